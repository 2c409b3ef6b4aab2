package org.assay.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.assay.testkit.Expect;

/**
 * A sample of a rule, changed here and there; what is found then is what a test is about. New text may carry the marks of
 * {@link Expect}.
 */
final class Variation {

	private final String text;

	private Variation(String text) {
		this.text = text;
	}

	static Variation ofBad(Rule rule) {
		return new Variation(RuleSamples.bad(rule).orElseThrow());
	}

	static Variation ofGood(Rule rule) {
		return new Variation(RuleSamples.good(rule).orElseThrow());
	}

	/** Replace the only place where a text stands. */
	Variation with(String old, String replacement) {
		assertEquals(2, text.split(java.util.regex.Pattern.quote(old), -1).length, () -> "one place with " + old + " in\n" + text);
		return new Variation(text.replace(old, replacement));
	}

	/** Replace a text everywhere. */
	Variation withAll(String old, String replacement) {
		return new Variation(text.replace(old, replacement));
	}

	/** Add lines at the end of the file. */
	Variation plus(String more) {
		return new Variation(text + "\n" + more + "\n");
	}

	Expect expect() {
		return Expect.in(text);
	}

	/** Expect one finding at each mark. */
	void finds(String... findings) {
		expect().findings(findings);
	}

	/** Expect one finding at each mark when looked at on a day. */
	void findsOn(LocalDate day, String... findings) {
		expect().asOf(day).findings(findings);
	}

	void findsNothing() {
		expect().nothing();
	}
}
