package org.assay.report.injection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.report.document.ReportDocument;
import org.assay.report.render.HtmlRenderer;
import org.assay.report.render.XlsxRenderer;
import org.assay.report.sample.OpenedWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever stands in the texts of a project, the elements and attributes of its report, as HTML and as a workbook, are those of a harmless
 * one.
 */
final class HostileTextTest {

	private static final Map<String, String> PAYLOADS = Payloads.writable();
	private static final HtmlSkeleton HARMLESS = html(Hostile.report(Payloads.HARMLESS));
	private static final List<String> HARMLESS_WORKBOOK = workbook(Hostile.report(Payloads.HARMLESS));

	static List<String> payloads() {
		return Payloads.sample(PAYLOADS, 4);
	}

	@Test
	void manyTextsAreTried() {
		assertTrue(PAYLOADS.size() >= 150, PAYLOADS.size() + " payloads");
		assertTrue(Hostile.fields() >= 100, Hostile.fields() + " texts");
	}

	@ParameterizedTest
	@MethodSource("payloads")
	void keepsTheStructure(String name) {
		ReportDocument report = Hostile.report(PAYLOADS.get(name));
		HtmlSkeleton html = html(report);
		List<String> workbook = workbook(report);

		assertEquals(Set.of(), html.foreign(HARMLESS));
		if (!Payloads.isWordless(name)) {
			assertEquals("", html.difference(HARMLESS));
			assertEquals(HARMLESS_WORKBOOK, workbook);
		}
	}

	private static HtmlSkeleton html(ReportDocument report) {
		return new HtmlSkeleton(new String(new HtmlRenderer().render(report), StandardCharsets.UTF_8));
	}

	private static List<String> workbook(ReportDocument report) {
		return new OpenedWorkbook(new XlsxRenderer().render(report)).skeleton();
	}
}
