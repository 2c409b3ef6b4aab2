package org.assay.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.assay.analysis.ProjectPath.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectPathTest {

	@ParameterizedTest
	@CsvSource(delimiter = ' ', quoteCharacter = '`', value = {"/ ABSOLUTE", "/etc/passwd ABSOLUTE", "\\etc ABSOLUTE",
			"//server/share NETWORK", "\\\\server\\share NETWORK",
			"\\\\?\\C:\\a NETWORK", "/\\server NETWORK", "C: DRIVE", "C:/a DRIVE", "z:a DRIVE", "c:\\a DRIVE", "file:/a SCHEME", "FILE:///a SCHEME",
			"http://a SCHEME", "jar:file:/a.jar!/b SCHEME", "archive:a SCHEME", "platform:/resource/a SCHEME", "x-y+1.2:a SCHEME", ".. UPWARDS",
			"../a UPWARDS",
			"a/.. UPWARDS", "a/../b UPWARDS", "a\\..\\b UPWARDS", "..\\a UPWARDS", "a\\b BACKSLASH", ". DOT", "./a DOT", "a/. DOT", "a/./b DOT",
			"a//b DOT",
			"a/ DOT", "1a:b CHARACTER", "a/b:c CHARACTER", "a?b CHARACTER", "a|b CHARACTER", "<a> CHARACTER", "a* CHARACTER", "\"a\" CHARACTER",
			"con DEVICE",
			"CON DEVICE", "nul.txt DEVICE", "a/Aux.b.c DEVICE", "COM1 DEVICE", "lpt9.x DEVICE", "com¹ DEVICE", "CONIN$ DEVICE", "a. ENDING",
			"a./b ENDING", "... ENDING"})
	void saysWhatIsWrong(String path, Problem problem) {
		assertEquals(Optional.of(problem), ProjectPath.problem(path));
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 1, 7, 9, 10, 13, 27, 31, 127, 128, 159, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202E, 0x2066, 0x2069, 0xFEFF,
			0xD800, 0xDFFF})
	void findsControlCharactersAnywhere(int c) {
		assertEquals(Optional.of(Problem.CONTROL), ProjectPath.problem("a" + (char) c + "b"));
		assertEquals(Optional.of(Problem.CONTROL), ProjectPath.problem("/a" + (char) c));
		assertEquals(Optional.of(Problem.CONTROL), ProjectPath.problem("a/b" + (char) c + "/c"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", " ", "  "})
	void wantsAName(String path) {
		assertEquals(Optional.of(Problem.EMPTY), ProjectPath.problem(path));
	}

	@ParameterizedTest
	@ValueSource(strings = {"a ", " a", "a /b", "a/ b"})
	void wantsNoSpacesAtEdges(String path) {
		assertEquals(Optional.of(Problem.ENDING), ProjectPath.problem(path));
	}

	@ParameterizedTest
	@ValueSource(strings = {"a", "a/b", ".a", "..a", "a..b", "a b", "å/ä ö", "文書/𠮷", "console", "nulls.txt", "com", "com10", "lpt",
			"a-b_c+d,e;f=g@h!(i)[j]{k}~%&'#$^`"})
	void acceptsNamesOfAllKinds(String path) {
		assertEquals(Optional.empty(), ProjectPath.problem(path));
	}

	@Test
	void countsBytesNotCharacters() {
		assertEquals(Optional.empty(), ProjectPath.problem("x".repeat(255)));
		assertEquals(Optional.of(Problem.LONG), ProjectPath.problem("x".repeat(256)));
		assertEquals(Optional.empty(), ProjectPath.problem("å".repeat(127)));
		assertEquals(Optional.of(Problem.LONG), ProjectPath.problem("å".repeat(128)));
		assertEquals(Optional.empty(), ProjectPath.problem("abc/".repeat(255) + "abcd"));
		assertEquals(Optional.of(Problem.LONG), ProjectPath.problem("abc/".repeat(255) + "abcde"));
	}
}
