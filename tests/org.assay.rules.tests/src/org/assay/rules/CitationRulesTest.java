package org.assay.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assay.core.files.Sha256;
import org.assay.testkit.Checked;
import org.assay.testkit.Expect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents and the passages that are cited from them: R115 to R120. */
class CitationRulesTest {

	private static final String CONTRACT = """
			Contract on the meeting service

			The supplier shall not store the video stream.
			The supplier shall delete the logs after thirty days.

			At the end of the contract
			The supplier shall delete the logs after thirty days.
			""";

	private static String project(String cite) {
		return """
				package sample
				document Contract "Contract" {
				    file "contract.txt"
				    sha256 "%s"
				}
				%s
				""".formatted(Sha256.of(CONTRACT.getBytes(StandardCharsets.UTF_8)), cite);
	}

	private static Expect expect(String cite) {
		return Expect.in(project(cite)).document("contract.txt", CONTRACT);
	}

	private static String message(String cite) {
		return Checked.text(Checked.AS_OF, Map.of("contract.txt", CONTRACT.getBytes(StandardCharsets.UTF_8)), project(cite)).findings()
				.getFirst().message();
	}

	@ParameterizedTest
	@ValueSource(strings = {
		"cite C in Contract \"The supplier shall not store the video stream.\"",
		"cite C in Contract page 3 \"The supplier shall not store the video stream\"",
		"cite C in Contract page 3 \"The  supplier shall\tnot store the video stream\"",
		"cite C in Contract \"The supplier shall delete the logs\" after \"end of the contract\"",
		"cite C in Contract page 7 \"The supplier shall delete the logs after thirty days.\""})
	void whatStandsThereWordForWordIsFound(String cite) {
		expect(cite).nothing();
	}

	@ParameterizedTest
	@ValueSource(strings = {
		"\"The supplier shall store the video stream.\"",
		"\"The supplier shall not store the video streams.\"",
		"\"The supplier shall never store the video stream.\"",
		"\"The supplier shall not ever store the video stream.\"",
		"\"The supplier shall delete the logs after twenty days.\""})
	void oneWordMoreOrLessIsNoQuotation(String quote) {
		expect("cite C in Contract <|" + quote + "|>").findings("error R117");
	}

	@Test
	void theWordsThatDifferAreSaid() {
		assertEquals("the quotation does not stand word for word in Contract; line 3 says \"The supplier shall not store the video stream.\"; left out: not",
				message("cite C in Contract \"The supplier shall store the video stream.\""));
		String changed = message("cite C in Contract \"The supplier shall delete the logs after twenty days.\"");
		assertTrue(changed.endsWith("; changed: thirty → twenty"), changed);
	}

	@Test
	void whatIsNotThereAtAllIsNotFound() {
		expect("cite C in Contract <|\"Kunden äger all information i tjänsten\"|>").findings("error R117");
	}

	@Test
	void aQuotationSaysEnoughToBeLookedFor() {
		expect("cite C in Contract <|\"not store\"|>").findings("error R117");
		expect("cite <|C|> in Contract page 2").findings("warning R117");
	}

	@Test
	void aPageIsAHintAndNoTruth() {
		expect("cite C in Contract page <|1|> \"The supplier shall not store the video stream.\"").findings("warning R118");
		assertEquals("the quotation stands on line 3, not 1",
				message("cite C in Contract page 1 \"The supplier shall not store the video stream.\""));
	}

	@Test
	void wordsThatStandAtTwoPlacesNeedAHint() {
		expect("cite C in Contract <|\"The supplier shall delete the logs after thirty days.\"|>").findings("warning R119");
		assertEquals("the quotation stands in Contract at 2 places, on lines 4 and 7",
				message("cite C in Contract \"The supplier shall delete the logs after thirty days.\""));
	}

	@Test
	void aFileThatWasReplacedIsNoticed() {
		String cite = "cite C in Contract \"The supplier shall not store the video stream.\"";
		Expect.in(project(cite).replaceFirst("sha256 (\"\\w+\")", "sha256 <|$1|>")).document("contract.txt", CONTRACT + "Signed.\n")
				.findings("warning R116");
		Expect.in(project(cite).replaceFirst("    sha256 \"\\w+\"\n", "").replace("\"contract.txt\"", "<|\"contract.txt\"|>"))
				.document("contract.txt", CONTRACT).findings("info R116");
		Expect.in(project(cite).replaceFirst("sha256 \"\\w+\"", "sha256 <|\"1234\"|>")).document("contract.txt", CONTRACT).findings("error R116");
	}

	@Test
	void capitalDigitsAreTheSameHash() {
		String text = project("");
		String hash = text.replaceFirst("(?s).*sha256 \"(\\w+)\".*", "$1");
		Expect.in(text.replace(hash, hash.toUpperCase(java.util.Locale.ROOT))).document("contract.txt", CONTRACT).nothing();
	}

	@Test
	void aFileThatIsNotThereIsSaidOnce() {
		Expect.in(project("cite C in Contract \"The supplier shall not store the video stream.\"")
				.replace("\"contract.txt\"", "<|\"contract.txt\"|>"))
				.document("other.txt", CONTRACT).findings("error R115");
	}

	@ParameterizedTest
	@ValueSource(strings = {"scan.docx", "damaged.pdf"})
	void whatCannotBeReadIsNeverFound(String file) {
		byte[] bytes = file.endsWith(".pdf") ? "%PDF-1.7 and nothing".getBytes(StandardCharsets.US_ASCII)
				: CONTRACT.getBytes(StandardCharsets.UTF_8);
		Expect.in(project("cite C in Contract \"The supplier shall not store the video stream.\"").replaceFirst("sha256 \"\\w+\"",
				"sha256 \"" + Sha256.of(bytes) + "\"").replace("\"contract.txt\"", "<|\"" + file + "\"|>")).document(file, bytes)
				.findings("warning R120");
	}

	@Test
	void nothingIsSaidOfDocumentsThatNobodyOpens() {
		Expect.in("package sample\ndocument D \"D\" {\n    reference \"2017/123\"\n}\ncite C in D page 3 \"The supplier shall not store the video stream.\"\n")
				.document("contract.txt", CONTRACT).nothing();
	}

	@Test
	void eachObviousFixIsOffered() {
		assertEquals(List.of("Quote what the document says now"), fixes("cite C in Contract \"The supplier shall store the video stream.\""));
		assertEquals(List.of("Write 3"), fixes("cite C in Contract page 1 \"The supplier shall not store the video stream.\""));
		assertEquals(List.of("Add page 4", "Add page 7"), fixes("cite C in Contract \"The supplier shall delete the logs after thirty days.\""));
	}

	private static List<String> fixes(String cite) {
		var project = Checked.text(Checked.AS_OF, Map.of("contract.txt", CONTRACT.getBytes(StandardCharsets.UTF_8)), project(cite));
		return project.findings().getFirst().fixes().stream().map(TextFix::title).toList();
	}
}
