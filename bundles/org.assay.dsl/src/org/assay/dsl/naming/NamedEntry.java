package org.assay.dsl.naming;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;

/** A name under which an element can be found. There are two for most elements of a project, so it holds no more than it has to. */
final class NamedEntry implements IEObjectDescription {

	private final String dotted;
	private final EObject element;
	private final boolean isShort;

	/**
	 * @param dotted the name, its parts separated by full stops
	 * @param isShort whether it leaves out the names of elements around the element
	 */
	NamedEntry(String dotted, EObject element, boolean isShort) {
		this.dotted = dotted;
		this.element = element;
		this.isShort = isShort;
	}

	String dotted() {
		return dotted;
	}

	boolean isShort() {
		return isShort;
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
