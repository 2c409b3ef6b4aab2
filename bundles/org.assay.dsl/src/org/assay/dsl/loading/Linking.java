package org.assay.dsl.loading;

import java.util.ArrayList;
import java.util.List;
import org.assay.dsl.naming.NameIndex;
import org.assay.model.AssayPackage;
import org.assay.model.Method;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** Replaces names by the elements they mean. */
final class Linking {

	private Linking() {
	}

	static void link(TextResource file) {
		if (WrittenForm.isMissing(file)) {
			// what was put by earlier was linked then, and has nothing left to link
			file.linkNames();
		} else {
			file.resolveLazyCrossReferences(CancelIndicator.NullImpl);
		}
	}

	/** Link at once what the places of other files depend on, so that from then on each file can be linked by itself. */
	static void linkPlaces(List<TextResource> files, NameIndex index) {
		files.forEach(TextResource::linkPlaces);
		for (IEObjectDescription method : index.getExportedObjectsByType(AssayPackage.Literals.METHOD)) {
			((Method) method.getEObjectOrProxy()).getScale();
		}
	}

	/** Take out what names that mean nothing left in the elements, so that nobody mistakes it for an element. */
	static void forgetUnknown(XtextResource resource) {
		if (resource.getErrors().isEmpty()) {
			return;
		}
		EcoreUtil.getAllProperContents(resource, false).forEachRemaining(object -> forgetUnknown((EObject) object));
	}

	private static void forgetUnknown(EObject element) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (!reference.isContainment() && element.eIsSet(reference)) {
				forgetUnknown(element, reference);
			}
		}
	}

	private static void forgetUnknown(EObject element, EReference reference) {
		if (reference.isMany()) {
			@SuppressWarnings("unchecked")
			List<EObject> targets = (List<EObject>) element.eGet(reference);
			List<EObject> known = new ArrayList<>(targets);
			if (known.removeIf(target -> ((InternalEObject) target).eIsProxy())) {
				targets.retainAll(known);
			}
		} else if (((EObject) element.eGet(reference)).eIsProxy()) {
			element.eUnset(reference);
		}
	}
}
