package org.assay.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A change that takes a violation away. It only says what is to change; the text of it is written when somebody wants it, so a rule may
 * offer fixes for each of a hundred thousand violations.
 *
 * @param key which title it has: {@code fix.<key>} in {@link RuleTexts}
 * @param arguments values for the title, see {@link RuleTexts#message(Rule, String, List)}
 * @param safe whether it needs no judgement, so that it may be applied without anybody looking at it
 * @param edits what changes, at least one thing; all of it or nothing
 */
public record Fix(String key, List<Object> arguments, boolean safe, List<Edit> edits) {

	public Fix {
		Objects.requireNonNull(key);
		arguments = List.copyOf(arguments);
		edits = List.copyOf(edits);
		if (edits.isEmpty()) {
			throw new IllegalArgumentException("a fix that changes nothing: " + key);
		}
	}

	/** Write another value for a property that has one.
	 * @param value a part of {@link Written}, or a whole one */
	public static Fix replace(EObject element, EStructuralFeature feature, Object value) {
		return replace(element, feature, -1, value);
	}

	/** Write another value in the place of one of a list. */
	public static Fix replace(EObject element, EStructuralFeature feature, int index, Object value) {
		Written written = written(value);
		return of("replace", new Edit.Replace(element, feature, index, written), written);
	}

	/**
	 * State a property that is not stated, or add an element.
	 *
	 * @param keyword words in front of the value; empty if there are none
	 * @param parts the value, see {@link Written}
	 */
	public static Fix add(EObject element, EStructuralFeature feature, String keyword, Object... parts) {
		Written value = parts.length == 1 ? written(parts[0]) : Written.of(parts);
		return of("add", new Edit.Add(element, feature, keyword, value), keyword, value);
	}

	/** Write a value for a property, in the place of the one it has, if it has one. */
	public static Fix state(EObject element, EStructuralFeature feature, String keyword, Object value) {
		return element.eIsSet(feature) ? replace(element, feature, value) : add(element, feature, keyword, value);
	}

	/** Take an element away with all that it holds. */
	public static Fix remove(EObject element) {
		return of("remove", new Edit.Remove(element, null, -1));
	}

	/** Take a property away with the words that introduce it. */
	public static Fix remove(EObject element, EStructuralFeature feature) {
		return of("remove", new Edit.Remove(element, feature, -1));
	}

	/** Take one value of a list away; with the last one goes the whole property. */
	public static Fix remove(EObject element, EStructuralFeature feature, int index) {
		return of("remove", new Edit.Remove(element, feature, index));
	}

	/** Write a stretch of text anew. */
	public static Fix rewrite(SourceRange range, String text) {
		return of("replace", new Edit.Rewrite(range, text), text);
	}

	/** Return the same change under another title. */
	public Fix titled(String other, Object... values) {
		return new Fix(other, Arrays.asList(values), safe, edits);
	}

	/** Return the same change, which needs no judgement. */
	public Fix safely() {
		return new Fix(key, arguments, true, edits);
	}

	/** Return a fix that makes the changes of another one as well; it is safe if both are. */
	public Fix and(Fix other) {
		List<Edit> all = new ArrayList<>(edits);
		all.addAll(other.edits);
		return new Fix(key, arguments, safe && other.safe, all);
	}

	/** Return a fix that makes the changes of several, at least one; it is safe if all are.
	 * @return a fix whose title lists what the others do */
	public static Fix together(List<Fix> several) {
		List<Edit> all = several.stream().flatMap(fix -> fix.edits.stream()).toList();
		return new Fix("together", List.of(several), several.stream().allMatch(Fix::safe), all);
	}

	/** Return a fix that makes the same change at many places, at least one.
	 * @param same the fix at each place, all with one title */
	static Fix everywhere(List<Fix> same) {
		return together(same).titled("everywhere", same.getFirst(), same.size());
	}

	/** Return whether another fix does the same at another place. */
	boolean isLike(Fix other) {
		return key.equals(other.key) && arguments.equals(other.arguments) && safe == other.safe;
	}

	private static Fix of(String key, Edit edit, Object... arguments) {
		return new Fix(key, Arrays.asList(arguments), false, List.of(edit));
	}

	private static Written written(Object value) {
		return value instanceof Written ready ? ready : Written.of(value);
	}
}
