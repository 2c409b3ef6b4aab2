package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map of Karlskrona shows what the case tells, and what it leaves out comes out as findings. */
class KarlskronaExampleTest {

	/** A year after the inquiry's interim report; the case is undated. */
	private static final ExampleCase MAP = ExampleCase.of("karlskrona-map", "2022-01-10", "Karlskrona");

	@TempDir
	Path folder;

	@Test
	void everyFactOfTheCaseIsAnElement() {
		assertEquals("{actions=8, documents=2, findings=9, information=7, positions=2, questions=6, risks=5, services=2}",
				MAP.counts("information", "services", "documents", "findings", "actions", "risks", "questions", "positions").toString());
	}

	@Test
	void anomaliesAreFoundWhereTheyStand() {
		List<String> findings = MAP.findings();

		List<String> anomalies = List.of("warning R90 map.assay InformationMap", "warning R99 places.assay InAmericanCloud",
				"warning ForeignOwner information.assay MisplacedContent", "info R100 places.assay AmericanCloud", "info R19 map.assay detect",
				"warning R16 map.assay Cautious", "warning R16 map.assay Faster", "warning R14 map.assay InformationMap");
		assertEquals(List.of(), anomalies.stream().filter(anomaly -> !findings.contains(anomaly)).toList());
	}

	@Test
	void ownersThatTheCaseDoesNotNameAreTheOnlyErrors() {
		assertEquals(List.of("error R02 information.assay MisplacedContent", "error R02 information.assay SickLeaveRegister"),
				MAP.findings().stream().filter(finding -> finding.startsWith("error")).toList());
	}

	@Test
	void coverageIsToldForEachSet() {
		assertEquals(Set.of("GridMaps", "SickLeaveRegister", "ClientMail", "MisplacedContent"), MAP.reported("NoClass"));
		assertEquals(without("MisplacedContent"), MAP.reported("NoPlace"));
		assertEquals(without("RehabPlans"), MAP.reported("NoHandlingRule"));
	}

	@Test
	void misplacedFindingIsNotClosedByAWord() {
		copy("status open", "status closed");

		assertEquals(List.of("finding InAmericanCloud lacks evidence that it is closed"), MAP.in(folder).messages("R99"));
	}

	@Test
	void misplacedFindingIsClosedByEvidence() {
		copy("status open", "closed on 2022-01-09 by CloudInquiry");

		assertEquals(Set.of(), MAP.in(folder).reported("R99"));
	}

	@Test
	void nothingInAnUndatedCaseExpires() {
		assertEquals(MAP.findings(), MAP.on("2026-11-21").findings());
	}

	@Test
	void pageSaysWhatIsFound() {
		MAP.isAsDocumented();
	}

	@Test
	void textsAreLaidOut() {
		MAP.isLaidOut();
	}

	private static Set<String> without(String name) {
		Set<String> others = MAP.names("information").stream().filter(each -> !each.equals(name)).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(6, others.size());
		return others;
	}

	private void copy(String before, String after) {
		String places = Folder.read(MAP.folder().resolve("places.assay"));
		assertTrue(places.contains(before), before);
		Stream.of("project", "organisation", "sources", "citations", "information", "map", "coverage").map(name -> name + ".assay")
				.forEach(name -> Folder.write(folder, name, Folder.read(MAP.folder().resolve(name))));
		Folder.write(folder, "places.assay", places.replace(before, after));
	}
}
