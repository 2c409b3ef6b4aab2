package org.assay.report.render;

import java.util.List;
import java.util.Optional;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
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
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Writes Markdown (CommonMark with tables). HTML in the text is shown, not obeyed; links go through {@link LinkTarget};
 * images are replaced by their alternative text, because nothing is fetched.
 */
final class MarkdownMarkup {

	/** Deeper nesting is written as plain text: layout engines recurse. */
	private static final int DEEPEST = 40;
	private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

	private final Markup markup;
	private final InlineMarkup inlines;
	private int depth;

	MarkdownMarkup(Markup markup, InlineMarkup inlines) {
		this.markup = markup;
		this.inlines = inlines;
	}

	void write(String text) {
		children(PARSER.parse(text));
	}

	private void children(Node parent) {
		if (depth >= DEEPEST) {
			markup.text(words(parent));
			return;
		}
		depth++;
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			node(node);
		}
		depth--;
	}

	private void node(Node node) {
		switch (node) {
		case Text text -> markup.text(text.getLiteral());
		case SoftLineBreak soft -> markup.text(" ");
		case HardLineBreak hard -> markup.empty("br");
		case Emphasis emphasis -> wrapped("em", emphasis);
		case StrongEmphasis strong -> wrapped("strong", strong);
		case Code code -> markup.leaf("code", code.getLiteral());
		case HtmlInline html -> markup.text(html.getLiteral());
		case Link link -> link(link);
		case HtmlBlock html -> markup.leaf("p", html.getLiteral());
		case FencedCodeBlock code -> markup.leaf("pre", code.getLiteral());
		case IndentedCodeBlock code -> markup.leaf("pre", code.getLiteral());
		case Heading heading -> heading(heading);
		case TableBlock table -> table(table);
		default -> container(node);
		}
	}

	private void container(Node node) {
		switch (node) {
		case Paragraph paragraph when isTight(paragraph) -> children(paragraph);
		case Paragraph paragraph -> wrapped("p", paragraph);
		case BulletList list -> wrapped("ul", list);
		case OrderedList list -> wrapped("ol", list);
		case ListItem item -> wrapped("li", item);
		case BlockQuote quote -> wrapped("blockquote", quote);
		default -> children(node);
		}
	}

	private static boolean isTight(Paragraph paragraph) {
		Node list = paragraph.getParent() == null ? null : paragraph.getParent().getParent();
		return list instanceof org.commonmark.node.ListBlock block && block.isTight();
	}

	private void wrapped(String element, Node node) {
		markup.open(element);
		children(node);
		markup.close();
	}

	/** The headings of a report belong to its sections; a heading in a text is a bold line. */
	private void heading(Heading heading) {
		markup.open("p", "class", "text-heading").open("strong");
		children(heading);
		markup.close().close();
	}

	private void link(Link link) {
		Optional<String> target = LinkTarget.of(link.getDestination());
		if (target.isPresent()) {
			inlines.link(words(link), target.get(), null);
		} else {
			children(link);
		}
	}

	private void table(TableBlock table) {
		markup.open("div", "class", "frame").open("table", "class", "plain");
		for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
			if (part instanceof TableHead || part instanceof TableBody) {
				markup.open(part instanceof TableHead ? "thead" : "tbody");
				for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
					tableRow(row);
				}
				markup.close();
			}
		}
		markup.close().close();
	}

	private void tableRow(Node row) {
		if (!(row instanceof TableRow)) {
			return;
		}
		markup.open("tr");
		for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof TableCell cell) {
				markup.open(cell.isHeader() ? "th" : "td", "scope", cell.isHeader() ? "col" : null, "class",
						cell.getAlignment() == TableCell.Alignment.RIGHT ? "number" : null);
				children(cell);
				markup.close();
			}
		}
		markup.close();
	}

	/** All literal text below a node, without recursion. */
	private static String words(Node root) {
		StringBuilder words = new StringBuilder();
		Node node = root.getFirstChild();
		while (node != null && node != root) {
			words.append(literal(node));
			if (node.getFirstChild() != null) {
				node = node.getFirstChild();
				continue;
			}
			while (node != root && node.getNext() == null) {
				node = node.getParent();
			}
			node = node == root ? null : node.getNext();
		}
		return words.toString();
	}

	private static String literal(Node node) {
		return switch (node) {
		case Text text -> text.getLiteral();
		case Code code -> code.getLiteral();
		case HtmlInline html -> html.getLiteral();
		case SoftLineBreak soft -> " ";
		case HardLineBreak hard -> " ";
		default -> "";
		};
	}
}
