package org.assay.dsl.loading;

import org.assay.model.AssayFile;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceFactory;

/**
 * The text of a file whose elements were put by earlier and do not know where they stand. Almost nobody asks for places in the library, so
 * the text is parsed when somebody does.
 */
final class WrittenForm extends AdapterImpl {

	private final SourceText source;
	private AssayFile parsed;

	WrittenForm(SourceText source) {
		this.source = source;
	}

	/** Return whether a file has elements without places. */
	static boolean isMissing(Resource resource) {
		return in(resource) != null;
	}

	/** Return the element as it stands in the text; the element itself unless it is of a file without places. */
	static EObject of(EObject element) {
		WrittenForm form = in(element.eResource());
		return form == null ? element : form.find(element);
	}

	private static WrittenForm in(Resource resource) {
		return resource == null ? null : (WrittenForm) EcoreUtil.getExistingAdapter(resource, WrittenForm.class);
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == WrittenForm.class;
	}

	private EObject find(EObject element) {
		if (parsed == null) {
			XtextResource resource = (XtextResource) element.eResource();
			parsed = Resources.fileOf(Resources.library(resource.getResourceServiceProvider().get(XtextResourceFactory.class), source));
		}
		EObject root = EcoreUtil.getRootContainer(element);
		return element == root ? parsed : EcoreUtil.getEObject(parsed, EcoreUtil.getRelativeURIFragmentPath(root, element));
	}
}
