package org.assay.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.assay.documents.Citation.Cited;
import org.assay.evidence.matching.DocumentIndex;
import org.assay.evidence.matching.Passage;
import org.assay.evidence.matching.PlacedBox;
import org.assay.evidence.matching.Verdict;
import org.assay.evidence.matching.WordChange;
import org.assay.evidence.text.Box;
import org.assay.evidence.text.DocumentText;
import org.assay.evidence.text.Role;
import org.junit.jupiter.api.Test;

class ExampleCitationsTest {

	/** What is not as it is cited, each of them explained in the example. */
	private static final Map<String, String> WRONG_ON_PURPOSE = Map.of(
			"linkoping-homecare DraftController", "on page 3",
			"linkoping-homecare DraftEncryption", "loosely: 'skriftligen' as ''",
			"nordic-video ProtocolOrCipher", "loosely: 'together' as '' 'with' as 'or'",
			"remm-workshop ThroughVdi", "loosely: 'WDI' as 'VDI'",
			"v6-meetings OwnEquipment", "at 2 places");

	/** Documents that are not what they were when they were cited, and what they were. */
	private static final Map<String, String> REPLACED = Map.of("DraftAgreement",
			"linkoping-homecare/documents/replaced/processor-agreement-0.1.pdf");

	/** Documents that an example names although it does not have them. */
	private static final Set<String> MISSING = Set.of("EarlierClassification");

	private static final Map<Path, DocumentText> READ = new HashMap<>();

	/** What a passage runs over. */
	private enum Over {
		LINE_END_HYPHEN, PAGE, COLUMN, FOOTNOTE
	}

	@Test
	void theQuotationsStandWhereTheyAreCitedExceptThoseThatAreWrongOnPurpose() throws IOException {
		Map<String, String> wrong = new TreeMap<>();
		for (String example : Examples.names()) {
			for (Citation citation : Citation.all(Examples.FOLDER.resolve(example))) {
				Verdict verdict = DocumentIndex.of(text(example, citation.document())).check(citation.quotation());
				if (!(verdict instanceof Verdict.FoundHere)) {
					wrong.put(example + " " + citation.name(), said(verdict));
				}
			}
		}
		assertEquals(new TreeMap<>(WRONG_ON_PURPOSE), wrong);
	}

	private static String said(Verdict verdict) {
		return switch (verdict) {
			case Verdict.FoundHere here -> "found on page " + here.passage().page();
			case Verdict.OnAnotherPage other -> "on page " + other.passage().page();
			case Verdict.Ambiguous ambiguous -> "at " + ambiguous.passages().size() + " places";
			case Verdict.Loosely loosely -> "loosely:" + changes(loosely.changes());
			case Verdict.NotFound none -> "not found" + none.nearest().map(nearest -> ", nearest: " + nearest.text()).orElse("");
			case Verdict.Refused refused -> "refused: " + refused.why();
			case Verdict.NotReadable not -> "not readable";
		};
	}

	private static String changes(List<WordChange> changes) {
		StringBuilder said = new StringBuilder();
		changes.stream().filter(change -> change.kind() != WordChange.Kind.SAME)
				.forEach(change -> said.append(" '" + change.document() + "' as '" + change.quoted() + "'"));
		return said.toString();
	}

	@Test
	void eachExampleQuotesItsDocuments() throws IOException {
		for (String example : Examples.names()) {
			assertTrue(Citation.all(Examples.FOLDER.resolve(example)).size() >= 4, example);
		}
	}

	@Test
	void theHashesAreThoseOfTheDocumentsThatWereCited() throws IOException, NoSuchAlgorithmException {
		for (String example : Examples.names()) {
			for (Cited document : Citation.documents(Examples.FOLDER.resolve(example)).values()) {
				Path file = Examples.FOLDER.resolve(example).resolve(document.file());
				assertEquals(MISSING.contains(document.name()), !Files.exists(file), document.file());
				if (Files.exists(file)) {
					String cited = REPLACED.getOrDefault(document.name(), example + "/" + document.file());
					assertEquals(hash(Examples.FOLDER.resolve(cited)), document.sha256(), document.name());
				}
			}
		}
	}

	private static String hash(Path file) throws IOException, NoSuchAlgorithmException {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
	}

	@Test
	void quotationsRunOverHyphensPagesColumnsAndStandInFootnotes() throws IOException {
		Set<Over> seen = EnumSet.noneOf(Over.class);
		for (String example : Examples.names()) {
			for (Citation citation : Citation.all(Examples.FOLDER.resolve(example))) {
				DocumentText text = text(example, citation.document());
				if (DocumentIndex.of(text).check(citation.quotation()) instanceof Verdict.FoundHere here) {
					seen.addAll(over(here.passage(), text));
				}
			}
		}
		assertEquals(EnumSet.allOf(Over.class), seen);
	}

	private static List<Over> over(Passage passage, DocumentText text) {
		List<Over> over = new ArrayList<>();
		List<PlacedBox> boxes = passage.boxes();
		if (passage.role() == Role.NOTE) {
			over.add(Over.FOOTNOTE);
		}
		if (passage.lastPage() > passage.page()) {
			over.add(Over.PAGE);
		}
		if (IntStream.range(1, boxes.size()).anyMatch(i -> besideAndAbove(boxes.get(i), boxes.get(i - 1)))) {
			over.add(Over.COLUMN);
		}
		if (boxes.subList(0, boxes.size() - 1).stream().anyMatch(box -> parted(box, text))) {
			over.add(Over.LINE_END_HYPHEN);
		}
		return over;
	}

	private static boolean besideAndAbove(PlacedBox next, PlacedBox before) {
		return next.page() == before.page() && next.box().bottom() < before.box().top() && next.box().left() > before.box().left();
	}

	private static boolean parted(PlacedBox placed, DocumentText text) {
		Box box = placed.box();
		return text.pages().get(placed.page() - 1).lines().stream().filter(line -> line.text().endsWith("-"))
				.anyMatch(line -> Math.abs(line.box().bottom() - box.bottom()) < 1 && Math.abs(line.box().right() - box.right()) < 1);
	}

	private static DocumentText text(String example, Cited document) throws IOException {
		Path file = Examples.FOLDER.resolve(example).resolve(document.file());
		if (!READ.containsKey(file)) {
			READ.put(file, Examples.text(Files.readAllBytes(file)));
		}
		return READ.get(file);
	}
}
