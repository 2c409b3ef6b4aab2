package org.assay.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assay.analysis.TextForm;
import org.assay.model.Citation;
import org.assay.model.Element;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** The word "sensitive" is used for four different things; a text says which one it means. */
final class SensitiveWordRules implements RuleGroup {

	private static final Set<String> WORDS = Set.of("känslig", "känsligt", "känsliga", "känsligare", "sensitive");

	private static final int SHORTEST = "känslig".length();
	private static final int LONGEST = "känsligare".length();
	private static final int LOOKED_AT = 40;

	/** What may follow: the terms of the GDPR, and being sensitive to something. */
	private static final List<String> EXPLAINED = List.of("personuppgift", "personal data", "för ", "to ");

	SensitiveWordRules(RuleContext context) {
		// needs nothing but the elements
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R19, Element.class, this::sensitiveMustSayWhat);
	}

	/** What a document says is quoted as it stands. */
	private void sensitiveMustSayWhat(Element element, Reporter report) {
		if (!(element instanceof Citation)) {
			Texts.of(element, (owner, feature, index, text) -> sensitiveMustSayWhat(owner, feature, index, text, report));
		}
	}

	/** One finding for each text; the first word leads to the others. */
	private static void sensitiveMustSayWhat(EObject owner, EAttribute feature, int index, String text, Reporter report) {
		int start = 0;
		while (start < text.length()) {
			int end = wordEnd(text, start);
			if (end > start && isBare(text, start, end)) {
				report.at(owner, feature, index).with(text.substring(start, end));
				return;
			}
			start = Math.max(end, start + 1);
		}
	}

	private static int wordEnd(String text, int start) {
		int end = start;
		while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
			end++;
		}
		return end;
	}

	private static boolean isBare(String text, int start, int end) {
		if (end - start < SHORTEST || end - start > LONGEST || !WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
			return false;
		}
		String rest = TextForm.normal(text.substring(end, Math.min(text.length(), end + LOOKED_AT))) + " ";
		return EXPLAINED.stream().noneMatch(rest::startsWith);
	}
}
