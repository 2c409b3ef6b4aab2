package org.assay.report.render;

import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.logging.Level;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.assay.report.document.ReportDocument;
import org.assay.report.text.ReportLanguage;
import org.assay.report.text.Word;
import org.w3c.dom.Document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;

/**
 * Renders a report as accessible PDF: tagged after PDF/UA-1, with bookmarks, linked contents and embedded fonts. The same
 * document gives the same bytes on every machine. Stateless and thread-safe.
 */
public final class PdfRenderer {

	private static final String PRODUCER = "Assay";
	private static final String PICTURE = "data:image/png;base64,";

	static {
		// the engine writes its progress to the log of the process otherwise
		XRLog.setLoggerImpl(new SilentLog());
	}

	private final Consumer<String> warnings;

	/** A renderer that drops what the layout engine has to say. */
	public PdfRenderer() {
		this(warning -> {
		});
	}

	/** @param warnings receives what the layout engine warns of, such as a character no font holds */
	public PdfRenderer(Consumer<String> warnings) {
		this.warnings = warnings;
	}

	/** The PDF as bytes. */
	public byte[] render(ReportDocument document) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
		try {
			render(document, bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	/**
	 * Write the PDF. The stream is left open.
	 *
	 * @throws IOException if the stream fails; part of the file may have been written
	 */
	public void render(ReportDocument document, OutputStream out) throws IOException {
		PdfDrawings drawings = new PdfDrawings();
		Document page = dom(document, drawings);
		try (PDDocument pdf = new DatedPdf(document.asOf())) {
			PdfRendererBuilder builder = new PdfRendererBuilder();
			ReportFonts.register(builder, pdf);
			builder.usePDDocument(pdf).usePdfUaAccessibility(true).usePdfVersion(1.7f).withProducer(PRODUCER)
					.useSVGDrawer(drawings).useUnicodeLineBreaker(new LineBreaks()).useReplacementText("\ufffd")
					.useExternalResourceAccessControl(PdfRenderer::isInDocument, RUN_BEFORE_RESOLVING_URI)
					.withDiagnosticConsumer(this::tell).withW3cDocument(page, null);
			try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
				renderer.createPDFWithoutClosing();
				pdf.setDocumentId(documentId(document.asOf()));
				pdf.save(out);
			}
		}
	}

	/** Nothing is fetched; only pictures that the document itself holds are looked at. */
	private static boolean isInDocument(String uri, ExternalResourceType type) {
		return type == ExternalResourceType.IMAGE_RASTER && uri.startsWith(PICTURE);
	}

	private void tell(Diagnostic diagnostic) {
		if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
			warnings.accept(diagnostic.getFormattedMessage());
		}
	}

	/** PDF files name themselves by a random number; the date keeps two runs equal. */
	private static long documentId(LocalDate asOf) {
		return asOf.toEpochDay();
	}

	private static Document dom(ReportDocument document, PdfDrawings drawings) {
		ReportLanguage language = ReportLanguage.of(document.language());
		DomMarkup dom = new DomMarkup();
		dom.open("html", "lang", document.language());
		head(document, language, dom);
		dom.open("body");
		new BodyMarkup(dom, language, drawings).write(document);
		dom.close().close();
		return dom.document();
	}

	private static void head(ReportDocument document, ReportLanguage language, DomMarkup dom) {
		dom.open("head").leaf("title", document.title());
		meta(dom, "description", document.subtitle().isEmpty() ? document.title() : document.subtitle());
		meta(dom, "author", document.organisation());
		meta(dom, "subject", document.kind().isEmpty() ? document.title() : document.kind());
		dom.leaf("style", StyleSheets.pdf(document, language));
		dom.open("bookmarks");
		dom.empty("bookmark", "name", language.word(Word.IN_SHORT), "href", "#" + FrontMarkup.SUMMARY_ANCHOR);
		NumberedSection.of(document.sections()).forEach(section -> bookmark(section, language, dom));
		dom.close().close();
	}

	private static void meta(DomMarkup dom, String name, String content) {
		if (!content.isEmpty()) {
			dom.empty("meta", "name", name, "content", content);
		}
	}

	private static void bookmark(NumberedSection section, ReportLanguage language, DomMarkup dom) {
		String number = section.isAnnex() ? language.word(Word.ANNEX, section.number()) : section.number();
		dom.open("bookmark", "name", (number + " " + section.section().heading()).strip(), "href", "#" + section.anchor());
		section.children().forEach(child -> bookmark(child, language, dom));
		dom.close();
	}
}
