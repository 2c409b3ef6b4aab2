package org.assay.report.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

import org.assay.report.document.ReportDocument;
import org.assay.report.document.Tint;
import org.assay.report.text.ReportLanguage;
import org.assay.report.text.Word;

/** The style sheets of a report. The PDF and the printed HTML share one sheet, so they look the same. */
final class StyleSheets {

	private StyleSheets() {
	}

	/** The style sheet of the PDF. */
	static String pdf(ReportDocument document, ReportLanguage language) {
		return pageRule(document, language) + resource("print.css") + lightTints() + widths();
	}

	/** The style sheet of the HTML file: screen, dark screen and print. */
	static String html(ReportDocument document, ReportLanguage language) {
		return lightTints() + widths() + "@media screen{\n" + resource("screen.css") + "}\n"
				+ "@media screen and (prefers-color-scheme:dark){\n" + resource("dark.css") + darkTints() + "}\n"
				+ pageRule(document, language) + "@media print{\n" + resource("print.css") + resource("browser-print.css")
				+ "}\n";
	}

	private static String pageRule(ReportDocument document, ReportLanguage language) {
		String page = language.word(Word.PAGE_OF, "\" counter(page) \"", "\" counter(pages) \"");
		return "@page{size:210mm 297mm;margin:24mm 20mm 22mm 20mm;"
				+ box("top-left", string(document.securityMark()), "font-weight:500;color:#16202A;")
				+ box("top-right", string(document.organisation()), "text-align:right;")
				+ box("bottom-left", string(footer(document, language)), "width:80%;")
				+ box("bottom-right", '"' + page + '"', "text-align:right;width:20%;") + "}\n";
	}

	private static String box(String name, String content, String declarations) {
		boolean top = name.startsWith("top");
		return "@" + name + "{content:" + content + ";font-family:Roboto,sans-serif;font-size:8.5pt;line-height:11pt;"
				+ "color:#56626D;vertical-align:" + (top ? "bottom;padding-bottom:8mm;" : "top;padding-top:7mm;")
				+ declarations + "}";
	}

	private static String footer(ReportDocument document, ReportLanguage language) {
		StringBuilder line = new StringBuilder(document.title());
		line.append(" \u00b7 ").append(language.word(Word.VERSION).toLowerCase(Locale.ROOT)).append('\u00a0')
				.append(document.version());
		line.append(" \u00b7 ").append(language.date(document.asOf()));
		document.revision().ifPresent(revision -> line.append(" \u00b7 ").append(revision));
		return line.toString();
	}

	/** Encode text as a style sheet string. Letters and digits stay; anything that could end the string is escaped. */
	static String string(String text) {
		StringBuilder encoded = new StringBuilder("\"");
		LegibleText.of(text).codePoints().forEach(c -> {
			if (Character.isLetterOrDigit(c) || c == ' ' || c == '.' || c == ',' || c > 0x9f) {
				encoded.appendCodePoint(c);
			} else {
				encoded.append('\\').append(String.format(Locale.ROOT, "%06x", c));
			}
		});
		return encoded.append('"').toString();
	}

	private static String lightTints() {
		StringBuilder css = new StringBuilder();
		for (Tint tint : Tint.values()) {
			rule(css, tint, Palette.light(tint));
		}
		return css.toString();
	}

	private static String darkTints() {
		StringBuilder css = new StringBuilder();
		for (Tint tint : Tint.values()) {
			rule(css, tint, Palette.dark(tint));
		}
		return css.toString();
	}

	private static void rule(StringBuilder css, Tint tint, int colour) {
		String hex = Palette.hex(colour);
		css.append('.').append(className(tint)).append("{background-color:").append(hex).append(";fill:").append(hex)
				.append("}\n");
	}

	/** One class per percentage: the content security policy forbids style attributes. */
	private static String widths() {
		StringBuilder css = new StringBuilder();
		for (int percent = 1; percent <= 100; percent++) {
			css.append(".w").append(percent).append("{width:").append(percent).append("%}");
		}
		return css.append('\n').toString();
	}

	/** The class of a tint, for example {@code tint-band-1}. */
	static String className(Tint tint) {
		return "tint-" + tint.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static String resource(String name) {
		try (InputStream in = StyleSheets.class.getResourceAsStream(name)) {
			return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
