package org.assay.rules;

import static org.assay.rules.RuleCatalogue.R106;
import static org.assay.rules.RuleCatalogue.R19;
import static org.assay.rules.RuleCatalogue.R69;
import static org.assay.rules.RuleCatalogue.R76;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.assay.testkit.Checked;
import org.junit.jupiter.api.Test;

/** Somebody answers for each acceptance, from a day on, and some errors nobody can answer for. */
class AcceptanceTest {

	private static final String ACCEPTED = RuleSamples.good(R106).orElseThrow();

	@Test
	void acceptanceThatNobodyAnswersForAcceptsNothing() {
		Variation.ofGood(R106).with("accept R36", "accept <|R36|>").with(" by Owner on 2026-05-11", "")
				.with("information Minutes", "information <|Minutes|>")
				.finds("warning R106", "warning R36");
		assertEquals(List.of("R36 is accepted without a role and a date, so the acceptance does not count"),
				messages(ACCEPTED.replace(" by Owner on 2026-05-11", "")));
		assertEquals(List.of("R36 is accepted without a role, so the acceptance does not count"), messages(ACCEPTED.replace(" by Owner", "")));
		assertEquals(List.of("R36 is accepted without a date, so the acceptance does not count"),
				messages(ACCEPTED.replace(" on 2026-05-11", "")));
		assertEquals(List.of("R36 is accepted without a reason, so the acceptance does not count"),
				messages(ACCEPTED.replace("The board keeps its minutes for ever", "  ")));
	}

	@Test
	void acceptanceCountsFromItsDateOn() {
		Variation dated = Variation.ofGood(R106).with("on 2026-05-11", "on <|2026-11-22|>")
				.with("information Minutes", "information <|Minutes|>");
		dated.finds("info R106", "warning R36");
		dated.with("<|2026-11-22|>", "2026-11-22").with("<|Minutes|>", "Minutes").expect().asOf(LocalDate.of(2026, 11, 22)).ignoring("R36")
				.nothing();
		assertEquals(List.of("R36 is accepted from 2026-11-22 on; as of 2026-11-21 it is not"),
				messages(ACCEPTED.replace("2026-05-11", "2026-11-22")));
	}

	@Test
	void acceptanceByAnUnknownRoleIsAnUnknownName() {
		Variation.ofGood(R106).with("by Owner", "by <|Nobody|>").expect().ignoring("R36").findings("error R102");
	}

	@Test
	void warningRaisedToAnErrorCannotBeAccepted() {
		Variation.ofGood(R106).with("accept R36", "project P { organisation Town severity R36 error }\n\naccept <|R36|>")
				.with("information Minutes", "information <|Minutes|>").finds("warning R106", "error R36");
	}

	@Test
	void infosAreAcceptedLikeWarnings() {
		String text = RuleSamples.bad(R19).orElseThrow();
		String accepted = text.replaceFirst("(?m)^information", "accept R19 \"Quoted\" by Owner on 2026-05-11\ninformation");
		assertEquals(List.of("Quoted (Owner, 2026-05-11)"),
				Checked.text(accepted).findings().stream().map(finding -> finding.accepted().orElse("-")).toList());
	}

	@Test
	void whatMustNotBePublishedStaysAnError() {
		for (Rule rule : List.of(R69, R76)) {
			List<Finding> found = Checked.text(RuleSamples.bad(rule).orElseThrow()
					+ "\nproject P { organisation Town severity " + rule + " warning because \"We know\" }\n").findings();
			assertEquals(List.of(rule + " error", "R107 error"), found.stream().map(each -> each.code() + " " + each.severity().getLiteral())
					.toList());
		}
	}

	@Test
	void importOfNothingIsJudgedAsTheProjectWants() {
		String text = RuleSamples.bad(RuleCatalogue.R109).orElseThrow();
		assertEquals(List.of("R109 error"), Checked.text(text + "\nproject P { severity R109 error }\n").findings().stream()
				.map(each -> each.code() + " " + each.severity().getLiteral()).toList());
		assertEquals(List.of(), Checked.text(text + "\nproject P { severity R109 off }\n").findings());
	}

	private static List<String> messages(String text) {
		return Checked.text(text).findings().stream().filter(finding -> finding.code().equals("R106")).map(Finding::message).toList();
	}
}
