package org.assay.report.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.assay.report.document.Figure;
import org.assay.report.sample.SampleFigures;
import org.assay.report.text.ReportLanguage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgRendererTest {

	private static final ReportLanguage SWEDISH = ReportLanguage.of("sv-SE");

	private static Document svg(Figure figure) {
		return Jsoup.parse(SvgRenderer.render(figure, SWEDISH), "", Parser.xmlParser());
	}

	private static Set<String> words(Document svg) {
		Set<String> words = new TreeSet<>();
		svg.select("text").forEach(text -> words.addAll(Arrays.asList(text.text().split(" "))));
		return words;
	}

	@Test
	void matrixHoldsEveryRisk() {
		Set<String> words = words(svg(SampleFigures.riskMatrix()));
		for (String id : List.of("A1", "A9", "B1", "B6", "C1", "C7", "D1", "D4", "E1", "E6", "F1", "G1", "H1", "H2")) {
			assertTrue(words.contains(id), id);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 4, 5 })
	void cellsGrowForEightIds(int size) {
		Document svg = svg(SampleFigures.wordedMatrix(size, 8));
		long ids = svg.select("text").stream().flatMap(text -> Arrays.stream(text.text().split(" ")))
				.filter(word -> word.startsWith("RISK-")).distinct().count();
		assertTrue(ids >= 32, ids + " ids");
		double height = Double.parseDouble(svg.selectFirst("svg").attr("height"));
		for (Element shape : svg.select("text")) {
			assertTrue(Double.parseDouble(shape.attr("y")) <= height, shape.text());
		}
	}

	@Test
	void axesHaveNamesCountsAndAFloor() {
		String text = svg(SampleFigures.riskMatrix()).select("text").text();
		assertTrue(text.contains("Konsekvens") && text.contains("Sannolikhet") && text.contains("Antal"));
		assertTrue(text.contains("Konsekvens minst 9: kräver beslut oavsett riskvärde"));
		assertTrue(text.contains("Inramade rutor: beslut krävs"));
	}

	@Test
	void everyCellHasASign() {
		Document svg = svg(SampleFigures.riskMatrix());
		long signs = svg.select("text").stream().filter(text -> text.text().matches("•+")).count();
		assertEquals(100 + 4, signs);
	}

	@Test
	void noTextIsSmallerThanAllowed() {
		svg(SampleFigures.riskMatrix()).select("text")
				.forEach(text -> assertTrue(Double.parseDouble(text.attr("font-size")) >= 8.5));
	}
}
