package org.assay.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportLanguageTest {

	private static final ReportLanguage SWEDISH = ReportLanguage.of("sv-SE");
	private static final ReportLanguage ENGLISH = ReportLanguage.of("en");

	@ParameterizedTest
	@ValueSource(strings = { "sv", "en" })
	void hasAWordingForEveryWord(String tag) {
		for (Word word : Word.values()) {
			assertFalse(ReportLanguage.of(tag).word(word).isBlank(), word.key());
		}
	}

	@Test
	void fillsArguments() {
		assertEquals("sida 3 av 12", SWEDISH.word(Word.PAGE_OF, 3, 12));
		assertEquals("page 3 of 12", ENGLISH.word(Word.PAGE_OF, 3, 12));
	}

	@Test
	void writesDatesInWords() {
		assertEquals("7\u00a0mars\u00a02017", SWEDISH.date(LocalDate.of(2017, 3, 7)));
		assertEquals("31\u00a0December\u00a02025", ENGLISH.date(LocalDate.of(2025, 12, 31)));
	}

	@Test
	void writesNumbers() {
		assertEquals("1\u00a0234\u00a0567", SWEDISH.number(1234567));
		assertEquals("\u2212999", SWEDISH.number(-999));
		assertEquals("1\u00a0000,50", SWEDISH.number(new BigDecimal("1000.495"), 2));
		assertEquals("1,000.5", ENGLISH.number(new BigDecimal("1000.45"), 1));
		assertEquals("0", SWEDISH.number(new BigDecimal("-0.4"), 0));
	}

	@Test
	void readsTheNumbersThatItWrites() {
		for (String number : List.of("0", "7", "-3", "1234", "12345.60", "-1234567.891")) {
			BigDecimal value = new BigDecimal(number);
			for (ReportLanguage language : List.of(SWEDISH, ENGLISH)) {
				assertEquals(Optional.of(value), language.value(language.number(value, value.scale())), number);
			}
		}
		assertEquals(Optional.of(new BigDecimal(12345)), SWEDISH.value("12345"));
		assertEquals(Optional.empty(), SWEDISH.value("1.5"));
		assertEquals(Optional.empty(), ENGLISH.value("1,5"));
	}

	@Test
	void sortsSwedish() {
		assertOrder(SWEDISH, "", "10 ord", "adel", "André", "andréa", "vas", "wok", "über", "yta", "zon", "åker", "ärende", "ö");
	}

	@Test
	void sortsIdsByTheirNumbers() {
		assertOrder(SWEDISH, "A.8.2.1", "A.8.10.1", "A1", "A2", "A10", "B1", "R9", "R100");
	}

	private static void assertOrder(ReportLanguage language, String... expected) {
		List<String> sorted = new ArrayList<>(List.of(expected));
		Collections.reverse(sorted);
		sorted.sort(language.order());
		assertEquals(List.of(expected), sorted);
	}
}
