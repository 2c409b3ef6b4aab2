package org.assay.lsp.feature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.analysis.Containers;
import org.assay.analysis.Corpus;
import org.assay.analysis.Reference;
import org.assay.analysis.question.Excepted;
import org.assay.dsl.loading.Places;
import org.assay.dsl.loading.TextResource;
import org.assay.lsp.feature.Occurrence.Kind;
import org.assay.model.Acceptance;
import org.assay.model.Aspect;
import org.assay.model.AssayFile;
import org.assay.model.AssayPackage.Literals;
import org.assay.model.BuiltInExpression;
import org.assay.model.CustomRule;
import org.assay.model.Import;
import org.assay.model.NamedElement;
import org.assay.model.PathExpression;
import org.assay.model.RuleVariable;
import org.assay.model.SeverityOverride;
import org.assay.model.Variable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** All places in the files of a project where an element, or a package, is called by its name. */
final class Occurrences {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}.]{1,80})((?:\\.[^{}.]{1,80}){0,12})\\}");

	private final Corpus corpus;
	private final List<Occurrence> found = new ArrayList<>();
	private final Map<TextResource, String> paths = new HashMap<>();

	private Occurrences(Corpus corpus) {
		this.corpus = corpus;
	}

	/** Return the places, by file and place.
	 * @param element an element, or a file that stands for its package */
	static List<Occurrence> of(EObject element, Corpus corpus) {
		Occurrences occurrences = new Occurrences(corpus);
		if (element instanceof AssayFile file) {
			occurrences.collectPackage(file.getName());
		} else {
			occurrences.collect((NamedElement) element);
		}
		return occurrences.found.stream().distinct().sorted(Occurrence.ORDER).toList();
	}

	private void collect(NamedElement element) {
		addName(element, Literals.NAMED_ELEMENT__NAME);
		Predicate<EObject> isMeant = meant -> meant == element;
		addReferences(element, isMeant, Kind.REFERENCE);
		if (!(element instanceof Variable)) {
			element.eAllContents().forEachRemaining(inner -> {
				if (inner instanceof NamedElement && !(inner instanceof Variable)) {
					addReferences(inner, isMeant, Kind.QUALIFIER);
				}
			});
			addImports(isMeant);
			Excepted.naming(element, corpus).forEach(exception -> addValues(exception, Literals.ANSWER_EXCEPTION__SUBJECTS, element.getName()));
		}
		switch (element) {
			case CustomRule rule -> addCodes(rule.getName());
			case Aspect aspect -> addProperties(aspect.getName());
			case RuleVariable variable -> addPlaceholders(variable);
			default -> {
				// is called by its name in references only
			}
		}
	}

	private void collectPackage(String name) {
		if (name == null) {
			return;
		}
		Predicate<EObject> isMeant = meant -> meant instanceof AssayFile file && name.equals(file.getName());
		for (AssayFile file : corpus.projectFiles()) {
			if (name.equals(file.getName())) {
				addName(file, Literals.ASSAY_FILE__NAME);
				file.eAllContents().forEachRemaining(inner -> addReferences(inner, isMeant, Kind.QUALIFIER));
			}
		}
		addImports(isMeant);
	}

	private void addName(EObject element, EStructuralFeature feature) {
		if (corpus.isOwn(element)) {
			NodeModelUtils.findNodesForFeature(element, feature).stream().limit(1)
					.forEach(node -> add(element, node.getOffset(), node.getEndOffset(), Kind.DECLARATION, NameNodes.rule(node)));
		}
	}

	private void addReferences(EObject element, Predicate<EObject> isMeant, Kind kind) {
		for (Reference reference : corpus.references().to(element)) {
			if (corpus.isOwn(reference.source())) {
				NameNodes.of(reference).ifPresent(node -> addParts(reference.source(), node, element, isMeant, kind));
			}
		}
	}

	/** Add the parts of a name that are meant, as one place. */
	private void addParts(EObject source, INode node, EObject target, Predicate<EObject> isMeant, Kind kind) {
		List<NamePart> parts = NamePart.of(node);
		List<EObject> meanings = parts.size() == 1 ? List.of(target) : NamePart.meanings(parts, target);
		int first = -1;
		int last = -1;
		for (int index = 0; index < parts.size(); index++) {
			if (meanings.get(index) != null && isMeant.test(meanings.get(index))) {
				first = first < 0 ? index : first;
				last = index;
			}
		}
		if (first >= 0) {
			add(source, parts.get(first).start(), parts.get(last).end(), kind, NameNodes.rule(node));
		}
	}

	private void addImports(Predicate<EObject> isMeant) {
		Map<String, Optional<EObject>> known = new HashMap<>();
		for (AssayFile file : corpus.projectFiles()) {
			for (Import imported : file.getImports()) {
				Optional<EObject> target = known.computeIfAbsent(String.valueOf(imported.getNamespace()), name -> Mention.imported(imported, corpus));
				if (target.isEmpty() || !isWithin(target.get(), isMeant)) {
					continue;
				}
				List<INode> nodes = NodeModelUtils.findNodesForFeature(imported, Literals.IMPORT__NAMESPACE);
				if (!nodes.isEmpty()) {
					addParts(imported, nodes.getFirst(), target.get(), isMeant, Kind.QUALIFIER);
				}
			}
		}
	}

	private static boolean isWithin(EObject target, Predicate<EObject> isMeant) {
		return Stream.iterate(target, around -> around != null, EObject::eContainer).anyMatch(isMeant);
	}

	private void addCodes(String name) {
		for (Acceptance acceptance : corpus.all(Acceptance.class)) {
			if (name.equals(acceptance.getRule())) {
				addValues(acceptance, Literals.ACCEPTANCE__RULE, name);
			}
		}
		for (SeverityOverride severity : corpus.all(SeverityOverride.class)) {
			if (name.equals(severity.getRule())) {
				addValues(severity, Literals.SEVERITY_OVERRIDE__RULE, name);
			}
		}
	}

	/** Levels are asked for by the name of their aspect. */
	private void addProperties(String name) {
		corpus.all(PathExpression.class).forEach(path -> addValues(path, Literals.PATH_EXPRESSION__SEGMENTS, name));
		corpus.all(BuiltInExpression.class).forEach(path -> addValues(path, Literals.BUILT_IN_EXPRESSION__SEGMENTS, name));
		for (CustomRule rule : corpus.all(CustomRule.class)) {
			placeholders(rule, (match, offset) -> {
				String path = match.group(2);
				for (int at = path.indexOf('.'); at >= 0; at = path.indexOf('.', at + 1)) {
					int end = path.indexOf('.', at + 1) < 0 ? path.length() : path.indexOf('.', at + 1);
					if (path.substring(at + 1, end).equals(name)) {
						add(rule, offset + match.start(2) + at + 1, offset + match.start(2) + end, Kind.WORD, "");
					}
				}
			});
		}
	}

	private void addValues(EObject source, EStructuralFeature feature, String name) {
		for (INode node : NodeModelUtils.findNodesForFeature(source, feature)) {
			List<NamePart> parts = NamePart.of(node);
			if (parts.size() == 1 && parts.getFirst().text().equals(name)) {
				add(source, parts.getFirst().start(), parts.getFirst().end(), Kind.WORD, NameNodes.rule(node));
			}
		}
	}

	private void addPlaceholders(RuleVariable variable) {
		Containers.around(variable, CustomRule.class).ifPresent(rule -> placeholders(rule, (match, offset) -> {
			if (match.group(1).equals(variable.getName())) {
				add(rule, offset + match.start(1), offset + match.end(1), Kind.WORD, "");
			}
		}));
	}

	/** Is told of each path that stands for a value in the message of a rule, and of the offset of the message. */
	private interface PlaceholderSink {
		void accept(MatchResult match, int offset);
	}

	private static void placeholders(CustomRule rule, PlaceholderSink sink) {
		for (INode node : NodeModelUtils.findNodesForFeature(rule, Literals.CUSTOM_RULE__MESSAGE)) {
			String text = node.getRootNode().getText().substring(node.getOffset(), node.getEndOffset());
			PLACEHOLDER.matcher(text).results().forEach(match -> sink.accept(match, node.getOffset()));
		}
	}

	private void add(EObject place, int start, int end, Kind kind, String rule) {
		TextResource file = (TextResource) place.eResource();
		found.add(new Occurrence(file, paths.computeIfAbsent(file, some -> Places.pathOf(place)), start, end, kind, rule));
	}
}
