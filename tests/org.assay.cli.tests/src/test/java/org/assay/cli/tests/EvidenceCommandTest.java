package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Citations on the command line: found, listed, made and brought up to date. */
class EvidenceCommandTest {

	private static final String PASSAGE = "The supplier shall not store the video stream.";
	private static final String OLD = "0".repeat(64);

	@TempDir
	Path folder;

	@BeforeEach
	void writeProject() {
		Folder.write(folder, "project.assay", Folder.PROJECT);
		Folder.write(folder, "contract.md", "# Contract\n\n" + PASSAGE + "\n\nLogs are deleted.\n");
		Folder.write(folder, "evidence.assay", """
				package demo

				document Contract "Contract" {
				    file "contract.md"
				    sha256 "%s"
				}

				cite NotStored in Contract page 1 "%s"
				""".formatted(OLD, PASSAGE));
	}

	private Run run(String... arguments) {
		return Cli.in(folder).resident().run(arguments);
	}

	private String text() {
		return Folder.read(folder.resolve("evidence.assay"));
	}

	@Test
	void citationsAreListedWithWhatBecameOfThem() {
		JsonObject row = Json.objects(Json.document(run("list", "citations", "--format", "json")), "rows").getFirst();
		assertEquals("changed", row.get("state").getAsString());
		assertEquals(3, row.get("foundPage").getAsInt());
	}

	@Test
	void aDryRunShowsAndWritesNothing() {
		String before = text();
		Run run = run("evidence", "update", "--dry-run");
		assertEquals(0, run.code(), run.err());
		assertEquals(2, run.out().lines().count(), run.out());
		assertEquals(before, text());
	}

	@Test
	void anUpdateStatesHashAndPageAndIsDoneThen() {
		assertEquals(0, run("evidence", "update").code());
		assertTrue(text().contains("page 3 \"" + PASSAGE + "\"") && !text().contains(OLD), text());
		Run again = run("evidence", "update");
		assertEquals("", again.out());
		assertEquals(0, run("check", "--fail-on", "info").code());
	}

	@Test
	void aWordingIsNeverChanged() {
		Folder.write(folder, "contract.md", "# Contract\n\n" + PASSAGE.replace(" not", "") + "\n");
		String before = text();
		Run run = run("evidence", "update");
		assertEquals(1, run.code());
		assertTrue(run.out().startsWith("left as it is: Contract"), run.out());
		assertEquals(before, text());
	}

	@Test
	void onlyTheDocumentThatIsNamedIsTouched() {
		assertEquals(2, run("evidence", "update", "--document", "Contrat").code());
		assertEquals(2, run("evidence", "renew").code());
		assertEquals(0, run("evidence", "update", "--document", "demo.Contract").code());
	}

	@Test
	void aCitationThatWasMadeIsFound() {
		JsonObject made = Json.document(run("cite", "contract.md", "Logs are deleted", "--format", "json"));
		assertEquals("found", made.get("state").getAsString());
		assertEquals("Contract", made.get("document").getAsString());
		String statement = Json.objects(made, "citations").getFirst().get("text").getAsString();
		assertEquals("cite LogsAreDeleted in Contract page 5 \"Logs are deleted\"", statement);
		Folder.write(folder, "more.assay", "package demo\n\n" + statement + "\n");
		JsonObject listed = Json.objects(Json.document(run("list", "citations", "--format", "json")), "rows").stream()
				.filter(row -> row.get("name").getAsString().equals("demo.LogsAreDeleted")).findFirst().orElseThrow();
		assertEquals("changed", listed.get("state").getAsString(), "the stated hash is an old one");
	}

	@Test
	void whatDoesNotStandThereIsNoCitation() {
		Run loose = run("cite", "contract.md", PASSAGE.replace(" not", ""));
		assertEquals(1, loose.code());
		assertEquals("", loose.out());
		assertTrue(loose.err().contains("line 3 says: " + PASSAGE), loose.err());
		assertEquals(1, run("cite", "contract.md", "too short").code());
		for (String file : List.of("absent.pdf", "project.assay")) {
			assertEquals(2, run("cite", file, PASSAGE).code(), file);
		}
	}
}
