package org.assay.report.injection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.report.render.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in the texts of a project, the elements and attributes of its report are those of a harmless one. */
final class HostileTextTest {

	private static final Map<String, String> PAYLOADS = Payloads.writable();
	private static final HtmlSkeleton HARMLESS = html(Payloads.HARMLESS);

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
		HtmlSkeleton html = html(PAYLOADS.get(name));

		assertEquals(Set.of(), html.foreign(HARMLESS));
		if (!Payloads.isWordless(name)) {
			assertEquals("", html.difference(HARMLESS));
		}
	}

	private static HtmlSkeleton html(String text) {
		return new HtmlSkeleton(new String(new HtmlRenderer().render(Hostile.report(text)), StandardCharsets.UTF_8));
	}
}
