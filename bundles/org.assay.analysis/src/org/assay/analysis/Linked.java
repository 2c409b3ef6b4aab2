package org.assay.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** Leaves out references whose name did not resolve; the loader has said so, and rules pass over them. */
public final class Linked {

	private Linked() {
	}

	public static boolean is(EObject element) {
		return element != null && !element.eIsProxy();
	}

	public static <T extends EObject> Optional<T> of(T element) {
		return is(element) ? Optional.of(element) : Optional.empty();
	}

	public static <T extends EObject> Stream<T> all(List<T> elements) {
		return elements.stream().filter(Linked::is);
	}

	public static <T extends EObject> List<T> list(List<T> elements) {
		return all(elements).toList();
	}

	/** Return whether a name is written there that did not resolve, so that nothing can be said about the list. */
	public static boolean hasGap(List<? extends EObject> elements) {
		return !elements.stream().allMatch(Linked::is);
	}
}
