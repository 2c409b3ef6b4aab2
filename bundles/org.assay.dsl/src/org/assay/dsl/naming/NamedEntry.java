package org.assay.dsl.naming;

import org.assay.model.Method;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;

/** A name under which an element can be found. There are two for most elements of a project, so it holds no more than it has to. */
final class NamedEntry implements IEObjectDescription {

	private final ExportedNames file;
	private final String dotted;
	private final EObject element;
	private final boolean isShort;

	/**
	 * @param file names of the file that the element is part of
	 * @param dotted the name, its parts separated by full stops
	 * @param isShort whether it leaves out the names of elements around the element
	 */
	NamedEntry(ExportedNames file, String dotted, EObject element, boolean isShort) {
		this.file = file;
		this.dotted = dotted;
		this.element = element;
		this.isShort = isShort;
	}

	ExportedNames file() {
		return file;
	}

	String dotted() {
		return dotted;
	}

	boolean isShort() {
		return isShort;
	}

	/** Return the name of the element itself. */
	String ownName() {
		return dotted.substring(dotted.lastIndexOf('.') + 1);
	}

	/** Return all that the meaning of names depends on: two entries with the same signature can stand for each other. */
	String signature() {
		String scale = element instanceof Method method && method.getScale() != null ? AssayQualifiedNames.dotted(method.getScale()) : "";
		return String.join(" ", dotted, isShort ? "short" : "", element.eClass().getName(), AssayDescriptionStrategy.purposeOf(element), scale);
	}

	@Override
	public QualifiedName getName() {
		return AssayQualifiedNames.toName(dotted);
	}

	@Override
	public QualifiedName getQualifiedName() {
		return getName();
	}

	@Override
	public EObject getEObjectOrProxy() {
		return element;
	}

	@Override
	public URI getEObjectURI() {
		return EcoreUtil2.getPlatformResourceOrNormalizedURI(element);
	}

	@Override
	public EClass getEClass() {
		return element.eClass();
	}

	@Override
	public String getUserData(String key) {
		return switch (key) {
			case AssayDescriptionStrategy.SHORT -> isShort ? "" : null;
			case AssayDescriptionStrategy.PURPOSE -> AssayDescriptionStrategy.purposeOf(element);
			default -> null;
		};
	}

	@Override
	public String[] getUserDataKeys() {
		return isShort ? new String[] {AssayDescriptionStrategy.SHORT, AssayDescriptionStrategy.PURPOSE}
				: new String[] {AssayDescriptionStrategy.PURPOSE};
	}

	@Override
	public String toString() {
		return dotted;
	}
}
