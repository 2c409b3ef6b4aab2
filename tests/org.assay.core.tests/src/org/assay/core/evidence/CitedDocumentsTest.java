package org.assay.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.analysis.Corpus;
import org.assay.analysis.evidence.EvidenceCheck;
import org.assay.core.CannotDo;
import org.assay.core.check.Check;
import org.assay.core.check.CheckedProject;
import org.assay.core.check.Stopwatch;
import org.assay.core.files.CacheFolder;
import org.assay.core.files.Sha256;
import org.assay.core.project.ProjectFolder;
import org.assay.core.update.EvidenceUpdate;
import org.assay.dsl.loading.SourceText;
import org.assay.evidence.reading.Limits;
import org.assay.model.Citation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents in a real folder: opened inside of it and nowhere else, compared with what is cited, and brought up to date. */
class CitedDocumentsTest {

	private static final String PASSAGE = "The supplier shall not store the video stream.";
	private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

	@TempDir
	Path home;
	private Path project;

	@BeforeEach
	void makeFolder() throws IOException {
		project = Files.createDirectories(home.resolve("project/documents")).getParent();
	}

	private void write(String name, String content) throws IOException {
		Files.writeString(project.resolve(name), content);
	}

	private static String text(String file, String sha256, String page) {
		return """
				package town

				document Contract "Contract" {
				    file "%s"
				    sha256 "%s"
				}

				cite NotStored in Contract %s"%s"
				""".formatted(file, sha256, page, PASSAGE);
	}

	private EvidenceCheck look(Corpus corpus, ProjectFolder folder) {
		return CitedDocuments.check(corpus, folder.documents(),
				() -> new DocumentTexts(ReadingCache.in(new CacheFolder(home.resolve("cache"), 1 << 20, InstantSource.system())),
				Limits.STANDARD, 2));
	}

	private CheckedProject check() throws CannotDo {
		ProjectFolder folder = ProjectFolder.find(project);
		return check(folder.read().sources(), folder);
	}

	private CheckedProject check(List<SourceText> sources, ProjectFolder folder) {
		return Check.run(sources, DAY, "en", corpus -> look(corpus, folder), new Stopwatch());
	}

	private String state() throws CannotDo {
		CheckedProject checked = check();
		return checked.corpus().all(Citation.class).stream().map(citation -> checked.analysis().evidence().check().of(citation)
				.map(found -> found.state().word()).orElse("not looked for")).collect(Collectors.joining(", "));
	}

	private static String hash(String text) {
		return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void aPassageIsFoundInAFileOfTheProject() throws Exception {
		write("documents/contract.md", "# Contract\n\n" + PASSAGE + "\n");
		write("a.assay", text("documents/contract.md", hash("# Contract\n\n" + PASSAGE + "\n"), "page 3 "));
		assertEquals("found", state());
		assertEquals("found", state(), "out of the cache");
	}

	@Test
	void aFileThatWasReplacedIsAnother() throws Exception {
		write("documents/contract.md", "Preface.\n\n" + PASSAGE + "\n");
		write("a.assay", text("documents/contract.md", hash(PASSAGE), ""));
		assertEquals("changed", state());
		write("documents/contract.md", PASSAGE.replace(" not", ""));
		assertEquals("loose", state());
	}

	@Test
	void nothingOutsideOfTheProjectIsOpened() throws Exception {
		Files.writeString(home.resolve("contract.md"), PASSAGE);
		Files.createSymbolicLink(project.resolve("documents/link.md"), home.resolve("contract.md"));
		Files.createSymbolicLink(project.resolve("linked"), home);
		for (String path : List.of("../contract.md", home.resolve("contract.md").toString(), "documents/link.md", "linked/contract.md",
				"documents/../../contract.md", "//server/share/contract.md", "file:" + home.resolve("contract.md"))) {
			write("a.assay", text(path, hash(PASSAGE), ""));
			assertEquals("missing", state(), path);
		}
	}

	@Test
	void whatIsNoFileIsMissing() throws Exception {
		for (String path : List.of("documents", "documents/absent.pdf", "a.assay/x", "")) {
			write("a.assay", text(path, hash(PASSAGE), ""));
			assertEquals("missing", state(), path);
		}
	}

	@Test
	void whatIsLargerThanTheLimitIsNotRead() throws Exception {
		write("documents/contract.md", PASSAGE + " ".repeat(2000));
		write("a.assay", text("documents/contract.md", hash(PASSAGE), ""));
		ProjectFolder folder = ProjectFolder.find(project);
		Limits small = new Limits(1000, 10, 1000, Limits.STANDARD.processorTime(), Limits.STANDARD.heapMebibytes());
		CheckedProject checked = Check.run(folder.read().sources(), DAY, "en", corpus -> CitedDocuments.check(corpus, folder.documents(),
				() -> new DocumentTexts(ReadingCache.none(), small, 1)), new Stopwatch());
		assertEquals(List.of("warning R120 documents/contract.md is larger than 1000 bytes and is not read, so its citations cannot be verified: 1"),
				checked.findings().stream().map(finding -> finding.severity() + " " + finding.code() + " " + finding.message()).toList());
	}

	@Test
	void anUpdateStatesHashAndPage() throws Exception {
		String content = "Preface.\n\n" + PASSAGE + "\n";
		write("documents/contract.md", content);
		write("a.assay", text("documents/contract.md", hash(PASSAGE), "page 1 "));
		ProjectFolder folder = ProjectFolder.find(project);
		List<SourceText> sources = folder.read().sources();
		EvidenceUpdate.Outcome outcome = EvidenceUpdate.of(sources, check(), texts -> check(texts, folder), java.util.Set.of());
		assertEquals(List.of(), outcome.left());
		assertEquals(text("documents/contract.md", hash(content), "page 3 "),
				new String(outcome.fixes().sources().getFirst().content(), StandardCharsets.UTF_8));
		assertEquals(List.of(), outcome.fixes().project().findings());
	}

	@Test
	void anUpdateNeverTouchesAWording() throws Exception {
		write("documents/contract.md", PASSAGE.replace(" not", ""));
		write("a.assay", text("documents/contract.md", hash(PASSAGE), "page 1 "));
		ProjectFolder folder = ProjectFolder.find(project);
		List<SourceText> sources = folder.read().sources();
		EvidenceUpdate.Outcome outcome = EvidenceUpdate.of(sources, check(), texts -> check(texts, folder), java.util.Set.of());
		assertEquals("NotStored", outcome.left().getFirst().citations().getFirst().getName());
		assertEquals(sources, outcome.fixes().sources());
	}
}
