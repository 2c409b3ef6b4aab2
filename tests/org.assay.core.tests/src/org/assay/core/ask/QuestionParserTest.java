package org.assay.core.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.assay.analysis.Corpus;
import org.assay.core.CannotDo;
import org.assay.core.ask.QuestionParser.Understood;
import org.assay.model.NamedElement;
import org.assay.model.ParticipantKind;
import org.assay.model.RequirementView;
import org.assay.testkit.Checked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What questions mean, and what is said about those that mean nothing. */
final class QuestionParserTest {

	private static final String TOWN = """
			package town
			import std.klassa.*
			project Town "Town" { organisation Here language sv }
			organisation Here "Staden" { role Owner "Ägare" unit Care "Omsorg" { } }
			party Vendor "Vendor" { }
			information Clients "Om brukare" en "About clients" { }
			information Staff "Personal" { }
			information data "Data" { }
			service Meet "Möten" en "Meetings" { handles Clients }
			service Two.Mail "Post" { }
			context AtHome "Hemma" { }
			document Paper "Papper" { }
			mechanism Shield "Shield" to US { }
			""".replace("Two.Mail", "Mail");

	private static Corpus corpus;

	@BeforeAll
	static void read() {
		corpus = Checked.text(TOWN).corpus();
	}

	/** The form, and the values of its places. */
	private static String meaning(String... words) throws CannotDo {
		Understood understood = QuestionParser.parse(List.of(words), corpus);
		return understood.form() + " " + described(understood.question());
	}

	private static String described(Object value) {
		return switch (value) {
			case NamedElement element -> element.getName();
			case ParticipantKind kind -> kind.getLiteral();
			case RequirementView view -> view.getLiteral();
			case List<?> list -> list.stream().map(QuestionParserTest::described).collect(Collectors.joining(" ", "[", "]"));
			case Optional<?> optional -> optional.map(QuestionParserTest::described).orElse("-");
			case Record parts -> Arrays.stream(parts.getClass().getRecordComponents()).map(component -> {
				try {
					return described(component.getAccessor().invoke(parts));
				} catch (ReflectiveOperationException impossible) {
					throw new AssertionError(impossible);
				}
			}).collect(Collectors.joining(" "));
			default -> value.toString();
		};
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Clients in Meet                                        | MAY [Clients] Meet [] [] [] []
			Clients, Staff in Meet                                 | MAY [Clients Staff] Meet [] [] [] []
			Clients,Staff,Clients in town.Meet                     | MAY [Clients Staff] Meet [] [] [] []
			anything in Meet                                       | MAY [] Meet [] [] [] []
			"Om brukare" in Meetings                               | MAY [Clients] Meet [] [] [] []
			“about clients” in 'möten'                             | MAY [Clients] Meet [] [] [] []
			"data" in Meet                                         | MAY [data] Meet [] [] [] []
			data in Meet                                           | DATA Meet
			Clients in Meet with external, citizen                 | MAY [Clients] Meet [external citizen] [] [] []
			Clients in Meet in AtHome                              | MAY [Clients] Meet [] [AtHome] [] []
			Clients in Meet about confidentiality for audio, video | MAY [Clients] Meet [] [] [audio video] [confidentiality]
			tools for Clients                                      | TOOLS [Clients] [] [] [] []
			tools for Clients for audio with child                 | TOOLS [Clients] [child] [] [audio] []
			misplaced                                              | MISPLACED ``
			rests-on supplier                                      | RESTS_ON -
			rests-on Vendor                                        | RESTS_ON Vendor
			due                                                    | DUE -
			due before 2022-01-01                                  | DUE 2022-01-01
			expired                                                | EXPIRED ``
			without Shield                                         | WITHOUT [Shield]
			without Shield, Paper                                  | WITHOUT [Shield Paper]
			requirements from supplier                             | REQUIREMENTS supplier - false
			requirements from manager open for Meet                | REQUIREMENTS own Meet true
			risks to decide                                        | RISKS ``
			decisions                                              | DECISIONS - -
			decisions by Owner since 2020-02-29                    | DECISIONS 2020-02-29 Owner
			chain of Meet                                          | CHAIN Meet
			gaps                                                   | GAPS -
			gaps in Care                                           | GAPS Care
			contradictions                                         | CONTRADICTIONS ``
			others on Meet                                         | OTHERS Meet
			alternatives to Meet                                   | ALTERNATIVES Meet
			""")
	void aQuestionMeans(String question, String meaning) throws CannotDo {
		assertEquals(meaning.replace("``", "").strip(), meaning(question).strip());
		if (question.indexOf('"') < 0 && question.indexOf('\'') < 0 && question.indexOf('“') < 0) {
			assertEquals(meaning(question), meaning(question.split(" ")));
		}
	}

	@Test
	void anArgumentWithBlanksIsATitle() throws CannotDo {
		assertEquals("MAY [Clients] Meet [] [] [] []", meaning("Om brukare", "in", "Meet"));
		assertEquals("MAY [Clients Staff] Meet [] [] [] []", meaning("Om brukare,", "Staff", "in", "Meet"));
	}

	@Test
	void theTextOfAQuestionHasOneBlankBetweenWords() throws CannotDo {
		assertEquals("\"Om brukare\", Staff in Meet for audio", QuestionParser.parse(List.of("\"Om brukare\" ,Staff  in\nMeet\tfor audio"),
				corpus).text());
	}

	@Test
	void everyFormIsAskedAboveAndHasItsSyntax() {
		assertEquals("INFORMATION,… in SERVICE [with WHO,… | in CONTEXT,…] [for FUNCTION,…] [about ASPECT,…]", Form.MAY.syntax());
		assertEquals("requirements from supplier|manager [for SERVICE] [open]", Form.REQUIREMENTS.syntax());
		assertEquals(List.of("from", "supplier", "manager", "for", "open"), Form.REQUIREMENTS.laterWords());
		assertEquals(15, Arrays.stream(Form.values()).map(Form::number).distinct().count());
		long firstWords = Arrays.stream(Form.values()).flatMap(form -> form.firstWord().stream()).distinct().count();
		assertEquals(Form.values().length - 1, firstWords);
	}

	@Test
	void thePageOfQuestionsHasEveryForm() throws IOException {
		String page = Files.readString(Path.of(System.getProperty("assay.repository"), "docs", "questions.md"));
		for (Form form : Form.values()) {
			assertTrue(page.contains("\n| Q" + form.number() + " | `" + form.syntax().replace("|", "\\|") + "` |"), form.syntax());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Client in Meet              | Client is neither an information set nor the beginning of a question, which is one of: tools, misplaced, rests-on, due, expired, without, requirements, risks, decisions, chain, data, gaps, contradictions, others, alternatives, did you mean Clients?
			tolls for Clients           | tolls is neither an information set nor the beginning of a question, which is one of: tools, misplaced, rests-on, due, expired, without, requirements, risks, decisions, chain, data, gaps, contradictions, others, alternatives, did you mean tools?
			Clients                     | the question ends too early, expected in
			Clients on Meet             | on (word 2 of the question) does not belong there, expected in
			Clients in                  | the question ends too early, expected a service
			Clients in Met              | Met means nothing in this project, expected a service, did you mean Meet?
			Clients in Staff            | Staff is something else (a.assay:7), expected a service
			Clients, in Meet            | in means nothing in this project, expected an information set
			Clients in Meet for vdeo    | vdeo means nothing in this project, expected a function, did you mean video?
			Clients in Meet for severe  | severe is something else (std/klassa.assay:23), expected a function
			Clients in Meet with extern | extern (word 5 of the question) does not belong there, expected one of internal, external, external-authority, company, citizen, child, did you mean external?
			Clients in Meet wth child   | wth (word 4 of the question) does not belong there, expected one of with, in, for, about, did you mean with?
			Clients in Meet with child in AtHome | in (word 6 of the question) stands there already, or excludes what stands there
			Clients in Meet for audio for video  | for (word 6 of the question) stands there already, or excludes what stands there
			misplaced things            | things (word 2 of the question) does not belong there, expected the end of the question
			due before tomorrow         | tomorrow (word 3 of the question) does not belong there, expected a day such as 2026-11-21
			due before 2021-02-30       | 2021-02-30 (word 3 of the question) does not belong there, expected a day such as 2026-11-21
			without Clients             | Clients is something else (a.assay:6), expected a law, a transfer mechanism, an event, a document, a claim or a verdict
			requirements from suplier   | suplier (word 3 of the question) does not belong there, expected one of supplier, manager, did you mean supplier?
			"Om brukare in Meet         | the quotation mark is not closed: "Om brukare in Meet
			, in Meet                   | , (word 1 of the question) does not belong there, expected an information set
			""")
	void aQuestionThatMeansNothingIsRefused(String question, String message) {
		CannotDo refused = assertThrows(CannotDo.class, () -> meaning(question));

		assertEquals(message.replaceAll("std/klassa.assay:\\d+", "LIBRARY"),
				refused.failure().message("en").replaceAll("std/klassa.assay:\\d+", "LIBRARY"));
	}

	@Test
	void everyRefusalHasSwedishWords() {
		for (String question : List.of("Client in Meet", "Clients", "Clients in Met", "Clients in Staff", "due before x", "misplaced x", "\"", " ")) {
			String message = assertThrows(CannotDo.class, () -> meaning(question)).failure().message("sv");
			assertTrue(message.matches(".*(väntade|varken|avslutat|ingen fråga).*"), message);
		}
	}

	@Test
	void aNameWithSeveralMeaningsIsRefused() {
		Corpus two = Checked.text("package one\ninformation Same \"A\" { }\nservice S \"S\" { }", "package two\ninformation Same \"B\" { }").corpus();

		CannotDo refused = assertThrows(CannotDo.class, () -> QuestionParser.parse(List.of("Same in S"), two));
		assertEquals("Same means several elements, name one of them: one.Same, two.Same", refused.failure().message("en"));
	}

	@Test
	void aQuestionMayNotBeEndless() {
		assertEquals("a question has at most 200 words",
				assertThrows(CannotDo.class, () -> meaning("Clients, ".repeat(500))).failure().message("en"));
	}

	/** Words in any order mean something or are refused in words; nothing else happens, and what is understood is understood again as it is shown. */
	@Test
	void noQuestionIsTooOdd() throws CannotDo {
		List<String> words = new ArrayList<>(List.of(",", "\"", "'", "Clients", "Staff", "Meet", "AtHome", "Owner", "Care", "Shield", "audio", "2020-01-01",
				"confidentiality", "\"Om brukare\"", "x", "-", "\u0000", "=", "anything"));
		Arrays.stream(Form.values()).forEach(form -> {
			form.firstWord().ifPresent(words::add);
			words.addAll(form.laterWords());
		});
		Random random = new Random(7);
		int understood = 0;
		for (int round = 0; round < 3_000; round++) {
			String question = random.ints(1 + random.nextInt(7), 0, words.size()).mapToObj(words::get).collect(Collectors.joining(" "));
			try {
				Understood first = QuestionParser.parse(List.of(question), corpus);
				assertEquals(first, QuestionParser.parse(List.of(first.text()), corpus));
				understood++;
			} catch (CannotDo refused) {
				assertFalse(refused.failure().message("sv").isBlank(), question);
			}
		}
		assertTrue(understood > 25, "understood " + understood);
	}

	@Test
	void aDayIsADay() throws CannotDo {
		Question question = QuestionParser.parse(List.of("decisions since 2021-01-01"), corpus).question();
		assertEquals(new Question.Decisions(Optional.of(LocalDate.of(2021, 1, 1)), Optional.empty()), question);
	}
}
