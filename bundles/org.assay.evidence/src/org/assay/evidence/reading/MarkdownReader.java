package org.assay.evidence.reading;

import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads what CommonMark shows: the text without its marks. The rows of tables are read with a space for each bar. */
final class MarkdownReader extends AbstractVisitor {

	private static final int DEPTH = 400;

	private final FlowedText text;
	private int line = 1;
	private LimitReached stopped;

	private MarkdownReader(FlowedText text) {
		this.text = text;
	}

	static Reading read(String source, Limits limits) throws LimitReached {
		MarkdownReader reader = new MarkdownReader(new FlowedText(limits));
		Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).maxOpenBlockParsers(DEPTH).build().parse(source)
				.accept(reader);
		if (reader.stopped != null) {
			throw reader.stopped;
		}
		return reader.text.read();
	}

	@Override
	protected void visitChildren(Node parent) {
		if (parent instanceof Block) {
			text.endLine();
		}
		super.visitChildren(parent);
		if (parent instanceof Block) {
			text.endLine();
		}
	}

	@Override
	public void visit(Text node) {
		String literal = node.getLiteral();
		boolean row = literal.startsWith("|") && node.getPrevious() == null || literal.endsWith("|");
		add(row ? literal.matches("[|:\\- ]+") ? "" : literal.replace('|', ' ') : literal, node);
	}

	@Override
	public void visit(Code node) {
		add(node.getLiteral(), node);
	}

	@Override
	public void visit(SoftLineBreak node) {
		text.space();
	}

	@Override
	public void visit(HardLineBreak node) {
		text.endLine();
	}

	@Override
	public void visit(FencedCodeBlock node) {
		code(node.getLiteral(), node, 1);
	}

	@Override
	public void visit(IndentedCodeBlock node) {
		code(node.getLiteral(), node, 0);
	}

	@Override
	public void visit(HtmlInline node) {
		// the mark alone; what stands between two marks is text of its own
	}

	@Override
	public void visit(HtmlBlock node) {
		place(node);
		try {
			HtmlReader.add(node.getLiteral(), line, text);
		} catch (LimitReached reached) {
			stopped = reached;
		}
	}

	@Override
	public void visit(CustomBlock node) {
		visitChildren(node);
	}

	private void code(String literal, Node node, int skipped) {
		text.endLine();
		place(node);
		line += skipped;
		add(literal);
		text.endLine();
	}

	private void add(String literal, Node node) {
		place(node);
		add(literal);
	}

	private void add(String literal) {
		try {
			text.add(literal, line);
		} catch (LimitReached reached) {
			stopped = reached;
		}
	}

	private void place(Node node) {
		List<SourceSpan> spans = node.getSourceSpans();
		line = spans.isEmpty() ? line : spans.get(0).getLineIndex() + 1;
	}
}
