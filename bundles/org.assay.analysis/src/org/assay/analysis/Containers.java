package org.assay.analysis;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** Looks outwards through the nesting of the text. */
public final class Containers {

	private Containers() {
	}

	/** Return the element itself or the nearest element around it that has the type; empty if there is none. */
	public static <T> Optional<T> nearest(EObject element, Class<T> type) {
		EObject current = element;
		while (current != null && !type.isInstance(current)) {
			current = current.eContainer();
		}
		return Optional.ofNullable(current).map(type::cast);
	}

	/** Return the nearest element around the given one, itself left out, that has the type. */
	public static <T> Optional<T> around(EObject element, Class<T> type) {
		EObject container = element.eContainer();
		return container == null ? Optional.empty() : nearest(container, type);
	}
}
