package org.assay.ide.editor.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places to fill in, as the protocol writes it.
 *
 * @param text the text, each place holding what is proposed for it
 * @param places the places in the order in which they are visited; those with the same number are filled in together
 * @param end where the cursor ends
 */
record Snippet(String text, List<List<Place>> places, int end) {

	private static final Pattern PLACE = Pattern.compile("\\$\\{(\\d+)(?::((?:[^\\\\}]|\\\\.)*)|\\|((?:[^\\\\|]|\\\\.)*)\\|)?\\}|\\$(\\d+)|\\\\([$}\\\\|,])");

	/** A place to fill in. */
	record Place(int offset, int length) {
	}

	static Snippet of(String written) {
		StringBuilder text = new StringBuilder();
		TreeMap<Integer, List<Place>> places = new TreeMap<>();
		int end = -1;
		int from = 0;
		Matcher matcher = PLACE.matcher(written);
		while (matcher.find()) {
			text.append(written, from, matcher.start());
			from = matcher.end();
			if (matcher.group(5) != null) {
				text.append(matcher.group(5));
				continue;
			}
			int number = Integer.parseInt(matcher.group(1) == null ? matcher.group(4) : matcher.group(1));
			String proposed = proposed(matcher);
			if (number == 0) {
				end = text.length();
			} else {
				places.computeIfAbsent(number, key -> new ArrayList<>()).add(new Place(text.length(), proposed.length()));
			}
			text.append(proposed);
		}
		text.append(written.substring(from));
		return new Snippet(text.toString(), List.copyOf(places.values()), end < 0 ? text.length() : end);
	}

	private static String proposed(Matcher matcher) {
		String choices = matcher.group(3);
		String proposed = choices == null ? matcher.group(2) : choices.split("(?<!\\\\),")[0];
		return proposed == null ? "" : proposed.replaceAll("\\\\(.)", "$1");
	}
}
