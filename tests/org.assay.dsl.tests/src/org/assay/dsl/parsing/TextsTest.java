package org.assay.dsl.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.assay.dsl.Loaded;
import org.assay.dsl.Problems;
import org.assay.model.InformationSet;
import org.assay.model.Project;
import org.assay.model.Translation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

	@Test
	void titlesMayBeTranslated() {
		Project project = Loaded.clean("project P \"Om brukare\" en \"About clients\" en-GB \"About patients\"").only(Project.class);
		assertEquals("Om brukare", project.getTitle());
		assertEquals(List.of("en", "en-GB"), project.getTranslations().stream().map(Translation::getLanguage).toList());
		assertEquals("About patients", project.getTranslations().getLast().getText());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"sagt \\\"nej\\\"|sagt \"nej\"", "C:\\\\avtal|C:\\avtal", "åäö § 😀|åäö § 😀",
			"// inte en kommentar|// inte en kommentar", "{ }|{ }"})
	void betweenQuotesMayHoldAnything(String written, String meant) {
		assertEquals(meant, title("\"" + written + "\""));
	}

	@Test
	void betweenQuotesMayHoldLines() {
		assertEquals("rad 1\nrad 2", title("\"rad 1\\nrad 2\""));
	}

	@Test
	void mayHoldATab() {
		assertEquals("a\tb\tc", title("\"a\\tb\tc\""));
	}

	@Test
	void mayBeEmpty() {
		assertEquals("", title("\"\""));
		assertEquals("", description("\"\"\"\"\"\""));
	}

	@Test
	void inBlocksLoseTheIndentationTheyShare() {
		assertEquals("Rad 1\n\n    indragen\n- punkt", description("\"\"\"\n\t\tRad 1\n\n\t\t    indragen\n\t\t- punkt\n\t\t\"\"\""));
	}

	@Test
	void inBlocksLoseSpaceAtTheEndsOfLinesAndBlankLinesAtBothEnds() {
		assertEquals("Rad 1\nRad 2", description("\"\"\"\n\n    Rad 1  \n    Rad 2\t\n\n    \"\"\""));
	}

	@Test
	void inBlocksMayStandOnOneLine() {
		assertEquals("sagt \"nej\"", description("\"\"\" sagt \"nej\" \"\"\""));
	}

	@Test
	void inBlocksMayBeginBesideTheQuotes() {
		assertEquals("Rad 1\nRad 2", description("\"\"\"Rad 1\n    Rad 2\n    \"\"\""));
	}

	@ParameterizedTest
	@ValueSource(strings = {"\n", "\r\n"})
	void inBlocksHaveTheSameLinesWhateverEndsThem(String end) {
		assertEquals("Rad 1\nRad 2", description("\"\"\"" + end + "  Rad 1" + end + "  Rad 2" + end + "  \"\"\""));
	}

	@Test
	void inBlocksHaveLinesThatEndInACarriageReturnAlone() {
		Loaded loaded = Problems.in("information I { description \"\"\"<|\r|>  Rad 1\r  Rad 2\r  \"\"\" }")
				.are("R111.return(U+000D, CARRIAGE RETURN (CR))");
		assertEquals("Rad 1\nRad 2", loaded.only(InformationSet.class).getDescription());
	}

	@Test
	void inBlocksHaveNoEscapes() {
		assertEquals("C:\\avtal \\n \\\"", description("\"\"\"\n  C:\\avtal \\n \\\"\n  \"\"\""));
	}

	@Test
	void inBlocksMayHoldCommentSigns() {
		assertEquals("// nej\n/* nej */", description("\"\"\"\n  // nej\n  /* nej */\n  \"\"\""));
	}

	private static String title(String token) {
		return Loaded.clean("information I " + token).only(InformationSet.class).getTitle();
	}

	private static String description(String token) {
		return Loaded.clean("information I { description " + token + " }").only(InformationSet.class).getDescription();
	}
}
