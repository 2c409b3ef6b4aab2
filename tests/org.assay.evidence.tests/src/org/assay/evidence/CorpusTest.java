package org.assay.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.assay.evidence.extraction.DocumentReader;
import org.assay.evidence.matching.DocumentIndex;
import org.assay.evidence.matching.Quotation;
import org.assay.evidence.matching.Verdict;
import org.assay.evidence.pdf.BuiltInFonts;
import org.assay.evidence.reading.DocumentType;
import org.assay.evidence.reading.Limits;
import org.assay.evidence.reading.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * True and false quotations of specimens in five languages and eleven layouts. The build tries a sample;
 * {@code -Dassay.evidence.corpus=full} tries all of them, with ten thousand false quotations.
 */
final class CorpusTest {

	private static final boolean FULL = "full".equals(System.getProperty("assay.evidence.corpus"));
	private static final int PAGES = FULL ? 12 : 5;
	private static final int FALSE_QUOTATIONS = FULL ? 10_000 : 600;

	private static List<Specimen> specimens;
	private static List<DocumentIndex> indexes;

	@BeforeAll
	static void read() {
		BuiltInFonts.install();
		specimens = new ArrayList<>();
		indexes = new ArrayList<>();
		int number = 0;
		for (String layout : Corpus.layouts().keySet()) {
			for (Language language : Language.values()) {
				if (FULL || number++ % 4 == 0) {
					specimens.add(Corpus.specimen(language, layout, PAGES));
				}
			}
		}
		for (Specimen specimen : specimens) {
			Reading reading = DocumentReader.read(DocumentType.PDF, specimen.pdf(), Limits.STANDARD);
			indexes.add(DocumentIndex.of(((Reading.Read) reading).text()));
		}
	}

	@Test
	void findsTrueQuotationsOnTheirPage() {
		int all = 0;
		List<String> missed = new ArrayList<>();
		for (int i = 0; i < specimens.size(); i++) {
			for (Specimen.Known known : specimens.get(i).passages()) {
				Verdict verdict = indexes.get(i).check(Quotation.of(known.text()).onPage(known.page()));
				all++;
				boolean found = verdict instanceof Verdict.FoundHere here && here.passage().page() == known.page()
						|| verdict instanceof Verdict.Ambiguous twice
								&& twice.passages().stream().filter(passage -> passage.page() == known.page()).count() > 1;
				if (!found) {
					missed.add(specimens.get(i).name() + ", page " + known.page() + ": " + known.text() + " -> " + verdict);
				}
			}
		}
		System.out.println(all + " true quotations in " + specimens.size() + " documents, " + missed.size() + " missed");
		missed.stream().limit(12).forEach(System.out::println);
		assertTrue(missed.size() * 200 <= all, missed.size() + " of " + all + " missed, at most one in 200 expected");
	}

	@ParameterizedTest
	@EnumSource(FalseQuotations.Way.class)
	void findsNoFalseQuotation(FalseQuotations.Way way) {
		Random random = new Random(way.ordinal());
		List<String> found = new ArrayList<>();
		int wanted = FALSE_QUOTATIONS / FalseQuotations.Way.values().length;
		int tried = 0;
		for (int attempt = 0; tried < wanted && attempt < 20 * wanted; attempt++) {
			int document = attempt % specimens.size();
			Optional<Quotation> quotation = new FalseQuotations(specimens.get(document), random).next(way);
			if (quotation.isPresent()) {
				tried++;
				Verdict verdict = indexes.get(document).check(quotation.get());
				boolean stands = verdict instanceof Verdict.FoundHere || way != FalseQuotations.Way.WRONG_PAGE
						&& (verdict instanceof Verdict.OnAnotherPage || verdict instanceof Verdict.Ambiguous);
				if (stands) {
					found.add(specimens.get(document).name() + ": " + quotation.get() + " -> " + verdict);
				}
			}
		}
		System.out.println(tried + " false quotations, " + way + ", " + found.size() + " found");
		assertEquals(wanted, tried, "false quotations made");
		assertEquals(List.of(), found);
	}
}
