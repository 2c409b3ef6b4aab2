package org.assay.dsl;

import com.google.inject.Injector;

/** The language, set up once for a Java virtual machine, on a plain class path as well as in OSGi. */
public final class AssayLanguage {

	private AssayLanguage() {
	}

	/** Return the injector that holds the services of the language. */
	public static Injector injector() {
		return Holder.INJECTOR;
	}

	private static final class Holder {
		private static final Injector INJECTOR = new AssayStandaloneSetup().createInjectorAndDoEMFRegistration();
	}
}
