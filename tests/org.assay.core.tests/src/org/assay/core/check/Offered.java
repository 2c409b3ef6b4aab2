package org.assay.core.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.dsl.fixing.TextEdits;
import org.assay.rules.Finding;
import org.assay.rules.TextFix;

/**
 * A fix that a finding of a text offers, and what becomes of the text.
 *
 * @param text the text
 * @param finding what was found
 * @param fix one of its fixes
 */
record Offered(String text, Finding finding, TextFix fix) {

	private static final int REMEMBERED = 16;

	/** What was checked a moment ago: the fixes of one text are looked at one by one. */
	private static final Map<String, CheckedProject> CHECKED = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, CheckedProject> eldest) {
			return size() > REMEMBERED;
		}
	};

	/** Return all fixes of all findings of a text that nobody accepted, in the order of the text. */
	static List<Offered> in(String text) {
		List<Offered> all = new ArrayList<>();
		for (Finding finding : check(text).findings()) {
			if (finding.accepted().isEmpty()) {
				finding.fixes().forEach(fix -> all.add(new Offered(text, finding, fix)));
			}
		}
		return all;
	}

	/** Check a text as the samples of the rules are checked. */
	static synchronized CheckedProject check(String text) {
		CheckedProject known = CHECKED.get(text);
		if (known == null) {
			known = SelfTest.check(text);
			CHECKED.put(text, known);
		}
		return known;
	}

	/** Return the text with the fix applied. */
	String applied() {
		return TextEdits.apply(text, fix.edits());
	}

	/** Return how often the finding is in a text, wherever. */
	long occursIn(String other) {
		return check(other).findings().stream()
				.filter(each -> each.code().equals(finding.code()) && each.message().equals(finding.message()) && each.accepted().isEmpty()).count();
	}

	@Override
	public String toString() {
		return finding.code() + " at line " + finding.range().line() + ": " + fix.title();
	}
}
