package org.assay.core.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.core.check.CheckedProject;
import org.assay.core.explain.Explain.Answer;
import org.assay.core.explain.Explanation.Line;
import org.assay.model.AssayPackage.Literals;
import org.assay.model.Requirement;
import org.assay.model.Risk;
import org.assay.testkit.Checked;
import org.junit.jupiter.api.Test;

/** What is said of an element in full, and at a glance. */
class ExplainTest {

	private static final String SERVICES = """
			catalogue C { view own requirement Q "One" { applies always } }
			service S1 service S2 service S3 service S4 service S5 service S6
			assessment A of S1 { risks by lkdata { risk R1 "First" { likelihood 4 consequence 9 } } }
			""";

	private static List<String> texts(List<Line> lines) {
		return lines.stream().map(line -> "  ".repeat(line.depth()) + line.text()).toList();
	}

	private static List<String> inFull(String name, CheckedProject project) {
		return texts(assertInstanceOf(Answer.Found.class, Explain.name(name, project, "en")).explanations().getFirst().lines());
	}

	@Test
	void saysAtAGlanceWhatItSaysInFull() {
		CheckedProject project = Checked.text(SERVICES);
		List<String> glance = texts(Explain.derived(project.corpus().all(Risk.class).getFirst(), project.analysis(), "en").lines());
		assertTrue(glance.getFirst().startsWith("value 36 = likelihood * consequence"), glance::toString);
		List<String> full = inFull("A.R1", project);
		assertEquals(glance, full.subList(1, 1 + glance.size()).stream().map(line -> line.substring(2)).toList());
	}

	@Test
	void leavesServicesOutAtAGlance() {
		CheckedProject project = Checked.text(SERVICES);
		List<String> glance = texts(Explain.derived(project.corpus().all(Requirement.class).getFirst(), project.analysis(), "en").lines());
		assertEquals(4, glance.stream().filter(line -> line.startsWith("applies to ")).count());
		assertEquals("other services are not shown here", glance.getLast());
		List<String> full = inFull("C.Q", project);
		assertEquals(6, full.stream().filter(line -> line.startsWith("  applies to ")).count());
		assertTrue(full.stream().noneMatch(line -> line.contains("not shown")), full::toString);
	}

	@Test
	void knowsTheWordsOfKinds() {
		assertEquals("riskförteckning", Explain.kind(Literals.RISK_REGISTER, "sv-SE"));
		assertEquals("service", Explain.kind(Literals.SERVICE_INSTANCE, "de"));
	}
}
