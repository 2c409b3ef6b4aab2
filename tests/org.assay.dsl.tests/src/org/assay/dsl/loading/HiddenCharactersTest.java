package org.assay.dsl.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.assay.dsl.Loaded;
import org.assay.dsl.Problems;
import org.assay.model.InformationSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is what it looks like, or it is said where it is not. */
class HiddenCharactersTest {

	@ParameterizedTest
	@ValueSource(strings = {"\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"})
	void charactersThatTurnTheDirectionAreReportedInTexts(String character) {
		Problems.in("information I \"a<|" + character + "|>b\"").are("R111" + arguments(character));
	}

	@Test
	void charactersThatTurnTheDirectionAreReportedInCommentsAndTextBlocks() {
		Problems.in("// a<|\u202E|>b\n/* \n <|\u2066|> */\ninformation I {\n\tdescription \"\"\"\n\t\ta<|\u202E|>\n\t\t\"\"\"\n}")
				.are("R111" + arguments("\u202E"), "R111" + arguments("\u2066"), "R111" + arguments("\u202E"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"\u00AD", "\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u2060", "\u2028", "\u2029", "\uFEFF", "\u3164",
			"\u061C", "\uDB40\uDC41"})
	void charactersThatNobodySeesAreReported(String character) {
		Problems.in("information I \"a<|" + character + "|>b\"").are("R111.invisible" + arguments(character));
	}

	@ParameterizedTest
	@ValueSource(strings = {"\u0000", "\u0008", "\u001B", "\u007F", "\u009B"})
	void controlCharactersAreReported(String character) {
		Problems.in("information I \"a<|" + character + "|>b\"").are("R111.control" + arguments(character));
	}

	@Test
	void aLetterThatOnlyLooksLatinIsReportedInANameAndInATitle() {
		Loaded loaded = Problems.in("information p<|\u0430|>tient\ninformation I \"P<|\u0430|>tient, \u0430b\"\ninformation \u0421<|a|>rd")
				.are("R111.mixed" + arguments("\u0430"), "R111.mixed" + arguments("\u0430"), "R111.mixed" + arguments("a"));
		assertEquals(3, loaded.all(InformationSet.class).size());
	}

	@Test
	void wordsOfOtherAlphabetsAndSignsOfUnitsAreNot() {
		Loaded.clean("information I \"Пациент, Ασθενής, ΔT, kΩ, µm, 5 °C, naïve, smörgås, Łódź\" { description \"\"\"\n\tçöé 語 عربي "
				+ "עברית\n\t\"\"\" }");
	}

	@Test
	void joinersThatBelongToEmojiAndToScriptsAreNot() {
		Loaded.clean("information I \"👩‍👧 می‌خواهم क्‍ष\"");
	}

	@Test
	void ofAKindTheFirstOfALineIsReported() {
		Problems.in("// <|\u202E|>a\u202Eb<|\u200B|>c\u200B\n// <|\u202E|>")
				.are("R111" + arguments("\u202E"), "R111.invisible" + arguments("\u200B"), "R111" + arguments("\u202E"));
	}

	@Test
	void placesAreRightBehindLineEndsOfAnyKind() {
		Problems.in("// a\r\n// b\n// <|\u200B|>").are("R111.invisible" + arguments("\u200B"));
	}

	private static String arguments(String character) {
		int point = character.codePointAt(0);
		return "(U+%04X, %s)".formatted(point, Character.getName(point));
	}
}
