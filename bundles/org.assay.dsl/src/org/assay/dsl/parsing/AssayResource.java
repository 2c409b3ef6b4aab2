package org.assay.dsl.parsing;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Triple;

/** A file whose unknown names are collected in a set: Xtext's own list makes ten thousand unknown names take ten seconds. */
public class AssayResource extends LazyLinkingResource {

	private final Set<INode> reported = new HashSet<>();
	private final Set<String> unresolvable = new HashSet<>();
	private Map<EObject, Object> whileLinking;

	/** Return where to keep what is true as long as this file is linked; null at any other time. */
	public Map<EObject, Object> whileLinking() {
		return whileLinking;
	}

	@Override
	public void resolveLazyCrossReferences(CancelIndicator indicator) {
		whileLinking(() -> super.resolveLazyCrossReferences(indicator));
	}

	/** Link the file, or a part of it. */
	protected final void whileLinking(Runnable linking) {
		whileLinking = new IdentityHashMap<>();
		try {
			linking.run();
		} finally {
			whileLinking = null;
		}
	}

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

	/** Xtext keeps this set in a cache that watches each element of the file for changes. */
	@Override
	protected Set<String> getUnresolvableURIFragments() {
		return unresolvable;
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
		unresolvable.clear();
		super.updateInternalState(oldParseResult, newParseResult);
	}

	@Override
	protected void doUnload() {
		reported.clear();
		unresolvable.clear();
		super.doUnload();
	}
}
