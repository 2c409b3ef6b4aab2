package org.assay.report.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.assay.report.document.Figure;
import org.assay.report.document.Paragraph;
import org.assay.report.document.Picture;
import org.assay.report.document.Png;
import org.assay.report.document.ReportDocument;
import org.assay.report.sample.SamplePicture;
import org.assay.report.sample.SmallReport;
import org.assay.report.text.ReportLanguage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Pictures in both formats: held in the file, told in words, fetched from nowhere. */
final class PictureTest {

	private static final String ALT = "Utdrag ur sidan 3. Inramade ord: \"<b>inte</b> & aldrig\"";
	private static final Figure FIGURE = new Figure(new Picture(SamplePicture.png(), 240), "Sidan 3", ALT);
	private static final ReportDocument REPORT = SmallReport.of(FIGURE);

	private static Document html(ReportDocument document) {
		return Jsoup.parse(new String(new HtmlRenderer().render(document), StandardCharsets.UTF_8));
	}

	@Test
	void htmlHoldsThePictureAndItsWords() {
		Element image = html(REPORT).selectFirst("figure > img");
		assertEquals(SamplePicture.png().dataUri(), image.attr("src"));
		assertEquals(ALT, image.attr("alt"));
		assertEquals("320", image.attr("width"));
		assertEquals("160", image.attr("height"));
		assertTrue(image.parent().selectFirst("figcaption").text().endsWith("Sidan 3"));
	}

	@Test
	void onlyReportsWithPicturesAllowAnyAndOnlyTheirOwn() {
		String policy = "meta[http-equiv=Content-Security-Policy]";
		assertTrue(html(REPORT).selectFirst(policy).attr("content").startsWith("default-src 'none'; img-src data:; style-src"));
		assertFalse(html(SmallReport.of(Paragraph.of("no picture"))).selectFirst(policy).attr("content").contains("img-src"));
	}

	@Test
	void pdfHoldsThePictureAsATaggedFigureWithItsWords() throws IOException {
		List<String> warnings = new ArrayList<>();
		try (PDDocument pdf = Loader.loadPDF(new PdfRenderer(warnings::add).render(REPORT))) {
			assertEquals(List.of(), warnings);
			List<String> alternatives = new ArrayList<>();
			figures(pdf.getDocumentCatalog().getStructureTreeRoot(), alternatives);
			assertEquals(List.of(ALT), alternatives);
			List<PDImageXObject> images = images(pdf);
			assertEquals(1, images.size());
			assertEquals(4, images.get(0).getWidth());
			assertEquals(0xffe79a, images.get(0).getImage().getRGB(0, 0) & 0xffffff);
			assertEquals(0x16202a, images.get(0).getImage().getRGB(3, 1) & 0xffffff);
		}
	}

	private static void figures(PDStructureNode node, List<String> alternatives) {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				if ("Figure".equals(element.getStructureType())) {
					alternatives.add(element.getAlternateDescription());
				}
				figures(element, alternatives);
			}
		}
	}

	private static List<PDImageXObject> images(PDDocument pdf) throws IOException {
		List<PDImageXObject> images = new ArrayList<>();
		for (PDPage page : pdf.getPages()) {
			for (COSName name : page.getResources().getXObjectNames()) {
				PDXObject object = page.getResources().getXObject(name);
				if (object instanceof PDImageXObject image) {
					images.add(image);
				}
			}
		}
		return images;
	}

	@Test
	void givesTheSameBytesEverywhere() {
		assertArrayEquals(new PdfRenderer().render(REPORT), Elsewhere.run(() -> new PdfRenderer().render(REPORT)));
	}

	@Test
	void aPictureIsNoDrawing() {
		assertThrows(IllegalArgumentException.class, () -> SvgRenderer.render(FIGURE, ReportLanguage.of("sv")));
	}

	@Test
	void otherFilesAreNoPictures() {
		assertThrows(IllegalArgumentException.class, () -> Png.of(new byte[0]));
		assertThrows(IllegalArgumentException.class, () -> Png.of("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)));
		assertEquals(SamplePicture.png(), SamplePicture.png());
	}
}
