package org.assay.rules;

import org.assay.model.AssayFile;
import org.assay.model.Element;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes elements as a text under work leaves them: with nothing stated, or with names that resolve to nothing. */
final class HalfWritten {

	private HalfWritten() {
	}

	/** Add to a file what can stand at the top of it: an empty element of a type, and one whose parts are empty and references broken. */
	static void addTo(AssayFile file, EClass type) {
		if (Element.class.isAssignableFrom(type.getInstanceClass()) && isTopLevel(type)) {
			file.getElements().add((Element) EcoreUtil.create(type));
			file.getElements().add((Element) broken(type, 3));
		}
	}

	private static boolean isTopLevel(EClass type) {
		return !type.getName().equals("Variable") && !type.getName().endsWith("Expression");
	}

	/** An element with one broken reference in each property, and one part of each kind, down to a depth. */
	private static EObject broken(EClass type, int depth) {
		EObject element = EcoreUtil.create(type);
		for (EReference reference : type.getEAllReferences()) {
			EClass target = concrete(reference.getEReferenceType());
			if (target == null || reference.isContainer() || reference.isContainment() && depth == 0) {
				continue;
			}
			add(element, reference, reference.isContainment() ? broken(target, depth - 1) : proxy(target));
		}
		return element;
	}

	@SuppressWarnings("unchecked")
	private static void add(EObject element, EReference reference, EObject value) {
		if (reference.isMany()) {
			((EList<EObject>) element.eGet(reference)).add(value);
		} else {
			element.eSet(reference, value);
		}
	}

	private static EObject proxy(EClass type) {
		EObject proxy = EcoreUtil.create(type);
		((InternalEObject) proxy).eSetProxyURI(URI.createURI("unresolved.assay#//nowhere"));
		return proxy;
	}

	private static EClass concrete(EClass type) {
		if (!type.isAbstract()) {
			return type;
		}
		return type.getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(candidate -> !candidate.isAbstract() && type.isSuperTypeOf(candidate)).findFirst().orElse(null);
	}
}
