package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The guide of the V6 municipalities is all there, and its nine anomalies come out as the page of cases says. */
class V6ExampleTest {

	/** After both pages of SKR that the guide is held against, before Skype for Business Online was closed. */
	private static final ExampleCase GUIDE = ExampleCase.of("v6-meetings", "2021-03-01", "V6");

	@Test
	void everyFactOfTheGuideIsAnElement() {
		assertEquals("{conditions=30, contexts=6, documents=5, findings=4, information=4, positions=2, questions=2, roles=8, services=3, "
				+ "verdicts=3}",
				GUIDE.counts("information", "services", "contexts", "verdicts", "conditions", "documents", "findings", "questions", "positions",
						"roles").toString());
	}

	@Test
	void sixRequirementsAreTrustedAndNoneIsProven() {
		List<String> trusted = GUIDE.rows("requirements").stream().filter(row -> ExampleCase.text(row, "service").equals("v6.TeamsMeetings"))
				.map(row -> "%s %s %s".formatted(ExampleCase.simpleName(ExampleCase.text(row, "name")), ExampleCase.text(row, "control"),
						ExampleCase.text(row, "status")))
				.toList();

		assertEquals(List.of("T1 A.14.3.1 not-assessed", "T2 A.12.1.3 not-assessed", "T3 A.12.1.4 not-assessed", "T4 A.13.1.3 not-assessed",
				"T5 A.14.2.1 not-assessed", "T6 A.17.2.1 not-assessed"), trusted);
	}

	@Test
	void anomaliesAreFoundWhereTheyStand() {
		List<String> anomalies = List.of("error R21 skype.assay SkypeVerdict", "error R75 project.assay Guide",
				"error R97 zoom.assay linkPrefix", "warning R119 citations.assay OwnEquipment", "warning R27 teams.assay TeamsVerdict",
				"warning R67 skype.assay SkypeVerdict", "warning R67 teams.assay TeamsVerdict",
				"warning R68 use.assay NationalSecurityInSkype", "warning R82 teams.assay TeamsAssessment", "warning R85 skype.assay signedIn",
				"warning R85 teams.assay signedIn", "warning R86 skype.assay SkypeVerdict", "warning R86 teams.assay TeamsVerdict",
				"warning R86 zoom.assay ZoomVerdict", "warning R88 zoom.assay ZoomVerdict", "warning R98 documents.assay NothingStored",
				"warning VerdictWithoutDecider zoom.assay ZoomVerdict");

		List<String> found = GUIDE.findings();
		assertTrue(found.containsAll(anomalies), () -> "not in " + found + ": " + anomalies.stream().filter(each -> !found.contains(each))
				.toList());
	}

	@Test
	void onlyWhatTheGuideDeservesIsAnError() {
		assertEquals(Set.of("R21", "R75", "R77", "R97"), GUIDE.codes("error"));
	}

	@Test
	void whatSpeaksOfTeamsAloneIsNotAskedOfOtherTools() {
		assertEquals(Set.of("TeamsVerdict"), GUIDE.reported("R27"));
		assertEquals(Set.of("TeamsVerdict"), GUIDE.reported("R57"));
		assertEquals(Set.of("SkypeVerdict", "TeamsVerdict"), GUIDE.reported("R81"));
	}

	@Test
	void nothingExpiresWhereNothingIsDated() {
		assertEquals(GUIDE.findings(), GUIDE.on("2026-11-21").findings());
	}

	@Test
	void pageSaysWhatIsFound() {
		GUIDE.isAsDocumented();
	}

	@Test
	void textsAreLaidOut() {
		GUIDE.isLaidOut();
	}
}
