package org.assay.dsl.direct;

import java.util.List;
import org.assay.model.Expression;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/** A property by its name: elements of different types have it at different places. */
final class Property {

	/**
	 * The property of one type.
	 *
	 * @param id its number there
	 */
	private record Slot(EClass type, EStructuralFeature feature, int id, boolean many, boolean part) {
	}

	private final String name;

	/** The slot that was asked for last, which almost always is the one that is asked for next, on whatever thread. */
	private Slot known;

	Property(String name) {
		this.name = name;
	}

	String name() {
		return name;
	}

	private Slot of(EClass type) {
		Slot slot = known;
		if (slot == null || slot.type() != type) {
			EStructuralFeature feature = type.getEStructuralFeature(name);
			slot = new Slot(type, feature, type.getFeatureID(feature), feature.isMany(),
					feature instanceof EReference reference && reference.isContainment());
			known = slot;
		}
		return slot;
	}

	/**
	 * Return the number of a property with one value.
	 *
	 * @return -1 if it has several, or is one of an expression, where the same name is used for different things
	 */
	int single(EObject element) {
		Slot slot = of(element.eClass());
		return slot.many() || element instanceof Expression ? -1 : slot.id();
	}

	EReference reference(EObject element) {
		return (EReference) of(element.eClass()).feature();
	}

	/** Return the number of the property in the type of an element. */
	int id(EObject element) {
		return of(element.eClass()).id();
	}

	/** Put a value or a part into an element. */
	@SuppressWarnings("unchecked")
	void put(InternalEObject element, Object value) {
		Slot slot = of(element.eClass());
		if (!slot.many()) {
			element.eSet(slot.id(), value);
		} else if (slot.part()) {
			((InternalEList<Object>) element.eGet(slot.id(), false, true)).addUnique(value);
		} else {
			((List<Object>) element.eGet(slot.id(), false, true)).add(value);
		}
	}
}
