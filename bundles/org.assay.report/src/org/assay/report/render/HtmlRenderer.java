package org.assay.report.render;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

import org.assay.report.document.Drawing;
import org.assay.report.document.Figure;
import org.assay.report.document.Picture;
import org.assay.report.document.ReportDocument;
import org.assay.report.document.Section;
import org.assay.report.text.ReportLanguage;
import org.assay.report.text.Word;

/**
 * Renders a report as one self-contained HTML file: no script, nothing fetched, light and dark, printed like the PDF.
 * The same document gives the same bytes on every machine. Stateless and thread-safe.
 */
public final class HtmlRenderer {

	/** The file as UTF-8 bytes. */
	public byte[] render(ReportDocument document) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
		try {
			render(document, bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	/**
	 * Write the file as UTF-8. The stream is flushed and left open.
	 *
	 * @throws IOException if the stream fails; part of the file may have been written
	 */
	public void render(ReportDocument document, OutputStream out) throws IOException {
		BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		try {
			write(document, new HtmlMarkup(writer));
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		writer.flush();
	}

	private static void write(ReportDocument document, HtmlMarkup html) {
		ReportLanguage language = ReportLanguage.of(document.language());
		html.doctype().open("html", "lang", document.language());
		head(document, language, html);
		html.open("body").leaf("a", language.word(Word.SKIP_TO_CONTENT), "class", "skip", "href", "#main_");
		banner(document, language, html);
		new BodyMarkup(html, language, new Screen()).write(document);
		html.close().close();
	}

	private static void head(ReportDocument document, ReportLanguage language, HtmlMarkup html) {
		String css = StyleSheets.html(document, language);
		html.open("head").empty("meta", "charset", "utf-8");
		html.empty("meta", "http-equiv", "Content-Security-Policy", "content",
				"default-src 'none'; " + (hasPictures(document.sections()) ? "img-src data:; " : "") + "style-src 'sha256-" + sha256(css)
						+ "'; base-uri 'none'; form-action 'none'");
		html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
		html.empty("meta", "name", "color-scheme", "content", "light dark");
		html.empty("meta", "name", "referrer", "content", "no-referrer");
		html.leaf("title", document.title() + " – " + document.organisation());
		html.style(css).close();
	}

	/** Only a report with pictures allows any, and those that it holds itself. */
	private static boolean hasPictures(List<Section> sections) {
		return sections.stream().anyMatch(section -> hasPictures(section.subsections())
				|| section.blocks().stream().anyMatch(block -> block instanceof Figure figure && figure.illustration() instanceof Picture));
	}

	private static void banner(ReportDocument document, ReportLanguage language, HtmlMarkup html) {
		html.open("div", "class", "banner", "role", "group", "aria-label", language.word(Word.DOCUMENT_BLOCK));
		if (!document.securityMark().isEmpty()) {
			html.leaf("span", document.securityMark(), "class", "mark");
		}
		html.leaf("span", document.organisation(), "class", "owner").close();
	}

	private static String sha256(String css) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encodeToString(digest);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Drawings become SVG in the text, in a frame that scrolls where the screen is narrower than they are. */
	private static final class Screen implements Medium {
		private int drawings;

		@Override
		public boolean isPaged() {
			return false;
		}

		@Override
		public void place(Markup markup, Drawing drawing, String title, String alt) {
			String id = "drawing_" + ++drawings;
			markup.open("div", "class", "frame", "tabindex", "0", "role", "group", "aria-labelledby", id + "-t");
			new SvgMarkup(markup).write(drawing, id, title, alt);
			markup.close();
		}
	}
}
