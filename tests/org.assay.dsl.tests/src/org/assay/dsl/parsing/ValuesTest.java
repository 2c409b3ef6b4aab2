package org.assay.dsl.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assay.dsl.Loaded;
import org.assay.dsl.Problems;
import org.assay.model.Action;
import org.assay.model.AspectLevel;
import org.assay.model.DataStorage;
import org.assay.model.Edition;
import org.assay.model.Interval;
import org.assay.model.InformationSet;
import org.assay.model.Level;
import org.assay.model.MappingEntry;
import org.assay.model.RetentionRule;
import org.assay.model.RiskModel;
import org.assay.model.ScoreScale;
import org.assay.model.SecrecyProvision;
import org.assay.model.Ternary;
import org.assay.model.TransferMechanism;
import org.assay.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

	@Test
	void datesAreWrittenWithoutQuotes() {
		Edition edition = Loaded.clean("product P { edition E { end-of-life 2024-02-29 } }").only(Edition.class);
		assertEquals(LocalDate.of(2024, 2, 29), edition.getEndOfLife());
	}

	@ParameterizedTest
	@ValueSource(strings = {"2023-02-29", "2017-13-01", "2017-3-7", "17-03-07", "2017-03", "2017-03-07-01"})
	void datesAreDaysOfTheCalendar(String date) {
		Problems.in("product P { edition E { end-of-life <|" + date + "|> } }").are("R101.date(" + date + ")");
	}

	@ParameterizedTest
	@CsvSource({"24 hours, 24 hours", "1 hour, 1 hour", "1 day, 1 day", "90 days, 90 days", "1 week, 1 week", "52 weeks, 52 weeks",
		"1 month, 1 month", "18 months, 18 months", "1 year, 1 year", "10 years, 10 years"})
	void intervalsAreANumberAndAUnit(String written, String meant) {
		assertEquals(Interval.parse(meant).orElseThrow(), Loaded.clean("information I { retain " + written + " }").only(RetentionRule.class)
				.getInterval());
	}

	@Test
	void intervalsMayBeSpreadOverSpaceAndComments() {
		RetentionRule rule = Loaded.clean("information I { retain 3 /* hela */ months }").only(RetentionRule.class);
		assertEquals("3 months", rule.getInterval().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = {"0 days", "0 years"})
	void intervalsLastAtLeastOneUnit(String interval) {
		Problems.in("information I { retain <|" + interval + "|> }").are("R101.interval(" + interval + ")");
	}

	@Test
	void numbersHaveNineDigitsAtMost() {
		assertEquals(999999999, Loaded.clean("assessment S { action A { cost 999999999 } }").only(Action.class).getCost());
	}

	static Stream<String> longNumbers() {
		return Stream.of("1000000000", "9".repeat(100_000));
	}

	@ParameterizedTest
	@MethodSource("longNumbers")
	void longerNumbersAreAProblem(String number) {
		String shown = number.length() > 40 ? number.substring(0, 40) + "…" : number;
		Problems.in("scale s { level a <|" + number + "|> }").are("R101.number(" + shown + ")");
	}

	@Test
	void leadingZerosDoNotMakeANumberOctal() {
		assertEquals(10, Loaded.clean("scale s { level a 010 }").only(Level.class).getNumber());
	}

	@Test
	void scoresFormARange() {
		ScoreScale scale = Loaded.clean("risk-model m { likelihood 1..10 consequence 0 .. 3 }").only(RiskModel.class).getLikelihood();
		assertEquals(List.of(1, 10), List.of(scale.getLower(), scale.getUpper()));
	}

	@Test
	void mappedScoresAreANumberOrARange() {
		List<MappingEntry> entries = Loaded.clean("""
				import std.klassa.*
				risk-model m { likelihood 1..3 consequence 1..3 }
				mapping x from m to klassa { 1 equals negligible 2..3 part-of moderate, severe }
				""").all(MappingEntry.class);
		assertEquals(1, entries.getFirst().getScoreFrom());
		assertNull(entries.getFirst().getScoreTo());
		assertEquals(List.of(2, 3, 2), List.of(entries.getLast().getScoreFrom(), entries.getLast().getScoreTo(),
				entries.getLast().getTargets().size()));
	}

	@Test
	void levelsMayHaveANumberBesideThemAndFormARange() {
		AspectLevel level = Loaded.clean("import std.klassa.*\ninformation I { classify klassa { availability significant 2 .. severe 3 } }")
				.only(AspectLevel.class);
		assertEquals("significant 2 severe 3", level.getLevel().getName() + " " + level.getStatedNumber() + " " + level.getUpper().getName() + " "
				+ level.getUpperNumber());
	}

	@Test
	void sectionsOfLawsAreANumberWithOrWithoutALetter() {
		List<SecrecyProvision> all = Loaded.clean("import std.sweden.*\ninformation I { secrecy OSL 26:1 secrecy OSL 10:2a secrecy OSL 10 : "
				+ "2 a secrecy PDL }")
				.all(SecrecyProvision.class);
		assertEquals(List.of("26:1", "10:2 a", "10:2 a", "null:null"), all.stream().map(one -> one.getChapter() + ":" + one.getSection())
				.toList());
	}

	@Test
	void countriesAreCodes() {
		DataStorage storage = Loaded.clean("service S { stores log in SE, FI reachable-from US }").only(DataStorage.class);
		assertEquals(List.of("SE", "FI"), storage.getStoredIn());
		assertEquals(List.of("US"), storage.getReachableFrom());
	}

	@Test
	void flagsAreTrueWhereTheyStand() {
		List<Level> levels = Loaded.clean("scale s { level a outside-catalogue level b }").all(Level.class);
		assertTrue(levels.getFirst().isOutsideCatalogue());
		assertFalse(levels.getLast().isOutsideCatalogue());
	}

	@Test
	void whatIsNotStatedIsUnknown() {
		InformationSet information = Loaded.clean("information I").only(InformationSet.class);
		assertEquals(Ternary.UNKNOWN, information.getPublicRecord());
		assertNull(information.getOwner());
		assertNull(information.getTitle());
	}

	@Test
	void mechanismsMayEndOrNot() {
		List<TransferMechanism> all = Loaded.clean("mechanism A to US in-force 2016-07-12 .. 2020-07-16\nmechanism B in-force 2021-06-27")
				.all(TransferMechanism.class);
		assertEquals(LocalDate.of(2020, 7, 16), all.getFirst().getUntil());
		assertNull(all.getLast().getUntil());
	}

	@Test
	void verdictsMayBeValidFromUntilOrBoth() {
		List<Verdict> all = Loaded.clean("service S\nverdict A on S { valid from 2021-01-01 until 2021-12-31 }\nverdict B on S { valid until "
				+ "2022-01-01 }").all(Verdict.class);
		assertEquals(LocalDate.of(2021, 12, 31), all.getFirst().getValidUntil());
		assertNull(all.getLast().getValidFrom());
	}
}
