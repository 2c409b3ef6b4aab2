package org.assay.dsl.parsing;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.util.Triple;

/** A file whose unknown names are collected in a set: Xtext's own list makes ten thousand unknown names take ten seconds. */
public class AssayResource extends LazyLinkingResource {

	private final Set<INode> reported = new HashSet<>();

	@Override
	protected void createAndAddDiagnostic(Triple<EObject, EReference, INode> reference) {
		if (isValidationDisabled() || !reported.add(reference.getThird())) {
			return;
		}
		DiagnosticMessage message = createDiagnosticMessage(reference);
		if (message != null) {
			getDiagnosticList(message).add(new UnknownName(reference, message));
		}
	}

	@Override
	protected void removeDiagnostic(Triple<EObject, EReference, INode> reference) {
		if (reported.remove(reference.getThird())) {
			super.removeDiagnostic(reference);
		}
	}

	@Override
	protected void updateInternalState(IParseResult oldParseResult, IParseResult newParseResult) {
		reported.clear();
		super.updateInternalState(oldParseResult, newParseResult);
	}

	@Override
	protected void doUnload() {
		reported.clear();
		super.doUnload();
	}
}
