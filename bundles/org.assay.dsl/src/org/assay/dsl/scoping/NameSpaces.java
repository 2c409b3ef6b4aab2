package org.assay.dsl.scoping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assay.analysis.QualifiedNames;
import org.assay.dsl.parsing.AssayResource;
import org.assay.model.AssayFile;
import org.assay.model.Import;
import org.assay.model.NamedElement;
import org.assay.model.Variable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * The places in which a name is looked up. First the element that a typed reference speaks of (a level in the scale of the method, a
 * control in the framework of the catalogue), then the elements around the place from the inside out, the own package, the imports, and the
 * packages that every file sees. The last place is the root, where qualified names are found.
 */
final class NameSpaces {

	private static final List<NameSpace> ALWAYS = List.of(NameSpace.of("std.core"), NameSpace.of("std.risk"), NameSpace.ROOT);

	private NameSpaces() {
	}

	/** Return the places to try, in order. */
	static List<NameSpace> of(EObject context, EReference reference) {
		List<NameSpace> around = around(context);
		NamedElement place = NamedPlace.of(context, reference);
		if (place == null || place.eIsProxy() || !isNamed(place)) {
			return around;
		}
		List<NameSpace> spaces = new ArrayList<>(around.size() + 1);
		spaces.add(spaceOf(place));
		spaces.addAll(around);
		return spaces;
	}

	/** While a file is linked, the places around its elements are asked for again and again, and do not change. */
	private static List<NameSpace> around(EObject context) {
		EObject nearest = nearestNamed(context);
		if (!(context.eResource() instanceof AssayResource file) || file.whileLinking() == null) {
			return spacesAround(nearest, List.of());
		}
		Map<EObject, Object> known = file.whileLinking();
		@SuppressWarnings("unchecked")
		List<NameSpace> spaces = (List<NameSpace>) known.get(nearest);
		if (spaces == null) {
			spaces = nearest.eContainer() == null ? spacesAround(nearest, List.of()) : spacesAround(nearest, around(nearest.eContainer()));
			known.put(nearest, spaces);
		}
		return spaces;
	}

	/** Return the places seen from a named element or a file.
	 * @param outer the places seen from what is around it; empty if they are not known */
	private static List<NameSpace> spacesAround(EObject nearest, List<NameSpace> outer) {
		List<NameSpace> spaces = new ArrayList<>();
		EObject element = nearest;
		for (; element.eContainer() != null && (element == nearest || outer.isEmpty()); element = element.eContainer()) {
			if (isNamed(element)) {
				spaces.add(spaceOf(element));
			}
		}
		if (!outer.isEmpty()) {
			spaces.addAll(outer);
			return spaces;
		}
		if (element instanceof AssayFile file) {
			addFile(file, spaces);
		} else if (isNamed(element)) {
			spaces.add(spaceOf(element));
		}
		spaces.addAll(ALWAYS);
		return spaces;
	}

	private static EObject nearestNamed(EObject context) {
		EObject element = context;
		while (element.eContainer() != null && !isNamed(element)) {
			element = element.eContainer();
		}
		return element;
	}

	private static boolean isNamed(EObject element) {
		return element instanceof NamedElement named && !(element instanceof Variable) && named.getName() != null && !named.getName().isEmpty();
	}

	private static NameSpace spaceOf(EObject named) {
		return NameSpace.of(QualifiedNames.nearest(named));
	}

	private static void addFile(AssayFile file, List<NameSpace> spaces) {
		if (file.getName() != null) {
			spaces.add(NameSpace.of(file.getName()));
		}
		for (Import imported : file.getImports()) {
			if (imported.getNamespace() != null) {
				spaces.add(NameSpace.imported(imported.getNamespace()));
			}
		}
	}
}
