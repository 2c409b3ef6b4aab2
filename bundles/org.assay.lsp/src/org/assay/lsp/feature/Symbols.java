package org.assay.lsp.feature;

import java.util.ArrayList;
import java.util.List;
import org.assay.dsl.loading.TextLines;
import org.assay.dsl.loading.TextResource;
import org.assay.lsp.text.Ranges;
import org.assay.model.Acceptance;
import org.assay.model.AssayFile;
import org.assay.model.AssayPackage.Literals;
import org.assay.model.Element;
import org.assay.model.NamedElement;
import org.assay.model.WorkshopHeading;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The elements of a file, as an outline. */
public final class Symbols {

	private static final int LONGEST_LABEL = 60;

	private final TextLines lines;

	private Symbols(TextLines lines) {
		this.lines = lines;
	}

	/** Return the elements of a file in text order, with those that stand inside of them. What could not be read is left out. */
	public static List<DocumentSymbol> in(TextResource file) {
		TextLines lines = TextLines.of(file.getParseResult().getRootNode().getText());
		return file.getContents().isEmpty() || !(file.getContents().getFirst() instanceof AssayFile root) ? List.of()
				: new Symbols(lines).inside(root);
	}

	private List<DocumentSymbol> inside(EObject around) {
		List<DocumentSymbol> symbols = new ArrayList<>();
		for (EObject inner : around.eContents()) {
			if (inner instanceof Element element) {
				INode node = NodeModelUtils.findActualNodeFor(element);
				if (node != null) {
					symbols.add(symbol(element, node));
				}
			} else if (!(inner instanceof Acceptance)) {
				symbols.addAll(inside(inner));
			}
		}
		symbols.sort((one, other) -> Ranges.offset(one.getRange().getStart(), lines) - Ranges.offset(other.getRange().getStart(), lines));
		return symbols;
	}

	private DocumentSymbol symbol(Element element, INode node) {
		String name = element instanceof NamedElement named && named.getName() != null ? named.getName() : "";
		String label = name.isEmpty() ? begin(element, node) : name;
		return new DocumentSymbol(label.isBlank() ? "…" : label, ElementIcons.of(element.eClass()), Ranges.of(node, lines), selection(element,
				node),
				title(element), inside(element));
	}

	private static String title(Element element) {
		String title = element instanceof NamedElement named ? named.getTitle() : element instanceof WorkshopHeading heading ? heading.getTitle()
				: null;
		return title == null ? "" : title;
	}

	private Range selection(Element element, INode node) {
		List<INode> name = element instanceof NamedElement ? NodeModelUtils.findNodesForFeature(element, Literals.NAMED_ELEMENT__NAME)
				: List.of();
		return Ranges.of(name.isEmpty() ? firstWord(element, node) : name.getFirst(), lines);
	}

	/** Return the first word behind what is accepted. */
	private static INode firstWord(Element element, INode node) {
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden() && isOwn(leaf, element)) {
				return leaf;
			}
		}
		return node;
	}

	private static boolean isOwn(ILeafNode leaf, Element element) {
		return element.getAcceptances().isEmpty() || leaf.getOffset() >= NodeModelUtils.findActualNodeFor(element.getAcceptances().getLast())
				.getEndOffset();
	}

	/** Return the words in front of the first text or block. */
	private static String begin(Element element, INode node) {
		StringBuilder words = new StringBuilder();
		boolean glued = true;
		for (ILeafNode leaf : node.getLeafNodes()) {
			String text = leaf.getText();
			if (leaf.isHidden() || !isOwn(leaf, element)) {
				continue;
			}
			if (text.equals("{") || text.startsWith("\"") || words.length() > LONGEST_LABEL) {
				break;
			}
			words.append(glued || text.equals(".") || text.equals(",") ? "" : " ").append(text);
			glued = text.equals(".");
		}
		return words.toString();
	}
}
