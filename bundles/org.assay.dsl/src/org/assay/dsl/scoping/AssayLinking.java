package org.assay.dsl.scoping;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.impl.DefaultLinkingService;
import org.eclipse.xtext.linking.impl.IllegalNodeException;
import org.eclipse.xtext.nodemodel.INode;

/** Finds the element that a name means. Names stay as they are written; Xtext takes each apart and puts it together again. */
public final class AssayLinking extends DefaultLinkingService {

	@Override
	public List<EObject> getLinkedObjects(EObject context, EReference reference, INode node) throws IllegalNodeException {
		String name = getCrossRefNodeAsString(node);
		if (name == null || !(getScope(context, reference) instanceof AssayScope scope)) {
			return List.of();
		}
		return scope.meaning(name).map(List::of).orElse(List.of());
	}
}
