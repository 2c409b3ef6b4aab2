package org.assay.report.injection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.report.render.PdfRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in the texts of a project, the PDF has the structure of a harmless one, and nothing in it acts. */
final class HostilePdfTest {

	private static final Map<String, String> PAYLOADS = Payloads.writable();
	private static final PdfSkeleton HARMLESS = pdf(Payloads.HARMLESS);

	/** Words of thousands of letters in every text are thousands of pages; the HTML shows that they change nothing. */
	static List<String> payloads() {
		return Payloads.sample(PAYLOADS, 25).stream().filter(name -> !name.startsWith("long.")).toList();
	}

	@ParameterizedTest
	@MethodSource("payloads")
	void keepsTheStructure(String name) {
		PdfSkeleton pdf = pdf(PAYLOADS.get(name));

		assertEquals(Set.of(), pdf.active());
		if (!Payloads.isMarkdown(name)) {
			assertEquals(HARMLESS.structure(), pdf.structure());
		}
	}

	@ParameterizedTest
	@MethodSource("spoken")
	void showsTheText(String text) {
		PdfSkeleton pdf = pdf(text);

		assertEquals(text, pdf.title());
		assertTrue(pdf.text().replaceAll("\\s+", "").contains(text.replaceAll("\\s+", "")), pdf.text());
	}

	static List<String> spoken() {
		return List.of("(a) Tj ET", "</p> & \"x\"", "\\) /JS <<>>");
	}

	private static PdfSkeleton pdf(String text) {
		return new PdfSkeleton(new PdfRenderer().render(Hostile.report(text)));
	}
}
