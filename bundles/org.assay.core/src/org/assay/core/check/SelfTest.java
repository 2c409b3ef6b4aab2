package org.assay.core.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Corpus;
import org.assay.analysis.evidence.EvidenceCheck;
import org.assay.core.evidence.CitedDocuments;
import org.assay.core.evidence.DocumentTexts;
import org.assay.core.evidence.ReadingCache;
import org.assay.dsl.loading.SourceText;
import org.assay.evidence.reading.Limits;
import org.assay.rules.Rule;
import org.assay.rules.RuleCatalogue;
import org.assay.rules.RuleSamples;

/** Shows that the rules bite: each has to find its sample of what is wrong, and to keep quiet about its sample of what is right. */
public final class SelfTest {

	/** The day on which the samples were written; what is late in them depends on it. */
	private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

	/** No text can make a check fail, or bytes no UTF-8. */
	private static final Set<Rule> WITHOUT_SAMPLE = Set.of(RuleCatalogue.R00, RuleCatalogue.R108);

	/** Most elements of a file (R113). Its samples are made when they are needed: nobody wants to read, or to carry along, that many. */
	private static final int MOST_ELEMENTS = 2_000;

	private SelfTest() {
	}

	/**
	 * What a self-test gave.
	 *
	 * @param rules number of rules
	 * @param tested number of rules that have samples
	 * @param silent codes of rules that do not find their bad sample
	 * @param loud codes of rules that find something in their good sample, or whose good sample cannot be read and shows nothing
	 * @param untested codes of rules that have no samples although texts can break them
	 */
	public record Outcome(int rules, int tested, List<String> silent, List<String> loud, List<String> untested) {

		public Outcome {
			silent = List.copyOf(silent);
			loud = List.copyOf(loud);
			untested = List.copyOf(untested);
		}

		/** Return whether every rule that a text can break has samples and judged them rightly. */
		public boolean isPassed() {
			return silent.isEmpty() && loud.isEmpty() && untested.isEmpty() && tested > 0;
		}
	}

	/** Run all rules on their samples. */
	public static Outcome run() {
		List<String> silent = new ArrayList<>();
		List<String> loud = new ArrayList<>();
		List<String> untested = new ArrayList<>();
		int tested = 0;
		for (Rule rule : RuleCatalogue.all()) {
			Optional<String> bad = rule.equals(RuleCatalogue.R113) ? Optional.of(elements(MOST_ELEMENTS + 1)) : RuleSamples.bad(rule);
			Optional<String> good = rule.equals(RuleCatalogue.R113) ? Optional.of(elements(MOST_ELEMENTS)) : RuleSamples.good(rule);
			if (bad.isPresent() && !isFound(rule, check(bad.get()))) {
				silent.add(rule.code());
			}
			if (good.isPresent() && !isQuiet(rule, check(good.get()))) {
				loud.add(rule.code());
			}
			if ((bad.isEmpty() || good.isEmpty()) && !WITHOUT_SAMPLE.contains(rule)) {
				untested.add(rule.code());
			}
			tested += bad.isPresent() ? 1 : 0;
		}
		return new Outcome(RuleCatalogue.all().size(), tested, silent, loud, untested);
	}

	private static String elements(int count) {
		StringBuilder text = new StringBuilder("package sample\n");
		for (int number = 1; number <= count; number++) {
			text.append("document D").append(number).append('\n');
		}
		return text.toString();
	}

	/** Check a sample of a rule with the documents that go with it. */
	public static CheckedProject check(String sample) {
		return Check.run(List.of(new SourceText("sample.assay", sample.getBytes(StandardCharsets.UTF_8))), DAY, "en", SelfTest::look,
				new Stopwatch());
	}

	private static EvidenceCheck look(Corpus corpus) {
		return CitedDocuments.check(corpus, SelfTest::document, () -> new DocumentTexts(ReadingCache.none(), Limits.STANDARD, 1));
	}

	private static byte[] document(String path, int limit) throws NoSuchFileException {
		return RuleSamples.document(path).orElseThrow(() -> new NoSuchFileException(path));
	}

	private static boolean isFound(Rule rule, CheckedProject sample) {
		return sample.isReliable() && sample.findings().stream().anyMatch(finding -> finding.code().equals(rule.code())
				&& finding.accepted().isEmpty());
	}

	/** That a rule is quiet about a text that was not understood, or that a check failed on, shows nothing. */
	private static boolean isQuiet(Rule rule, CheckedProject sample) {
		return sample.gaps().isEmpty() && sample.findings().stream().noneMatch(finding -> finding.code().equals(rule.code())
				&& finding.accepted().isEmpty());
	}
}
