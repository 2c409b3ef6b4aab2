package org.assay.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;

/**
 * One reference read backwards: which elements name another. Unlike a search among all uses of an element it costs the same
 * however many others name it too.
 */
public final class Inverse<S extends EObject> {

	private final Map<EObject, List<S>> byTarget = new IdentityHashMap<>();

	private Inverse() {
	}

	/** Read a reference of some elements backwards; names that did not resolve are left out. */
	public static <S extends EObject> Inverse<S> of(Collection<S> sources, Function<S, ? extends Collection<? extends EObject>> targets) {
		Inverse<S> inverse = new Inverse<>();
		for (S source : sources) {
			targets.apply(source).stream().filter(Linked::is).distinct()
					.forEach(target -> inverse.byTarget.computeIfAbsent(target, key -> new ArrayList<>(1)).add(source));
		}
		return inverse;
	}

	/** Return the elements that name the given one, in the order in which they were given. */
	public List<S> of(EObject target) {
		return byTarget.getOrDefault(target, List.of());
	}
}
