package org.assay.report.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.analysis.Corpus;
import org.assay.analysis.evidence.CitationCheck;
import org.assay.analysis.evidence.CitationState;
import org.assay.analysis.evidence.DocumentCheck;
import org.assay.analysis.evidence.DocumentState;
import org.assay.analysis.evidence.EvidenceCheck;
import org.assay.analysis.evidence.FoundPassage;
import org.assay.analysis.evidence.FoundPassage.PageBox;
import org.assay.analysis.evidence.WordStep;
import org.assay.core.check.Check;
import org.assay.core.check.CheckedProject;
import org.assay.core.check.Stopwatch;
import org.assay.model.Citation;
import org.assay.model.Document;
import org.assay.report.build.PassagePicture.Missing;
import org.assay.report.build.PassagePicture.Shown;
import org.assay.report.build.PassagePicture.Why;
import org.assay.report.document.Picture;
import org.assay.report.document.ReportDocument;
import org.assay.report.document.SourceRef;
import org.assay.report.sample.SamplePicture;
import org.assay.testkit.Checked;

/** Evidence registers built from text, with a look into documents that the tests make up. */
final class Evidence {

	static final LocalDate AS_OF = LocalDate.of(2024, 6, 15);

	private Evidence() {
	}

	/** The text of a small project in which every sort of evidence occurs. */
	static String town() {
		try (InputStream stream = Evidence.class.getResourceAsStream("evidence.assay")) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** The register of the town. */
	static ReportDocument register(String language) {
		return register(language, town(), Evidence::seen, Evidence::pictures);
	}

	static ReportDocument register(String language, String text, Check.Evidence evidence, PassagePictures pictures) {
		CheckedProject project = Check.run(Checked.sources(text), AS_OF, language, evidence, new Stopwatch());
		return EvidenceReport.of(new ReportInput(project.analysis(), Optional.empty(), Optional.empty(), project.findings(), language,
				element -> Optional.of(SourceRef.line("a.assay", 1)), Optional.empty()), pictures);
	}

	/** A page for each page of the passage; of page 9 there is none. */
	private static List<PassagePicture> pictures(Document document, FoundPassage passage, boolean isExact) {
		List<PassagePicture> pictures = new ArrayList<>();
		for (PageBox box : passage.boxes()) {
			pictures.add(box.page() == 9 ? new Missing(9, Why.LIMIT) : new Shown(box.page(), new Picture(SamplePicture.png(), 300)));
		}
		return pictures;
	}

	/** What was seen of the documents of the town. */
	static EvidenceCheck seen(Corpus corpus) {
		Map<Document, DocumentCheck> documents = new HashMap<>();
		documents.put(document(corpus, "Description"), there("aa"));
		documents.put(document(corpus, "Dpa"), there("cc"));
		documents.put(document(corpus, "Notes"), there("dd"));
		documents.put(document(corpus, "Audit"), DocumentCheck.of(DocumentState.ABSENT));
		documents.put(document(corpus, "Spare"), there("ee"));
		Map<Citation, CitationCheck> citations = new HashMap<>();
		citations.put(citation(corpus, "NotStored"), at(CitationState.FOUND, passage("Videoströmmen lagras inte i kameran.", 1)));
		citations.put(citation(corpus, "Partners"), new CitationCheck(CitationState.LOOSE,
				List.of(passage("Leverantören får anlita andra efter skriftligt godkännande", 1)),
				List.of(step("Leverantören"), step("får"), step("anlita"),
						step("andra"), step("efter"), new WordStep("", "skriftligt"), step("godkännande"))));
		citations.put(citation(corpus, "Returned"), at(CitationState.OTHER_PAGE, passage("Alla uppgifter återlämnas inom 30 dagar.", 9)));
		citations.put(citation(corpus, "Twice"),
				at(CitationState.AMBIGUOUS, passage("Tjänsten är tillgänglig", 2), passage("Tjänsten är tillgänglig", 5)));
		citations.put(citation(corpus, "Cipher"), at(CitationState.NOT_FOUND, passage("Trafiken krypteras", 3)));
		citations.put(citation(corpus, "Incident"),
				at(CitationState.CHANGED, passage("Biträdet ska underrätta den ansvarige inom 24 timmar.", 4)));
		citations.put(citation(corpus, "Consent"),
				at(CitationState.FOUND, new FoundPassage(12, 13, true, "bara när brukaren har samtyckt skriftligt",
				"Gruppen vill ha tillsyn", ". Beslutet gäller", List.of())));
		citations.put(citation(corpus, "Clean"), CitationCheck.of(CitationState.MISSING));
		return EvidenceCheck.of(documents, citations);
	}

	private static DocumentCheck there(String hash) {
		return new DocumentCheck(DocumentState.THERE, Optional.of(hash + "0".repeat(62)), 0, 0, List.of());
	}

	private static CitationCheck at(CitationState state, FoundPassage... passages) {
		return new CitationCheck(state, List.of(passages), List.of());
	}

	private static FoundPassage passage(String words, int page) {
		return new FoundPassage(page, page, false, words, "words before", "words after", List.of(new PageBox(page, 70, 100, 300, 112)));
	}

	private static WordStep step(String word) {
		return new WordStep(word, word);
	}

	static Document document(Corpus corpus, String name) {
		return corpus.all(Document.class).stream().filter(document -> document.getName().equals(name)).findFirst().orElseThrow();
	}

	static Citation citation(Corpus corpus, String name) {
		return corpus.all(Citation.class).stream().filter(citation -> citation.getName().equals(name)).findFirst().orElseThrow();
	}
}
