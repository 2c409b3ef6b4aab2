package org.assay.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.analysis.evidence.EvidenceCheck;
import org.assay.analysis.evidence.FoundPassage;
import org.assay.analysis.evidence.FoundPassage.PageBox;
import org.assay.core.check.CheckedProject;
import org.assay.core.files.CacheFolder;
import org.assay.evidence.extraction.Launch;
import org.assay.evidence.reading.Limits;
import org.assay.model.Citation;
import org.assay.model.Document;
import org.assay.report.build.PassagePicture;
import org.assay.report.build.PassagePicture.Missing;
import org.assay.report.build.PassagePicture.Shown;
import org.assay.report.build.PassagePicture.Why;
import org.assay.testkit.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of passages: drawn from the file in which they were found, and from no other. */
final class DrawnPassagesTest {

	private static final String WORDS = "The supplier keeps all logs for twelve months.";
	private static final String TEXT = """
			document D "Terms" { file "terms.pdf" }
			document E "Gone" { file "gone.pdf" }
			cite C in D page 1 "The supplier keeps all logs for twelve months."
			""";
	private static final Launch NOWHERE = new Launch("/nowhere/java", List.of(), List.of());

	@TempDir
	Path folder;

	private final Map<String, byte[]> files = new HashMap<>(Map.of("terms.pdf", pdf(WORDS)));
	private final CheckedProject project = Checked.text(Checked.AS_OF, files, TEXT);
	private final EvidenceCheck check = project.analysis().evidence().check();
	private final Document terms = project.corpus().all(Document.class).get(0);
	private final FoundPassage passage = check.of(project.corpus().all(Citation.class).get(0)).orElseThrow().passage().orElseThrow();

	/** A document of one page, as short as such a document can be. */
	private static byte[] pdf(String words) {
		String content = "BT /F 11 Tf 72 700 Td (" + words + ") Tj ET";
		return ("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
				+ "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F << /Type /Font "
				+ "/Subtype /Type1 /BaseFont /Helvetica >> >> >> >>\nendobj\n4 0 obj\n<< /Length " + content.length() + " >>\nstream\n" + content
				+ "\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
	}

	private byte[] read(String path, int limit) throws IOException {
		if (!files.containsKey(path)) {
			throw new NoSuchFileException(path);
		}
		return files.get(path);
	}

	private List<PassagePicture> draw(Document document, FoundPassage found, Launch launch) {
		CacheFolder cache = new CacheFolder(folder.resolve("cache"), 1 << 20, InstantSource.system());
		try (DrawnPassages drawn = new DrawnPassages(check, this::read, Limits.STANDARD, Optional.of(cache), launch)) {
			return drawn.of(document, found, true);
		}
	}

	@Test
	void drawsAPassageOnceAndRemembersIt() {
		List<PassagePicture> first = draw(terms, passage, Launch.ofThisProcess());
		assertEquals(1, first.size());
		assertEquals(1, assertInstanceOf(Shown.class, first.get(0)).page());
		assertEquals(first, draw(terms, passage, NOWHERE), "no process is needed again");
	}

	@Test
	void aPassageThatRunsOverPagesHasAPictureOfEach() {
		List<PageBox> boxes = List.of(new PageBox(1, 72, 90, 300, 110), new PageBox(2, 72, 90, 300, 110));
		FoundPassage two = new FoundPassage(1, 2, false, WORDS, "", "", boxes);
		List<PassagePicture> pictures = draw(terms, two, Launch.ofThisProcess());
		assertInstanceOf(Shown.class, pictures.get(0));
		assertEquals(new Missing(2, Why.DAMAGED), pictures.get(1), "there is no second page");
		assertEquals(2, pictures.size());
	}

	@Test
	void drawsNothingFromAFileThatWasReplacedMeanwhile() {
		files.put("terms.pdf", pdf("Another document."));
		assertEquals(List.of(new Missing(1, Why.CHANGED)), draw(terms, passage, Launch.ofThisProcess()));
		files.remove("terms.pdf");
		assertEquals(List.of(new Missing(1, Why.CHANGED)), draw(terms, passage, Launch.ofThisProcess()));
	}

	@Test
	void drawsNothingFromAFileThatNobodyCouldRead() {
		assertEquals(List.of(), draw(project.corpus().all(Document.class).get(1), passage, Launch.ofThisProcess()));
	}

	@Test
	void textsWithoutPagesHaveNoPictures() {
		assertEquals(List.of(), draw(terms, new FoundPassage(3, 3, true, WORDS, "", "", List.of()), Launch.ofThisProcess()));
	}

	@Test
	void saysSoWhereNothingCanBeDrawn() {
		assertEquals(List.of(new Missing(1, Why.UNAVAILABLE)), draw(terms, passage, NOWHERE));
	}
}
