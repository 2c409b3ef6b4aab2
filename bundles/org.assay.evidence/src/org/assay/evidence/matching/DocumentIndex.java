package org.assay.evidence.matching;

import java.util.List;

import org.assay.evidence.matching.Verdict.Why;
import org.assay.evidence.reading.Reading;
import org.assay.evidence.text.DocumentText;
import org.assay.evidence.text.DocumentText.Unit;
import org.assay.evidence.text.Line;
import org.assay.evidence.text.Page;

/**
 * A document prepared for looking up quotations. Texts agree if they have the same words, numbers and signs in the same order, where
 * compatibility forms (NFKC), ligatures, all white space, all quotation marks and all dashes count as equal, and hyphens at line ends
 * are read as {@link Gap} says. Nothing is skipped but page furniture, footnotes and their marks. Case and punctuation count.
 * <p>
 * Looking up takes time linear in the text. Safe for use by several threads.
 */
public final class DocumentIndex {

	/** Characters that a quotation has at least, single spaces counted. */
	public static final int SHORTEST = 12;
	/** Letters and digits that a quotation has at least. */
	public static final int FEWEST_LETTERS = 6;
	/** Characters that a quotation has at most. */
	public static final int LONGEST = 20_000;
	/** Places that are looked at; a quotation with more is ambiguous anyway. */
	public static final int MOST_PLACES = 200;

	private final DocumentText document;
	private final FlowText flow;
	private FlowText marked;
	private Tokens tokens;

	private DocumentIndex(DocumentText document) {
		this.document = document;
		this.flow = new FlowText(document, false);
	}

	/** Prepare a document. */
	public static DocumentIndex of(DocumentText document) {
		return new DocumentIndex(document);
	}

	/** Look up one quotation in what came of reading a document. */
	public static Verdict check(Reading reading, Quotation quotation) {
		return reading instanceof Reading.Read read ? of(read.text()).check(quotation) : new Verdict.NotReadable(reading);
	}

	/** Return whether places in the document are lines of its source; else they are pages. */
	public boolean isInLines() {
		return document.unit() == Unit.LINE;
	}

	/** Look up a quotation. */
	public Verdict check(Quotation quotation) {
		if (quotation.text().length() > LONGEST) {
			return new Verdict.Refused(Why.TOO_LONG);
		}
		CompactText wanted = CompactText.of(quotation.text());
		if (tooShort(wanted)) {
			return new Verdict.Refused(Why.TOO_SHORT);
		}
		FlowText in = flow;
		List<Integer> places = new Search(in.compact(), wanted).places(MOST_PLACES);
		if (places.isEmpty() && flow.marked()) {
			in = withMarks();
			places = new Search(in.compact(), wanted).places(MOST_PLACES);
		}
		if (places.isEmpty()) {
			return new NearMiss(flow, tokens(), wanted, wording(quotation.text())).verdict();
		}
		return new Ranking(in, quotation, wanted.size()).verdict(places);
	}

	private static boolean tooShort(CompactText wanted) {
		int length = wanted.size();
		int letters = 0;
		for (int i = 0; i < wanted.size(); i++) {
			length += i > 0 && wanted.gap(i) != 0 ? 1 : 0;
			letters += Letters.inWord(wanted.at(i)) ? 1 : 0;
		}
		return length < SHORTEST || letters < FEWEST_LETTERS;
	}

	private static Wording wording(String text) {
		List<Line> lines = text.lines().map(Line::of).toList();
		return new Wording(new FlowText(new DocumentText(Unit.LINE, true, List.of(new Page(1, 0, 0, lines))), true));
	}

	private synchronized FlowText withMarks() {
		if (marked == null) {
			marked = new FlowText(document, true);
		}
		return marked;
	}

	private synchronized Tokens tokens() {
		if (tokens == null) {
			tokens = new Tokens(flow.compact());
		}
		return tokens;
	}
}
