package org.assay.report.build;

import java.util.List;
import org.assay.report.document.Inlines;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Markdown as running text, for places that hold no blocks, such as cells of tables. Paragraphs and list items begin on a
 * line of their own; list items get a dash.
 */
final class MarkdownInlines extends AbstractVisitor {

	private static final Parser PARSER = Parser.builder().build();

	private Inlines inlines = Inlines.NONE;
	private boolean lineNeeded;

	private MarkdownInlines() {
	}

	/** Return a text as inline items; the empty run for null. */
	static Inlines of(String markdown) {
		if (markdown == null || markdown.isBlank()) {
			return Inlines.NONE;
		}
		MarkdownInlines visitor = new MarkdownInlines();
		PARSER.parse(markdown).accept(visitor);
		return visitor.inlines;
	}

	/** Return the words of a text without any emphasis, on one line. */
	static String plain(String markdown) {
		return of(markdown).plainText();
	}

	/** Return the first paragraph of a text. */
	static Inlines firstParagraph(String markdown) {
		if (markdown == null) {
			return Inlines.NONE;
		}
		return of(List.of(markdown.strip().split("\\n\\s*\\n", 2)).get(0));
	}

	@Override
	public void visit(Paragraph paragraph) {
		startLine(paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null ? "\u2013\u00a0" : "");
		visitChildren(paragraph);
	}

	@Override
	public void visit(Heading heading) {
		startLine("");
		append(inlines.strong(plainWords(heading)));
	}

	@Override
	public void visit(Text text) {
		append(inlines.text(text.getLiteral()));
	}

	@Override
	public void visit(SoftLineBreak soft) {
		append(inlines.text(" "));
	}

	@Override
	public void visit(HardLineBreak hard) {
		append(inlines.lineBreak());
	}

	@Override
	public void visit(Emphasis emphasis) {
		append(inlines.emphasis(plainWords(emphasis)));
	}

	@Override
	public void visit(StrongEmphasis strong) {
		append(inlines.strong(plainWords(strong)));
	}

	@Override
	public void visit(Code code) {
		append(inlines.code(code.getLiteral()));
	}

	@Override
	public void visit(Link link) {
		append(inlines.link(plainWords(link), link.getDestination()));
	}

	@Override
	public void visit(HtmlInline html) {
		append(inlines.text(html.getLiteral()));
	}

	@Override
	public void visit(HtmlBlock html) {
		block(html.getLiteral());
	}

	@Override
	public void visit(FencedCodeBlock code) {
		block(code.getLiteral());
	}

	@Override
	public void visit(IndentedCodeBlock code) {
		block(code.getLiteral());
	}

	private void block(String literal) {
		startLine("");
		append(inlines.text(literal.strip()));
	}

	private void startLine(String dash) {
		if (lineNeeded) {
			inlines = inlines.lineBreak();
		}
		lineNeeded = true;
		if (!dash.isEmpty()) {
			inlines = inlines.text(dash);
		}
	}

	private void append(Inlines longer) {
		inlines = longer;
	}

	private static String plainWords(Node parent) {
		StringBuilder words = new StringBuilder();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			words.append(switch (node) {
			case Text text -> text.getLiteral();
			case Code code -> code.getLiteral();
			case SoftLineBreak soft -> " ";
			default -> plainWords(node);
			});
		}
		return words.toString();
	}
}
