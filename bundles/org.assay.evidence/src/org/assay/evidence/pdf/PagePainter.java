package org.assay.evidence.pdf;

import java.awt.AWTError;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assay.evidence.picture.PagePicture;
import org.assay.evidence.picture.Region;
import org.assay.evidence.reading.Reading.Cause;
import org.assay.evidence.text.Box;

/**
 * Draws parts of the pages of a PDF. Sizes are kept here, time and memory by the process that this runs in: a PDF from somebody else is
 * drawn by {@link org.assay.evidence.extraction.Extractor} only. What is not part of a page itself, such as notes, forms and their scripts,
 * is left out.
 */
public final class PagePainter implements Closeable {

	/** Dots to a point: 110 to the inch. */
	private static final float FULL_SIZE = 110 / 72f;
	/** A page of no more pixels is drawn as a whole, because often several parts of it are asked for. */
	private static final int MOST_OF_PAGE = 4_000_000;
	/** What is drawn above and below the marks, in points: about three lines. */
	private static final float AROUND = 44;
	/** The widest part that is drawn at full size: an upright A4 page and more. */
	private static final float WIDEST = 640;

	private final PDDocument document;
	private final PDFRenderer renderer;
	private int wholePage;
	private BufferedImage whole;

	private PagePainter(PDDocument document) {
		this.document = document;
		this.renderer = new PDFRenderer(document);
		renderer.setSubsamplingAllowed(true);
	}

	/** Open a document, in memory alone.
	 * @throws IOException if it does not follow its format */
	public static PagePainter open(byte[] bytes) throws IOException {
		// profiles of colours would be handed to a library outside of Java
		System.setProperty("org.apache.pdfbox.rendering.UseAlternateInsteadOfICCColorSpace", "true");
		try {
			return new PagePainter(Loader.loadPDF(bytes));
		} catch (RuntimeException | StackOverflowError broken) {
			throw new IOException(broken);
		}
	}

	/** Draw a part of a page. */
	public PagePicture draw(Region region) {
		try {
			return region.page() > document.getNumberOfPages() ? new PagePicture.Undrawable() : draw(document.getPage(region.page() - 1), region);
		} catch (IOException | RuntimeException | StackOverflowError broken) {
			// PDFBox throws unchecked exceptions of many types on documents that do not follow the format
			return new PagePicture.Undrawable();
		} catch (LinkageError | AWTError unavailable) {
			return new PagePicture.NotDrawn(Cause.NOT_STARTED);
		}
	}

	private PagePicture draw(PDPage page, Region region) throws IOException {
		page.getCOSObject().removeItem(COSName.ANNOTS);
		PageFrame frame = PageFrame.of(page, 0);
		Box part = part(region.extent(), frame);
		if (!(part.width() > 0 && part.height() > 0)) {
			return new PagePicture.Undrawable();
		}
		boolean above = part.top() > 1;
		boolean below = part.bottom() < frame.displayedHeight() - 1;
		float scale = Math.min(FULL_SIZE, PagePicture.MOST_PIXELS / Math.max(part.width(), part.height()));
		boolean isSmall = frame.displayedWidth() * frame.displayedHeight() * FULL_SIZE * FULL_SIZE <= MOST_OF_PAGE;
		MarkedImage image = scale == FULL_SIZE && isSmall ? fromWhole(region.page(), part)
				: new MarkedImage(alone(page, part, frame, region, scale), scale, part);
		return image.marked(region, above, below);
	}

	private MarkedImage fromWhole(int page, Box part) throws IOException {
		if (wholePage != page) {
			whole = renderer.renderImage(page - 1, FULL_SIZE, ImageType.RGB);
			wholePage = page;
		}
		int left = Math.clamp((int) (part.left() * FULL_SIZE), 0, whole.getWidth() - 1);
		int top = Math.clamp((int) (part.top() * FULL_SIZE), 0, whole.getHeight() - 1);
		int width = Math.clamp(Math.round(part.width() * FULL_SIZE), 1, whole.getWidth() - left);
		int height = Math.clamp(Math.round(part.height() * FULL_SIZE), 1, whole.getHeight() - top);
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		image.setRGB(0, 0, width, height, whole.getRGB(left, top, width, height, null, 0, width), 0, width);
		return new MarkedImage(image, FULL_SIZE,
				new Box(left / FULL_SIZE, top / FULL_SIZE, (left + width) / FULL_SIZE, (top + height) / FULL_SIZE));
	}

	/** Of a large page no more is drawn than is shown. */
	private BufferedImage alone(PDPage page, Box part, PageFrame frame, Region region, float scale) throws IOException {
		PDRectangle crop = page.getCropBox();
		page.setCropBox(onPage(part, frame, crop));
		try {
			return renderer.renderImage(region.page() - 1, scale, ImageType.RGB);
		} finally {
			page.setCropBox(crop);
		}
	}

	/** The marks with some lines above and below, and about as wide as a column of text or a page can be. */
	private static Box part(Box marks, PageFrame frame) {
		float width = frame.displayedWidth();
		float wanted = Math.min(width, Math.max(WIDEST, marks.width() + AROUND));
		float left = Math.clamp((marks.left() + marks.right() - wanted) / 2, 0, Math.max(0, width - wanted));
		return new Box(left, Math.max(0, marks.top() - AROUND), Math.min(width, left + wanted),
				Math.min(frame.displayedHeight(), marks.bottom() + AROUND));
	}

	/** A box of the page as displayed, in the coordinates of the page itself: y grows upwards, and the page may be turned for display. */
	private static PDRectangle onPage(Box part, PageFrame frame, PDRectangle whole) {
		Box page = frame.onPage(part);
		return new PDRectangle(whole.getLowerLeftX() + page.left(), whole.getUpperRightY() - page.bottom(), page.width(), page.height());
	}

	@Override
	public void close() throws IOException {
		document.close();
	}
}
