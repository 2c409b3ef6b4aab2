package org.assay.report.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.assay.report.sample.SmallReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, elements and attributes stay those of a harmless text. */
class InjectionTest {

	private static final String HARMLESS = "ord";

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "\"><svg onload=alert(1)>", "' onmouseover='x", "</style><script>x</script>",
			"</title><script>x</script>", "--><script>x</script>", "]]><script>x</script>", "&lt;script&gt;", "&#60;script&#62;",
			"javascript:alert(1)", "\"}*{display:none}", "\\3c script", "a\u0000b\u001bc", "\ud800", "\u202eomvänt\u2066",
			"<!--", "<![CDATA[", "{{7*7}}", "${jndi:ldap://x}", "`x`", "</desc></svg><script>", "%3Cscript%3E", "x\u2028y\u2029z" })
	void keepsTheSkeleton(String payload) {
		assertEquals(skeleton(html(HARMLESS)), skeleton(html(payload)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "\"}*{display:none}", "</style><b>", "a & b < c > d \" e ' f" })
	void showsTheTextAsItIs(String payload) {
		assertEquals(payload, html(payload).selectFirst("h1").text());
		assertTrue(html(payload).selectFirst("svg desc").text().equals(payload));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b", "a\u001bb", "a\ud800b", "a\u202eb", "a\u0085b" })
	void makesIllegibleCharactersVisible(String payload) {
		assertEquals("a\ufffdb", html(payload).selectFirst("h1").text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"}*{display:none}", "a (b) \"c\" <d> \\e", "A\nB" })
	void keepsTextInsideTheStyleString(String payload) {
		String css = html(payload).selectFirst("style").data();
		assertFalse(css.contains("*{display:none}"));
		assertFalse(css.contains("<d>"));
	}

	private static Document html(String text) {
		byte[] bytes = new HtmlRenderer().render(SmallReport.filledWith(text));
		return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
	}

	/** Element and attribute names in order; what wrapped text in a drawing is left out, its length differs. */
	private static String skeleton(Document html) {
		html.select("svg text, svg rect, svg line").remove();
		StringBuilder names = new StringBuilder();
		for (Element element : html.getAllElements()) {
			if (element.hasClass("text") || element.parents().hasClass("text")) {
				assertEquals(0, element.select("script, [onclick], [onload], svg").size());
				continue;
			}
			names.append(element.tagName());
			element.attributes().forEach(attribute -> names.append(' ').append(attribute.getKey()));
			names.append('\n');
		}
		return names.toString();
	}
}
