package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notes of the REMM workshop stay what they are: positions of groups, side by side, with the questions that nobody has answered. */
class RemmExampleTest {

	/** The day of the workshop. */
	private static final ExampleCase NOTES = ExampleCase.of("remm-workshop", "2021-01-29", "REMM");
	private static final List<String> FILES = List.of("project", "organisation", "tools", "first-session", "second-session", "questions",
			"template", "analysis", "citations");

	@TempDir
	Path folder;

	@Test
	void everyFactOfTheNotesIsAnElement() {
		assertEquals("{contexts=7, documents=2, findings=6, information=7, positions=43, questions=9, services=6, verdicts=0}",
				NOTES.counts("positions", "questions", "findings", "contexts", "information", "services", "documents", "verdicts").toString());
	}

	@Test
	void headingsKeepTheirPositions() {
		assertEquals(List.of("Egna utredningar 6", "Lärdomar 11", "Risker och möjligheter 7", "Goda exempel 6"), headings("first-session.assay"));
		assertEquals(List.of("Stöd som saknas 5", "Samarbete 8"), headings("second-session.assay"));
	}

	@Test
	void everyPositionIsTheOpinionOfAGroup() {
		assertEquals(Set.of("opinion group"), NOTES.rows("positions").stream()
				.map(row -> ExampleCase.text(row, "status") + " " + ExampleCase.text(row, "holderKind")).collect(Collectors.toSet()));
		assertEquals(Set.of(), NOTES.reported("R16"));
	}

	@Test
	void sixLegalQuestionsAreOpenAndNobodyOwnsThem() {
		List<JsonObject> legal = NOTES.rows("questions").stream().filter(row -> ExampleCase.text(row, "kind").equals("legal")).toList();

		assertEquals(6, legal.size());
		assertEquals(Set.of("open "), legal.stream().map(row -> ExampleCase.text(row, "status") + " " + ExampleCase.text(row, "owner"))
				.collect(Collectors.toSet()));
	}

	@Test
	void anomaliesAreFoundWhereTheyStand() {
		assertEquals(List.of("error R117 citations.assay ThroughVdi", "info R19 first-session.assay GoodMeetings",
				"info R19 first-session.assay LegalBorders", "info R19 first-session.assay TeamsCutDown",
				"warning R36 template.assay ChatMessages", "warning R36 template.assay SharedDocuments"), NOTES.findings());
	}

	@Test
	void purgingDecisionMakesThePurgeLawful() {
		copy("template.assay", "evidence ChatPurged", "decision \"Gallringsbeslut\" evidence ChatPurged");

		assertEquals(Set.of("SharedDocuments"), NOTES.in(folder).reported("R36"));
	}

	@Test
	void comparingAnInternalLevelWithAClassOfTheLawIsAnError() {
		copy("template.assay", "context InternalMeeting",
				"prohibit AboveK2 { when information.protection-class > K2 }\n\ncontext InternalMeeting");

		assertEquals(Set.of("AboveK2"), NOTES.in(folder).reported("R05"));
	}

	@Test
	void nothingInNotesWithoutVerdictsExpires() {
		assertEquals(NOTES.findings(), NOTES.on("2026-11-21").findings());
	}

	@Test
	void pageSaysWhatIsFound() {
		NOTES.isAsDocumented();
	}

	@Test
	void textsAreLaidOut() {
		NOTES.isLaidOut();
	}

	/** Return the headings of a file with how many positions stand under each. */
	private static List<String> headings(String file) {
		List<String> parts = List.of(Folder.read(NOTES.folder().resolve(file)).split("\n    heading \""));
		return parts.stream().skip(1).map(part -> part.substring(0, part.indexOf('"')) + " "
				+ part.lines().filter(line -> line.startsWith("        position ")).count()).toList();
	}

	private void copy(String changed, String before, String after) {
		FILES.stream().map(name -> name + ".assay").forEach(name -> Folder.write(folder, name, Folder.read(NOTES.folder().resolve(name))));
		String text = Folder.read(folder.resolve(changed));
		assertEquals(2, Stream.of(text.split(Pattern.quote(before), -1)).count(), before + " stands once");
		Folder.write(folder, changed, text.replace(before, after));
	}
}
