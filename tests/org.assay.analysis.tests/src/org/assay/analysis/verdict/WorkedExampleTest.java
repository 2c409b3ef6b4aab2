package org.assay.analysis.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.core.check.CheckedProject;
import org.assay.model.InformationSet;
import org.assay.model.NamedElement;
import org.assay.model.RuleSeverity;
import org.assay.model.ServiceInstance;
import org.assay.model.UseContext;
import org.assay.testkit.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example of docs/reasoning.md gives the answers that the page shows. */
final class WorkedExampleTest {

	private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
	private static final Pattern TEXT = Pattern.compile("(?ms)^```assay\\n(.*?)^```$");
	private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\w+) \\| (\\w+) \\| (\\d{4}-\\d\\d-\\d\\d) \\| ([a-z-]+) \\| .* \\|$");

	private static String page() {
		try {
			return Files.readString(Path.of(System.getProperty("assay.repository"), "docs", "reasoning.md"));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static CheckedProject project(LocalDate day) {
		Matcher text = TEXT.matcher(page());
		assertTrue(text.find());
		return Checked.text(day, text.group(1));
	}

	private static <T extends NamedElement> T named(CheckedProject project, Class<T> type, String name) {
		return project.corpus().all(type).stream().filter(element -> name.equals(element.getName())).findFirst().orElseThrow();
	}

	private static Use use(CheckedProject project, String information, String context) {
		return Use.of(named(project, ServiceInstance.class, "MeetHere")).with(named(project, InformationSet.class, information))
				.in(named(project, UseContext.class, context));
	}

	static Stream<List<String>> rows() {
		return ROW.matcher(page()).results().map(row -> List.of(row.group(1), row.group(2), row.group(3), row.group(4)));
	}

	@Test
	void thePageShowsSevenAnswersToATextWithoutErrors() {
		assertEquals(7, rows().count());
		assertEquals(List.of(), project(DAY).findings().stream().filter(finding -> finding.severity() == RuleSeverity.ERROR).toList());
	}

	@ParameterizedTest
	@MethodSource("rows")
	void givesTheAnswerOfThePage(List<String> row) {
		CheckedProject project = project(LocalDate.parse(row.get(2)));

		Outcome outcome = project.analysis().world().outcome(use(project, row.get(0), row.get(1)));

		assertEquals(row.get(3), outcome.toString());
	}

	@Test
	void saysWhatTheAnswerRestsOn() {
		CheckedProject project = project(DAY);

		VerdictAnswer answer = project.analysis().world().answer(use(project, "MeetingTalk", "StaffMeeting"));

		assertEquals(List.of("licensed", "testData"), answer.conditions().stream().filter(VerdictAnswer.AnswerCondition::isOpen)
				.map(condition -> condition.element().getName()).toList());
		assertEquals("organiser", answer.conditions().getFirst().addressee().orElseThrow().getName());
		assertEquals(List.of("SwedensSecurity"), answer.never().stream().map(NamedElement::getName).toList());
		assertEquals("VendorStatement", answer.weakest().orElseThrow().evidence().getName());
		assertEquals("Owner", answer.decider().orElseThrow().getName());
		assertEquals(Optional.of(LocalDate.of(2022, 2, 1)), answer.validity().until());
		assertEquals(Optional.of(LocalDate.of(2021, 10, 1)), answer.validity().nextChange());
		assertEquals(Optional.of(Outcome.NOT_ASSESSED), answer.validity().next());
	}

	@Test
	void saysWhatWouldChangeIt() {
		CheckedProject project = project(DAY);
		World world = project.analysis().world();

		assertEquals(List.of("harbour.AdequacyFalls=true", "harbour.MeetingTalk.level=false", "harbour.MeetVerdict.licensed=false"),
				flips(world, use(project, "MeetingTalk", "StaffMeeting")));
		assertEquals(List.of("harbour.Emergency.level=true"), flips(world, use(project, "Emergency", "StaffMeeting")));
		assertEquals(List.of("harbour.Defence.protection-class=true"), flips(world, use(project, "Defence", "StaffMeeting")));
	}

	private static List<String> flips(World world, Use use) {
		return world.flips(use).sets().stream().map(set -> String.join(" ", set.changes().entrySet().stream()
				.map(change -> change.getKey().id() + "=" + change.getValue()).toList())).toList();
	}

	@Test
	void leadsFromTheReasonsToTheText() {
		CheckedProject project = project(DAY);

		VerdictAnswer answer = project.analysis().world().answer(use(project, "Emergency", "StaffMeeting"));

		Reason reason = answer.deciding().getFirst();
		assertEquals(Reason.Kind.ABOVE_LEVEL, reason.kind());
		assertEquals("upTo", reason.feature().orElseThrow().getName());
		assertEquals("confidentiality", ((NamedElement) reason.about().orElseThrow()).getName());
		assertEquals(1, reason.because().size(), "the classification of the information");
	}
}
