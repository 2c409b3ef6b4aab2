package org.assay.core.format;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import org.assay.dsl.loading.TextLines;

/**
 * Lines of a text that others take the place of.
 *
 * @param line the first of them, from 0; where lines are only added, the one in front of which they go
 * @param end the line behind the last of them
 * @param text the other lines with their ends; empty if lines are only taken away
 */
public record LineChange(int line, int end, String text) {

	/** Return the changes between two versions of a text, in text order. Applied to the one all of them give the other. */
	public static List<LineChange> between(String before, String after) {
		List<String> changed = lines(after);
		return DiffUtils.diff(lines(before), changed).getDeltas().stream().map(delta -> new LineChange(delta.getSource().getPosition(),
				delta.getSource().getPosition() + delta.getSource().size(), String.join("", delta.getTarget().getLines()))).toList();
	}

	private static List<String> lines(String text) {
		TextLines places = TextLines.of(text);
		List<String> lines = new ArrayList<>();
		for (int line = 1; line <= places.count() && places.start(line) < text.length(); line++) {
			lines.add(text.substring(places.start(line), places.start(line + 1)));
		}
		return lines;
	}
}
