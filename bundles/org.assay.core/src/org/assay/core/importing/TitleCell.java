package org.assay.core.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.evidence.tables.TableCell;

/**
 * A cell with a title and more below it, as tables have that put a risk, what follows from it and what to do into one column.
 *
 * @param title its first paragraph
 * @param others what the other paragraphs say, by the label or the sign they begin with
 */
record TitleCell(String title, Map<Field, List<String>> others) {

	private static final Pattern ITEM = Pattern
			.compile("^(?:[\u2022\u2023\u25aa\u25cf\u25e6\u2192\u00b7\uf0b7*\u2013-]\\s*|\\d{1,2}[.)]\\s+)(.+)$");
	/** A title takes no more lines. */
	private static final int MOST_LINES = 6;
	/** Ends of lines that a title does not end with. */
	private static final Pattern GOES_ON = Pattern.compile(
			"(?iu)(?:[,;:(/\u2013-]|(?<!\\p{L})(?:och|eller|samt|i|p\u00e5|av|f\u00f6r|med|till|fr\u00e5n|hos|om|som|att|vid"
					+ "|and|or|of|in|at|by|for|the|to|with))$");
	private static final Pattern LABEL = Pattern.compile("^(\\p{L}+):\\s+(.+)$");

	/** Take a cell apart.
	 * @param inside what the header says stands in it besides the title */
	static TitleCell of(TableCell cell, List<Field> inside) {
		List<String> paragraphs = parted(cell);
		Map<Field, List<String>> others = new EnumMap<>(Field.class);
		for (String paragraph : paragraphs.subList(1, paragraphs.size())) {
			Matcher item = ITEM.matcher(paragraph);
			Matcher label = LABEL.matcher(paragraph);
			Optional<Field> labelled = label.matches() ? WordList.values().meaning("label", label.group(1)).map(Field::valueOf)
					: Optional.empty();
			if (labelled.isPresent()) {
				add(others, labelled.get(), label.group(2));
			} else if (item.matches() && inside.contains(Field.ACTION)) {
				add(others, Field.ACTION, item.group(1));
			} else {
				add(others, inside.getFirst(), paragraph);
			}
		}
		return new TitleCell(paragraphs.getFirst(), others);
	}

	/** Return the paragraphs of a cell, its title apart: that ends with a line that no sign or small word joins with a capital on the next. */
	static List<String> parted(TableCell cell) {
		String first = cell.paragraphs().getFirst();
		for (int start : cell.lines().subList(0, Math.min(MOST_LINES, cell.lines().size()))) {
			String title = first.substring(0, Math.min(start, first.length())).strip();
			String rest = first.substring(title.length()).strip();
			if (!rest.isEmpty() && Character.isUpperCase(rest.charAt(0)) && !GOES_ON.matcher(title).find()) {
				List<String> paragraphs = new ArrayList<>(List.of(title, rest));
				paragraphs.addAll(cell.paragraphs().subList(1, cell.paragraphs().size()));
				return paragraphs;
			}
		}
		return cell.paragraphs();
	}

	private static void add(Map<Field, List<String>> others, Field field, String text) {
		others.computeIfAbsent(field, key -> new ArrayList<>()).add(text);
	}

	/** Return the items of a cell: what signs or numbers part, or semicolons; else all of it as one. */
	static List<String> items(List<String> paragraphs) {
		List<String> items = new ArrayList<>();
		boolean marked = paragraphs.stream().anyMatch(paragraph -> ITEM.matcher(paragraph).matches());
		boolean sentences = paragraphs.stream().allMatch(paragraph -> Character.isUpperCase(paragraph.charAt(0)));
		for (String paragraph : paragraphs) {
			Matcher item = ITEM.matcher(paragraph);
			if (item.matches() || items.isEmpty() || !marked && sentences) {
				items.add(item.matches() ? item.group(1) : paragraph);
			} else {
				items.add(items.removeLast() + " " + paragraph);
			}
		}
		List<String> parted = new ArrayList<>();
		for (String item : items) {
			for (String part : item.split(";\\s+")) {
				parted.add(part.replaceAll(";$", ""));
			}
		}
		parted.removeIf(String::isBlank);
		return parted;
	}

	List<String> all(Field field) {
		return others.getOrDefault(field, List.of());
	}
}
