package org.assay.report.render;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * What a page says of its marked content, by name: one entry for each piece of text, and one for all backgrounds and borders.
 *
 * <p>The layout engine describes each background with its place, for each box, most of which have none: three quarters of all objects of a
 * file. As artifacts of layout (ISO 32000-1, 14.8.2.2.2: cosmetic, such as background screens) they need no place, and all share one
 * description. PDFBox asks whether it has named a description already before it names it, which is where they are put together.
 */
final class ContentProperties extends COSDictionary {

	private static final COSName LAYOUT = COSName.getPDFName("Layout");

	private final COSDictionary layout;

	private ContentProperties(COSDictionary layout) {
		this.layout = layout;
	}

	/** Return a description that the pages of a document share. */
	static COSDictionary layout() {
		COSDictionary layout = new COSDictionary();
		layout.setItem(COSName.TYPE, LAYOUT);
		return layout;
	}

	/** Let a page that has no content yet describe its backgrounds by the shared description. */
	static void register(PDPage page, COSDictionary layout) {
		COSDictionary resources = new COSDictionary();
		resources.setItem(COSName.PROPERTIES, new ContentProperties(layout));
		page.setResources(new PDResources(resources));
	}

	@Override
	public boolean containsValue(Object description) {
		if (isBackground(description)) {
			setItem(LAYOUT, layout);
			return true;
		}
		return super.containsValue(description);
	}

	@Override
	public COSName getKeyForValue(Object description) {
		return isBackground(description) ? LAYOUT : super.getKeyForValue(description);
	}

	private static boolean isBackground(Object description) {
		return description instanceof COSDictionary artifact && COSName.BACKGROUND.equals(artifact.getCOSName(COSName.TYPE));
	}
}
