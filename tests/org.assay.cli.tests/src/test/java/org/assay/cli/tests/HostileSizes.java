package org.assay.cli.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that are hostile by their size: deep, long, or wrong in very many places. */
final class HostileSizes {

	private static final String PACKAGE = "package demo\n";
	private static final int MEGABYTE = 1 << 20;
	/** Just below the largest file that is read. */
	private static final int LARGEST = 4 * MEGABYTE - 4096;

	private final List<HostileCase> cases = new ArrayList<>();

	private HostileSizes() {
		depths();
		lengths();
		files();
		floods();
		errors();
	}

	/** Return all of them. */
	static List<HostileCase> all() {
		return new HostileSizes().cases;
	}

	private void add(String kind, String name, String text, int code, String... patterns) {
		cases.add(HostileCase.text(kind, name, text, code, patterns));
	}

	private static String at(int line, int column, String finding) {
		return "x\\.assay:" + line + ":" + column + ": " + finding + " ";
	}

	private static String each(int count, IntFunction<String> line) {
		return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
	}

	private void depths() {
		int deep = 10_000;
		String rule = PACKAGE + "rule R warning \"t\" { for information i where ";
		add("deep nesting", "braces", PACKAGE + "organisation O { ".repeat(deep), 1, "x\\.assay:2:\\d+: error R101 .*200");
		add("deep nesting", "closed braces", PACKAGE + "{".repeat(deep) + "}".repeat(deep), 1, "x\\.assay:2:201: error R101 .*200");
		add("deep nesting", "brackets", rule + "(".repeat(deep) + "i.owner is none" + ")".repeat(deep) + " say \"x\" }", 1,
				"x\\.assay:2:\\d+: error R101 .*200");
		add("deep nesting", "negations", rule + "not ".repeat(deep) + "i.owner is none say \"x\" }", 1, "x\\.assay:2:\\d+: error R101 .*200");
		add("deep nesting", "hundred thousand brackets", rule + "(".repeat(100_000), 1, "x\\.assay:2:\\d+: error R101 .*200");
		for (int terms : new int[] {100, 1_000, 5_000, 10_000, 20_000}) {
			add("long expression", terms + " terms", rule + "i.owner is none" + " and i.owner is none".repeat(terms) + " say \"x\" }\n", 0,
					"0 errors");
		}
	}

	private void lengths() {
		for (int length : new int[] {1_000, 10_000, 100_000, MEGABYTE, 3 * MEGABYTE}) {
			add("long name", length + " letters", PACKAGE + "document " + "a".repeat(length) + "\n", 0, "0 errors");
			add("long title", length + " letters", PACKAGE + "document D \"" + "å".repeat(length / 2) + "\"\n", 0, "0 errors");
		}
		for (int segments : new int[] {100, 1_000, 10_000, 50_000, 100_000}) {
			add("many segments", segments + "", PACKAGE + "information I { owner a" + ".b".repeat(segments) + " }\n", 1, at(2, 23, "error R102"));
			add("many segments of an import", segments + "", PACKAGE + "import a" + ".b".repeat(segments) + "\n", 0, at(2, 8, "warning R109"));
		}
		for (int lines : new int[] {10, 1_000, 20_000, 50_000, 100_000}) {
			add("large text block", lines + " lines", PACKAGE + "document D { description \"\"\"\n"
					+ "    rad med text som säger något\n".repeat(lines) + "    \"\"\" }\n", 0, "0 errors");
		}
	}

	private void files() {
		String comment = "// " + "x".repeat(1020) + "\n";
		add("large file", "as large as allowed", PACKAGE + comment.repeat(LARGEST / comment.length()), 0, "0 errors");
		for (int megabytes : new int[] {5, 8, 10, 20}) {
			add("large file", megabytes + " MB", comment.repeat(megabytes * 1024), 2, "x\\.assay is larger than 4 MB, split it");
		}
		add("unclosed and large", "text", PACKAGE + "document D \"" + "a".repeat(LARGEST), 1, at(2, 12, "error R101"));
		add("unclosed and large", "text block", PACKAGE + "document D { description \"\"\"" + "a\n".repeat(LARGEST / 2), 1,
				at(2, 26, "error R101"));
		add("unclosed and large", "comment", PACKAGE + "/*" + " a\n".repeat(LARGEST / 3), 1, at(2, 1, "error R101"));
		add("unclosed and large", "comment with stars", PACKAGE + "/" + "*".repeat(LARGEST), 1, at(2, 1, "error R101"));
		add("unclosed and large", "block", PACKAGE + "document D {\n" + "    // a\n".repeat(LARGEST / 9), 1, at(2, 12, "error R101"));
		for (int count : new int[] {1_000, 2_000, 3_000, 4_000, 5_000}) {
			add("one line", count + " statements", PACKAGE + each(count, number -> "document d" + number + " "), 0, "0 errors");
		}
	}

	private void floods() {
		for (String sign : List.of("\"", "{", "}", "(", "\"\"\"", "*", "\\", ".", ",", "\u202E")) {
			add("megabyte of one sign", Integer.toHexString(sign.hashCode()), sign.repeat(MEGABYTE / sign.length()), 1,
					"x\\.assay:1:\\d+: error R1(01|11) ");
		}
		for (int seed = 1; seed <= 5; seed++) {
			Random random = new Random(seed);
			String letters = random.ints(MEGABYTE, ' ', 127).mapToObj(c -> c % 61 == 0 ? "\n" : Character.toString(c)).collect(Collectors.joining());
			add("megabyte of random letters", "seed " + seed, letters, 1, "x\\.assay:\\d+:\\d+: error R101 ");
		}
		for (int count : new int[] {100, 1_000, 5_000, 10_000, 20_000}) {
			add("many acceptances", count + "", PACKAGE + "accept R36 \"x\" by Owner on 2026-05-11\n".repeat(count) + "document D\n", 0,
					at(2, 8, "warning R106"));
		}
		for (int count : new int[] {100, 1_000, 5_000, 8_000, 16_000}) {
			add("many imports", count + "", PACKAGE + each(count, number -> "import a" + number + ".*\n"), 0, at(2, 8, "warning R109"));
		}
	}

	private void errors() {
		for (int count : new int[] {1_000, 10_000, 32_000, 50_000, 100_000}) {
			add("very many wrong words", count + "", PACKAGE + "foo bar\n".repeat(count), 1, at(2, 1, "error R101"));
			add("very many wrong values", count + "", PACKAGE + "document D {\n" + "date 2026-02-30\n".repeat(count) + "}\n", 1,
					at(3, 6, "error R101"), "more findings are not listed");
		}
		for (int count : new int[] {1_000, 4_000, 8_000, 16_000, 20_000}) {
			add("very many unknown names", count + "", PACKAGE + "information I { process \"p\" }\nservice S { handles "
					+ each(count, number -> (number == 0 ? "" : ",\n") + "nobody" + number) + " }\n", 1, at(3, 21, "error R102"));
			add("very many duplicates", count + "", PACKAGE + "document D\n".repeat(count), 1, at(3, 10, "error R105"));
			add("very many repeated properties", count + "", PACKAGE + "document D {\n" + "version \"1\"\n".repeat(count) + "}\n", 1,
					at(4, 9, "error R104"));
		}
	}
}
