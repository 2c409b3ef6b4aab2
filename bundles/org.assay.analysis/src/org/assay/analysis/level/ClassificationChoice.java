package org.assay.analysis.level;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.model.Classification;
import org.assay.model.Method;

/**
 * Which of the classifications of one subject count on a day.
 *
 * <p>Classifications of the same method and context replace each other: the one with the latest date counts, of equal
 * dates the last in the text; one without a date is older than any with a date. A classification dated after the day
 * does not exist yet and replaces nothing. One whose last day of validity is past does not count, and does not bring
 * back what it replaced: what it says about is then unknown, not what it was long ago.
 *
 * @param current classifications that count, one for each method and context, in text order
 * @param expired classifications that would count were they still valid, in text order
 * @param later classifications dated after the day, in text order
 */
public record ClassificationChoice(List<Classification> current, List<Classification> expired, List<Classification> later) {

	private record Key(Method method, String context) {
	}

	/** Choose among the classifications of one subject. */
	public static ClassificationChoice of(List<Classification> all, LocalDate day) {
		Map<Key, Classification> latest = new LinkedHashMap<>();
		List<Classification> later = new ArrayList<>();
		for (Classification classification : all) {
			if (classification.getDate() != null && classification.getDate().isAfter(day)) {
				later.add(classification);
			} else {
				latest.merge(key(classification), classification, ClassificationChoice::newer);
			}
		}
		List<Classification> chosen = all.stream().filter(latest.values()::contains).toList();
		return new ClassificationChoice(chosen.stream().filter(classification -> !isExpired(classification, day)).toList(),
				chosen.stream().filter(classification -> isExpired(classification, day)).toList(), List.copyOf(later));
	}

	private static Key key(Classification classification) {
		String context = classification.getContext() == null ? "" : classification.getContext().strip();
		return new Key(classification.getMethod(), context);
	}

	private static Classification newer(Classification earlier, Classification later) {
		LocalDate before = earlier.getDate() == null ? LocalDate.MIN : earlier.getDate();
		LocalDate after = later.getDate() == null ? LocalDate.MIN : later.getDate();
		return after.isBefore(before) ? earlier : later;
	}

	private static boolean isExpired(Classification classification, LocalDate day) {
		return classification.getValidUntil() != null && classification.getValidUntil().isBefore(day);
	}
}
