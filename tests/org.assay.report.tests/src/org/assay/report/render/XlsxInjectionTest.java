package org.assay.report.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.assay.report.injection.Payloads;
import org.assay.report.sample.OpenedWorkbook;
import org.assay.report.sample.OpenedWorkbook.Value;
import org.assay.report.sample.SmallReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Whatever the text, a workbook has the elements and attributes of a harmless one, computes nothing, and holds the text. */
class XlsxInjectionTest {

	private static final Map<String, String> PAYLOADS = Payloads.all();
	private static final List<String> HARMLESS = workbook(Payloads.HARMLESS).skeleton();

	static Set<String> names() {
		return PAYLOADS.keySet();
	}

	@ParameterizedTest
	@MethodSource("names")
	void keepsTheStructureAndTheTextAndComputesNothing(String name) {
		String text = PAYLOADS.get(name);
		OpenedWorkbook workbook = workbook(text);

		assertEquals(HARMLESS, workbook.skeleton());
		String shown = LegibleText.of(text).replace("\r\n", "\n").replace('\r', '\n');
		String register = workbook.sheets().get(1);
		for (String place : List.of("A1", "B1", "A2", "D2")) {
			assertEquals(new Value("inlineStr", shown, SheetText.isMistakable(shown), ""), workbook.cell(register, place));
		}
		workbook.cells().forEach(XlsxInjectionTest::isTextOrNumber);
		OpenedWorkbook.elements(workbook.part("xl/workbook.xml"), "definedName").stream().map(Element::getTextContent)
				.forEach(range -> assertTrue(range.matches("'[^']+'!\\$(A\\$1:\\$[A-Z]\\$[0-9]+|1:\\$1)"), range));
	}

	/** The structure is that of a harmless workbook, and that has no formula. */
	@Test
	void aHarmlessWorkbookComputesNothing() {
		assertEquals(Set.of(), HARMLESS.stream().map(element -> element.split(" ", 2)[0]).filter(Set.of("f", "externalReference", "ddeLink",
				"oleLink", "connection")::contains).collect(Collectors.toSet()));
		assertTrue(HARMLESS.size() > 500, "elements are looked at");
	}

	private static void isTextOrNumber(Value cell) {
		boolean beginsLikeAFormula = cell.text().matches("(?s)[=+@\\t\\r-].*");
		boolean isText = cell.type().equals("inlineStr") && (cell.marked() || !beginsLikeAFormula);
		assertTrue(isText || cell.type().isEmpty() && cell.text().matches("[0-9]*"), cell.toString());
	}

	private static OpenedWorkbook workbook(String text) {
		return new OpenedWorkbook(new XlsxRenderer().render(SmallReport.filledWith(text)));
	}
}
