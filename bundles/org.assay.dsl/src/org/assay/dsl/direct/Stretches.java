package org.assay.dsl.direct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.model.AssayPackage;
import org.assay.model.Expression;
import org.assay.model.NamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * Where the elements of a file and their values are written. There are many of them and few are asked for, so they are numbers in tables, which
 * are looked through when the first is asked for. Of expressions only those are known that are values of something else, and none of their own values.
 */
public final class Stretches {

	/** Numbers of a value: its element, its property, its start, its end. */
	private static final int VALUE = 4;
	/** Numbers of an element: its start, the end of its first word, its end. */
	private static final int WHOLE = 3;
	private static final int NONE = -1;

	private final List<InternalEObject> elements = new ArrayList<>();
	private int[] wholes = new int[64 * WHOLE];
	private int[] values = new int[256 * VALUE];
	private int count;

	/** Numbers of the elements, and of each element the number of its first value and of each value that of the next; made when it is needed. */
	private Map<EObject, Integer> numbers;
	private int[] firsts;
	private int[] nexts;

	/** Take an element.
	 * @return its number */
	int add(InternalEObject element) {
		int number = elements.size();
		elements.add(element);
		if (elements.size() * WHOLE > wholes.length) {
			wholes = Arrays.copyOf(wholes, wholes.length * 2);
		}
		wholes[number * WHOLE] = NONE;
		return number;
	}

	/** Note where an element as a whole is written. */
	void putWhole(int number, int start, int endOfFirstWord, int end) {
		wholes[number * WHOLE] = start;
		wholes[number * WHOLE + 1] = endOfFirstWord;
		wholes[number * WHOLE + 2] = end;
	}

	/** Note where a value of an element is written; values of a property come in text order.
	 * @param property number of the property in the type of the element */
	void putValue(int element, int property, int start, int end) {
		if ((count + 1) * VALUE > values.length) {
			values = Arrays.copyOf(values, values.length * 2);
		}
		int place = count++ * VALUE;
		values[place] = element;
		values[place + 1] = property;
		values[place + 2] = start;
		values[place + 3] = end;
	}

	/** Give back the room that was not needed. */
	Stretches trimmed() {
		wholes = Arrays.copyOf(wholes, elements.size() * WHOLE);
		values = Arrays.copyOf(values, count * VALUE);
		return this;
	}

	/**
	 * Return where a value of an element is written; where the element is shown, if there is no such value.
	 *
	 * @param feature the property; null for the element, which is shown by its name or by its first word
	 * @param index which value of several, from 0; the first if there is none of this number
	 * @return empty if that is not known here
	 */
	public Optional<Stretch> of(EObject element, EStructuralFeature feature, int index) {
		int number = number(element);
		if (number == NONE || feature != null && element instanceof Expression) {
			return Optional.empty();
		}
		Stretch value = feature == null ? null : value(number, element.eClass().getFeatureID(feature), index);
		if (value == null && element instanceof NamedElement) {
			value = value(number, element.eClass().getFeatureID(AssayPackage.Literals.NAMED_ELEMENT__NAME), 0);
		}
		return Optional.of(value != null ? value : new Stretch(wholes[number * WHOLE], wholes[number * WHOLE + 1]));
	}

	/** Return where an element as a whole is written; empty if that is not known here. */
	public Optional<Stretch> ofWhole(EObject element) {
		int number = number(element);
		return number == NONE ? Optional.empty() : Optional.of(new Stretch(wholes[number * WHOLE], wholes[number * WHOLE + 2]));
	}

	private synchronized int number(EObject element) {
		if (numbers == null) {
			index();
		}
		int number = numbers.getOrDefault(element, NONE);
		return number == NONE || wholes[number * WHOLE] == NONE ? NONE : number;
	}

	private void index() {
		numbers = new IdentityHashMap<>(elements.size());
		elements.forEach(element -> numbers.put(element, numbers.size()));
		firsts = new int[elements.size()];
		Arrays.fill(firsts, NONE);
		nexts = new int[count];
		for (int value = count - 1; value >= 0; value--) {
			int element = values[value * VALUE];
			nexts[value] = firsts[element];
			firsts[element] = value;
		}
	}

	private Stretch value(int element, int property, int index) {
		Stretch first = null;
		int met = 0;
		for (int value = firsts[element]; value != NONE; value = nexts[value]) {
			if (values[value * VALUE + 1] == property) {
				Stretch found = new Stretch(values[value * VALUE + 2], values[value * VALUE + 3]);
				if (met++ == index) {
					return found;
				}
				first = first == null ? found : first;
			}
		}
		return first;
	}
}
