package org.assay.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source of a document: a header, then Markdown. A line {@code [^a]: text} is the footnote to which {@code [^a]} in the text points.
 * Comments give directions: {@code <!-- contents -->}, {@code <!-- page -->}, {@code <!-- column -->}, {@code <!-- columns 2 -->},
 * and before a table {@code <!-- widths 1 3 2 -->}.
 *
 * @param header what stands above the text
 * @param blocks the text
 * @param notes footnotes by label, in the order in which they are pointed to
 */
record Source(Header header, List<Block> blocks, Map<String, List<Word>> notes) {

	private static final Pattern NOTE = Pattern.compile("\\[\\^(\\w+)]: (.+)");

	/** Read a source. */
	static Source of(String text) {
		List<String> lines = text.lines().toList();
		int end = lines.isEmpty() || !lines.get(0).equals(Header.FENCE) ? -1 : lines.subList(1, lines.size()).indexOf(Header.FENCE);
		if (end < 0) {
			throw new IllegalArgumentException("no header between two lines of " + Header.FENCE);
		}
		StringBuilder body = new StringBuilder();
		Map<String, String> notes = new LinkedHashMap<>();
		for (String line : lines.subList(end + 2, lines.size())) {
			Matcher note = NOTE.matcher(line);
			if (note.matches()) {
				notes.put(note.group(1), note.group(2));
			} else {
				body.append(line).append('\n');
			}
		}
		MarkdownBlocks blocks = MarkdownBlocks.of(body.toString());
		Map<String, List<Word>> set = new LinkedHashMap<>();
		for (String label : blocks.labels()) {
			String note = notes.remove(label);
			if (note == null) {
				throw new IllegalArgumentException("there is no footnote [^" + label + "]");
			}
			set.put(label, MarkdownBlocks.words(note));
		}
		if (!notes.isEmpty()) {
			throw new IllegalArgumentException("nothing points to the footnotes " + new ArrayList<>(notes.keySet()));
		}
		return new Source(Header.of(lines.subList(1, end + 1)), blocks.blocks(), set);
	}
}
