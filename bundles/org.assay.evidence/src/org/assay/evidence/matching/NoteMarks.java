package org.assay.evidence.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assay.evidence.text.Line;
import org.assay.evidence.text.Page;
import org.assay.evidence.text.Role;

/**
 * The signs in the text of a page that point to its footnotes. They are left out of a comparison as the notes are. A raised number is such
 * a sign only if a note of the page begins with it. After a digit or a unit of measurement it is a power, unless it stands on the page only
 * once: then the note would have no sign.
 */
final class NoteMarks {

	private static final Pattern LABEL = Pattern.compile("^([*†‡§]{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\\d{1,3})");
	private static final Pattern MARK = Pattern.compile("[*†‡]{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}");
	private static final Set<String> UNITS = Set.of("mm", "cm", "dm", "km", "nm", "µm", "ft", "yd");

	private final Set<String> labels = new HashSet<>();
	/** How often a sign stands in the text of the page. */
	private final Map<String, Integer> occurrences = new HashMap<>();

	static NoteMarks of(Page page) {
		NoteMarks marks = new NoteMarks();
		for (Line line : page.lines()) {
			int label = line.role() == Role.NOTE ? label(line.text()) : 0;
			if (label > 0) {
				marks.labels.add(plain(line.text().substring(0, label)));
			}
		}
		for (Line line : page.lines()) {
			if (line.role() == Role.BODY && !marks.labels.isEmpty() && mayHoldMark(line.text())) {
				MARK.matcher(line.text()).results().forEach(mark -> marks.occurrences.merge(plain(mark.group()), 1, Integer::sum));
			}
		}
		return marks;
	}

	/** Length of the label with which a note begins; 0 if it has none. */
	static int label(String note) {
		Matcher label = LABEL.matcher(note);
		return label.find() ? label.end() : 0;
	}

	/** The signs in a line: start and end of each, one after the other. */
	List<Integer> in(String line) {
		if (labels.isEmpty() || !mayHoldMark(line)) {
			return List.of();
		}
		return MARK.matcher(line).results().filter(mark -> points(line, mark))
				.flatMap(mark -> List.of(mark.start(), mark.end()).stream()).toList();
	}

	/** Most lines hold none, and an expression is slow. */
	private static boolean mayHoldMark(String line) {
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (c == '*' || c == '¹' || c == '²' || c == '³' || c >= '†') {
				return true;
			}
		}
		return false;
	}

	private boolean points(String line, MatchResult mark) {
		String label = plain(mark.group());
		return labels.contains(label) && mark.start() > 0 && (!power(line, mark.start()) || occurrences.getOrDefault(label, 0) == 1);
	}

	private static boolean power(String line, int at) {
		int from = at;
		while (from > 0 && line.charAt(from - 1) != ' ') {
			from--;
		}
		String word = line.substring(from, at);
		boolean number = !word.isEmpty() && Letters.inWord(word.charAt(word.length() - 1))
				&& !Letters.letter(word.charAt(word.length() - 1));
		boolean unit = word.length() == 1 && Letters.letter(word.charAt(0)) || UNITS.contains(word);
		return number || unit;
	}

	private static String plain(String label) {
		StringBuilder plain = new StringBuilder();
		for (char c : label.toCharArray()) {
			plain.append(Letters.kind(c) == Letters.RAISED ? Letters.plain(c) : c);
		}
		return plain.toString();
	}
}
