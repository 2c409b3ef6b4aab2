package org.assay.core.importing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the header of a column. */
final class Header {

	private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
	private static final Pattern BETWEEN = Pattern.compile("[,/&+;]|\\s(?:och|samt|eller|and|or)\\s");
	private static final Pattern AFTER = Pattern.compile("(?iu)\\b(?:efter|kvarvarande|residual|after|rest)");
	/** What is longer is no header. */
	private static final int LONGEST = 120;
	/** Shorter beginnings of a header say too little. */
	private static final int TELLING = 4;

	private Header() {
	}

	/** Return what a column holds by its header; several if it holds one thing after the other, none if its words are not known. */
	static List<Field> fields(TableKind kind, String text) {
		if (text.length() > LONGEST) {
			return List.of();
		}
		String header = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		String family = kind.word();
		String plain = BRACKETS.matcher(header).replaceAll(" ").strip();
		Optional<Field> whole = field(family, plain.isEmpty() ? header : plain);
		if (whole.isPresent()) {
			return after(whole.get(), header).stream().toList();
		}
		Set<Field> parts = new LinkedHashSet<>();
		for (String part : BETWEEN.split(plain)) {
			field(family, part).or(() -> beginning(family, part)).ifPresent(parts::add);
		}
		return parts.stream().flatMap(field -> after(field, header).stream()).toList();
	}

	/** Scores after the measures are other scores; the value of these has no place in the text, as it follows from them. */
	private static Optional<Field> after(Field field, String header) {
		if (!AFTER.matcher(header).find()) {
			return Optional.of(field);
		}
		return switch (field) {
			case LIKELIHOOD -> Optional.of(Field.RESIDUAL_LIKELIHOOD);
			case CONSEQUENCE -> Optional.of(Field.RESIDUAL_CONSEQUENCE);
			case VALUE -> Optional.empty();
			default -> Optional.of(field);
		};
	}

	/** A header may go on after the word that counts, as in "åtgärder för att minska risken". */
	private static Optional<Field> beginning(String family, String part) {
		List<String> words = new ArrayList<>(List.of(part.strip().split("\\s+")));
		while (words.size() > 1) {
			words.removeLast();
			String key = key(String.join("", words));
			if (key.length() >= TELLING) {
				Optional<Field> found = find(family, key);
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<Field> field(String family, String text) {
		return find(family, key(text));
	}

	private static Optional<Field> find(String family, String key) {
		return WordList.headers().find(family, key).map(Field::valueOf);
	}

	/** Return whether a header says of itself that the table holds requirements. */
	static boolean saysRequirement(String text) {
		String key = key(text.toLowerCase(Locale.ROOT));
		for (String word : WordList.headers().words("requirements")) {
			if (key.contains(word)) {
				return true;
			}
		}
		return false;
	}

	private static String key(String text) {
		return text.replace('\u00d7', 'x').replaceAll("[^\\p{L}]", "");
	}
}
