package org.assay.dsl;

import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.IConcreteSyntaxValidator;

/**
 * Looks whether models can be written as text, with the full set of services, which is set up at the first use; see {@link LateSerializer}.
 */
final class LateSyntaxValidator implements IConcreteSyntaxValidator {

	@Override
	public boolean validateObject(EObject object, IDiagnosticAcceptor acceptor, Map<Object, Object> context) {
		return full().validateObject(object, acceptor, context);
	}

	@Override
	public boolean validateRecursive(EObject object, IDiagnosticAcceptor acceptor, Map<Object, Object> context) {
		return full().validateRecursive(object, acceptor, context);
	}

	private static IConcreteSyntaxValidator full() {
		return AssayLanguage.injector().getInstance(IConcreteSyntaxValidator.class);
	}
}
