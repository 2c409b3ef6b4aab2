package org.assay.dsl.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.dsl.AssayLanguage;
import org.assay.dsl.Loaded;
import org.assay.dsl.services.AssayGrammarAccess;
import org.assay.rules.Rule;
import org.assay.rules.RuleCatalogue;
import org.assay.rules.RuleTexts;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read of what is wrong with their text, in both languages. */
class MessagesTest {

	/** Rules whose findings are made here. */
	private static final List<String> RULES = List.of("R101", "R102", "R103", "R104", "R105", "R108", "R109", "R111");
	/** What is said if Xtext itself finds something that it never found yet. */
	private static final Set<String> NEVER_SEEN = Set.of("R101.message.unreadable");

	static Stream<Arguments> messages() {
		return Stream.of(
				message("R101.date", "assessment A { date 2017-02-30 }", "2017-02-30 is no date; a day such as 2017-03-07 is expected",
						"2017-02-30 är inget datum; en dag som 2017-03-07 väntas"),
				message("R101.interval", "information I { retain 0 days }", "0 days is no length of time; 3 months, 1 year or the like is expected",
						"0 days är ingen tidslängd; 3 months, 1 year eller liknande väntas"),
				message("R101.number", "scale s { level a 1234567890 }", "1234567890 is too large; a number of at most nine digits is expected",
						"1234567890 är för stort; ett tal med högst nio siffror väntas"),
				message("R101.unclosed", "information I \"Om", "\"Om has no closing quote; texts in simple quotes end on the same line",
						"\"Om saknar avslutande citattecken; texter inom enkla citattecken slutar på samma rad"),
				message("R101.escape", "information I \"\\d\"",
				"\"\\d\" has a backslash before a character that needs none; \\\\ is expected for the backslash itself",
						"\"\\d\" har ett omvänt snedstreck före ett tecken som inte behöver det; \\\\ väntas för snedstrecket självt"),
				message("R101.unexpected", "information I { § }", "\"§\" is not expected here", "”§” väntas inte här"),
				message("R101.unexpectedSimilar", "informaton I", "\"informaton\" is not expected here; did you mean information",
						"”informaton” väntas inte här; menar du information"),
				message("R101.misplaced", "information I { severity high }", "\"severity\" does not belong here", "”severity” hör inte hemma här"),
				message("R101.expected", "regulation L\ninformation I { secrecy L 26.1 }", "\".\" stands here; : is expected",
				"”.” står här; : väntas"),
				message("R101.expectedKind", "document D { date \"2017-03-07\" }",
				"\"\"2017-03-07\"\" stands here; a date such as 2017-03-07 is expected",
						"”\"2017-03-07\"” står här; ett datum som 2017-03-07 väntas"),
				message("R101.expectedBefore", "information I {\n\titem a\ninformation J", "} is expected in front of \"information\"",
				"} väntas före ”information”"),
				message("R101.expectedBeforeKind", "party X\nposition by X", "a text in quotes is expected in front of \"by\"",
				"en text inom citattecken väntas före ”by”"),
				message("R101.missing", "information I\n\titem a\n}", "something is missing behind \"I\"; { is expected",
				"något saknas efter ”I”; { väntas"),
				message("R101.missingKind", "organisation O {\n\temployees\n\tcountry SE\n}",
				"something is missing behind \"employees\"; a number is expected",
						"något saknas efter ”employees”; ett tal väntas"),
				message("R101.incomplete", "information I {\n\towner\n}", "something is missing behind \"owner\"", "något saknas efter ”owner”"),
				message("R101.unclosedBrace", "information I {", "the block that begins here is not closed; } is expected",
						"blocket som börjar här är inte avslutat; } väntas"),
				message("R101.unclosedComment", "/*", "the comment has no end; */ is expected", "kommentaren har inget slut; */ väntas"),
				message("R101.unclosedBlock", "information I { description \"\"\"", "the text block has no end; \"\"\" is expected",
						"textblocket har inget slut; \"\"\" väntas"),
				message("R101.tooDeep", "rule R { where " + "(".repeat(1000), "brackets or negations are nested deeper than 200 levels",
						"parenteser eller negationer är nästlade i fler än 200 nivåer"),
				message("R101.flood", "*".repeat(300_001), "more than 300000 signs stand outside of texts and comments; the file is not read",
						"fler än 300000 tecken som inte är bokstäver eller siffror står utanför texter och kommentarer; filen läses inte"),
				message("R111", "// \u202E", "the character U+202E (RIGHT-TO-LEFT OVERRIDE) changes the direction in which the text behind it is shown",
						"tecknet U+202E (RIGHT-TO-LEFT OVERRIDE) ändrar riktningen som texten efter det visas i"),
				message("R111.invisible", "// \u200B", "the character U+200B (ZERO WIDTH SPACE) cannot be seen",
				"tecknet U+200B (ZERO WIDTH SPACE) syns inte"),
				message("R111.control", "// \u0007", "the control character U+0007 (BEL) is shown differently by each program",
						"styrtecknet U+0007 (BEL) visas på olika sätt av olika program"),
				message("R111.return", "// a\rinformation I",
				"the line ends in a carriage return alone (U+000D), which some programs do not show as an end",
						"raden slutar med enbart en vagnretur (U+000D), vilket vissa program inte visar som ett radslut"),
				message("R111.mixed", "document D\u043E",
				"the letter U+043E (CYRILLIC SMALL LETTER O) stands in a word with letters of another alphabet that look alike",
						"bokstaven U+043E (CYRILLIC SMALL LETTER O) står i ett ord med bokstäver ur ett annat alfabet som ser likadana ut"),
				message("R102.unknown", "information I { owner Qwerty }", "role Qwerty is not known", "rollen Qwerty finns inte"),
				message("R102.similar", "organisation O { role Chef }\ninformation I { owner Cheff }", "role Cheff is not known; did you mean Chef",
						"rollen Cheff finns inte; menar du Chef"),
				message("R102.similar", "organisation O { role Chef }\ninformation I { owner O.Cheff }", "role O.Cheff is not known; did you mean O.Chef",
						"rollen O.Cheff finns inte; menar du O.Chef"),
				message("R102.elsewhere", "information I { classify klassa { } }",
				"method klassa cannot be seen from here; std.klassa.klassa is called so",
						"metoden klassa syns inte härifrån; std.klassa.klassa heter så"),
				message("R103", "organisation O { role Chef }\nparty P { role Chef }\ninformation I { owner Chef }",
						"role Chef can mean O.Chef, P.Chef; a qualified name is expected",
						"rollen Chef kan betyda O.Chef, P.Chef; ett kvalificerat namn väntas"),
				message("R104", "organisation O { country SE country FI }", "country is stated already; one value is expected",
						"country är redan angiven; ett värde väntas"),
				message("R105", "information I\ninformation I", "the name I is used already, at a.assay:1", "namnet I används redan, vid a.assay:1"),
				message("R109.unknown", "import qwerty.*", "there is no package or element qwerty", "paketet eller elementet qwerty finns inte"),
				message("R109.similar", "import std.klasa.*", "there is no package or element std.klasa; did you mean std.klassa",
						"paketet eller elementet std.klasa finns inte; menar du std.klassa"),
				message("R109.wildcard", "import std.klassa", "std.klassa is a package; std.klassa.* imports what is in it",
						"std.klassa är ett paket; std.klassa.* importerar det som finns i det"),
				message("R01.unknown", "import std.klassa.*\ninformation I { classify klassa { availability sever } }",
						"sever is no level of klassa, which has negligible, moderate, significant, severe, exceptional; did you mean severe",
						"sever är ingen nivå i klassa, som har negligible, moderate, significant, severe, exceptional; menar du severe"),
				message("R24.unknown", "framework F \"Handbok\" { control F.1 }\ncatalogue C { framework F requirement R { control F.2 } }",
						"F.2 is no control of Handbok; did you mean F.1", "F.2 är ingen säkerhetsåtgärd i Handbok; menar du F.1"));
	}

	@ParameterizedTest
	@MethodSource("messages")
	void saysWhatIsWrong(String key, String text, String english, String swedish) {
		List<Problem> problems = Loaded.text(text).project().problems();
		assertEquals(List.of(key), problems.stream().map(MessagesTest::key).toList());
		assertEquals(english, say(problems.getFirst(), "en"));
		assertEquals(swedish, say(problems.getFirst(), "sv"));
	}

	@Test
	void saysOfAFileInAnotherEncodingWhereItBegins() {
		SourceText latin = new SourceText("a.assay", "information Ägare".getBytes(StandardCharsets.ISO_8859_1));
		Problem problem = ProjectLoader.create().load(List.of(latin)).problems().getFirst();
		assertEquals("a.assay is not UTF-8 from here on; the file is not checked", say(problem, "en"));
		assertEquals("a.assay är inte UTF-8 härifrån; filen kontrolleras inte", say(problem, "sv"));
	}

	@Test
	void sayWhatAnotherProjectKeepsToItself() {
		List<Problem> problems = UsedProjectsTest.using("package lake published\n", "package lake\ndocument Draft \"Draft\"\n",
				"import lake.*\nimport lake.Draft\nproject Town \"Town\" { uses \"../lake\" }\nclaim C \"C\" { evidence Draft }\n").problems();
		assertEquals(List.of("R102.unpublished", "R109.unpublished"), problems.stream().map(MessagesTest::key).toList());
		assertEquals(List.of("evidence Draft cannot be used; lake.Draft belongs to another project that does not publish it",
				"lake.Draft is part of ../lake, which does not publish it; write published behind the package there, or leave it"),
				problems.stream().map(problem -> say(problem, "en")).toList());
		assertEquals(List.of("underlaget Draft kan inte användas; lake.Draft hör till ett annat projekt som inte publicerar det",
				"lake.Draft finns i ../lake, som inte publicerar det; skriv published efter paketet där, eller avstå"),
				problems.stream().map(problem -> say(problem, "sv")).toList());
	}

	/** What is left out of a flood is said, and comes last. */
	@Test
	void sayThatThereAreMore() {
		List<Problem> problems = Loaded.text("document D {\n" + "date 2026-02-30\n".repeat(10_002) + "}\n").project().problems();
		assertEquals(List.of("more than 10000 places of this file cannot be read; the others are not listed",
				"more than 10000 properties of this file are stated twice; the others are not listed"),
				problems.stream().filter(problem -> problem.variant().equals("more")).map(problem -> say(problem, "en")).toList());
		assertEquals(List.of("fler än 10000 ställen i filen går inte att läsa; de övriga räknas inte upp",
				"fler än 10000 egenskaper i filen anges två gånger; de övriga räknas inte upp"),
				problems.stream().filter(problem -> problem.variant().equals("more")).map(problem -> say(problem, "sv")).toList());
		assertEquals(20_002, problems.size());
	}

	@Test
	void areAllSeenInTheseTests() {
		Set<String> seen = messages().map(message -> (String) message.get()[0]).collect(Collectors.toCollection(TreeSet::new));
		seen.addAll(NEVER_SEEN);
		seen.addAll(List.of("R108.message.encoding", "R101.message.more", "R104.message.more", "R102.message.unpublished", "R109.message.unpublished"));
		for (String language : List.of("en", "sv")) {
			Set<String> texts = texts(language).stringPropertyNames().stream().filter(key -> RULES.contains(key.split("\\.")[0])
					&& key.contains(".message"))
					.collect(Collectors.toCollection(TreeSet::new));
			assertEquals(String.join("\n", seen.stream().filter(key -> RULES.contains(key.split("\\.")[0])).map(MessagesTest::textKey).sorted()
					.toList()), String.join("\n", texts));
		}
	}

	@Test
	void callEveryKindOfElementThatANameCanMean() {
		AssayGrammarAccess grammar = AssayLanguage.injector().getInstance(AssayGrammarAccess.class);
		Set<String> kinds = EcoreUtil2.getAllContentsOfType(grammar.getGrammar(), CrossReference.class).stream()
				.map(reference -> "word.kind." + reference.getType().getClassifier().getName()).collect(Collectors.toCollection(TreeSet::new));
		for (String language : List.of("en", "sv")) {
			Set<String> missing = new TreeSet<>(kinds);
			missing.removeAll(texts(language).stringPropertyNames());
			assertEquals(Set.of(), missing);
		}
	}

	private static Properties texts(String language) {
		Properties texts = new Properties();
		try (InputStream stream = RuleTexts.class.getResourceAsStream("rules_" + language + ".properties")) {
			texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		return texts;
	}

	private static Arguments message(String key, String text, String english, String swedish) {
		return Arguments.of(key, text, english, swedish);
	}

	private static String textKey(String key) {
		return key.contains(".message") ? key : key.contains(".") ? key.replace(".", ".message.") : key + ".message";
	}

	private static String key(Problem problem) {
		return problem.code() + (problem.variant().isEmpty() ? "" : "." + problem.variant());
	}

	private static String say(Problem problem, String language) {
		Rule rule = RuleCatalogue.find(problem.code()).orElseThrow();
		return RuleTexts.of(language).message(rule, problem.variant(), List.copyOf(problem.arguments()));
	}
}
