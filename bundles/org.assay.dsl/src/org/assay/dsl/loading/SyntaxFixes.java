package org.assay.dsl.loading;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.dsl.AssayLanguage;
import org.assay.dsl.conversion.Words;
import org.assay.dsl.parsing.Similar;
import org.assay.rules.Fix;
import org.assay.rules.SourceRange;

/** Fixes of a text that cannot be read (R101). Only what is missing or misspelt is mended; what does not belong is for people to move. */
final class SyntaxFixes {

	/** A day with a month or a day of one digit. */
	private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");

	/** A backslash that begins no escape. */
	private static final Pattern BACKSLASH = Pattern.compile("\\\\(?:([\"\\\\nt])|(?=.))");
	private static final int MOST_CHOICES = 5;

	private final String text;
	private final TextLines lines;

	SyntaxFixes(String text) {
		this.text = text;
		this.lines = TextLines.of(text);
	}

	/** Return a problem of the text with the fixes that it has. */
	Problem offered(Problem problem) {
		return problem.offering(fixes(problem));
	}

	private List<Fix> fixes(Problem problem) {
		SourceRange range = problem.range();
		String written = text(range);
		return switch (problem.variant()) {
			case "unexpectedSimilar" -> similar(range, written);
			case "date" -> day(range, written);
			case "unclosed" -> written.startsWith("\"") ? List.of(Fix.rewrite(endOf(range, written), "\"")) : List.of();
			case "escape" -> List.of(Fix.rewrite(range, BACKSLASH.matcher(written).replaceAll(SyntaxFixes::doubled)));
			case "expectedBefore" -> List.of(before(range, problem.arguments().get(1)));
			case "missing" -> isUnclosed(written) ? List.of() : List.of(behind(range, problem.arguments().get(1)));
			default -> List.of();
		};
	}

	private static String doubled(MatchResult found) {
		return Matcher.quoteReplacement(found.group(1) == null ? "\\\\" : found.group());
	}

	private static List<Fix> similar(SourceRange range, String written) {
		Words words = AssayLanguage.reading().getInstance(Words.class);
		return Similar.all(written, words.keywords().stream().filter(word -> Character.isLetter(word.charAt(0)))).stream().limit(MOST_CHOICES)
				.map(word -> Fix.rewrite(range, word)).toList();
	}

	/** A year of four digits comes first in one order only, so nothing has to be guessed. */
	private static List<Fix> day(SourceRange range, String written) {
		Matcher day = DAY.matcher(written);
		if (!day.matches()) {
			return List.of();
		}
		int month = Integer.parseInt(day.group(2));
		int number = Integer.parseInt(day.group(3));
		boolean exists = month >= 1 && month <= 12 && number >= 1
				&& number <= YearMonth.of(Integer.parseInt(day.group(1)), month).lengthOfMonth();
		return exists ? List.of(Fix.rewrite(range, "%s-%02d-%02d".formatted(day.group(1), month, number)).safely()) : List.of();
	}

	/** What is put behind a text without an end becomes a part of it. */
	private static boolean isUnclosed(String written) {
		return written.startsWith("\"") && (written.length() == 1 || !written.endsWith("\""));
	}

	private static Fix behind(SourceRange range, String expected) {
		SourceRange end = new SourceRange(range.file(), range.endLine(), range.endColumn(), range.endLine(), range.endColumn());
		return Fix.rewrite(end, " " + expected).titled("replace", expected);
	}

	/** Braces that close blocks get a line of their own, in front of the statement that cannot be part of the block. */
	private Fix before(SourceRange range, String expected) {
		int start = lines.start(range.line());
		int word = lines.offset(range.line(), range.column());
		String indentation = text.substring(start, word);
		boolean ownLine = expected.startsWith("}") && indentation.isBlank();
		int column = ownLine ? 1 : range.column();
		SourceRange place = new SourceRange(range.file(), range.line(), column, range.line(), column);
		String added = ownLine ? indentation + expected + (text.contains("\r\n") ? "\r\n" : "\n") : expected + " ";
		return Fix.rewrite(place, added).titled("replace", expected);
	}

	/** Return the place behind the last sign of a text that goes on to the end of the line; the brace of a block is none of its signs. */
	private static SourceRange endOf(SourceRange range, String written) {
		String line = written.stripTrailing();
		String text = line.endsWith("{") ? line.substring(0, line.length() - 1).stripTrailing() : line;
		int end = range.endColumn() - (written.length() - text.length());
		return new SourceRange(range.file(), range.endLine(), end, range.endLine(), end);
	}

	private String text(SourceRange range) {
		int start = lines.offset(range.line(), range.column());
		return text.substring(start, Math.max(start, lines.offset(range.endLine(), range.endColumn())));
	}
}
