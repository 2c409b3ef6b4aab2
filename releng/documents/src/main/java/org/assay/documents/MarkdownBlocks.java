package org.assay.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assay.documents.Block.Aside;
import org.assay.documents.Block.Columns;
import org.assay.documents.Block.Contents;
import org.assay.documents.Block.Grid;
import org.assay.documents.Block.Heading;
import org.assay.documents.Block.Item;
import org.assay.documents.Block.NewColumn;
import org.assay.documents.Block.NewPage;
import org.assay.documents.Block.Paragraph;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.Parser;

/** The blocks of a Markdown text. What is not understood is refused, so that nothing gets lost on the way to a document. */
final class MarkdownBlocks {

	private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();
	private static final Pattern DIRECTION = Pattern.compile("<!--\\s*(contents|page|column|columns|widths)((?:\\s+\\d+)*)\\s*-->");

	private final List<Block> blocks = new ArrayList<>();
	private final List<String> labels = new ArrayList<>();
	private List<Integer> widths = List.of();

	private MarkdownBlocks() {
	}

	static MarkdownBlocks of(String markdown) {
		MarkdownBlocks all = new MarkdownBlocks();
		all.children(PARSER.parse(markdown));
		return all;
	}

	/** The words of a text without blocks, as a footnote. */
	static List<Word> words(String markdown) {
		MarkdownBlocks all = of(markdown);
		if (all.blocks.size() != 1 || !(all.blocks.get(0) instanceof Paragraph paragraph) || !all.labels.isEmpty()) {
			throw new IllegalArgumentException("a single paragraph is expected: " + markdown);
		}
		return paragraph.words();
	}

	List<Block> blocks() {
		return blocks;
	}

	/** Labels of footnotes in the order in which the text points to them. */
	List<String> labels() {
		return labels;
	}

	private void children(Node parent) {
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			switch (node) {
				case org.commonmark.node.Heading heading -> blocks.add(new Heading(heading.getLevel(), inline(heading, Face.BOLD)));
				case org.commonmark.node.Paragraph paragraph -> blocks.add(new Paragraph(inline(paragraph, Face.TEXT)));
				case BlockQuote quote -> blocks.add(new Aside(inline(quote.getFirstChild(), Face.TEXT)));
				case ListBlock list -> items(list);
				case CustomBlock table when table instanceof TableBlock -> {
					blocks.add(new Grid(widths, rows(table)));
					widths = List.of();
				}
				case HtmlBlock html -> direction(html.getLiteral().strip());
				default -> throw new IllegalArgumentException("no " + node.getClass().getSimpleName() + " is expected");
			}
		}
	}

	private void direction(String comment) {
		Matcher direction = DIRECTION.matcher(comment);
		if (!direction.matches()) {
			throw new IllegalArgumentException("unknown direction " + comment);
		}
		List<Integer> numbers = direction.group(2).isBlank() ? List.of()
				: Arrays.stream(direction.group(2).strip().split("\\s+")).map(Integer::valueOf).toList();
		switch (direction.group(1)) {
			case "contents" -> blocks.add(new Contents());
			case "page" -> blocks.add(new NewPage());
			case "column" -> blocks.add(new NewColumn());
			case "columns" -> blocks.add(new Columns(numbers.get(0)));
			default -> widths = numbers;
		}
	}

	private void items(ListBlock list) {
		int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null ? ordered.getMarkerStartNumber() : 1;
		for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
			String sign = list instanceof BulletList ? "\u2013" : number++ + ".";
			blocks.add(new Item(sign, inline(item.getFirstChild(), Face.TEXT)));
		}
	}

	private List<List<List<Word>>> rows(Node table) {
		List<List<List<Word>>> rows = new ArrayList<>();
		table.accept(new AbstractVisitor() {
			@Override
			public void visit(org.commonmark.node.CustomNode node) {
				if (node instanceof TableRow) {
					rows.add(new ArrayList<>());
				} else if (node instanceof TableCell cell) {
					rows.get(rows.size() - 1).add(inline(cell, cell.isHeader() ? Face.BOLD : Face.TEXT));
					return;
				}
				visitChildren(node);
			}
		});
		return rows;
	}

	private List<Word> inline(Node parent, Face face) {
		InlineWords words = new InlineWords(face);
		parent.accept(words);
		labels.addAll(words.labels());
		return words.words();
	}
}
