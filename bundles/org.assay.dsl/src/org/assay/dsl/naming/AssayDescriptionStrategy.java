package org.assay.dsl.naming;

import com.google.inject.Singleton;
import org.assay.model.AssayFile;
import org.assay.model.Element;
import org.assay.model.NamedElement;
import org.assay.model.Vocabulary;
import org.assay.model.VocabularyPurpose;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;

/**
 * Every named element can be referred to by its qualified name. An element inside another one can also be referred to by a short
 * name, package and own name, as long as that means one element only; {@link #isShort} tells such an entry.
 */
@Singleton
public final class AssayDescriptionStrategy extends DefaultResourceDescriptionStrategy {

	static final String SHORT = "short";
	static final String PURPOSE = "purpose";

	@Override
	public boolean createEObjectDescriptions(EObject element, IAcceptor<IEObjectDescription> acceptor) {
		String name = AssayQualifiedNames.dotted(element);
		if (name != null) {
			acceptor.accept(new NamedEntry(null, name, element, false));
			if (!(element.eContainer() instanceof AssayFile)) {
				acceptor.accept(new NamedEntry(null, shortName(element), element, true));
			}
		}
		return element instanceof AssayFile || element instanceof Element;
	}

	/** Return whether an entry of the index is a short name. */
	public static boolean isShort(IEObjectDescription description) {
		return description instanceof NamedEntry entry ? entry.isShort() : description.getUserData(SHORT) != null;
	}

	/** Return whether an entry of the index is a term of a vocabulary with a purpose. */
	public static boolean hasPurpose(IEObjectDescription description, VocabularyPurpose purpose) {
		return purpose.getLiteral().equals(description.getUserData(PURPOSE));
	}

	static String purposeOf(EObject element) {
		return element.eContainer() instanceof Vocabulary vocabulary ? vocabulary.getPurpose().getLiteral() : "";
	}

	private static String shortName(EObject element) {
		AssayFile file = (AssayFile) EcoreUtil.getRootContainer(element);
		String own = ((NamedElement) element).getName();
		return file.getName() == null ? own : file.getName() + "." + own;
	}
}
