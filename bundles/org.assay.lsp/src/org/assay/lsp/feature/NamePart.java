package org.assay.lsp.feature;

import java.util.ArrayList;
import java.util.List;
import org.assay.analysis.QualifiedNames;
import org.assay.model.AssayFile;
import org.assay.model.NamedElement;
import org.assay.model.Variable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * A part of a name as it is written, between full stops.
 *
 * @param text the part, without the mark that makes a word of the language a name
 * @param start offset of its first character, the mark included
 * @param end offset behind its last character
 */
record NamePart(String text, int start, int end) {

	/** Return the parts of a name. White space and comments between them do not belong to it, and neither does the star of an import. */
	static List<NamePart> of(INode node) {
		List<NamePart> parts = new ArrayList<>();
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden() && !leaf.getText().equals(".") && !leaf.getText().equals("*")) {
				String text = leaf.getText();
				parts.add(new NamePart(text.startsWith("^") ? text.substring(1) : text, leaf.getOffset(), leaf.getEndOffset()));
			}
		}
		return parts;
	}

	/** A part of a qualified name, and what it names: an element, or the file that is part of a package. */
	private record Piece(String text, EObject owner) {
	}

	/**
	 * Return what each part of a name stands for: the element that is meant, an element around it, or, for a part of the package, its file.
	 *
	 * @param target what the name means
	 */
	static List<EObject> meanings(List<NamePart> parts, EObject target) {
		List<Piece> own = target instanceof AssayFile ? List.of() : pieces((NamedElement) target);
		if (target instanceof Variable) {
			return fitted(parts, own);
		}
		List<Piece> ofPackage = packagePieces(target);
		List<Piece> all = new ArrayList<>(ofPackage);
		all.addAll(between(target));
		all.addAll(own);
		if (fits(parts, all)) {
			return fitted(parts, all);
		}
		List<Piece> brief = new ArrayList<>(ofPackage);
		brief.addAll(own);
		return fits(parts, brief) ? fitted(parts, brief) : fitted(parts, own);
	}

	private static List<Piece> packagePieces(EObject target) {
		EObject root = target;
		while (root.eContainer() != null) {
			root = root.eContainer();
		}
		return root instanceof AssayFile file && file.getName() != null ? pieces(file.getName(), file) : List.of();
	}

	/** Return the names of the elements around one, from the outside in. */
	private static List<Piece> between(EObject target) {
		List<Piece> pieces = new ArrayList<>();
		for (EObject around = target.eContainer(); around != null; around = around.eContainer()) {
			if (around instanceof NamedElement named && QualifiedNames.of(named).isPresent()) {
				pieces.addAll(0, pieces(named));
			}
		}
		return pieces;
	}

	private static List<Piece> pieces(NamedElement named) {
		return named.getName() == null ? List.of() : pieces(named.getName(), named);
	}

	private static List<Piece> pieces(String name, EObject owner) {
		List<Piece> pieces = new ArrayList<>();
		for (String text : name.split("\\.")) {
			pieces.add(new Piece(text, owner));
		}
		return pieces;
	}

	private static boolean fits(List<NamePart> parts, List<Piece> pieces) {
		int skipped = pieces.size() - parts.size();
		for (int index = 0; index < parts.size(); index++) {
			if (skipped < 0 || !pieces.get(skipped + index).text().equals(parts.get(index).text())) {
				return false;
			}
		}
		return true;
	}

	/** Parts in front of all pieces stand for nothing that is known; the last piece stands for them. */
	private static List<EObject> fitted(List<NamePart> parts, List<Piece> pieces) {
		List<EObject> meanings = new ArrayList<>();
		int skipped = pieces.size() - parts.size();
		for (int index = 0; index < parts.size(); index++) {
			meanings.add(pieces.isEmpty() ? null : pieces.get(Math.max(0, skipped + index)).owner());
		}
		return meanings;
	}
}
