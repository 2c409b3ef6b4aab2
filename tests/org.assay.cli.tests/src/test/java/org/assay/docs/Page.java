package org.assay.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the documentation with its fenced blocks in order.
 *
 * @param name path of the page in the repository
 * @param blocks the blocks
 */
record Page(String name, List<Block> blocks) {

	private static final Pattern FILE = Pattern.compile("\\*\\*`([^`]+)`\\*\\*");

	/**
	 * A fenced block.
	 *
	 * @param kind word behind the opening fence, such as console
	 * @param file file that the line in front of the block names; empty if it names none
	 * @param lines lines between the fences
	 * @param line line of the opening fence, from 1
	 */
	record Block(String kind, String file, List<String> lines, int line) {
	}

	static Page read(Path repository, String name) {
		try {
			return new Page(name, blocksOf(Files.readAllLines(repository.resolve(name))));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(name, unreadable);
		}
	}

	private static List<Block> blocksOf(List<String> lines) {
		List<Block> blocks = new ArrayList<>();
		String before = "";
		int index = 0;
		while (index < lines.size()) {
			String line = lines.get(index);
			if (line.startsWith("```")) {
				int end = index + 1;
				while (!lines.get(end).equals("```")) {
					end++;
				}
				Matcher file = FILE.matcher(before);
				blocks.add(new Block(line.substring(3).strip(), file.matches() ? file.group(1) : "", List.copyOf(lines.subList(index + 1, end)),
						index + 1));
				index = end;
			}
			before = line.isBlank() ? before : line.strip();
			index++;
		}
		return List.copyOf(blocks);
	}
}
