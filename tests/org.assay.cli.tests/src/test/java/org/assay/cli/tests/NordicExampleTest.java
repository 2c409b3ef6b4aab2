package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The twelve questions of the Nordic Council of Ministers are all there, and what is odd about the answers comes out as the page of cases
 * says.
 */
class NordicExampleTest {

	/** Years later, when everything that has happened since is known. */
	private static final ExampleCase ANSWERS = ExampleCase.of("nordic-video", "2026-11-21", "Nordic Council of Ministers");

	/** The latest day in the text. */
	private static final String OWN_DAY = "2020-04-01";

	@Test
	void everyFactOfThePageIsAnElement() {
		assertEquals("{conditions=3, documents=10, findings=7, information=5, parties=4, questions=1, services=1, verdicts=1}",
				ANSWERS.counts("information", "services", "verdicts", "conditions", "documents", "findings", "questions", "parties").toString());
		assertEquals(12, blocks("questions.assay", "qa"));
		assertEquals(16, blocks("claims.assay", "claim"));
		assertEquals(4, blocks("service.assay", "vulnerability"));
		assertEquals(7, blocks("service.assay", "join"));
	}

	@Test
	void anomaliesAreFoundWhereTheyStand() {
		assertEquals(List.of("error R117 citations.assay ProtocolOrCipher", "error R37 service.assay NordicZoom",
				"info R100 service.assay NordicZoom",
				"warning R03 information.assay ChatsAndFiles", "warning R03 information.assay LoginRecords",
				"warning R03 information.assay MeetingSettings", "warning R03 information.assay MeetingTalk",
				"warning R03 information.assay UsageRecords", "warning R123 assessment.assay ZoomVerdict", "warning R123 assessment.assay ZoomVerdict",
				"warning R123 questions.assay Encrypted", "warning R123 questions.assay MediaAccess",
				"warning R123 questions.assay NamesAndInvitations", "warning R36 information.assay ChatsAndFiles",
				"warning R36 information.assay LoginRecords", "warning R36 information.assay MeetingSettings",
				"warning R36 information.assay UsageRecords", "warning R86 assessment.assay ZoomVerdict",
				"warning R90 documents.assay EncryptionPaper", "warning R90 documents.assay Faq", "warning R90 documents.assay PrivacyPolicy",
				"warning R92 questions.assay Encrypted", "warning R93 questions.assay Credentials", "warning R93 questions.assay Facebook",
				"warning R98 claims.assay NotStored", "warning TransferTreated service.assay NordicZoom",
				"warning TransferTreated service.assay NordicZoom"), ANSWERS.on(OWN_DAY).findings());
	}

	@Test
	void answersExpireByWhatHappenedLater() {
		assertEquals(Set.of(), ANSWERS.on(OWN_DAY).reported("R94"));
		assertEquals(List.of("warning R94 claims.assay MeetsGdpr"), r94(ANSWERS.on("2020-04-03")));
		assertEquals(List.of("warning R94 claims.assay MeetsGdpr"), r94(ANSWERS.on("2020-07-16")));
		assertEquals(List.of("warning R94 claims.assay MeetsGdpr", "warning R94 claims.assay MeetsGdpr"), r94(ANSWERS.on("2020-07-17")));
		assertEquals(r94(ANSWERS.on("2020-07-17")), r94(ANSWERS));
	}

	@Test
	void onlyWhatThePageDeservesIsAnError() {
		assertEquals(Set.of("R117", "R37"), ANSWERS.codes("error"));
	}

	@Test
	void pageSaysWhatIsFound() {
		ANSWERS.isAsDocumented();
	}

	@Test
	void textsAreLaidOut() {
		ANSWERS.isLaidOut();
	}

	private static List<String> r94(ExampleCase example) {
		return example.findings().stream().filter(finding -> finding.contains(" R94 ")).toList();
	}

	private static int blocks(String file, String kind) {
		Path path = ANSWERS.folder().resolve(file);
		try (Stream<String> lines = Folder.read(path).lines()) {
			return (int) lines.filter(Pattern.compile("^ *" + kind + " \\w+ \"").asPredicate()).count();
		}
	}
}
