package org.assay.lsp.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.analysis.Reference;
import org.assay.analysis.level.EffectiveClassification;
import org.assay.analysis.level.EffectiveLevel;
import org.assay.analysis.risk.RiskEvaluation;
import org.assay.analysis.verdict.Outcome;
import org.assay.core.Wording;
import org.assay.dsl.loading.Places;
import org.assay.dsl.loading.TextLines;
import org.assay.dsl.loading.TextResource;
import org.assay.lsp.feature.Occurrence.Kind;
import org.assay.lsp.project.ProjectState;
import org.assay.lsp.text.Ranges;
import org.assay.model.AssayFile;
import org.assay.model.AssayPackage.Literals;
import org.assay.model.Assessment;
import org.assay.model.Citation;
import org.assay.model.Document;
import org.assay.model.InformationSet;
import org.assay.model.NamedElement;
import org.assay.model.Project;
import org.assay.model.Report;
import org.assay.model.Risk;
import org.assay.model.RiskRegister;
import org.assay.model.ServiceInstance;
import org.assay.model.Verdict;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What stands in small letters above elements: what is derived for them, and where they are used. */
public final class Lenses {

	/** Command of the editor that shows places: address, position, locations; without locations it asks for the references itself. */
	public static final String SHOW_REFERENCES = "assay.showReferences";

	/** So many places are looked up while somebody reads; where there are more, the editor asks when somebody wants to see them. */
	private static final int MOST_LOCATED = 50;

	private final ProjectState project;
	private final Wording words;
	private final String uri;
	private final TextLines lines;
	private final List<CodeLens> lenses = new ArrayList<>();

	private Lenses(ProjectState project, TextResource file) {
		this.project = project;
		this.words = FeatureTexts.in(project.locale());
		this.uri = file.getContents().isEmpty() ? "" : Addresses.ofFile(project, Places.pathOf(file.getContents().getFirst()));
		this.lines = TextLines.of(file.getParseResult().getRootNode().getText());
	}

	/** Return the lenses of a file in text order. */
	public static List<CodeLens> in(ProjectState project, TextResource file) {
		Lenses lenses = new Lenses(project, file);
		if (!file.getContents().isEmpty() && file.getContents().getFirst() instanceof AssayFile root) {
			root.getElements().forEach(lenses::topLevel);
		}
		return lenses.lenses;
	}

	private void topLevel(EObject element) {
		if (element instanceof NamedElement named && named.getName() != null) {
			Optional<Range> range = range(named);
			range.ifPresent(place -> {
				derived(named).ifPresent(text -> add(place, text));
				if (isReferable(named)) {
					uses(named, place);
				}
			});
		}
		if (element instanceof Assessment assessment) {
			assessment.getRegisters().stream().map(RiskRegister::getRisks).flatMap(List::stream).forEach(this::inner);
			assessment.getVerdicts().forEach(this::inner);
		}
	}

	private void inner(NamedElement element) {
		range(element).ifPresent(place -> derived(element).ifPresent(text -> add(place, text)));
	}

	private Optional<Range> range(NamedElement element) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(element, Literals.NAMED_ELEMENT__NAME);
		return nodes.isEmpty() ? Optional.empty() : Optional.of(Ranges.of(nodes.getFirst(), lines));
	}

	private void add(Range range, String text) {
		lenses.add(new CodeLens(range, new Command(text, ""), null));
	}

	private static boolean isReferable(NamedElement element) {
		return !(element instanceof Project || element instanceof Report);
	}

	private Optional<String> derived(NamedElement element) {
		return switch (element) {
			case Risk risk -> RiskWords.evaluation(risk, project).map(this::risk);
			case InformationSet information -> Optional.of(levels(project.analysis().classification(information)));
			case ServiceInstance service -> Optional.of(levels(project.analysis().classification(service)));
			case Verdict verdict -> Optional.of(verdict(verdict));
			case Citation citation -> EvidenceWords.of(project).of(citation);
			default -> Optional.empty();
		};
	}

	private String risk(RiskEvaluation evaluation) {
		String value = RiskWords.of(evaluation.rating()).orElseGet(() -> words.say("lens.rating.none"));
		return evaluation.lacksDecision() ? value + " · " + words.say("lens.decide") : value;
	}

	private String levels(EffectiveClassification classification) {
		String levels = classification.levels().stream().filter(EffectiveLevel::isKnown)
				.map(level -> level.aspect().getName() + (level.isLowerBound() ? " ≥ " : " ") + level.level().get().getName())
				.collect(Collectors.joining(", "));
		return levels.isEmpty() ? words.say("lens.levels.none") : levels;
	}

	private String verdict(Verdict verdict) {
		Outcome outcome = project.analysis().world().outcome(verdict);
		String said = words.say("outcome." + outcome);
		boolean holds = outcome != Outcome.NOT_ASSESSED && outcome != Outcome.EXPIRED;
		return holds && verdict.getValidUntil() != null ? words.say("lens.verdict.until", said, verdict.getValidUntil()) : said;
	}

	private void uses(NamedElement element, Range place) {
		List<Reference> uses = project.corpus().references().to(element).stream().filter(use -> project.corpus().isOwn(use.source())).toList();
		if (element instanceof Document) {
			List<Reference> citations = uses.stream().filter(use -> use.feature() == Literals.CITATION__DOCUMENT).toList();
			List<Reference> others = uses.stream().filter(use -> use.feature() != Literals.CITATION__DOCUMENT).toList();
			shown("lens.cited", citations, place);
			shown("lens.rests", others, place);
			if (!uses.isEmpty()) {
				return;
			}
		}
		if (uses.isEmpty()) {
			add(place, words.say("lens.uses.none"));
		}
		shown("lens.uses", uses, place);
	}

	private void shown(String key, List<Reference> uses, Range place) {
		if (uses.isEmpty()) {
			return;
		}
		String title = uses.size() == 1 ? words.say(key + ".one") : words.say(key, uses.size());
		List<Location> locations = uses.size() > MOST_LOCATED ? List.of() : Mentions.located(uses.stream().flatMap(use -> occurrence(use)
				.stream()).toList(), project);
		lenses.add(new CodeLens(place, new Command(title, SHOW_REFERENCES, List.of(uri, place.getStart(), locations)), null));
	}

	private static Optional<Occurrence> occurrence(Reference use) {
		return NameNodes.of(use).map(node -> new Occurrence((TextResource) use.source().eResource(), Places.pathOf(use.source()),
				node.getOffset(), node.getEndOffset(), Kind.REFERENCE, ""));
	}
}
