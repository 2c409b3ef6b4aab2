package org.assay.cli;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assay.dsl.loading.SourceText;
import org.assay.rules.SourceRange;

/** Lines of the texts that were read, to be shown below findings. */
final class SourceLines {

	private static final int TAB = 4;
	private static final int WIDEST = 160;
	private static final int BEFORE = 60;

	private final Map<String, byte[]> texts = new HashMap<>();
	private String file = "";
	private byte[] content = {};
	/** Where the lines of the content begin, and where one behind the last would. */
	private int[] starts = {0, 0};

	SourceLines(List<SourceText> sources) {
		sources.forEach(source -> texts.put(source.path(), source.content()));
	}

	/**
	 * A line and what to mark in it.
	 *
	 * @param text the line, safe to show
	 * @param from column of the first marked character, from 0
	 * @param length number of marked characters, at least 1
	 */
	record Marked(String text, int from, int length) {
	}

	/** Return the first line of a range; empty if it is not part of the texts. */
	Optional<Marked> of(SourceRange range) {
		open(range.file());
		if (range.line() >= starts.length) {
			return Optional.empty();
		}
		String line = line(range.line());
		int from = Math.min(range.column() - 1, line.length());
		int end = range.endLine() == range.line() ? Math.min(range.endColumn() - 1, line.length()) : line.length();
		return Optional.of(marked(line, from, Math.max(from, end)));
	}

	/** Only the lines that are shown are decoded: a text may be large, and what is to be shown of it is little. */
	private void open(String path) {
		if (!path.equals(file)) {
			content = texts.getOrDefault(path, new byte[0]);
			starts = starts(content);
			file = path;
		}
	}

	/** Lines end as they do where findings are placed: with a carriage return, a line feed, or both. */
	private static int[] starts(byte[] content) {
		IntStream.Builder starts = IntStream.builder().add(0);
		for (int index = 0; index < content.length; index++) {
			boolean isPair = content[index] == '\r' && index + 1 < content.length && content[index + 1] == '\n';
			if ((content[index] == '\r' || content[index] == '\n') && !isPair) {
				starts.add(index + 1);
			}
		}
		return starts.add(content.length + 1).build().toArray();
	}

	/** Return a line, counted from 1, without its end; the byte order mark is no part of the first. */
	private String line(int number) {
		int start = starts[number - 1];
		int end = starts[number] - 1;
		if (end > start && end < content.length && content[end] == '\n' && content[end - 1] == '\r') {
			end--;
		}
		String line = new String(content, start, end - start, StandardCharsets.UTF_8);
		return line.startsWith("\uFEFF") && number == 1 ? line.substring(1) : line;
	}

	/** Show a line as it looks on a terminal; of a long one the part around the mark. */
	private static Marked marked(String line, int from, int end) {
		StringBuilder text = new StringBuilder();
		int start = line.length() > WIDEST ? Math.max(0, from - BEFORE) : 0;
		int stop = Math.min(line.length(), start + WIDEST);
		text.append(start > 0 ? "…" : "");
		int first = -1;
		int last = -1;
		for (int index = start; index < stop; index += Character.charCount(line.codePointAt(index))) {
			first = first < 0 && index >= from ? text.length() : first;
			append(text, line, index);
			last = index < end ? text.length() : last;
		}
		text.append(stop < line.length() ? "…" : "");
		first = first < 0 ? text.length() : first;
		return new Marked(text.toString().stripTrailing(), first, Math.max(1, last - first));
	}

	private static void append(StringBuilder text, String line, int index) {
		char c = line.charAt(index);
		if (c == '\t') {
			text.append(" ".repeat(TAB));
		} else if (c != '\r') {
			text.append(Legible.at(line, index));
		}
	}
}
