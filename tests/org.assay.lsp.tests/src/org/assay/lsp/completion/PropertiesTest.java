package org.assay.lsp.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.assay.lsp.project.Spot;
import org.assay.testkit.Checked;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;

/** Behind a full stop in an expression stand the properties of what is in front of it. */
class PropertiesTest {

	private static List<String> labels(String marked) {
		return Opened.labels(marked);
	}

	@Test
	void areThoseOfTheKindOfAVariable() {
		List<String> labels = labels("rule R { for service s where s.| is none }");
		assertTrue(labels.containsAll(List.of("operator", "deployment", "handles", "^uses", "confidentiality", "title")), labels.toString());
		assertFalse(labels.contains("owner"), labels.toString());
	}

	@Test
	void areThoseOfTheKindThatABuiltInNameHas() {
		List<String> labels = labels("catalogue C { requirement Q { applies when service.dep| = \"on-premises\" } }");
		assertEquals(List.of("deployment"), labels);
	}

	@Test
	void goOnWithEachStep() {
		assertEquals(List.of("country", "parent"), labels("rule R { for service s where s.operator.| = \"SE\" }").stream()
				.filter(List.of("country", "parent")::contains).toList());
		assertTrue(labels("rule R { for link l where l.actor.country = \"SE\" and l.agreement.| is none }").contains("valid-until"));
	}

	@Test
	void areThoseOfTheMembersOfAList() {
		assertTrue(labels("rule R { for service s where some i in s.handles has i.| is none }").contains("owner"));
		String inner = "rule R { for service s where some i in s.handles has some c in i.classifications has c.| is none }";
		assertTrue(labels(inner).contains("method"));
	}

	@Test
	void areThoseOfAnElementThatIsNamed() {
		assertTrue(labels("service S\nrule R { for risk r where S.| is none }").contains("operator"));
	}

	@Test
	void areDerivedOnesToo() {
		assertTrue(labels("rule R { for risk r where r.band.| = \"x\" }").contains("must-decide"));
	}

	@Test
	void areNoneOfWhatHasNone() {
		assertEquals(List.of(), labels("rule R { for service s where s.tenant.| is none }"));
		assertEquals(List.of(), labels("risk-model M { value likelihood.| }"));
		assertEquals(List.of(), labels("catalogue C { requirement Q { applies when nobody.| } }"));
		assertEquals(List.of(), labels("rule R { for service s where s.nothing.| is none }"));
	}

	@Test
	void areProposedWhileTheRestIsMissing() {
		assertTrue(labels("rule R {\n    for service s\n    where s.|\n    say \"x\"\n}\n").contains("operator"));
		assertTrue(labels("rule R {\n    for service s\n    where s.op|\n").contains("operator"));
	}

	@Test
	void areSaidWithTypeAndMeaning() {
		CompletionList list = Opened.at("rule R { for service s where s.| is none }", Opened.PLAIN);
		CompletionItem operator = Opened.item(list, "operator");
		assertEquals("organisation, unit, party", operator.getDetail());
		assertFalse(operator.getDocumentation().getLeft().isBlank());
		assertEquals("list of information", Opened.item(list, "handles").getDetail());
		assertEquals("on-premises, partner-run, public-cloud", Opened.item(list, "deployment").getDetail());
		assertEquals("text", Opened.item(list, "tenant").getDetail());
		assertEquals("level", Opened.item(list, "confidentiality").getDetail());
		assertEquals("Konfidentialitet", Opened.item(list, "confidentiality").getLabelDetails().getDescription());
	}

	@Test
	void areSaidInSwedish() {
		Spot spot = Opened.spot("rule R { for service s where s.| is none }", Locale.of("sv"));
		CompletionList list = Completion.at(spot, Opened.PLAIN, folder -> List.of());
		assertEquals("lista: information", Opened.item(list, "handles").getDetail());
	}

	@Test
	void replaceTheirWordOnly() {
		CompletionItem item = Opened.item(Opened.at("rule R { for service s where s.operator.co| is none }", Opened.PLAIN), "country");
		assertEquals(new Range(new Position(0, 40), new Position(0, 42)), item.getTextEdit().getLeft().getRange());
	}

	/** A word that cannot be a name by itself gets its mark. */
	@Test
	void thatAreProposedCanBeRead() {
		for (String label : labels("rule R { for link l where l.| is none }")) {
			String text = "rule R { for link l where l." + label + " is none say \"x\" because \"y\" fix \"z\" }";
			assertTrue(Checked.text(text).findings().stream().noneMatch(finding -> finding.code().equals("R101") || finding.code().equals("R85")),
					() -> text + Checked.text(text).findings());
		}
	}
}
