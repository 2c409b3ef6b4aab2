package org.assay.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Collects what an element lacks, so that it is said in one finding; at the property itself if it lacks only one. */
final class Missing {

	private final EObject element;
	private final Map<Word, EStructuralFeature> lacking = new LinkedHashMap<>();
	private final Map<Word, Supplier<List<Fix>>> fixes = new HashMap<>();

	private Missing(EObject element) {
		this.element = element;
	}

	static Missing in(EObject element) {
		return new Missing(element);
	}

	/** Note a property as missing unless it is there. */
	Missing unless(boolean present, String word, EStructuralFeature feature) {
		if (!present) {
			lacking.put(new Word(word), feature);
		}
		return this;
	}

	/** Offer fixes for a word, which are asked for if it is missing. */
	Missing offer(String word, Supplier<List<Fix>> alternatives) {
		fixes.put(new Word(word), alternatives);
		return this;
	}

	/** Return the fixes of what is missing: all at once first, if each word has one. */
	private List<Fix> offered() {
		List<List<Fix>> each = lacking.keySet().stream().map(word -> fixes.getOrDefault(word, List::of).get()).toList();
		List<Fix> offered = new ArrayList<>();
		if (each.size() > 1 && each.stream().allMatch(fixesOfWord -> fixesOfWord.size() == 1)) {
			offered.add(Fix.together(each.stream().map(List::getFirst).toList()));
		}
		each.forEach(offered::addAll);
		return offered;
	}

	/** Return what is missing, in the order in which it was asked for. */
	Set<Word> words() {
		return lacking.keySet();
	}

	/** Return the same with these words only. */
	Missing only(Set<Word> words) {
		Missing some = in(element);
		some.lacking.putAll(lacking);
		some.fixes.putAll(fixes);
		some.lacking.keySet().retainAll(words);
		return some;
	}

	/** Return the same without these words. */
	Missing without(Set<Word> words) {
		Missing rest = in(element);
		rest.lacking.putAll(lacking);
		rest.fixes.putAll(fixes);
		rest.lacking.keySet().removeAll(words);
		return rest;
	}

	/** Report what is missing, if anything is; the list of words is the message's last argument. */
	void report(Reporter report, EStructuralFeature ifSeveral, Object... arguments) {
		report(report, "", ifSeveral, arguments);
	}

	/** Report what is missing with a variant of the message. */
	void report(Reporter report, String variant, EStructuralFeature ifSeveral, Object... arguments) {
		if (!lacking.isEmpty()) {
			List<Object> all = new ArrayList<>(Arrays.asList(arguments));
			all.add(List.copyOf(lacking.keySet()));
			report.at(element, lacking.size() == 1 ? lacking.values().iterator().next() : ifSeveral).variant(variant)
					.fix(this::offered).with(all.toArray());
		}
	}
}
