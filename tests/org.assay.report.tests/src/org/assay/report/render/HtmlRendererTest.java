package org.assay.report.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;

import org.assay.report.document.Inlines;
import org.assay.report.document.Markdown;
import org.assay.report.document.Paragraph;
import org.assay.report.document.ReportDocument;
import org.assay.report.sample.SampleReport;
import org.assay.report.sample.SmallReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {

	private static Document render(ReportDocument document) {
		return Jsoup.parse(new String(new HtmlRenderer().render(document), StandardCharsets.UTF_8));
	}

	@Test
	void hasLanguageTitleAndLandmarks() {
		Document html = render(SampleReport.swedish());
		assertEquals("sv-SE", html.selectFirst("html").attr("lang"));
		assertTrue(html.title().startsWith("Digital tillsyn med kamera"));
		assertEquals(1, html.select("main").size());
		assertEquals(1, html.select("nav[aria-labelledby]").size());
		assertEquals(1, html.select("h1").size());
		assertEquals("#main_", html.selectFirst("body > a").attr("href"));
	}

	@Test
	void startsWithTheSummary() {
		Element first = render(SampleReport.swedish()).selectFirst("main").child(0);
		assertEquals("I korthet", first.selectFirst("h2").text());
	}

	@Test
	void skipsNoHeadingLevel() {
		int before = 0;
		for (Element heading : render(SampleReport.swedish()).select("h1, h2, h3, h4")) {
			int level = heading.tagName().charAt(1) - '0';
			assertTrue(level <= before + 1, heading.text());
			before = level;
		}
	}

	@Test
	void everyInternalLinkFindsItsAnchorAndIdsAreUnique() {
		Document html = render(SampleReport.swedish());
		Set<String> ids = new HashSet<>();
		html.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), element.id()));
		html.select("a[href^=#]").forEach(link -> assertTrue(ids.contains(link.attr("href").substring(1)), link.attr("href")));
	}

	@Test
	void tablesHaveCaptionsAndScopedHeaders() {
		Document html = render(SampleReport.swedish());
		for (Element table : html.select(".table table")) {
			assertNotNull(table.selectFirst("caption"));
			table.select("thead th").forEach(header -> assertEquals("col", header.attr("scope")));
			table.select("tbody tr").forEach(row -> assertEquals(1, row.select("th[scope=row]").size()));
		}
		assertEquals(36, html.select("tr[id^=risk-]").size());
		assertEquals(104, html.select("#krav-l tbody tr, #krav-f tbody tr").size());
	}

	@Test
	void figuresTellTheirContent() {
		Document html = render(SampleReport.swedish());
		for (Element svg : html.select("svg")) {
			assertEquals("img", svg.attr("role"));
			assertFalse(svg.selectFirst("desc").text().isBlank());
			assertFalse(svg.selectFirst("title").text().isBlank());
		}
		assertEquals(2, html.select("details.as-table table").size());
	}

	@Test
	void needsNothingFromElsewhereAndNoScript() throws Exception {
		Document html = render(SampleReport.swedish());
		assertEquals(0, html.select("script, link, img, iframe, object, [style], [src]").size());
		String css = html.selectFirst("style").data();
		byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
		String policy = html.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
		assertTrue(policy.contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'"));
		assertTrue(policy.startsWith("default-src 'none'"));
		assertFalse(css.contains("url("));
	}

	@Test
	void followsOnlySafeLinks() {
		Inlines run = Inlines.of("a").link("b", "javascript:alert(1)").link("c", "JaVaScript:x").link("d", "data:text/html,x")
				.link("e", "//evil.example").link("f", "http://plain.example").link("g", "\tjavascript:x").link("h", "https://ok.example/")
				.link("i", "sub/file.html").link("j", "mailto:a@b.example").link("k", "java\nscript:x").link("l", "\\\\host\\x");
		Document html = render(SmallReport.of(Paragraph.of(run)));
		assertEquals("hij", html.select("section p a").text().replace(" ", ""));
		assertEquals("noopener noreferrer", html.selectFirst("section p a").attr("rel"));
	}

	@Test
	void showsHtmlInMarkdownAsText() {
		Document html = render(SmallReport.of(new Markdown(
				"<script>x</script>\n\nText <b onclick=x>fet</b> [l](javascript:x) ![bild](https://e.example/x.png)\n\n# Rubrik\n\n| a | b "
				+ "|\n|---|--:|\n| 1 | 2 |\n")));
		assertEquals(0, html.select("script, b, img, [onclick], a[href^=javascript]").size());
		assertTrue(html.selectFirst(".text").text().contains("<script>x</script>"));
		assertEquals("Rubrik", html.selectFirst(".text-heading strong").text());
		assertEquals(2, html.select(".text th[scope=col]").size());
	}

	@Test
	void survivesDeepMarkdown() {
		render(SmallReport.of(new Markdown(">".repeat(5000) + " botten"), new Markdown("*a **b ".repeat(3000))));
	}

	@Test
	void givesTheSameBytesEverywhere() {
		byte[] here = new HtmlRenderer().render(SampleReport.swedish());
		byte[] there = Elsewhere.run(() -> new HtmlRenderer().render(SampleReport.swedish()));
		assertArrayEquals(here, there);
	}
}
