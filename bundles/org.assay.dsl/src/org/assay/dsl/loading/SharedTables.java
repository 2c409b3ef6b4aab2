package org.assay.dsl.loading;

import org.assay.dsl.services.AssayGrammarAccess;
import org.assay.model.AssayPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What EMF and Xtext compute of the model and the grammar at the first use and keep without a lock. It is computed here before several
 * threads use it.
 */
final class SharedTables {

	private SharedTables() {
	}

	static void prepare(AssayGrammarAccess grammar) {
		for (EClassifier classifier : AssayPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type) {
				type.getEAllAttributes();
				type.getEAllReferences();
				type.getEAllContainments();
				type.getEAllSuperTypes();
				type.getEStructuralFeature("");
			}
		}
		EcoreUtil.resolveAll(grammar.getGrammar());
	}
}
