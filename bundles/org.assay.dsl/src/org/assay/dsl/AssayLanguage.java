package org.assay.dsl;

import com.google.inject.Injector;
import org.assay.dsl.direct.DirectReader;
import org.assay.dsl.services.AssayGrammarAccess;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The language, set up once for a Java virtual machine, on a plain class path as well as in OSGi. */
public final class AssayLanguage {

	private AssayLanguage() {
	}

	/** Return the injector that holds the services of the language. */
	public static Injector injector() {
		return Holder.INJECTOR;
	}

	/**
	 * Return an injector with the services that it takes to read text, and no others. They are the same as those of {@link #injector}, but set
	 * up in less time; elements read by the one can be used with the other.
	 */
	public static Injector reading() {
		return Reading.INJECTOR;
	}

	/**
	 * Begin to set up on another thread what it takes to read text, so that it is there when it is needed; who needs it earlier waits. Calling
	 * this saves time and does nothing else. The model and the grammar are set up by this one thread, because their classes wait for each
	 * other.
	 */
	public static void prepare() {
		Thread thread = new Thread(DirectReader::standard, "assay-prepare");
		thread.setDaemon(true);
		thread.setUncaughtExceptionHandler((failed, failure) -> {
			// who needs it meets the failure again, and is the one to tell of it
		});
		thread.start();
	}

	private static final class Reading {
		private static final Injector INJECTOR = AssayStandaloneSetup.forReading();

		static {
			// the parser may be used by several threads, and what Xtext computes of the grammar at the first use is kept without a lock
			EcoreUtil.resolveAll(INJECTOR.getInstance(AssayGrammarAccess.class).getGrammar());
		}
	}

	private static final class Holder {
		private static final Injector INJECTOR = new AssayStandaloneSetup().createInjectorAndDoEMFRegistration();
	}
}
