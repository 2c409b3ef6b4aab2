package org.assay.dsl.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.dsl.parsing.UnknownName;
import org.assay.model.NamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** Which elements the names of a file mean, and which names it writes. */
final class Mentions {

	private final Set<String> names = new HashSet<>();
	private final Map<Resource, List<Link>> links = new HashMap<>();

	/** An element that names an element of another file. */
	private record Link(EObject element, EReference reference) {

		/** Let the link lead to what is called the same in another reading of the file. */
		void lead(Map<EObject, EObject> counterparts) {
			if (!reference.isMany()) {
				EObject other = counterparts.get((EObject) element.eGet(reference));
				if (other != null) {
					element.eSet(reference, other);
				}
				return;
			}
			@SuppressWarnings("unchecked")
			InternalEList<EObject> targets = (InternalEList<EObject>) element.eGet(reference);
			for (int index = 0; index < targets.size(); index++) {
				EObject other = counterparts.get(targets.get(index));
				if (other != null) {
					// a name may be written twice, and both then mean the same
					targets.setUnique(index, other);
				}
			}
		}
	}

	private Mentions() {
	}

	/** Look through a file that has been linked. */
	static Mentions of(TextResource file) {
		Mentions mentions = new Mentions();
		EcoreUtil.getAllProperContents(file, false).forEachRemaining(element -> mentions.collect((EObject) element, file));
		file.getErrors().stream().filter(UnknownName.class::isInstance).map(UnknownName.class::cast).map(unknown -> unknown.getData()[0])
				.forEach(name -> mentions.names.add(name.substring(name.lastIndexOf('.') + 1)));
		return mentions;
	}

	private void collect(EObject element, TextResource file) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer() && element.eIsSet(reference)) {
				targets(element, reference).forEach(target -> collect(element, reference, target, file));
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> targets(EObject element, EReference reference) {
		return reference.isMany() ? (List<EObject>) element.eGet(reference) : List.of((EObject) element.eGet(reference));
	}

	private void collect(EObject element, EReference reference, EObject target, TextResource file) {
		if (target instanceof NamedElement named && named.getName() != null) {
			names.add(named.getName());
		}
		Resource other = target.eResource();
		if (other != file && other != null) {
			List<Link> known = links.computeIfAbsent(other, key -> new ArrayList<>());
			Link link = new Link(element, reference);
			if (known.isEmpty() || !known.getLast().equals(link)) {
				known.add(link);
			}
		}
	}

	/** Return whether a name is written somewhere in the file, or an element that is called so is meant. */
	boolean anyOf(Set<String> changed) {
		return changed.size() < names.size() ? changed.stream().anyMatch(names::contains) : names.stream().anyMatch(changed::contains);
	}

	/** Let what led into a file lead into another reading of it. */
	void lead(Resource from, Resource to, Map<EObject, EObject> counterparts) {
		List<Link> known = links.remove(from);
		if (known == null) {
			return;
		}
		known.forEach(link -> link.lead(counterparts));
		links.put(to, known);
	}
}
