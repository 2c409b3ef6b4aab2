package org.assay.dsl.direct;

import org.eclipse.emf.ecore.EClass;

/** A place of the grammar that takes no text and says which element is being made. */
final class Beginning extends Step {

	private final EClass type;
	private final Property property;

	/** @param property where the element that was being made before becomes part of the new one; null if there was none */
	Beginning(EClass type, Property property) {
		this.type = type;
		this.property = property;
	}

	EClass type() {
		return type;
	}

	Property property() {
		return property;
	}

	@Override
	boolean read(TextReading reading) {
		return property == null ? reading.make(type) : reading.wrap(type, property);
	}

	@Override
	boolean grow() {
		return grown(false, true);
	}

	@Override
	boolean follow(WordSet after) {
		return false;
	}
}
