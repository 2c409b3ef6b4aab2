package org.assay.lsp.feature;

import java.util.ArrayList;
import java.util.List;
import org.assay.dsl.loading.TextResource;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** Pieces of a text that the parser could not use, and passed over. */
final class Skipped {

	private static final String BLANKS = "WS";

	private Skipped() {
	}

	/** Return the pieces in text order. */
	static List<ILeafNode> in(TextResource file) {
		List<ILeafNode> pieces = new ArrayList<>();
		for (ILeafNode leaf : file.getParseResult().getRootNode().getLeafNodes()) {
			if (is(leaf)) {
				pieces.add(leaf);
			}
		}
		return pieces;
	}

	/** Return whether a piece was passed over: it is hidden, and no comment and no white space. */
	static boolean is(ILeafNode leaf) {
		boolean comment = leaf.getGrammarElement() instanceof TerminalRule rule && !rule.getName().equals(BLANKS);
		return leaf.isHidden() && !comment && !leaf.getText().isBlank() || leaf.getGrammarElement() == null && !leaf.getText().isBlank();
	}
}
