package org.assay.cli.tests;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Texts whose bytes, characters or words are hostile: each small, and wrong in one way. */
final class HostileTexts {

	private static final String PACKAGE = "package demo\n";
	private static final String MARK = "\uFEFF";

	private final List<HostileCase> cases = new ArrayList<>();

	private HostileTexts() {
		encodings();
		characters();
		lookalikes();
		words();
		unclosed();
		soups();
	}

	/** Return all of them. */
	static List<HostileCase> all() {
		return new HostileTexts().cases;
	}

	private void add(String kind, String name, String text, int code, String... patterns) {
		cases.add(HostileCase.text(kind, name, text, code, patterns));
	}

	private void add(String kind, String name, byte[] bytes, int code, String... patterns) {
		cases.add(HostileCase.bytes(kind, name, bytes, code, patterns));
	}

	private static String at(int line, int column, String finding) {
		return "x\\.assay:" + line + ":" + column + ": " + finding + " ";
	}

	private void encodings() {
		add("byte order mark", "before a package", MARK + PACKAGE, 0, "0 errors");
		add("byte order mark", "with CR LF", MARK + "package demo\r\n", 0, "0 errors");
		add("byte order mark", "before a comment", MARK + "// a\n" + PACKAGE, 0, "0 errors");
		add("byte order mark", "alone", MARK, 0, "0 errors");
		add("byte order mark", "before what is wrong", MARK + "foo\n", 1, at(1, 1, "error R101"));
		add("byte order mark inside", "twice", MARK + MARK + PACKAGE, 1, at(1, 1, "error R101"));
		add("byte order mark inside", "at a line", PACKAGE + MARK + "term T\n", 1, at(2, 1, "error R101"));
		add("byte order mark inside", "in a text", PACKAGE + "document D \"a" + MARK + "b\"\n", 0, at(2, 14, "warning R111"));
		add("byte order mark inside", "in a name", PACKAGE + "document D" + MARK + "E\n", 1, at(2, 11, "error R101"));
		add("byte order mark inside", "at the end", PACKAGE + MARK, 1, at(2, 1, "error R101"));
		byte[][] overlong = {{(byte) 0xC0, (byte) 0x80}, {(byte) 0xC0, (byte) 0xAF}, {(byte) 0xE0, (byte) 0x80, (byte) 0xAF},
				{(byte) 0xF0, (byte) 0x80, (byte) 0x80, (byte) 0xAF}, {(byte) 0xF8, (byte) 0x88, (byte) 0x80, (byte) 0x80, (byte) 0x80}};
		for (byte[] bytes : overlong) {
			add("overlong UTF-8", bytes.length + " bytes " + Arrays.hashCode(bytes), inComment(bytes), 1, at(2, 4, "error R108"));
		}
		byte[][] surrogates = {{(byte) 0xED, (byte) 0xA0, (byte) 0x80}, {(byte) 0xED, (byte) 0xB0, (byte) 0x80},
				{(byte) 0xED, (byte) 0xAF, (byte) 0xBF},
				{(byte) 0xED, (byte) 0xA0, (byte) 0xBD, (byte) 0xED, (byte) 0xB8, (byte) 0x80}, {(byte) 0xED, (byte) 0xBF, (byte) 0xBF}};
		for (byte[] bytes : surrogates) {
			add("lone surrogate", "bytes " + Arrays.hashCode(bytes), inComment(bytes), 1, at(2, 4, "error R108"));
		}
		byte[][] broken = {{(byte) 0xC3}, {(byte) 0x80}, {(byte) 0xFF, (byte) 0xFE}, {(byte) 0xE2, (byte) 0x82},
				{(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80}};
		for (byte[] bytes : broken) {
			add("broken UTF-8", "bytes " + Arrays.hashCode(bytes), inComment(bytes), 1, at(2, 4, "error R108"));
		}
		String swedish = PACKAGE + "document D \"Å\"\n";
		for (String name : List.of("UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE")) {
			boolean marked = name.equals("UTF-16");
			add("UTF-16 and UTF-32", name, swedish.getBytes(Charset.forName(name)), 1, marked ? at(1, 1, "error R108")
					: "x\\.assay:\\d+:\\d+: error R10[18] ");
		}
		for (String name : List.of("ISO-8859-1", "windows-1252", "IBM850", "x-MacRoman", "windows-1257")) {
			add("another encoding", name, swedish.getBytes(Charset.forName(name)), 1, at(2, 13, "error R108"));
		}
	}

	private static byte[] inComment(byte[] bytes) {
		byte[] before = (PACKAGE + "// ").getBytes(StandardCharsets.UTF_8);
		return ByteBuffer.allocate(before.length + bytes.length + 1).put(before).put(bytes).put((byte) '\n').array();
	}

	private void characters() {
		for (String text : List.of("\"\r", "document D \"\r", "document D \"\\\r", "document D \"a\r}\r", "document D { version \"1\r\n}")) {
			add("lone carriage return", "unclosed text " + text.length(), text, 1, "x\\.assay:1:\\d+: error R101 ");
		}
		add("lone carriage return", "as line end", "package demo\rdocument D\r", 0, at(1, 13, "warning R111"));
		add("NUL", "in a title", PACKAGE + "document D \"a\0b\"\n", 0, at(2, 14, "warning R111"));
		add("NUL", "in a comment", PACKAGE + "// a\0b\n", 0, at(2, 5, "warning R111"));
		add("NUL", "in a name", PACKAGE + "document D\0E\n", 1, at(2, 11, "error R101"));
		add("NUL", "between statements", PACKAGE + "\0document D\n", 1, at(2, 1, "error R101"));
		add("NUL", "nothing else", new byte[100_000], 1, at(1, 1, "error R101"));
		for (char control : new char[] {0x1B, 0x07, 0x08, 0x7F, 0x9B}) {
			add("control character", Integer.toHexString(control), PACKAGE + "document D \"a" + control + "[2Jb\"\n", 0, at(2, 14, "warning R111"));
		}
		for (char turn : new char[] {'\u202A', '\u202D', '\u202E', '\u2066', '\u2068'}) {
			add("turned direction", "title " + Integer.toHexString(turn), PACKAGE + "document D \"a" + turn + "b\"\n", 1, at(2, 14, "error R111"));
		}
		add("turned direction", "comment", PACKAGE + "/* \u202E } \u2066 begin */\n", 1, at(2, 4, "error R111"));
		add("turned direction", "text block", PACKAGE + "document D { description \"\"\"\n  a\u202Eb\n  \"\"\" }\n", 1, at(3, 4, "error R111"));
		add("turned direction", "name", PACKAGE + "document D\u202EE\n", 1, at(2, 11, "error R1[01]1"));
		for (char hidden : new char[] {'\u200B', '\u00AD', '\u2060', '\u200E', '\u3164'}) {
			add("invisible character", Integer.toHexString(hidden), PACKAGE + "document D \"a" + hidden + "b\"\n", 0, at(2, 14, "warning R111"));
		}
		add("invisible character", "tag", PACKAGE + "document D \"a\uDB40\uDC41b\"\n", 0, at(2, 14, "warning R111"));
		add("invisible character", "in a name", PACKAGE + "document D\u200BE\n", 1, at(2, 11, "error R101"));
	}

	private void lookalikes() {
		String pair = PACKAGE + "role Owner2 \"a\"\n";
		add("lookalike", "Cyrillic a in a name", PACKAGE + "document p\u0430per\n", 0, at(2, 11, "warning R111"));
		add("lookalike", "Greek omicron in a name", PACKAGE + "document d\u03BFc\n", 0, at(2, 11, "warning R111"));
		add("lookalike", "Latin letter in a Cyrillic name", PACKAGE + "document \u0421cope\n", 0, at(2, 11, "warning R111"));
		add("lookalike", "keyword", PACKAGE + "d\u043Ecument D\n", 1, at(2, 1, "error R101"));
		add("lookalike", "reference", PACKAGE + "information I { owner \u041Ewner }\n", 1, at(2, 23, "error R102"));
		add("lookalike", "full width brace", PACKAGE + "document D \uFF5B\n\uFF5D\n", 1, at(2, 12, "error R101"));
		add("lookalike", "curved quotes", pair.replace('"', '\u201D'), 1, "x\\.assay:2:\\d+: error R101 ");
	}

	private void words() {
		for (String date : List.of("2026-02-30", "0000-00-00", "9999-99-99", "2026-13-01", "99999999999-01-01")) {
			add("impossible date", date, PACKAGE + "document D { date " + date + " }\n", 1, at(2, 19, "error R101"));
		}
		for (int digits : new int[] {10, 19, 1_000, 100_000, 1_000_000}) {
			add("long number", digits + " digits", PACKAGE + "assessment A { risks by lkdata { risk A1 { likelihood " + "9".repeat(digits)
					+ " } } }\n", 1, at(2, 55, "error R101"));
		}
		for (String text : List.of("\\u0041", "\\x", "C:\\avtal", "\\0", "a\\")) {
			add("wrong escape", text, PACKAGE + "document D \"" + text + "\"\n", 1, at(2, 12, "error R101"));
		}
		for (String text : List.of("}", "{", "}}}}{{{{", "document {", "{ document D }")) {
			add("misplaced brace", Integer.toHexString(text.hashCode()), PACKAGE + text + "\n", 1, "x\\.assay:\\d:\\d+: error R101 ");
		}
		for (String escape : List.of("\u001B[31m", "\u001B]0;title\u0007", "\u001B[2J", "\u009B2J", "\u001B]8;;http://example.org\u0007")) {
			add("terminal escape", Integer.toHexString(escape.hashCode()), PACKAGE + "information I \"" + escape + "\" { owner \"" + escape
					+ "\" }\n", 1, "x\\.assay:2:\\d+: error R101 ", "\\\\x(1B|9B)");
		}
	}

	private void unclosed() {
		String open = PACKAGE + "document D {\n    description \"\"\"\n        a\n    version \"1\"\n}\ninformation I { owner Nobody }\n";
		add("unclosed text block", "before a property", open, 1, at(3, 17, "error R101"), at(7, 23, "error R102"));
		add("unclosed text block", "before another one", open + "document E {\n    description \"\"\"\n        b\n        \"\"\"\n}\n", 1,
				at(3, 17, "error R101"), at(7, 23, "error R102"));
		add("unclosed text block", "at the end", PACKAGE + "document D { description \"\"\"", 1, at(2, 26, "error R101"));
		add("unclosed text block", "four quotes", PACKAGE + "document D { description \"\"\"\" }", 1, at(2, 26, "error R101"));
		add("unclosed text block", "only quotes", "\"\"\"", 1, at(1, 1, "error R101"));
		add("unclosed comment", "before a statement", PACKAGE + "/* a\ninformation I { owner Nobody }\n", 1, at(2, 1, "error R101"),
				at(3, 23, "error R102"));
		add("unclosed comment", "at the end", PACKAGE + "/*", 1, at(2, 1, "error R101"));
		add("unclosed comment", "slash and star at once", "/*/", 1, at(1, 1, "error R101"));
		add("unclosed comment", "in a block", PACKAGE + "document D { /* }\n", 1, at(2, 14, "error R101"));
		add("unclosed comment", "one too many", PACKAGE + "*/\n", 1, at(2, 1, "error R101"));
	}

	private void soups() {
		String[] words = {"document", "information", "{", "}", "\"a\"", "risk", "owner", "I", "17", "2026-01-01", "because", "(", ")", ",", ".",
				"*", "accept", "R41", "\n", "\"\"\"", "/*", "*/", "//", "="};
		for (int seed = 1; seed <= 5; seed++) {
			Random random = new Random(seed);
			StringBuilder soup = new StringBuilder(PACKAGE);
			random.ints(2_000, 0, words.length).forEach(word -> soup.append(words[word]).append(random.nextInt(4) == 0 ? "\n" : " "));
			add("words at random", "seed " + seed, soup.toString(), 1, "x\\.assay:\\d+:\\d+: error R101 ");
			byte[] letters = new byte[3_000];
			random.nextBytes(letters);
			add("bytes at random", "seed " + seed, letters, 1, "x\\.assay:\\d+:\\d+: error R108 ");
		}
	}
}
