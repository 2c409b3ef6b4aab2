package org.assay.core.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.assay.dsl.fixing.TextEdits;
import org.assay.dsl.loading.SourceText;
import org.assay.rules.Finding;
import org.assay.rules.TextEdit;
import org.assay.rules.TextFix;

/**
 * Applies the fixes that need no judgement: of each finding that nobody accepted the preferred one, if it is safe. After each round the
 * texts are checked again; a fix that did not take its finding away, or left a text that cannot be read or a name that is given twice, is
 * taken back. Nothing is written.
 */
public final class SafeFixes {

	private static final int MOST_ROUNDS = 40;
	/** Rules that no fix may break: text that can be read, names that mean one thing and are given once. */
	private static final List<String> KEPT = List.of("R101", "R103", "R105");
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final Function<List<SourceText>, CheckedProject> check;
	private final Function<Finding, Optional<TextFix>> choose;
	private final Set<String> failed = new HashSet<>();
	private final List<Applied> applied = new ArrayList<>();
	/** How many fixes are tried at once: fewer after they did damage, until it is clear which one does. */
	private int most = Integer.MAX_VALUE;

	private SafeFixes(Function<List<SourceText>, CheckedProject> check, Function<Finding, Optional<TextFix>> choose) {
		this.check = check;
		this.choose = choose;
	}

	/**
	 * A fix that was applied.
	 *
	 * @param finding what it took away, at the place where it stood in its round
	 * @param title what it did
	 */
	public record Applied(Finding finding, String title) {
	}

	/**
	 * What became of a project.
	 *
	 * @param sources its texts, in the order they were given; those that no fix changed are the same objects
	 * @param project what they say now
	 * @param applied the fixes, in the order in which they were applied
	 */
	public record Outcome(List<SourceText> sources, CheckedProject project, List<Applied> applied) {

		public Outcome {
			sources = List.copyOf(sources);
			applied = List.copyOf(applied);
		}
	}

	/**
	 * Apply the safe fixes of a project.
	 *
	 * @param sources the texts that were checked
	 * @param project what they say
	 * @param check checks texts in the same way
	 */
	public static Outcome apply(List<SourceText> sources, CheckedProject project, Function<List<SourceText>, CheckedProject> check) {
		return apply(sources, project, check, finding -> finding.fixes().stream().findFirst().filter(TextFix::safe));
	}

	/**
	 * Apply fixes that somebody has chosen.
	 *
	 * @param choose returns the fix for a finding; empty if it is to stay
	 */
	public static Outcome apply(List<SourceText> sources, CheckedProject project, Function<List<SourceText>, CheckedProject> check,
			Function<Finding, Optional<TextFix>> choose) {
		return new SafeFixes(check, choose).run(sources, project);
	}

	private Outcome run(List<SourceText> sources, CheckedProject project) {
		List<SourceText> texts = sources;
		CheckedProject now = project;
		for (int round = 0; round < MOST_ROUNDS; round++) {
			List<Choice> choices = choices(now.findings());
			if (choices.isEmpty()) {
				break;
			}
			List<SourceText> changed = changed(texts, choices);
			CheckedProject then = check.apply(changed);
			if (isKept(choices, now, then)) {
				choices.forEach(choice -> applied.add(new Applied(choice.finding(), choice.fix().title())));
				texts = changed;
				now = then;
			}
		}
		return new Outcome(texts, now, applied);
	}

	/** Return whether what became of a round is better than what was before; if not, note what is not to be tried again. */
	private boolean isKept(List<Choice> choices, CheckedProject before, CheckedProject after) {
		boolean damaged = !after.isReliable() || KEPT.stream().anyMatch(code -> count(code, after) > count(code, before));
		if (damaged && choices.size() > 1) {
			most = choices.size() / 2;
			return false;
		}
		List<Choice> without = damaged ? choices : without(choices, before, after);
		without.forEach(choice -> failed.add(choice.finding().fingerprint()));
		most = Integer.MAX_VALUE;
		return without.isEmpty();
	}

	/** A finding and the fix that is to take it away. */
	private record Choice(Finding finding, TextFix fix) {
	}

	/** Choose what can be applied at once, because it changes different stretches of the texts. */
	private List<Choice> choices(List<Finding> findings) {
		List<Choice> choices = new ArrayList<>();
		Map<String, List<TextEdit>> taken = new HashMap<>();
		for (Finding finding : findings) {
			boolean stays = finding.accepted().isPresent() || failed.contains(finding.fingerprint());
			Optional<TextFix> fix = stays ? Optional.empty() : choose.apply(finding);
			if (choices.size() < most && fix.isPresent() && isFree(fix.get(), taken)) {
				choices.add(new Choice(finding, fix.get()));
				fix.get().edits().forEach(edit -> taken.computeIfAbsent(edit.range().file(), file -> new ArrayList<>()).add(edit));
			}
		}
		return choices;
	}

	/** Findings come in the order of the text, so that what is taken and near is at the end. */
	private static boolean isFree(TextFix fix, Map<String, List<TextEdit>> taken) {
		return fix.edits().stream().noneMatch(edit -> taken.getOrDefault(edit.range().file(), List.of()).reversed().stream()
				.anyMatch(other -> TextEdits.overlaps(edit, other)));
	}

	private static List<SourceText> changed(List<SourceText> texts, List<Choice> choices) {
		Map<String, List<TextEdit>> edits = new HashMap<>();
		choices.forEach(choice -> choice.fix().edits()
				.forEach(edit -> edits.computeIfAbsent(edit.range().file(), file -> new ArrayList<>()).add(edit)));
		return texts.stream().map(text -> edits.containsKey(text.path()) ? changed(text, edits.get(text.path())) : text).toList();
	}

	private static SourceText changed(SourceText source, List<TextEdit> edits) {
		String all = new String(source.content(), StandardCharsets.UTF_8);
		String mark = all.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
		String text = mark + TextEdits.apply(all.substring(mark.length()), edits);
		return new SourceText(source.path(), text.getBytes(StandardCharsets.UTF_8));
	}

	/** Return the choices that did not do what they promise. */
	private static List<Choice> without(List<Choice> choices, CheckedProject before, CheckedProject after) {
		Map<String, Long> then = fingerprints(before);
		Map<String, Long> now = fingerprints(after);
		return choices.stream().filter(choice -> now.getOrDefault(choice.finding().fingerprint(), 0L) >= then.get(choice.finding().fingerprint()))
				.toList();
	}

	private static Map<String, Long> fingerprints(CheckedProject project) {
		Map<String, Long> counts = new HashMap<>();
		project.findings().forEach(finding -> counts.merge(finding.fingerprint(), 1L, Long::sum));
		return counts;
	}

	private static long count(String code, CheckedProject project) {
		return project.findings().stream().filter(finding -> finding.code().equals(code)).count();
	}
}
