package org.assay.benchmarks.synthetic;

import java.util.Map;

/** Packs pieces into files of about the same number of elements; a file belongs to one package. */
final class Packing {

	private static final String IMPORTS = """
			import std.gdpr.*
			import std.iso27001_2022.*
			import std.klassa.*
			import std.sweden.*
			""";

	private final double perFile;
	private final Map<String, String> files;
	private final StringBuilder text = new StringBuilder();
	private String space = "";
	private int written;
	private int packed;
	private int number;

	Packing(int elements, int fileCount, Map<String, String> files) {
		this.perFile = (double) elements / fileCount;
		this.files = files;
	}

	void add(String name, Piece piece) {
		boolean full = packed > 0 && written + piece.elements() / 2.0 > (number + 1) * perFile;
		if (!name.equals(space) || full) {
			end();
			space = name;
		}
		if (text.isEmpty()) {
			text.append("package ").append(space).append("\n\n").append(IMPORTS);
			if (!space.equals(Names.ROOT)) {
				text.append("import ").append(Names.ROOT).append(".*\n");
			}
		}
		text.append('\n').append(piece.text());
		packed += piece.elements();
		written += piece.elements();
	}

	/** Close the file at hand. */
	void end() {
		if (!text.isEmpty()) {
			files.put(number == 0 ? "project.assay" : String.format("d%03d/f%06d.assay", number / 100, number), text.toString());
			text.setLength(0);
			packed = 0;
			number++;
		}
	}
}
