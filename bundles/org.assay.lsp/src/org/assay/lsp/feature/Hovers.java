package org.assay.lsp.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.analysis.Containers;
import org.assay.analysis.QualifiedNames;
import org.assay.analysis.Reference;
import org.assay.core.Wording;
import org.assay.core.explain.Explain;
import org.assay.core.explain.Explanation;
import org.assay.dsl.loading.TextLines;
import org.assay.lsp.completion.Meanings;
import org.assay.lsp.project.ProjectState;
import org.assay.lsp.project.Spot;
import org.assay.lsp.text.Ranges;
import org.assay.model.Acceptance;
import org.assay.model.AssayFile;
import org.assay.model.AssayPackage.Literals;
import org.assay.model.Citation;
import org.assay.model.Document;
import org.assay.model.NamedElement;
import org.assay.model.SeverityOverride;
import org.assay.model.Variable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What is known of the word at a place, in Markdown: of an element what it is, what is derived for it and why, and where it is used. */
public final class Hovers {

	private static final int MOST_LINES = 24;
	private static final int LONGEST_TEXT = 400;
	/** Properties that say in words what an element is, the first of which is shown. */
	private static final List<String> TEXTS = List.of("description", "definition", "text", "gist", "purpose", "quote", "message");

	private final ProjectState project;
	private final Wording words;
	private final String language;

	private Hovers(ProjectState project) {
		this.project = project;
		this.words = FeatureTexts.in(project.locale());
		this.language = project.locale().toLanguageTag();
	}

	/** Return what is known of the word at a place; empty if nothing is. */
	public static Optional<Hover> at(Spot spot) {
		Hovers hovers = new Hovers(spot.project());
		TextLines lines = TextLines.of(spot.text());
		Optional<Mention> mention = Mention.at(spot).filter(found -> found.element() != null);
		if (mention.isPresent()) {
			NamePart part = mention.get().part();
			return Optional.of(hover(hovers.of(mention.get().element()), Ranges.of(part.start(), part.end(), lines)));
		}
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(spot.file().getParseResult().getRootNode(), spot.offset());
		if (leaf == null || leaf.isHidden()) {
			return Optional.empty();
		}
		List<String> said = hovers.rule(leaf);
		return said.isEmpty() ? hovers.keyword(leaf, lines) : Optional.of(hover(said, Ranges.of(leaf, lines)));
	}

	private static Hover hover(List<String> blocks, Range range) {
		return new Hover(new MarkupContent(MarkupKind.MARKDOWN, String.join("\n\n", blocks)), range);
	}

	private Optional<Hover> keyword(ILeafNode leaf, TextLines lines) {
		List<String> meanings = new KeywordWords(Meanings.in(project.locale())).of(leaf);
		if (meanings.isEmpty()) {
			return Optional.empty();
		}
		List<String> blocks = new ArrayList<>(List.of(Markdown.bold(leaf.getText())));
		blocks.add(meanings.size() == 1 ? Markdown.escaped(meanings.getFirst())
				: meanings.stream().map(meaning -> "- " + Markdown.escaped(meaning)).collect(Collectors.joining("\n")));
		return Optional.of(hover(blocks, Ranges.of(leaf, lines)));
	}

	/** Return what a rule of the catalogue says whose code is written. */
	private List<String> rule(ILeafNode leaf) {
		EObject owner = NodeModelUtils.findActualSemanticObjectFor(leaf);
		boolean isCode = owner instanceof Acceptance && isValue(leaf, owner, Literals.ACCEPTANCE__RULE)
				|| owner instanceof SeverityOverride && isValue(leaf, owner, Literals.SEVERITY_OVERRIDE__RULE);
		return isCode ? Explain.rule(leaf.getText(), language).map(Hovers::lines).orElse(List.of()) : List.of();
	}

	private static boolean isValue(ILeafNode leaf, EObject owner, EStructuralFeature feature) {
		return NodeModelUtils.findNodesForFeature(owner, feature).stream()
				.anyMatch(node -> node.getOffset() <= leaf.getOffset() && leaf.getEndOffset() <= node.getEndOffset());
	}

	private static List<String> lines(Explanation explanation) {
		List<String> lines = explanation.lines().stream().map(line -> Markdown.escaped(line.text())).toList();
		List<String> blocks = new ArrayList<>(lines);
		blocks.set(0, "**" + lines.getFirst() + "**");
		return blocks;
	}

	private List<String> of(EObject element) {
		List<String> blocks = new ArrayList<>();
		if (element instanceof AssayFile file) {
			blocks.add(heading(file.getName() == null ? "" : file.getName(), "", Explain.kind(Literals.ASSAY_FILE, language)));
			blocks.add(words.say("hover.package", files(file)));
			return blocks;
		}
		NamedElement named = (NamedElement) element;
		String qualified = named instanceof Variable ? "" : QualifiedNames.of(named).orElse("");
		String kind = Explain.kind(named.eClass(), language);
		blocks.add(heading(named.getName(), named.getTitle(), qualified.equals(named.getName()) ? kind : kind + " " + qualified));
		text(named).ifPresent(blocks::add);
		derived(named).ifPresent(blocks::add);
		evidence(named).ifPresent(blocks::add);
		if (!(named instanceof Variable)) {
			blocks.add(used(named));
		}
		return blocks;
	}

	private long files(AssayFile file) {
		return Stream.concat(project.corpus().projectFiles().stream(), project.corpus().libraryFiles().stream())
				.filter(other -> file.getName() != null && file.getName().equals(other.getName())).count();
	}

	private static String heading(String name, String title, String kind) {
		String shown = title == null || title.isBlank() ? "" : " " + Markdown.escaped(title);
		return Markdown.bold(name == null ? "" : name) + shown + "  \n" + Markdown.escaped(kind);
	}

	private static Optional<String> text(NamedElement element) {
		return TEXTS.stream().map(element.eClass()::getEStructuralFeature).filter(feature -> feature != null && !feature.isMany())
				.map(element::eGet).filter(String.class::isInstance).map(String.class::cast).filter(text -> !text.isBlank()).findFirst()
				.map(text -> text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text).map(Markdown::escaped);
	}

	/** Return what is derived, as a list whose inner lines say why. */
	private Optional<String> derived(NamedElement element) {
		List<Explanation.Line> lines = Explain.derived(element, project.analysis(), language).lines();
		if (lines.isEmpty()) {
			return Optional.empty();
		}
		StringBuilder list = new StringBuilder();
		lines.stream().limit(MOST_LINES).forEach(line -> list.append("  ".repeat(line.depth())).append("- ").append(Markdown.escaped(line.text()))
				.append('\n'));
		if (lines.size() > MOST_LINES) {
			list.append("- ").append(words.say("hover.more", lines.size() - MOST_LINES)).append('\n');
		}
		return Optional.of(list.toString().stripTrailing());
	}

	private Optional<String> evidence(NamedElement element) {
		EvidenceWords evidence = EvidenceWords.of(project);
		return switch (element) {
			case Document document -> evidence.of(document).map(state -> words.say("hover.document", Markdown.escaped(state)));
			case Citation citation -> evidence.of(citation).map(state -> words.say("hover.citation", Markdown.escaped(state)));
			default -> Optional.empty();
		};
	}

	/** Return how often an element is used, by the kind of what uses it. */
	private String used(NamedElement element) {
		Map<String, Integer> counts = new TreeMap<>();
		for (Reference use : project.corpus().references().to(element)) {
			if (project.corpus().isOwn(use.source())) {
				String kind = Containers.nearest(use.source(), NamedElement.class).map(user -> Explain.kind(user.eClass(), language)).orElse("?");
				counts.merge(kind, 1, Integer::sum);
			}
		}
		return counts.isEmpty() ? words.say("hover.used.none") : words.say("hover.used",
				counts.entrySet().stream().map(count -> Markdown.escaped(count.getKey()) + " " + count.getValue()).collect(Collectors.joining(", ")));
	}
}
