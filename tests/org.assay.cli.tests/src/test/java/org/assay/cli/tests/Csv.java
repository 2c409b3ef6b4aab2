package org.assay.cli.tests;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values after RFC 4180, by its text and not by the program that writes them. */
final class Csv {

	private Csv() {
	}

	static List<List<String>> read(String text) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (int index = 0; index < text.length(); index++) {
			char c = text.charAt(index);
			if (quoted && c == '"' && index + 1 < text.length() && text.charAt(index + 1) == '"') {
				cell.append('"');
				index++;
			} else if (c == '"') {
				quoted = !quoted;
			} else if (!quoted && c == ',' || !quoted && c == '\n') {
				row.add(cell.toString());
				cell.setLength(0);
				if (c == '\n') {
					rows.add(row);
					row = new ArrayList<>();
				}
			} else {
				cell.append(c);
			}
		}
		return rows;
	}
}
