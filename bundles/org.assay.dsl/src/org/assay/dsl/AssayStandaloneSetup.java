package org.assay.dsl;

import com.google.inject.Injector;
import org.assay.model.AssayPackage;
import org.eclipse.emf.ecore.EPackage;

/** Sets the language up without an Eclipse extension registry. */
public class AssayStandaloneSetup extends AssayStandaloneSetupGenerated {

	/** Register the model, which is not generated from the grammar, and the language. */
	@Override
	public Injector createInjectorAndDoEMFRegistration() {
		EPackage.Registry.INSTANCE.putIfAbsent(AssayPackage.eNS_URI, AssayPackage.eINSTANCE);
		return super.createInjectorAndDoEMFRegistration();
	}
}
