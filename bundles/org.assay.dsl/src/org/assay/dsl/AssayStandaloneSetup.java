package org.assay.dsl;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.assay.dsl.services.AssayGrammarAccess;
import org.assay.model.AssayPackage;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.XtextPackage;
import org.eclipse.xtext.resource.impl.BinaryGrammarResourceFactoryImpl;

/** Sets the language up without an Eclipse extension registry. */
public class AssayStandaloneSetup extends AssayStandaloneSetupGenerated {

	/** Set up what it takes to read text. The grammar lies beside the classes in binary form; nothing else is opened by its address. */
	static Injector forReading() {
		EPackage.Registry.INSTANCE.putIfAbsent(AssayPackage.eNS_URI, AssayPackage.eINSTANCE);
		EPackage.Registry.INSTANCE.putIfAbsent(XtextPackage.eNS_URI, XtextPackage.eINSTANCE);
		Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().putIfAbsent("xtextbin", new BinaryGrammarResourceFactoryImpl());
		silence();
		return Guice.createInjector(new ReadingModule());
	}

	/** Xtext writes to a log what is said by problems as well; where nobody has set up a log, it is not told of that. */
	private static void silence() {
		Logger root = Logger.getRootLogger();
		if (!root.getAllAppenders().hasMoreElements()) {
			root.setLevel(Level.OFF);
		}
	}

	/** Register the model, which is not generated from the grammar, and the language. */
	@Override
	public Injector createInjectorAndDoEMFRegistration() {
		EPackage.Registry.INSTANCE.putIfAbsent(AssayPackage.eNS_URI, AssayPackage.eINSTANCE);
		return super.createInjectorAndDoEMFRegistration();
	}

	/** Grammar elements are compared by identity, so there is one grammar for what is read and what is written. */
	@Override
	public Injector createInjector() {
		AssayGrammarAccess grammar = AssayLanguage.reading().getInstance(AssayGrammarAccess.class);
		return Guice.createInjector(new AssayRuntimeModule(), binder -> binder.bind(AssayGrammarAccess.class).toInstance(grammar));
	}
}
