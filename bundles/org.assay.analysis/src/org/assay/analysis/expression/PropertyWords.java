package org.assay.analysis.expression;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assay.model.AssayPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;

/** The words by which the language writes properties; looked up only where a word is wrong, or of another element. */
final class PropertyWords {

	private static final Map<EClass, Set<String>> BY_CLASS = byClass();
	private static final Set<String> ALL = BY_CLASS.values().stream().flatMap(Set::stream).collect(Collectors.toSet());

	private PropertyWords() {
	}

	/** Return the words for the properties of elements of a class, sorted. */
	static Set<String> of(EClass type) {
		return BY_CLASS.getOrDefault(type, Set.of());
	}

	/** Return whether elements of some class have a property by that word. */
	static boolean isKnown(String word) {
		return ALL.contains(word) || ALL.contains(hyphenated(word));
	}

	private static Map<EClass, Set<String>> byClass() {
		Map<EClass, Set<String>> words = new HashMap<>();
		for (EClassifier classifier : AssayPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type) {
				words.put(type, words(type));
			}
		}
		return words;
	}

	private static Set<String> words(EClass type) {
		Set<String> words = new TreeSet<>();
		type.getEAllStructuralFeatures().forEach(feature -> words.add(hyphenated(feature.getName())));
		ElementProperties.WORDS.forEach((word, name) -> {
			if (type.getEStructuralFeature(name) != null) {
				words.add(word);
			}
		});
		if (type == AssayPackage.Literals.SERVICE_INSTANCE || type == AssayPackage.Literals.USE_CONTEXT) {
			words.add("uses");
		}
		return words;
	}

	static String hyphenated(String name) {
		return name.replaceAll("(?<=[a-z0-9])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
	}
}
