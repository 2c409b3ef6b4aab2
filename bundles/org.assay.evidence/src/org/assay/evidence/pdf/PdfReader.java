package org.assay.evidence.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.assay.evidence.reading.LimitReached;
import org.assay.evidence.reading.Limits;
import org.assay.evidence.reading.Reading;
import org.assay.evidence.reading.TextAllowance;
import org.assay.evidence.text.DocumentText;
import org.assay.evidence.text.DocumentText.Unit;
import org.assay.evidence.text.Line;
import org.assay.evidence.text.Page;
import org.assay.evidence.text.Role;

/**
 * Reads the text of a PDF. Limits of size are kept here, those of time and memory by the process that this runs in: a PDF from somebody
 * else is read by {@link org.assay.evidence.extraction.Extractor} only. Nothing in the document is executed, no address in it is opened.
 */
public final class PdfReader {

	private static final int QUARTERS = 4;

	private final Limits limits;
	private final GlyphCollector glyphs;

	private PdfReader(Limits limits) {
		this.limits = limits;
		this.glyphs = new GlyphCollector(new TextAllowance(limits));
	}

	/** Read a PDF, in memory alone. */
	public static Reading read(byte[] bytes, Limits limits) {
		try (PDDocument document = Loader.loadPDF(bytes)) {
			return new PdfReader(limits).read(document);
		} catch (InvalidPasswordException locked) {
			return new Reading.Encrypted();
		} catch (LimitReached reached) {
			return reached.reading();
		} catch (IOException | RuntimeException | StackOverflowError broken) {
			// PDFBox throws unchecked exceptions of many types on documents that do not follow the format
			return new Reading.Damaged();
		}
	}

	private Reading read(PDDocument document) throws IOException {
		List<PageDraft> drafts = new ArrayList<>();
		boolean text = false;
		for (PDPage page : document.getPages()) {
			if (drafts.size() == limits.pages()) {
				throw new LimitReached(Reading.Measure.PAGES, limits.pages());
			}
			PageDraft draft = draft(drafts.size() + 1, page);
			text |= !draft.pieces().isEmpty() || !draft.asides().isEmpty();
			drafts.add(draft);
		}
		if (drafts.isEmpty()) {
			return new Reading.Damaged();
		}
		if (!text) {
			return new Reading.NoTextLayer(drafts.size(), glyphs.meaningless());
		}
		return new Reading.Read(new DocumentText(Unit.PAGE, true, pages(drafts)));
	}

	private PageDraft draft(int number, PDPage page) throws IOException {
		glyphs.read(page);
		int main = 0;
		for (int quarter = 1; quarter < QUARTERS; quarter++) {
			main = glyphs.straight(quarter).size() > glyphs.straight(main).size() ? quarter : main;
		}
		List<Line> asides = new ArrayList<>();
		for (int quarter = 0; quarter < QUARTERS; quarter++) {
			if (quarter != main) {
				PageFrame frame = PageFrame.of(page, quarter);
				ReadingOrder.of(Runs.pieces(glyphs.straight(quarter)))
						.forEach(piece -> asides.add(PageDraft.line(piece, frame, Role.ASIDE)));
			}
		}
		PageFrame frame = PageFrame.of(page, main);
		Slanted.pieces(glyphs.slanted()).forEach(piece -> asides.add(PageDraft.line(piece, frame, Role.ASIDE)));
		return new PageDraft(number, frame, Runs.pieces(glyphs.straight(main)), asides);
	}

	private static List<Page> pages(List<PageDraft> drafts) {
		Furniture.mark(drafts);
		float bodySize = bodySize(drafts);
		List<Page> pages = new ArrayList<>();
		boolean notes = false;
		for (int i = 0; i < drafts.size(); i++) {
			PageDraft draft = drafts.get(i);
			List<Piece> content = draft.content();
			Set<Piece> below = Notes.of(content, bodySize, notes);
			notes = !below.isEmpty();
			pages.add(page(draft, content, below));
			// large documents: what has its order is kept once
			drafts.set(i, null);
		}
		return pages;
	}

	private static Page page(PageDraft draft, List<Piece> content, Set<Piece> below) {
		List<Piece> body = new ArrayList<>(content);
		body.removeIf(below::contains);
		List<Piece> notes = new ArrayList<>(content);
		notes.removeIf(piece -> !below.contains(piece));
		List<Line> lines = new ArrayList<>();
		ReadingOrder.of(body).forEach(piece -> lines.add(PageDraft.line(piece, draft.frame(), Role.BODY)));
		ReadingOrder.of(notes).forEach(piece -> lines.add(PageDraft.line(piece, draft.frame(), Role.NOTE)));
		List<Piece> furniture = new ArrayList<>(draft.furniture());
		furniture.sort(Comparator.comparingDouble(Piece::baseline).thenComparingDouble(Piece::left).thenComparingInt(Piece::order));
		furniture.forEach(piece -> lines.add(PageDraft.line(piece, draft.frame(), Role.FURNITURE)));
		lines.addAll(draft.asides());
		return new Page(draft.number(), draft.frame().displayedWidth(), draft.frame().displayedHeight(), lines);
	}

	/** The font size in which most of the document is set, to half a point. */
	private static float bodySize(List<PageDraft> drafts) {
		TreeMap<Integer, Long> letters = new TreeMap<>();
		for (PageDraft draft : drafts) {
			for (Piece piece : draft.pieces()) {
				letters.merge(Math.round(piece.size() * 2), (long) piece.text().length(), Long::sum);
			}
		}
		int most = 0;
		for (Integer size : letters.keySet()) {
			most = letters.get(size) > letters.getOrDefault(most, 0L) ? size : most;
		}
		return most / 2f;
	}
}
