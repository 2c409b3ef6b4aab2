package org.assay.ide.editor.connect;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Ends the language service when the workbench ends. */
public final class EditorBundle implements BundleActivator {

	/** Id of the bundle. */
	public static final String ID = "org.assay.ide.editor";

	@Override
	public void start(BundleContext context) {
		// the service starts with the first text that is opened
	}

	@Override
	public void stop(BundleContext context) {
		LanguageService.end();
	}
}
