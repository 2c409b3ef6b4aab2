package org.assay.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assay.dsl.loading.SourceText;
import org.assay.lsp.feature.Renaming.Answer;
import org.assay.model.NamedElement;
import org.assay.testkit.Checked;
import org.junit.jupiter.api.Test;

/** Another name for an element: all names mean afterwards what they meant before. */
class RenamingTest {

	/** Each is read and linked anew, which takes its time. */
	private static final int EVERY = 40;

	private static Map<String, String> renamed(Workspace workspace, String name) {
		Answer answer = Renaming.at(workspace.spot(), name);
		Map<String, String> after = workspace.after(assertInstanceOf(Answer.Changed.class, answer, answer::toString).edit());
		assertSameMeaning(workspace, after);
		return after;
	}

	private static void assertSameMeaning(Workspace before, Map<String, String> after) {
		Workspace again = Workspace.of(after);
		assertEquals(Optional.empty(), NameMeanings.of(before.project().corpus()).differenceTo(NameMeanings.of(again.project().corpus())));
		assertEquals(Optional.empty(), NameMeanings.of(again.project().corpus()).differenceTo(NameMeanings.of(before.project().corpus())));
	}

	private static String refused(String name, String... marked) {
		return refused(Locale.ENGLISH, name, marked);
	}

	private static String refused(Locale locale, String name, String... marked) {
		Answer answer = Renaming.at(Workspace.in(locale, marked).spot(), name);
		return assertInstanceOf(Answer.Refused.class, answer).reason();
	}

	@Test
	void changesEachPlaceAndKeepsWhatStandsInFront() {
		Map<String, String> after = renamed(Workspace.of("package p\nparty <|MealCo|> \"MealCo\" { role Support }\n",
				"import p.*\nimport p.MealCo\nproduct Q by p.MealCo // MealCo\nassessment A { participants MealCo.Support, p.MealCo.Support, "
				+ "Support }\n"), "Lunch-AB");
		assertEquals("package p\nparty Lunch-AB \"MealCo\" { role Support }\n", after.get("a.assay"));
		assertEquals("import p.*\nimport p.Lunch-AB\nproduct Q by p.Lunch-AB // MealCo\n"
				+ "assessment A { participants Lunch-AB.Support, p.Lunch-AB.Support, Support }\n", after.get("b.assay"));
	}

	@Test
	void marksWordsOfTheLanguage() {
		Map<String, String> after = renamed(Workspace.of("party <|A|>\nservice S { operator A }"), "because");
		assertEquals("party ^because\nservice S { operator ^because }", after.get("a.assay"));
		assertEquals("party ^because\nservice S { operator ^because }", renamed(Workspace.of("party <|A|>\nservice S { operator A }"), "^because")
				.get("a.assay"));
	}

	@Test
	void marksNoWordsThatMayBeNames() {
		assertEquals("party service\nservice S { operator service }", renamed(Workspace.of("party <|A|>\nservice S { operator A }"), "service")
				.get("a.assay"));
	}

	@Test
	void marksWordsInExpressionsWhereTheyMayNotBeNames() {
		String text = "region <|Lakes|> { countries SE }\nrule R { for service s where s.operator.country in Lakes say \"{s}\" }";
		assertEquals("region countries { countries SE }\nrule R { for service s where s.operator.country in ^countries say \"{s}\" }",
				renamed(Workspace.of(text), "countries").get("a.assay"));
	}

	@Test
	void changesTheMessageOfARuleWithItsVariable() {
		String text = "rule Mine { for risk <|r|>, service s where r.value > 3 and s.title is none say \"{r} of {r.owner} r {s}\" }";
		assertEquals("rule Mine { for risk danger, service s where danger.value > 3 and s.title is none say \"{danger} of {danger.owner} r "
				+ "{s}\" }",
				renamed(Workspace.of(text), "danger").get("a.assay"));
	}

	@Test
	void changesWhatIsExceptedFromAnAnswerAboutTheElementAround() {
		String text = "service S { join <|phone|> }\nservice T { join phone }\nqa Q about S { except sip, phone \"x\" }\n"
				+ "qa R about T { except phone \"y\" }\nqa U { except phone \"z\" }";
		assertEquals(text.replace("<|phone|> }", "call }").replace("sip, phone", "sip, call"), renamed(Workspace.of(text), "call").get("a.assay"));
		assertEquals(text.replace("<|phone|> }", "call }").replace("sip, phone", "sip, call"),
				renamed(Workspace.of(text.replace("<|phone|>", "phone").replace("sip, phone", "sip, <|phone|>")), "call").get("a.assay"));
	}

	@Test
	void refusesANameThatIsAFreeWordOfAnAnswer() {
		assertTrue(refused("sip", "service S { join <|phone|> }\nqa Q about S {\n\texcept sip, phone \"x\"\n}").contains("line 3"));
	}

	@Test
	void changesAControlByAllOfItsName() {
		String text = "framework F { control <|H.1.1|> \"One\" control H.1.2 \"Two\" }\nmapping M from F to F { H.1.1 equals F.H.1.2 }";
		assertEquals("framework F { control H.2 \"One\" control H.1.2 \"Two\" }\nmapping M from F to F { H.2 equals F.H.1.2 }",
				renamed(Workspace.of(text), "H.2").get("a.assay"));
	}

	@Test
	void changesAPackageInAllItsFilesAndInImports() {
		Map<String, String> after = renamed(Workspace.of("package <|a.b|>\nparty P { role R }", "package a.b\nservice S { operator a.b.P }",
				"import a.b.*\nimport a.b.P\nimport a.b.c.*\nproduct Q by a.b.P\nassessment A { participants a.b.P.R, P.R approver T }",
				"package a.b.c\norganisation O { role T }"),
				"x.y.z");
		assertEquals(List.of("package x.y.z\nparty P { role R }", "package x.y.z\nservice S { operator x.y.z.P }",
				"import x.y.z.*\nimport x.y.z.P\nimport a.b.c.*\nproduct Q by x.y.z.P\nassessment A { participants x.y.z.P.R, P.R approver T }",
				"package a.b.c\norganisation O { role T }"), List.copyOf(after.values()));
	}

	@Test
	void canBeginAtAnyPlaceWhereTheNameStands() {
		assertEquals("party B\nservice S { operator B }", renamed(Workspace.of("party A\nservice S { operator <|A|> }"), "B").get("a.assay"));
	}

	@Test
	void saysWhereTheNameStandsAndHowItIs() {
		Workspace workspace = Workspace.of("party MealCo { role <|Support|> }");
		var result = assertInstanceOf(Answer.Possible.class, Renaming.prepare(workspace.spot())).result();
		assertEquals("Support", result.getPlaceholder());
		assertEquals(workspace.marked(), List.of("a.assay " + Workspace.show(result.getRange())));
	}

	@Test
	void refusesWhatIsNoName() {
		for (String name : List.of("", "2b", "a b", "a.b", "a--b", "é-", "a\"", "a/b")) {
			assertTrue(refused(name, "party <|A|>").contains("is no name"), name);
		}
		assertTrue(refused(Locale.of("sv"), "2b", "party <|A|>").contains("är inget namn"));
	}

	@Test
	void refusesAPackageOfTheLibrary() {
		assertEquals("std.klassa is a package of the standard library", refused("std.klassa", "package <|a|>\nparty P"));
	}

	@Test
	void refusesANameThatIsTakenInTheSamePlace() {
		assertEquals("B is the name of another organisation already: b.assay:1", refused("B", "party <|A|>", "organisation B"));
	}

	@Test
	void refusesElementsOfTheLibrary() {
		assertEquals("klassa is part of std.klassa, which this project does not change",
				refused("mine", "import std.klassa.*\ninformation D { classify <|klassa|> { confidentiality significant } }"));
	}

	@Test
	void refusesANameThatWouldTakeTheMeaningOfAnother() {
		// "B" in the party means the role of the other package, until a role of the own one is called so
		assertTrue(refused("B", "package p\nimport q.*\norganisation O { role <|A|> }\ninformation I { owner B }",
				"package q\norganisation Q { role B }")
				.startsWith("Names would mean something else then: B in a.assay, line 4"));
	}

	@Test
	void allowsANameThatAnotherElementHasElsewhere() {
		renamed(Workspace.of("package p\norganisation O { role <|A|> }\ninformation I { owner A }",
				"package q\norganisation Q { role B }\ninformation J { owner B }"),
				"B");
	}

	@Test
	void refusesIfTheNameStandsInTextThatCannotBeRead() {
		assertTrue(refused("C", "party <|A|>\nservice S { operatr A }\n").contains("cannot be read"));
		renamed(Workspace.of("party <|A|>\nservice S { operatr B }\n"), "C");
	}

	@Test
	void changesNothingWhereNoNameStands() {
		assertEquals("There is no name here that can be changed", refused("B", "<|party|> A"));
		assertEquals("There is no name here that can be changed", refused("B", "party A \"<|Title|>\""));
	}

	/** Elements of an example, one at a time. */
	@Test
	void keepsTheMeaningOfAllNamesOfAnExample() {
		Map<String, String> texts = new TreeMap<>();
		for (SourceText source : Checked.sources(Path.of(System.getProperty("assay.repository"), "examples", "v6-meetings"))) {
			texts.put(source.path(), new String(source.content(), StandardCharsets.UTF_8));
		}
		Workspace workspace = Workspace.of(texts);
		List<NamedElement> elements = workspace.project().corpus().all(NamedElement.class).stream().filter(named -> named.getName() != null)
				.toList();
		assertTrue(elements.size() > 100);
		for (int index = 0; index < elements.size(); index += EVERY) {
			Occurrence last = Occurrences.of(elements.get(index), workspace.project().corpus()).getLast();
			Answer answer = Renaming.at(workspace.at(last.path(), last.start()), "Renamed");
			assertSameMeaning(workspace, workspace.after(assertInstanceOf(Answer.Changed.class, answer, () -> last + " " + answer).edit()));
		}
	}
}
