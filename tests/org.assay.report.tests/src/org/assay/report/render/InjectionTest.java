package org.assay.report.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.assay.report.document.Figure;
import org.assay.report.injection.Payloads;
import org.assay.report.sample.SmallReport;
import org.assay.report.text.ReportLanguage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

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

	static Map<String, String> payloads() {
		return Payloads.all();
	}

	@ParameterizedTest
	@MethodSource("names")
	void keepsTheSkeletonWhateverTheText(String name) {
		Document html = html(payloads().get(name));

		assertEquals(skeleton(html(HARMLESS)), skeleton(html));
		assertEquals(0, html.select("script, iframe, object, embed, form, base, link, img, [style], [src]").size());
	}

	static Set<String> names() {
		return payloads().keySet();
	}

	@ParameterizedTest
	@MethodSource("names")
	void drawsWellFormedFigures(String name) {
		String text = payloads().get(name);
		SmallReport.filledWith(text).sections().getFirst().blocks().stream().filter(Figure.class::isInstance).map(Figure.class::cast)
				.forEach(figure -> assertEquals(List.of(), foreign(SvgRenderer.render(figure, ReportLanguage.of("sv-SE")))));
	}

	/** Return what no figure consists of, read by a parser of XML that accepts no mistake. */
	private static List<String> foreign(String svg) {
		try {
			NodeList elements = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
					.parse(new InputSource(new StringReader(svg))).getElementsByTagName("*");
			return IntStream.range(0, elements.getLength()).mapToObj(elements::item).map(Node::getNodeName)
					.filter(element -> !Set.of("svg", "title", "desc", "rect", "line", "text").contains(element)).toList();
		} catch (ParserConfigurationException | SAXException | IOException broken) {
			throw new AssertionError(svg, broken);
		}
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
