package org.assay.dsl.fixing;

import org.assay.dsl.loading.Places;
import org.assay.rules.TextEdit;
import org.eclipse.xtext.nodemodel.INode;

/**
 * An edit by offsets.
 *
 * @param node any node of the text
 * @param path path of the file
 * @param start first offset that is replaced
 * @param end offset behind the last one; the same where something is only added
 * @param text what takes its place, with LF between lines
 */
record Change(INode node, String path, int start, int end, String text) {

	/** Return the edit, its lines ending as those of the file do. */
	TextEdit edit(String lineBreak) {
		return new TextEdit(Places.rangeOf(node, path, start, end - start), text.replace("\n", lineBreak));
	}
}
