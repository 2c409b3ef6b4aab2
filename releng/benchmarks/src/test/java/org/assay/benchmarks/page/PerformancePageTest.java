package org.assay.benchmarks.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assay.benchmarks.gates.Gate;
import org.assay.benchmarks.gates.Shape;
import org.assay.benchmarks.measure.Figure;
import org.assay.benchmarks.measure.Job;
import org.assay.benchmarks.measure.Machine;
import org.assay.benchmarks.measure.Measured;
import org.assay.benchmarks.measure.Profile;
import org.assay.benchmarks.measure.Run;
import org.assay.benchmarks.measure.Suite;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class PerformancePageTest {

	private static final Machine MACHINE = new Machine("Processor", 2, 8, "System", "Java");

	private static Job job(int elements, double seconds, double budget, double mebibytes) {
		Run run = new Run((long) (seconds * 1e9), 0, (long) (mebibytes * 1024 * 1024), 0, List.of("load     100 ms"));
		return new Job("check of " + elements, elements, OptionalDouble.of(budget), OptionalDouble.of(300), new Measured(List.of(run)));
	}

	private static Suite.Result result(double largest, double mebibytes) {
		return new Suite.Result(List.of(job(0, 0.04, 1, 30)), List.of(job(1_000, 0.5, 0.6, 100), job(10_000, 1, 1.4, 200),
				job(100_000, largest, 9, mebibytes)),
				List.of(job(0, 1, 1.5, 90)), List.of(new Figure("ratio", mebibytes / 250, 1.3, "", "detail")),
				new Profile(10, Map.of("rules", 0.5), Map.of("Name.method", 0.1), 0.2), 5);
	}

	private static Gate gate(double large) {
		return new Gate(Shape.CHAIN, 1_000, new Gate.Cost(0, 0), new Gate.Cost(1, 10), new Gate.Cost(large, 40));
	}

	private static String page(Suite.Result result, Gate gate, String notes) {
		return PerformancePage.of("2026-01-02", MACHINE, "somewhere", result, List.of(gate), notes);
	}

	@Test
	void reachedNumbersSaySo() {
		String page = page(result(8, 250), gate(4), "");
		assertFalse(page.contains("**"), page);
		assertTrue(page.contains("Every number above is reached."), page);
		assertTrue(page.contains("0.80 times as long"), page);
	}

	@Test
	void whatIsNotReachedIsMarkedAndListed() {
		String page = page(result(20, 900), gate(6), "Tried in vain.");
		assertTrue(page.contains("| 100,000 | 20.0 s | 20.0 s | 9.0 s | **not reached** |"), page);
		assertTrue(page.contains("- check of 100000: 20.0 s instead of 9.0 s\n"), page);
		assertTrue(page.contains("- check of 100000: 900 MiB instead of 300 MiB\n"), page);
		assertTrue(page.contains("- time of an element at 100,000 elements: 2.00 times that at 10,000\n"), page);
		assertTrue(page.contains("| ratio | 3.60 | 1.3 | **not reached** | detail |"), page);
		assertTrue(page.contains("- ratio: 3.60 instead of 1.3\n"), page);
		assertTrue(page.contains("- growth: chain\n"), page);
		assertTrue(page.contains("Tried in vain."), page);
	}

	@Test
	void pageNamesMachineAndDay() {
		String page = page(result(8, 250), gate(4), "");
		assertTrue(page.contains("Measured on 2026-01-02 on: Processor, 2 cores, 8.0 GiB memory, System, Java."), page);
	}

	@Test
	void chartIsWellFormedAndSaysItsNumbersInWords() throws Exception {
		String chart = PerformancePage.chart(result(8, 250));
		Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(chart.getBytes(StandardCharsets.UTF_8)));
		assertEquals("img", document.getDocumentElement().getAttribute("role"));
		assertEquals("1,000 elements take 0.50 s, the budget is 0.6 s; 10,000 elements take 1.00 s, the budget is 1.4 s; 100,000 elements "
				+ "take 8.00 s, the budget is 9.0 s", document.getElementsByTagName("desc").item(0).getTextContent());
	}
}
