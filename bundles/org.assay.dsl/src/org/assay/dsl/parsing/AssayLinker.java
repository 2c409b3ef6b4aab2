package org.assay.dsl.parsing;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.Multimap;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticProducer;
import org.eclipse.xtext.linking.lazy.LazyLinker;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Notes which names are to be looked up later. A file is always read as a whole, so that its elements refer to nothing yet; Xtext would
 * clear all their references first, and watch each element for changes.
 */
public final class AssayLinker extends LazyLinker {

	@Override
	protected void doLinkModel(EObject model, IDiagnosticConsumer consumer) {
		Multimap<Setting, INode> later = ArrayListMultimap.create();
		LinkingDiagnosticProducer problems = new LinkingDiagnosticProducer(consumer);
		for (TreeIterator<EObject> elements = getAllLinkableContents(model); elements.hasNext();) {
			installProxies(elements.next(), problems, later);
		}
		installQueuedLinks(later);
	}
}
