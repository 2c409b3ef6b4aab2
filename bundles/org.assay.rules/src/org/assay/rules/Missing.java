package org.assay.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Collects what an element lacks, so that it is said in one finding; at the property itself if it lacks only one. */
final class Missing {

	private final EObject element;
	private final List<Word> words = new ArrayList<>();
	private EStructuralFeature first;

	private Missing(EObject element) {
		this.element = element;
	}

	static Missing in(EObject element) {
		return new Missing(element);
	}

	/** Note a property as missing unless it is there. */
	Missing unless(boolean present, String word, EStructuralFeature feature) {
		if (!present) {
			first = words.isEmpty() ? feature : first;
			words.add(new Word(word));
		}
		return this;
	}

	/** Report what is missing, if anything is; the list of words is the message's last argument. */
	void report(Reporter report, EStructuralFeature ifSeveral, Object... arguments) {
		if (!words.isEmpty()) {
			List<Object> all = new ArrayList<>(Arrays.asList(arguments));
			all.add(List.copyOf(words));
			report.at(element, words.size() == 1 ? first : ifSeveral).with(all.toArray());
		}
	}
}
