package org.assay.analysis.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assay.model.AssayPackage;
import org.eclipse.emf.ecore.EClass;

/**
 * What is known about a value before anything is evaluated. What is not stated is a value of every type.
 *
 * @param kinds kinds that the value can be of
 * @param classes classes that it can be of if it is an element or a level, none of them abstract
 * @param words words that it can be if it is a choice
 * @param single whether it can be one value
 * @param several whether it can be a list of values
 */
record StaticType(Set<Kind> kinds, Set<EClass> classes, Set<String> words, boolean single, boolean several) {

	/** Kinds of values, as {@link Value} has them; a choice is a text that is one of few words. */
	enum Kind {
		CONDITION, NUMBER, TEXT, CHOICE, DAY, LEVEL, ELEMENT, NOTHING, ANYTHING
	}

	private static final EClass LEVEL_CLASS = AssayPackage.Literals.LEVEL;
	private static final Map<EClass, Set<EClass>> CONCRETE = concrete();

	static final StaticType ANYTHING = of(Kind.ANYTHING);
	static final StaticType NOTHING = of(Kind.NOTHING);
	static final StaticType CONDITION = of(Kind.CONDITION);
	static final StaticType NUMBER = of(Kind.NUMBER);
	static final StaticType TEXT = of(Kind.TEXT);
	static final StaticType DAY = of(Kind.DAY);
	static final StaticType LEVEL = element(LEVEL_CLASS);

	StaticType {
		kinds = Set.copyOf(kinds);
		classes = new LinkedHashSet<>(classes);
		words = new LinkedHashSet<>(words);
	}

	private static StaticType of(Kind kind) {
		return new StaticType(EnumSet.of(kind), Set.of(), Set.of(), true, false);
	}

	/** Return the type of elements of a class or of one below it. */
	static StaticType element(EClass type) {
		Set<EClass> classes = CONCRETE.getOrDefault(type, Set.of());
		Set<Kind> kinds = EnumSet.noneOf(Kind.class);
		if (classes.contains(LEVEL_CLASS)) {
			kinds.add(Kind.LEVEL);
		}
		if (classes.size() > (classes.contains(LEVEL_CLASS) ? 1 : 0)) {
			kinds.add(Kind.ELEMENT);
		}
		return kinds.isEmpty() ? ANYTHING : new StaticType(kinds, classes, Set.of(), true, false);
	}

	static StaticType choice(Collection<String> words) {
		return new StaticType(EnumSet.of(Kind.CHOICE), Set.of(), new LinkedHashSet<>(words), true, false);
	}

	/** Return the type of lists of such values. */
	StaticType list() {
		return new StaticType(kinds, classes, words, false, true);
	}

	/** Return the type of the values in a list, or of the value itself. */
	StaticType member() {
		return new StaticType(kinds, classes, words, true, false);
	}

	/** Return the type of what is of this type or of another. */
	StaticType or(StaticType other) {
		Set<Kind> both = EnumSet.copyOf(kinds);
		both.addAll(other.kinds);
		Set<EClass> all = new LinkedHashSet<>(classes);
		all.addAll(other.classes);
		Set<String> spoken = new LinkedHashSet<>(words);
		spoken.addAll(other.words);
		return new StaticType(both, all, spoken, single || other.single, several || other.several);
	}

	boolean isAnything() {
		return kinds.contains(Kind.ANYTHING);
	}

	boolean isNothing() {
		return kinds.equals(Set.of(Kind.NOTHING));
	}

	boolean isOnly(Kind kind) {
		return kinds.equals(Set.of(kind));
	}

	boolean isOnly(EClass type) {
		return isOnly(Kind.ELEMENT) && classes.equals(Set.of(type));
	}

	/** Return whether it can be an element or a level. */
	boolean hasElements() {
		return !classes.isEmpty();
	}

	/** Return whether it can be what has no properties. */
	boolean hasPlainValues() {
		return kinds.stream().anyMatch(kind -> kind != Kind.ELEMENT && kind != Kind.LEVEL && kind != Kind.NOTHING);
	}

	/** Return the keys of words for its kinds, in a fixed order; a list is a kind of its own. */
	List<String> spoken() {
		List<String> keys = new ArrayList<>();
		if (several) {
			keys.add("list");
		}
		if (single) {
			kinds.stream().sorted().map(kind -> kind.name().toLowerCase(Locale.ROOT)).forEach(keys::add);
		}
		return keys;
	}

	private static Map<EClass, Set<EClass>> concrete() {
		Map<EClass, Set<EClass>> concrete = new HashMap<>();
		for (var classifier : AssayPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract()) {
				concrete.computeIfAbsent(type, key -> new LinkedHashSet<>()).add(type);
				type.getEAllSuperTypes().forEach(above -> concrete.computeIfAbsent(above, key -> new LinkedHashSet<>()).add(type));
			}
		}
		return concrete;
	}
}
