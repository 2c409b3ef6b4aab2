package org.assay.ide.editor.feature;

import org.assay.ide.editor.connect.Partitions;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Shows which brace belongs to the one at the cursor; those in texts and comments belong to nothing. */
public final class Braces extends DefaultCharacterPairMatcher {

	/** Make what one editor shows. */
	public Braces() {
		super(new char[] {'{', '}', '(', ')', '[', ']'}, Partitions.PARTITIONING);
	}
}
