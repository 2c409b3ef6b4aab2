package org.assay.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.junit.jupiter.api.Test;

/** Where an element is named: at all marked places, and nowhere else. */
class MentionsTest {

	private static void assertAllMarked(String... marked) {
		Workspace workspace = Workspace.of(marked);
		assertEquals(workspace.marked(), Mentions.at(workspace.spot(), true, new Addresses(Optional.empty())).stream().map(Workspace::show)
				.toList());
	}

	@Test
	void inAllFiles() {
		assertAllMarked("package p\nparty <|MealCo|>\nservice S { operator <|MealCo|> }",
				"import p.*\nproduct P by <|MealCo|>\nproduct Q by p.<|MealCo|>\nparty MealCoop");
	}

	@Test
	void inFrontOfOtherNames() {
		assertAllMarked("package p\nparty <|MealCo|> { role Support }\n"
				+ "assessment A { participants <|MealCo|>.Support, Support, p.<|MealCo|>.Support }");
	}

	@Test
	void inImports() {
		assertAllMarked("package p\nparty <|MealCo|>", "import p.<|MealCo|>\nproduct P by <|MealCo|>");
	}

	@Test
	void ofAControlWithFullStopsInItsName() {
		assertAllMarked("framework F { control <|H.1.1|> \"One\" control H.1.2 \"Two\" }\n"
				+ "mapping M from F to F { <|H.1.1|> equals F.<|H.1.1|>, H.1.2 }");
	}

	@Test
	void ofARuleWhereItIsAccepted() {
		assertAllMarked("project P { severity <|Mine|> off }\nrule <|Mine|> { for risk r where r.value > 3 say \"x\" }\n"
				+ "accept <|Mine|> \"Why\"\nparty A");
	}

	@Test
	void ofWhatIsExceptedFromAnAnswer() {
		assertAllMarked("service S { join <|phone|> \"Phone\" }\nqa Q about S { except sip, <|phone|> \"x\" }\nqa R { except phone \"y\" }");
	}

	@Test
	void ofAVariableInTheMessageAsWell() {
		assertAllMarked("rule Mine { for risk <|r|>, service s where <|r|>.value > 3 and s.title is none say \"{<|r|>} of {<|r|>.owner} r "
				+ "{s}\" }");
	}

	@Test
	void ofAnAspectInConditions() {
		assertAllMarked("""
				aspect <|safety|>
				rule Mine { for information i where i.<|safety|> > 3 say "{i} {i.<|safety|>}" }
				prohibit P { when information.<|safety|> is none }
				catalogue C { requirement R { applies when <|safety|> >= 3 } }
				""");
	}

	@Test
	void ofAPackage() {
		assertAllMarked("package <|a.b|>\nparty P { role R }", "package <|a.b|>\nservice S { operator <|a.b|>.P }",
				"import <|a.b|>.*\nimport <|a.b|>.P\nproduct Q by <|a.b|>.P\nassessment A { participants <|a.b|>.P.R, <|a.b|>.R, P.R }",
				"package a.b.c");
	}

	@Test
	void besideNamesThatMeanNothing() {
		assertAllMarked("information A\ninformation <|B|>\nservice S { handles A, Unknown, <|B|> }");
	}

	@Test
	void withoutTheDeclarationIfThatIsWanted() {
		Workspace workspace = Workspace.of("party <|A|>\nservice S { operator A }");
		assertEquals(List.of("a.assay 2:22-2:23"), Mentions.at(workspace.spot(), false, new Addresses(Optional.empty())).stream()
				.map(Workspace::show).toList());
	}

	@Test
	void areHighlightedInTheFileItself() {
		Workspace workspace = Workspace.of("party <|A|>\nservice S { operator A }", "product P by A");
		assertEquals(List.of("1:7-1:8 " + DocumentHighlightKind.Write, "2:22-2:23 " + DocumentHighlightKind.Read),
				Mentions.highlightsAt(workspace.spot()).stream().map(highlight -> Workspace.show(highlight.getRange()) + " " + highlight.getKind())
						.toList());
	}
}
