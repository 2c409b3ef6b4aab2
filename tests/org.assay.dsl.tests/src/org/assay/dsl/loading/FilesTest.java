package org.assay.dsl.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.assay.dsl.Loaded;
import org.assay.dsl.Problems;
import org.assay.model.InformationSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as they come: empty, with odd characters, or not text at all. */
class FilesTest {

	@ParameterizedTest
	@ValueSource(strings = {"", " ", "\n\n", "// bara en kommentar", "/* bara */ // kommentarer\n", "package a", "import std.klassa.*",
			"\t\r\n"})
	void mayHoldNoElement(String text) {
		assertEquals(1, Loaded.clean(text).project().files());
	}

	@Test
	void mayBeginWithAByteOrderMark() {
		assertEquals("I", only("\uFEFFinformation I".getBytes(StandardCharsets.UTF_8)).getName());
	}

	@Test
	void haveNoByteOrderMarkElsewhere() {
		Problems.in("information I\n<|\uFEFF|>information J").are("R101.unexpected(\uFEFF)");
	}

	@Test
	void mayHoldAnyLetterOfUnicode() {
		assertEquals("Ωмега 語 😀 ﺀ", only("information I \"Ωмега 語 😀 ﺀ\"".getBytes(StandardCharsets.UTF_8)).getTitle());
	}

	@Test
	void inAnotherEncodingAreRefusedWhereItShows() {
		assertEquals(List.of("a.assay:2:5-2:6 R108.encoding(a.assay)"),
				problems(bytes("information I\n // Ä\ninformation J", StandardCharsets.ISO_8859_1)));
	}

	@Test
	void inUtf16AreRefusedAtTheStart() {
		assertEquals(List.of("a.assay:1:1-1:2 R108.encoding(a.assay)"), problems(bytes("information I", StandardCharsets.UTF_16)));
	}

	@ParameterizedTest
	@ValueSource(ints = {0xC0, 0xF8, 0x80, 0xED})
	void withBytesThatAreNoLetterAreRefused(int wrong) {
		byte[] bytes = "information I \"ab\"".getBytes(StandardCharsets.UTF_8);
		bytes[15] = (byte) wrong;
		assertEquals(List.of("a.assay:1:16-1:17 R108.encoding(a.assay)"), problems(bytes));
	}

	@Test
	void thatBreakOffInALetterAreRefused() {
		byte[] whole = "information I // å".getBytes(StandardCharsets.UTF_8);
		assertEquals(List.of("a.assay:1:18-1:19 R108.encoding(a.assay)"), problems(Arrays.copyOf(whole, whole.length - 1)));
	}

	@Test
	void thatAreRefusedLeaveTheOthersAlone() {
		SourceText wrong = new SourceText("a.assay", new byte[] {(byte) 0xFF});
		SourceText right = new SourceText("b.assay", "information I".getBytes(StandardCharsets.UTF_8));
		LoadedProject project = ProjectLoader.create().load(List.of(wrong, right));
		assertEquals(2, project.files());
		assertEquals(1, project.corpus().all(InformationSet.class).size());
	}

	@Test
	void mayHoldALoneCarriageReturn() {
		Loaded loaded = Problems.in("information I<|\r|>information J\rinformation K").are("R111.return(U+000D, CARRIAGE RETURN (CR))");
		assertEquals(3, loaded.all(InformationSet.class).size());
	}

	/** Xtext's own diagnostics fail on these two characters, and its validator then says nothing. */
	@ParameterizedTest
	@ValueSource(strings = {"\"\r", "information I \"\r", "asset A \"x\" { }\nasset B \"\r", "information I \"\\\r", "\"\\\r\n",
			"information I { process \"a\r}"})
	void withAnUnclosedTextAndACarriageReturnAreReported(String text) {
		assertTrue(Loaded.text(text).problems().stream().anyMatch(problem -> problem.contains("R101")),
				() -> Loaded.text(text).problems().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = {"\u0000", "\u0001", "\u202E", "\uFFFF", "§", "\u00A0", "\u2028", "`", "'", "$", "\\"})
	void withACharacterThatMeansNothingAreReportedThere(String character) {
		Problems.in("information I\n<|" + character + "|>\ninformation J").are("R101.unexpected(" + shown(character) + ")");
	}

	@Test
	void withNestedBracketsBeyondReasonAreReported() {
		Problems.in("rule R { where " + "(".repeat(199) + "<|(|>" + "(".repeat(3000)).are("R101.tooDeep(200)");
		Problems.in("rule R { where " + "not ".repeat(199) + "<|n|>ot " + "not ".repeat(100_000)).are("R101.tooDeep(200)");
	}

	@Test
	void withBracketsInTextsAndCommentsAreNotNested() {
		Loaded.clean("// " + "(".repeat(300) + "\ninformation I \"" + "(".repeat(300) + "\" { description \"\"\"" + "{".repeat(300) + "\"\"\" /* "
				+ "(".repeat(300) + " */ }");
	}

	@Test
	void mayHoldAVeryLongName() {
		assertEquals(1_000_000, Loaded.clean("information " + "a".repeat(1_000_000)).only(InformationSet.class).getName().length());
	}

	@Test
	void mayImportANameOfVeryManySegments() {
		assertTrue(Loaded.text("import a" + ".b".repeat(100_000)).problems().getFirst().contains("R109"));
	}

	private static String shown(String character) {
		return character.lines().findFirst().orElse("");
	}

	private static byte[] bytes(String text, Charset charset) {
		return text.getBytes(charset);
	}

	private static InformationSet only(byte[] bytes) {
		LoadedProject project = ProjectLoader.create().load(List.of(new SourceText("a.assay", bytes)));
		assertEquals(List.of(), project.problems());
		return project.corpus().all(InformationSet.class).getFirst();
	}

	private static List<String> problems(byte[] bytes) {
		return ProjectLoader.create().load(List.of(new SourceText("a.assay", bytes))).problems().stream().map(Loaded::describe).toList();
	}
}
