package org.assay.dsl.parsing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.assay.dsl.scoping.AssayScope;
import org.assay.dsl.scoping.AssayScopeProvider;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.resource.IEObjectDescription;

/** Tells an unknown name (R102) from an ambiguous one (R103); the words come from the rule texts when it is reported. */
@Singleton
public class LinkingMessages implements ILinkingDiagnosticMessageProvider {

	/** Code of an unknown name; the data are the name and the kind of element that was expected. */
	public static final String UNKNOWN = "R102";

	/** Code of a name that means several elements; the data are the name, the kind, and the qualified names it may mean. */
	public static final String AMBIGUOUS = "R103";

	/** How many meanings of an ambiguous name are told; whoever has to choose needs no more. */
	private static final int MOST_MEANINGS = 10;

	@Inject
	private AssayScopeProvider scopes;


	@Override
	public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
		EObject element = context.getContext();
		EReference reference = context.getReference();
		String name = context.getLinkText();
		String kind = reference.getEReferenceType().getName();
		if (name == null || name.isEmpty()) {
			// the syntax is broken here, which has been said
			return null;
		}
		List<String> meanings = meanings(element, reference, name);
		if (meanings.size() > 1) {
			return new DiagnosticMessage(name + " is ambiguous", Severity.ERROR, AMBIGUOUS, name, kind, String.join(", ", meanings));
		}
		return new DiagnosticMessage(name + " is unknown", Severity.ERROR, UNKNOWN, name, kind);
	}

	private List<String> meanings(EObject element, EReference reference, String name) {
		if (!(scopes.getScope(element, reference) instanceof AssayScope scope)) {
			return List.of();
		}
		return scope.meanings(name, MOST_MEANINGS).stream().map(this::canonicalName).sorted().toList();
	}

	private String canonicalName(IEObjectDescription description) {
		String fragment = description.getEObjectURI().toString();
		return scopes.qualifiedName(description.getEObjectOrProxy()).map(Object::toString).orElse(fragment);
	}
}
