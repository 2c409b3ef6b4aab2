package org.assay.dsl.loading;

import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.xtext.resource.XtextResourceSet;

/** Files that belong together. What has not been handed over is not there: no address is opened, neither a file nor one on a network. */
public class ClosedResourceSet extends XtextResourceSet {

	private final URIConverter closed = new ClosedAddresses();

	/** Return what opens no address; it cannot be replaced. */
	@Override
	public URIConverter getURIConverter() {
		return closed;
	}
}
