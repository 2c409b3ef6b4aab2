package org.assay.core;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.dsl.loading.SourceText;
import org.assay.rules.Rule;
import org.assay.rules.RuleCatalogue;
import org.assay.rules.RuleSamples;

/** Shows that the rules bite: each has to find its sample of what is wrong, and to keep quiet about its sample of what is right. */
public final class SelfTest {

	/** The day on which the samples were written; what is late in them depends on it. */
	private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

	private SelfTest() {
	}

	/**
	 * What a self-test gave.
	 *
	 * @param rules number of rules
	 * @param tested number of rules that have samples
	 * @param silent codes of rules that do not find their bad sample
	 * @param loud codes of rules that find something in their good sample
	 */
	public record Outcome(int rules, int tested, List<String> silent, List<String> loud) {

		public Outcome {
			silent = List.copyOf(silent);
			loud = List.copyOf(loud);
		}

		/** Return whether every rule that has samples judged them rightly. */
		public boolean isPassed() {
			return silent.isEmpty() && loud.isEmpty() && tested > 0;
		}
	}

	/** Run all rules on their samples. */
	public static Outcome run() {
		List<String> silent = new ArrayList<>();
		List<String> loud = new ArrayList<>();
		int tested = 0;
		for (Rule rule : RuleCatalogue.all()) {
			Optional<String> bad = RuleSamples.bad(rule);
			Optional<String> good = RuleSamples.good(rule);
			if (bad.isPresent() && !finds(rule, bad.get())) {
				silent.add(rule.code());
			}
			if (good.isPresent() && finds(rule, good.get())) {
				loud.add(rule.code());
			}
			tested += bad.isPresent() ? 1 : 0;
		}
		return new Outcome(RuleCatalogue.all().size(), tested, silent, loud);
	}

	private static boolean finds(Rule rule, String sample) {
		SourceText text = new SourceText("sample.assay", sample.getBytes(StandardCharsets.UTF_8));
		return Check.run(List.of(text), DAY, "en").findings().stream()
				.anyMatch(finding -> finding.code().equals(rule.code()) && finding.accepted().isEmpty());
	}
}
