package org.assay.dsl.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** The documentation of classes, features and words of the model. It is read out of the .ecore file, since generated code leaves it out. */
final class MetamodelTexts {

	private final EPackage model;

	private MetamodelTexts(EPackage model) {
		this.model = model;
	}

	/** Read the documentation out of an .ecore file. */
	static MetamodelTexts read(Path ecore) {
		Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createFileURI(ecore.toString()));
		try {
			resource.load(Map.of());
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		return new MetamodelTexts((EPackage) resource.getContents().getFirst());
	}

	/** Return what a class or an enumeration is. */
	String of(EClassifier classifier) {
		return text(own(classifier), classifier.getName());
	}

	/** Return what a feature of a class means. */
	String ofFeature(EClass owner, String feature) {
		return text(((EClass) own(owner)).getEStructuralFeature(feature), owner.getName() + "." + feature);
	}

	/** Return what a word of an enumeration means. */
	String ofLiteral(EEnum enumeration, String name) {
		return text(((EEnum) own(enumeration)).getEEnumLiteral(name), enumeration.getName() + "." + name);
	}

	/** Return the abstract classes in the order of the model. */
	List<EClass> abstractClasses() {
		return model.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).filter(EClass::isAbstract).toList();
	}

	/** Return the classes, in the order of the model, whose elements may stand where a class is asked for. */
	List<EClass> concreteBelow(EClass general) {
		return model.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && own(general) instanceof EClass above && above.isSuperTypeOf(type)).toList();
	}

	private EClassifier own(EClassifier classifier) {
		return model.getEClassifier(classifier.getName());
	}

	private static String text(EModelElement element, String name) {
		String text = element == null ? null : EcoreUtil.getDocumentation(element);
		if (text == null) {
			throw new IllegalStateException("no documentation of " + name + " in the model");
		}
		return text;
	}
}
