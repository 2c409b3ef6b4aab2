package org.assay.report.render;

import java.util.Arrays;

import org.assay.report.document.Cell;
import org.assay.report.document.Column;
import org.assay.report.document.Inlines;
import org.assay.report.document.Table;

/**
 * Shares out the width of a table in whole percent: each column gets the width asked for or what its
 * longest word needs, then columns without a wish get a part of the rest by the amount of text they hold.
 *
 * <p>Fixed widths also make the layout of long tables several times faster than measuring every cell.
 */
final class ColumnWidths {

	/** Average letters of table type across the page; the unit of the estimates below. */
	private static final double LETTERS_PER_LINE = 100;
	private static final double PADDING = 2.2;
	private static final double NUMBER_PADDING = 3.2;
	private static final double MONO = 1.2;
	/** Longer "words" are paths and the like, which may be broken anywhere. */
	private static final int LONGEST_WORD = 30;

	private ColumnWidths() {
	}

	/** Percentages per column; they sum up to 100. */
	static int[] of(Table table) {
		int count = table.columns().size();
		double[] least = new double[count];
		double[] shares = new double[count];
		double[] amounts = new double[count];
		for (int i = 0; i < count; i++) {
			Column column = table.columns().get(i);
			least[i] = 100 * least(table, i) / LETTERS_PER_LINE;
			shares[i] = Math.max(column.width(), least[i]);
			amounts[i] = column.width() > 0 || column.kind() != Column.Kind.TEXT ? 0 : amount(table, i);
		}
		double rest = 100 - sum(shares);
		if (rest > 0) {
			add(shares, rest, sum(amounts) > 0 ? amounts : shares.clone());
		} else {
			double[] spare = new double[count];
			Arrays.setAll(spare, i -> shares[i] - least[i]);
			add(shares, Math.max(rest, -sum(spare)), spare);
		}
		return rounded(shares);
	}

	/** Share out {@code amount}, which may be negative, in proportion to {@code weights}. */
	private static void add(double[] shares, double amount, double[] weights) {
		double total = sum(weights);
		for (int i = 0; i < shares.length && total > 0; i++) {
			shares[i] += amount * weights[i] / total;
		}
	}

	private static double sum(double[] values) {
		return Arrays.stream(values).sum();
	}

	private static int[] rounded(double[] shares) {
		double sum = sum(shares);
		int[] percent = new int[shares.length];
		int left = 100;
		int widest = 0;
		for (int i = 0; i < shares.length; i++) {
			percent[i] = Math.max(1, (int) Math.floor(100 * shares[i] / sum));
			left -= percent[i];
			widest = percent[i] > percent[widest] ? i : widest;
		}
		percent[widest] += left;
		return percent;
	}

	/** What the longest unbreakable piece needs, in letters. */
	private static double least(Table table, int index) {
		Column column = table.columns().get(index);
		double least = Math.min(LONGEST_WORD, longestWord(column.heading()));
		for (Table.Row row : table.rows()) {
			least = Math.max(least, least(row.cells().get(index), column.kind()));
		}
		return least + (column.kind() == Column.Kind.NUMBER ? NUMBER_PADDING : PADDING);
	}

	private static double least(Cell cell, Column.Kind kind) {
		double least = Math.min(LONGEST_WORD, cell.why().map(ColumnWidths::longestWord).orElse(0));
		for (Inlines line : cell.lines()) {
			String text = line.plainText();
			least = Math.max(least, switch (kind) {
			case TEXT -> Math.min(LONGEST_WORD, longestWord(text));
			case NUMBER -> unbroken(text);
			case ID -> unbroken(text) * MONO;
			case BADGE -> unbroken(text) + 5;
			});
		}
		return least;
	}

	private static int unbroken(String text) {
		return Math.min(InlineMarkup.LONGEST_UNBROKEN, text.length());
	}

	/** The text a column holds, damped: a column with ten times the text does not need ten times the width. */
	private static double amount(Table table, int index) {
		double all = 0;
		double longest = table.columns().get(index).heading().length();
		for (Table.Row row : table.rows()) {
			double letters = row.cells().get(index).lines().stream().mapToInt(line -> line.plainText().length()).sum();
			all += letters;
			longest = Math.max(longest, letters);
		}
		return Math.pow(longest + all / Math.max(1, table.rows().size()), 0.75);
	}

	private static int longestWord(String text) {
		int longest = 0;
		int start = 0;
		for (int i = 0; i <= text.length(); i++) {
			if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '-') {
				longest = Math.max(longest, i - start);
				start = i + 1;
			}
		}
		return longest;
	}
}
