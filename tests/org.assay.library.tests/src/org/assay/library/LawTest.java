package org.assay.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.assay.model.LegalEvent;
import org.assay.model.LegalInstrument;
import org.assay.model.NamedElement;
import org.assay.model.PersonalDataKind;
import org.assay.model.Regulation;
import org.assay.model.Term;
import org.assay.model.TransferMechanism;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Regulations, transfer mechanisms and legal events. */
final class LawTest {

	@ParameterizedTest
	@CsvSource({"PuL, 1998-10-24, 2018-05-24", "GDPR, 2018-05-25,", "OSL, 2009-06-30,", "OSL_10_2a, 2023-07-01,",
			"SoL_2001, 2002-01-01, 2025-06-30",
			"SoL_2025, 2025-07-01,", "SoLPuL, 2001-10-01,", "Kameraövervakningslagen, 2013-07-01, 2018-07-31", "Kamerabevakningslagen, 2018-08-01,",
			"Säkerhetsskyddslagen, 2019-04-01,", "NIS_lagen, 2018-08-01, 2026-01-14", "Cybersäkerhetslagen, 2026-01-15,",
			"MSBFS_2020_6, 2020-10-01,", "MSBFS_2020_7, 2020-10-01,", "MSBFS_2020_8, 2020-10-01,", "HSLF_FS_2016_40, 2017-03-01,",
			"DOS_lagen, 2019-01-01,"})
	void knowsWhenARegulationIsInForce(String name, LocalDate from, LocalDate until) {
		Regulation regulation = LoadedLibrary.element(Regulation.class, name);
		assertEquals(from, regulation.getFrom());
		assertEquals(until, regulation.getUntil());
	}

	@ParameterizedTest
	@CsvSource({"SafeHarbour, 2000-07-26, 2015-10-06, US", "PrivacyShield, 2016-07-12, 2020-07-16, US", "DPF, 2023-07-10, , US",
			"SCC_2021_914, 2021-06-27, , ", "AdequacyUK2021, 2021-06-28, 2025-12-27, GB", "AdequacyUK2025, 2025-12-19, 2031-12-27, GB"})
	void knowsWhenATransferMechanismIsInForce(String name, LocalDate from, LocalDate until, String country) {
		TransferMechanism mechanism = LoadedLibrary.element(TransferMechanism.class, name);
		assertEquals(from, mechanism.getFrom());
		assertEquals(until, mechanism.getUntil());
		assertEquals(country, mechanism.getCountry());
	}

	@ParameterizedTest
	@CsvSource({"SchremsII, 2020-07-16", "GdprApplies, 2018-05-25", "CameraPermitDutyRemoved, 2025-04-01", "T_553_23, 2025-09-03",
			"C_703_25_P, 2025-10-31", "MsbRenamed, 2026-01-01", "OutsourcingRule, 2023-07-01", "WelfareTechnologyRules, 2024-03-01"})
	void knowsWhenAnEventHappened(String name, LocalDate date) {
		assertEquals(date, LoadedLibrary.element(LegalEvent.class, name).getDate());
	}

	@Test
	void startsEveryInstrumentAndEndsNoneBeforeItsStart() {
		for (LegalInstrument instrument : LoadedLibrary.corpus().all(LegalInstrument.class)) {
			assertNotNull(instrument.getFrom(), instrument.getName());
			assertTrue(instrument.getUntil() == null || instrument.getUntil().isAfter(instrument.getFrom()), instrument.getName());
		}
	}

	@Test
	void replacesOnlyWhatHasEndedByWhatIsInForceTheDayAfter() {
		for (Regulation regulation : LoadedLibrary.corpus().all(Regulation.class)) {
			assertFalse(regulation.getReplacedBy().isEmpty() != (regulation.getUntil() == null), regulation.getName());
			for (Regulation successor : regulation.getReplacedBy()) {
				assertFalse(successor.getFrom().isAfter(regulation.getUntil().plusDays(1)), regulation.getName());
			}
		}
	}

	@Test
	void endsAnInstrumentOnTheDayOfTheEventOrTheDayBefore() {
		for (LegalEvent event : LoadedLibrary.corpus().all(LegalEvent.class)) {
			assertNotNull(event.getDate(), event.getName());
			for (LegalInstrument ended : event.getEnds()) {
				LocalDate last = ended.getUntil();
				assertTrue(event.getDate().equals(last) || event.getDate().minusDays(1).equals(last), event.getName() + " " + ended.getName());
			}
		}
	}

	@Test
	void knowsWhatSchremsIIEndedAndWhatTheAppealPutsInDoubt() {
		assertEquals(List.of("PrivacyShield"), names(LoadedLibrary.element(LegalEvent.class, "SchremsII").getEnds()));
		assertEquals(List.of("DPF"), names(LoadedLibrary.element(LegalEvent.class, "C_703_25_P").getChallenges()));
	}

	@Test
	void bindsStateAgenciesOnlyByMsbfsAndCareProvidersByHslf() {
		assertEquals(List.of("state-agency"), names(LoadedLibrary.element(Regulation.class, "MSBFS_2020_7").getAppliesTo()));
		List<Term> bound = LoadedLibrary.element(Regulation.class, "HSLF_FS_2016_40").getAppliesTo();
		assertEquals(List.of("care-provider", "region"), names(bound));
	}

	@Test
	void givesEveryExceptionOfArticle9ForSpecialCategories() {
		for (char letter = 'a'; letter <= 'j'; letter++) {
			Regulation exception = LoadedLibrary.element(Regulation.class, "GDPR_9_2_" + letter);
			assertEquals(List.of(PersonalDataKind.SPECIAL_CATEGORY), exception.getDataKinds());
			assertEquals("artikel 9.2 " + letter, exception.getSection());
		}
	}

	private static List<String> names(List<? extends NamedElement> elements) {
		return elements.stream().map(NamedElement::getName).toList();
	}
}
