package org.assay.dsl.loading;

import org.assay.model.AssayPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;

/**
 * What EMF computes of the model at the first use and keeps without a lock. It is computed here before several threads use it; that of the
 * grammar when the language is set up.
 */
final class SharedTables {

	private SharedTables() {
	}

	static void prepare() {
		for (EClassifier classifier : AssayPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type) {
				type.getEAllAttributes();
				type.getEAllReferences();
				type.getEAllContainments();
				type.getEAllSuperTypes();
				type.getEStructuralFeature("");
			}
		}
	}
}
