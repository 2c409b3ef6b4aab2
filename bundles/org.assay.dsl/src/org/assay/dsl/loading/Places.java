package org.assay.dsl.loading;

import java.util.List;
import org.assay.dsl.parsing.SyntaxMessages;
import org.assay.model.AssayPackage;
import org.assay.model.NamedElement;
import org.assay.rules.SourceRange;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.LineAndColumn;

/** Where elements and their values stand in the text. */
public final class Places {

	private static final int LONGEST_COMPARED = 10_000;

	private Places() {
	}

	/**
	 * Return where a value of an element is written.
	 *
	 * @param feature the feature whose value is meant; null for the element as a whole, which is shown by its name
	 * @param index which value of a feature with several, from 0; ignored if there is no such value
	 */
	public static SourceRange of(EObject element, EStructuralFeature feature, int index) {
		return WrittenForm.range(element, feature, index).orElseGet(() -> {
			INode node = feature == null ? null : nodeOf(element, feature, index);
			return rangeOf(node == null ? shown(element) : node, pathOf(element));
		});
	}

	/** Return where an element as a whole is written, from its first to its last word. */
	public static SourceRange ofWhole(EObject element) {
		return WrittenForm.rangeOfWhole(element).orElseGet(() -> rangeOf(whole(element), pathOf(element)));
	}

	/** Return the piece of text that an element was read from, on one line. */
	public static String textOf(EObject element) {
		// what may hold a comment is left to the nodes
		return WrittenForm.textOfWhole(element).filter(text -> !text.contains("/")).orElseGet(() -> {
			INode node = whole(element);
			return node == null ? "" : NodeModelUtils.getTokenText(node);
		}).replaceAll("\\s+", " ").strip();
	}

	/** Return the text of the file that an element is part of. */
	public static String textOfFile(EObject element) {
		return WrittenForm.text(element).orElseGet(() -> whole(element).getRootNode().getText());
	}

	/** Return whether two elements are written with the same words, as if one had been copied; long ones are not compared. */
	static boolean areAlike(EObject one, EObject other) {
		INode first = whole(one);
		INode second = whole(other);
		return first != null && second != null && first.getLength() == second.getLength() && first.getLength() <= LONGEST_COMPARED
				&& wordsOf(first).equals(wordsOf(second));
	}

	/** The text of a node without what is hidden in front of it. */
	private static String wordsOf(INode node) {
		return node.getRootNode().getText().substring(node.getOffset(), node.getEndOffset());
	}

	/** Return the path of the file an element is part of, as it was given to the loader. */
	public static String pathOf(EObject element) {
		return Resources.pathOf(element.eResource());
	}

	/**
	 * Return whether the text of an element can be edited by its place: it is no part of the library or of another project, and the syntax
	 * of its file is right, so that all of the text is known.
	 */
	public static boolean isEditable(EObject element) {
		return element.eResource() instanceof TextResource file && !Resources.isForeign(file) && file.isReadable()
				&& file.textProblems().stream().noneMatch(problem -> problem.code().equals(SyntaxMessages.CODE));
	}

	static SourceRange rangeOf(INode node, String path) {
		if (node == null) {
			return new SourceRange(path, 1, 1, 1, 1);
		}
		return rangeOf(node, path, node.getOffset(), Math.max(1, node.getLength()));
	}

	/** Return a stretch of the text that a node is part of.
	 * @param offset from the beginning of the text */
	public static SourceRange rangeOf(INode node, String path, int offset, int length) {
		LineAndColumn start = positionOf(node, offset);
		LineAndColumn end = positionOf(node, offset + length);
		return new SourceRange(path, start.getLine(), start.getColumn(), end.getLine(), end.getColumn());
	}

	/** Xtext fails on a place behind a lone carriage return that ends the file. */
	private static LineAndColumn positionOf(INode node, int offset) {
		int end = node.getRootNode().getTotalLength();
		if (offset < end || end == 0 || node.getRootNode().getText().charAt(end - 1) != '\r') {
			return NodeModelUtils.getLineAndColumn(node, Math.min(offset, end));
		}
		LineAndColumn last = NodeModelUtils.getLineAndColumn(node, end - 1);
		return LineAndColumn.from(last.getLine(), last.getColumn() + 1);
	}

	private static INode nodeOf(EObject element, EStructuralFeature feature, int index) {
		List<INode> nodes = nodesOf(element, feature);
		return nodes.isEmpty() ? null : nodes.get(index >= 0 && index < nodes.size() ? index : 0);
	}

	/** Return where the values of a property are written, in text order. */
	public static List<INode> nodesOf(EObject element, EStructuralFeature feature) {
		return NodeModelUtils.findNodesForFeature(WrittenForm.of(element), feature);
	}

	private static INode shown(EObject element) {
		INode name = element instanceof NamedElement ? nodeOf(element, AssayPackage.Literals.NAMED_ELEMENT__NAME, 0) : null;
		if (name != null) {
			return name;
		}
		INode whole = whole(element);
		return whole == null ? null : firstWord(whole);
	}

	/** Return where an element as a whole is written; null if it is not. */
	public static INode whole(EObject element) {
		return NodeModelUtils.findActualNodeFor(WrittenForm.of(element));
	}

	private static INode firstWord(INode node) {
		for (INode leaf : node.getLeafNodes()) {
			if (!((ILeafNode) leaf).isHidden()) {
				return leaf;
			}
		}
		return node;
	}

	static INode rootOf(XtextResource resource) {
		return resource.getParseResult().getRootNode();
	}
}
