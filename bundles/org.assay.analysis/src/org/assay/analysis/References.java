package org.assay.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Where elements are used: the inverse of all cross references. Names that resolve to nothing are left out. */
public final class References {

	private final Map<EObject, List<Reference>> byTarget = new IdentityHashMap<>();
	private final Map<EClass, List<EReference>> crossReferences = new HashMap<>();

	private References() {
	}

	static References of(Corpus corpus) {
		References references = new References();
		corpus.all(EObject.class).forEach(references::collect);
		corpus.libraryAll(EObject.class).forEach(references::collect);
		return references;
	}

	/** Return the places that name an element: project before library, file by file in document order. */
	public List<Reference> to(EObject element) {
		List<Reference> found = byTarget.get(element);
		return found == null ? List.of() : List.copyOf(found);
	}

	/** Return the objects of a type that name an element, each once, in the order of {@link #to}. */
	public <T extends EObject> List<T> from(Class<T> type, EObject element) {
		return to(element).stream().map(Reference::source).filter(type::isInstance).map(type::cast).distinct().toList();
	}

	public boolean isUsed(EObject element) {
		return byTarget.containsKey(element);
	}

	private void collect(EObject source) {
		for (EReference feature : crossReferences.computeIfAbsent(source.eClass(), References::crossReferencesOf)) {
			if (!source.eIsSet(feature)) {
				continue;
			}
			if (feature.isMany()) {
				List<?> targets = (List<?>) source.eGet(feature);
				for (int index = 0; index < targets.size(); index++) {
					add((EObject) targets.get(index), new Reference(source, feature, index));
				}
			} else {
				add((EObject) source.eGet(feature), new Reference(source, feature, -1));
			}
		}
	}

	private void add(EObject target, Reference reference) {
		if (target != null && !target.eIsProxy()) {
			byTarget.computeIfAbsent(target, key -> new ArrayList<>(2)).add(reference);
		}
	}

	private static List<EReference> crossReferencesOf(EClass type) {
		return type.getEAllReferences().stream()
				.filter(feature -> !feature.isContainment() && !feature.isContainer() && !feature.isDerived()).toList();
	}
}
