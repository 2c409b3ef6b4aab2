package org.assay.dsl.parsing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;

/** A name that means nothing, or too much, with the element and the reference it is written for. */
public final class UnknownName extends XtextLinkingDiagnostic {

	private final Triple<EObject, EReference, INode> reference;

	UnknownName(Triple<EObject, EReference, INode> reference, DiagnosticMessage message) {
		super(reference.getThird(), message.getMessage(), message.getIssueCode(), message.getIssueData());
		this.reference = reference;
	}

	/** Return the element that refers. */
	public EObject element() {
		return reference.getFirst();
	}

	/** Return the feature that refers. */
	public EReference feature() {
		return reference.getSecond();
	}

	/** Return the place of the name in the text. */
	public INode node() {
		return reference.getThird();
	}
}
