package org.assay.lsp.completion;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.dsl.loading.Draft;
import org.assay.dsl.loading.SourceText;
import org.assay.lsp.completion.walk.Place;
import org.assay.lsp.completion.walk.Reached;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * What is asked for at a place: the words that may stand there.
 *
 * @param cursor the place in the text
 * @param place the place in the grammar
 * @param texts texts in the language of whoever writes
 */
record Asked(Cursor cursor, Place place, Meanings texts) {

	private static final int VALUE = 0;
	private static final int NEAR = 1;
	private static final int FAR = 2;
	private static final int LAST = 3;

	/** Return what is asked for at a word. */
	static Asked atWord(Cursor cursor, Meanings texts) {
		return at(cursor, cursor.word().start(), texts);
	}

	/** Return what is asked for at a name that may have several parts. */
	static Asked atName(Cursor cursor, Meanings texts) {
		return at(cursor, cursor.name().start(), texts);
	}

	private static Asked at(Cursor cursor, int offset, Meanings texts) {
		return new Asked(cursor, Place.of(cursor.before(offset), cursor.spot().file().getParseResult().getRootNode(), offset), texts);
	}

	/** Return what would hold a name that is read here, in a small text that is made for the purpose; empty if there is no place for it. */
	Optional<EObject> holder(Reached reached) {
		SourceText source = new SourceText("draft.assay", place.textWith(reached).getBytes(StandardCharsets.UTF_8));
		INode root = Draft.of(source, cursor.spot().file()).getParseResult().getRootNode();
		for (ILeafNode leaf : root.getLeafNodes()) {
			if (!leaf.isHidden() && leaf.getText().equals(Place.MISSING)) {
				return Optional.ofNullable(NodeModelUtils.findActualSemanticObjectFor(leaf));
			}
		}
		return Optional.empty();
	}

	/** Return whether words are those that begin a statement. */
	Set<Reached.Next> statementStarts() {
		return place.statements().stream().map(Reached::behind).collect(Collectors.toSet());
	}

	/** Return how far up something is shown. On a new line one begins a statement rather than going on with the last one.
	 * @param statement whether it begins a statement */
	int rank(boolean statement) {
		return statement == cursor.isFirstOnLine() ? NEAR : FAR;
	}

	/** Return how far up something is shown that can stand in front of everything. */
	int rankOfWhatAlwaysFits() {
		return LAST;
	}

	/** Return how far up a value is shown that the statement at hand lacks. */
	int rankOfValue() {
		return VALUE;
	}
}
