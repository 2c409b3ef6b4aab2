package org.assay.lsp.feature;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.analysis.Corpus;
import org.assay.analysis.QualifiedNames;
import org.assay.dsl.loading.Draft;
import org.assay.dsl.loading.Places;
import org.assay.dsl.loading.SourceText;
import org.assay.dsl.loading.TextLines;
import org.assay.dsl.loading.TextResource;
import org.assay.lsp.text.Ranges;
import org.assay.model.AssayFile;
import org.assay.model.Import;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The imports of a file in alphabetical order, each once, without those of packages that the file names nothing of. A package of the
 * library that no other
 * file imports stays, because what it holds may count without being named. Where another order would give a name another meaning, the
 * order stays.
 */
final class ImportOrder {

	private final TextResource file;
	private final AssayFile root;
	private final Corpus corpus;

	private ImportOrder(TextResource file, AssayFile root, Corpus corpus) {
		this.file = file;
		this.root = root;
		this.corpus = corpus;
	}

	/** Return the edit that brings them into order; empty if they are, if a comment stands among them or if the text cannot be read. */
	static Optional<TextEdit> of(TextResource file, Corpus corpus) {
		boolean readable = file.textProblems().isEmpty() && !file.getContents().isEmpty();
		return readable && file.getContents().getFirst() instanceof AssayFile root && !root.getImports().isEmpty()
				? new ImportOrder(file, root, corpus).edit() : Optional.empty();
	}

	private Optional<TextEdit> edit() {
		List<INode> nodes = root.getImports().stream().map(NodeModelUtils::findActualNodeFor).map(INode.class::cast).toList();
		int start = nodes.getFirst().getOffset();
		int end = nodes.getLast().getEndOffset();
		String text = file.getParseResult().getRootNode().getText();
		String before = text.substring(start, end);
		if (before.contains("//") || before.contains("/*")) {
			return Optional.empty();
		}
		List<String> kept = kept(nodes);
		List<String> sorted = kept.stream().sorted(Comparator.naturalOrder()).toList();
		String lineBreak = before.contains("\r\n") ? "\r\n" : "\n";
		return List.of(sorted, kept).stream().map(imports -> String.join(lineBreak, imports)).filter(after -> !after.equals(before))
				.filter(after -> isSame(text.substring(0, start) + after + text.substring(end))).findFirst().map(after -> edit(start, end, after,
				text));
	}

	/** If no import is left, the blank lines behind them go as well. */
	private static TextEdit edit(int start, int end, String after, String text) {
		int last = end;
		while (after.isEmpty() && last < text.length() && Character.isWhitespace(text.charAt(last))) {
			last++;
		}
		return new TextEdit(Ranges.of(start, last, TextLines.of(text)), after);
	}

	private List<String> kept(List<INode> nodes) {
		Set<String> packages = named();
		Set<String> seen = new HashSet<>();
		List<String> kept = new ArrayList<>();
		for (int index = 0; index < nodes.size(); index++) {
			Import imported = root.getImports().get(index);
			String words = nodes.get(index).getRootNode().getText().substring(nodes.get(index).getOffset(), nodes.get(index).getEndOffset());
			if (seen.add(words) && isNeeded(imported, packages)) {
				kept.add(words);
			}
		}
		return kept;
	}

	/** Return the qualified names of what the file names, and of what is around that. */
	private Set<String> named() {
		Set<String> names = new HashSet<>();
		for (EObject target : targets(file)) {
			String name = QualifiedNames.nearest(target);
			for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
				names.add(name.substring(0, end));
			}
		}
		return names;
	}

	private boolean isNeeded(Import imported, Set<String> names) {
		String namespace = imported.getNamespace() == null ? "" : imported.getNamespace();
		String name = namespace.endsWith(".*") ? namespace.substring(0, namespace.length() - 2) : namespace;
		Optional<EObject> meant = Mention.imported(imported, corpus);
		if (names.contains(name) || meant.isEmpty()) {
			return true;
		}
		return !corpus.isOwn(meant.get()) && !isImportedElsewhere(meant.get());
	}

	private boolean isImportedElsewhere(EObject meant) {
		EObject home = EcoreUtil.getRootContainer(meant);
		return corpus.projectFiles().stream().filter(other -> other != root).flatMap(other -> other.getImports().stream())
				.anyMatch(imported -> Mention.imported(imported, corpus).filter(other -> EcoreUtil.getRootContainer(other) == home).isPresent());
	}

	/** Return whether the names of the file mean the same in another text of it. */
	private boolean isSame(String text) {
		TextResource draft = Draft.of(new SourceText(Places.pathOf(root), text.getBytes(StandardCharsets.UTF_8)), file);
		return draft.textProblems().isEmpty() && described(targets(draft)).equals(described(targets(file)));
	}

	private static List<String> described(List<EObject> targets) {
		return targets.stream().map(target -> target.eIsProxy() ? "?" : target.eClass().getName() + " " + QualifiedNames.nearest(target))
				.filter(target -> !target.equals("?")).collect(Collectors.toList());
	}

	private static List<EObject> targets(TextResource file) {
		List<EObject> targets = new ArrayList<>();
		EcoreUtil.getAllProperContents(file, false).forEachRemaining(object -> {
			EObject element = (EObject) object;
			for (EReference reference : element.eClass().getEAllReferences()) {
				if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived() && element.eIsSet(reference)) {
					addTargets(element.eGet(reference), targets);
				}
			}
		});
		return targets;
	}

	private static void addTargets(Object value, List<EObject> targets) {
		if (value instanceof EList<?> several) {
			several.forEach(target -> targets.add((EObject) target));
		} else if (value instanceof EObject target) {
			targets.add(target);
		}
	}
}
