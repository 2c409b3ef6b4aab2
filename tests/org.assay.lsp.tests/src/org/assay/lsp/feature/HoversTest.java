package org.assay.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assay.analysis.evidence.CitationCheck;
import org.assay.analysis.evidence.CitationState;
import org.assay.analysis.evidence.DocumentCheck;
import org.assay.analysis.evidence.DocumentState;
import org.assay.analysis.evidence.EvidenceCheck;
import org.assay.analysis.evidence.FoundPassage;
import org.assay.core.explain.Explain;
import org.assay.model.Citation;
import org.assay.model.Document;
import org.assay.model.Risk;
import org.eclipse.lsp4j.Hover;
import org.junit.jupiter.api.Test;

/** What is said of the word that somebody points at. */
class HoversTest {

	private static final String RISK = """
			package p
			assessment A {
			    risks by lkdata {
			        risk <|R1|> "Wrong diet" { likelihood 4 consequence 9 }
			    }
			    alternative B { risks R1 }
			}
			""";

	private static String said(Workspace workspace) {
		return Hovers.at(workspace.spot()).map(hover -> hover.getContents().getRight().getValue()).orElse("nothing");
	}

	private static String said(String... marked) {
		return said(Workspace.of(marked));
	}

	@Test
	void ofARiskItsValueAndWhy() {
		String said = said(RISK);
		assertTrue(said.startsWith("**R1** Wrong diet  \nrisk p.A.R1\n\n- value 36 = likelihood \\* consequence with likelihood 4 and "
				+ "consequence 9, by lkdata\n- band "), said);
		assertTrue(said.endsWith("\n\nused: alternative 1"), said);
	}

	@Test
	void inSwedish() {
		String said = said(Workspace.in(Locale.of("sv"), RISK));
		assertTrue(said.contains("risk p.A.R1\n\n- värde 36 = ") && said.endsWith("används: alternativ 1"), said);
	}

	@Test
	void isWhatExplainSays() {
		Workspace workspace = Workspace.of(RISK);
		var risk = workspace.project().corpus().all(Risk.class).getFirst();
		for (var line : Explain.derived(risk, workspace.project().analysis(), "en").lines()) {
			assertTrue(said(RISK).contains("  ".repeat(line.depth()) + "- " + Markdown.escaped(line.text())), line::text);
		}
	}

	@Test
	void ofInformationItsLevelsWhereverItIsNamed() {
		String text = "import std.klassa.*\ninformation Diets { classify klassa on 2026-09-01 { confidentiality severe } }\n"
				+ "service S { handles <|Diets|> }";
		String said = said(text);
		assertTrue(said.contains("- confidentiality: severe (scale "), said);
		assertTrue(said.contains("  - stated by klassa 2026-09-01"), said);
		assertTrue(said.contains("used: service 1"), said);
	}

	@Test
	void showsWhichWordIsMeant() {
		Workspace workspace = Workspace.of("party MealCo { role Support }\nassessment A { participants MealCo.<|Support|> }");
		Hover hover = Hovers.at(workspace.spot()).orElseThrow();
		assertEquals(workspace.marked(), List.of("a.assay " + Workspace.show(hover.getRange())));
		assertTrue(hover.getContents().getRight().getValue().startsWith("**Support**  \nrole MealCo.Support"));
	}

	@Test
	void ofAWordOfTheLanguageWhatItMeansThere() {
		assertEquals("**owner**\n\nInformation owner", said("information I { <|owner|> O }"));
		assertTrue(said("<|information|> I").startsWith("**information**\n\nA set of information"), said("<|information|> I"));
		assertEquals("**public-cloud**\n\nRun by a supplier for many customers", said("service S { deployment <|public-cloud|> }"));
		assertEquals("**valid**\n\nLast day of validity", said("document D { <|valid|> until 2026-01-01 }"));
		assertEquals(said("document D { <|valid|> until 2026-01-01 }").replace("valid**", "until**"),
				said("document D { valid <|until|> 2026-01-01 }"));
	}

	@Test
	void ofARuleThatIsAcceptedWhatItSays() {
		String said = said("accept <|R02|> \"Later\"\ninformation I");
		assertTrue(said.startsWith("**R02 (") && said.contains("why: ") && said.contains("how to fix: "), said);
		assertTrue(said("project P { severity <|R43|> off }").startsWith("**R43 ("));
	}

	@Test
	void ofWhatIsNoWordNothing() {
		assertEquals("nothing", said("party A <|{|> }"));
		assertEquals("nothing", said("party A \"<|Title|>\""));
		assertEquals("nothing", said("party A // <|A|>"));
		assertEquals("nothing", said("party A <|]|>"));
		assertEquals("nothing", said("<||>"));
	}

	@Test
	void keepsTextFromBecomingMarkdown() {
		String said = said("party <|A|> \"[x](command:evil) <img src=x> **b** `c` https://e.org\" { description \"\"\"\n    # Head\n"
				+ "    - one\n    \"\"\" }");
		assertTrue(said.contains("\\[x\\](command:evil) \\<img src=x\\> \\*\\*b\\*\\* \\`c\\` https\\://e.org"), said);
		assertTrue(said.contains("\n\n\\# Head - one"), said);
	}

	private static Workspace seen(CitationState state, String text) {
		return Workspace.in(Locale.ENGLISH, corpus -> EvidenceCheck.of(
				Map.of(corpus.all(Document.class).getFirst(), DocumentCheck.of(DocumentState.THERE)),
				Map.of(corpus.all(Citation.class).getFirst(), new CitationCheck(state, List.of(new FoundPassage(12, 12, false, "x", "", "", List.of())),
						List.of()))), text);
	}

	@Test
	void ofCitationsAndDocumentsWhatWasSeen() {
		String text = "document D { file \"d.pdf\" }\ncite <|C|> in D page 11 \"All traffic is encrypted\"";
		assertTrue(said(seen(CitationState.OTHER_PAGE, text)).contains("quotation: found on another page, page 12"));
		assertTrue(said(seen(CitationState.NOT_FOUND, text)).contains("quotation: not found\n"));
		assertTrue(said(seen(CitationState.FOUND, text.replace("document D", "document <|D|>"))).contains("document: the file is there"));
		assertTrue(said(text).contains("quotation: nobody has looked for it yet"));
		assertFalse(said("document D\ncite <|C|> in D \"x\"").contains("quotation:"));
	}

	@Test
	void hasWordsForAllStates() {
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("sv"))) {
			for (CitationState state : CitationState.values()) {
				assertTrue(FeatureTexts.in(locale).find("citation." + state).isPresent(), state::name);
			}
			for (DocumentState state : DocumentState.values()) {
				assertTrue(FeatureTexts.in(locale).find("document." + state).isPresent(), state::name);
			}
		}
	}

	@Test
	void survivesAnyPlaceInAText() {
		Workspace workspace = Workspace.of(RISK.replace("<|", "").replace("|>", "") + "party P { operatr [ \"x");
		int said = 0;
		for (int offset = 0; offset <= workspace.text("a.assay").length(); offset++) {
			Optional<Hover> hover = Hovers.at(workspace.at("a.assay", offset));
			said += hover.isPresent() ? 1 : 0;
		}
		assertTrue(said > 50);
	}
}
