package org.assay.ide.editor.connect;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;

/** Which parts of a text are comments and texts within it, so that a word in them is no word of the language. */
public final class Partitions {

	/** Name of this way to part a text. */
	public static final String PARTITIONING = "org.assay.ide.editor.partitions";
	/** A comment. */
	public static final String COMMENT = "org.assay.comment";
	/** A text of one line or several. */
	public static final String STRING = "org.assay.string";

	private static final String[] TYPES = {COMMENT, STRING};

	private Partitions() {
	}

	/** Part a document from now on. */
	static void connect(IDocument document) {
		if (document instanceof IDocumentExtension3 parted && parted.getDocumentPartitioner(PARTITIONING) == null) {
			FastPartitioner partitioner = new FastPartitioner(scanner(), TYPES);
			partitioner.connect(document);
			parted.setDocumentPartitioner(PARTITIONING, partitioner);
		}
	}

	private static RuleBasedPartitionScanner scanner() {
		IToken comment = new Token(COMMENT);
		IToken string = new Token(STRING);
		RuleBasedPartitionScanner scanner = new RuleBasedPartitionScanner();
		scanner.setPredicateRules(new IPredicateRule[] {new EndOfLineRule("//", comment), new MultiLineRule("/*", "*/", comment, (char) 0, true),
				new MultiLineRule("\"\"\"", "\"\"\"", string, (char) 0, true), new SingleLineRule("\"", "\"", string, '\\', true)});
		return scanner;
	}
}
