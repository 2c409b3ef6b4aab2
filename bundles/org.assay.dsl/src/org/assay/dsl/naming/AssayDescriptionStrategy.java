package org.assay.dsl.naming;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Map;
import org.assay.model.AssayFile;
import org.assay.model.Element;
import org.assay.model.NamedElement;
import org.assay.model.Vocabulary;
import org.assay.model.VocabularyPurpose;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;

/**
 * Every named element can be referred to by its qualified name. An element inside another one can also be referred to by a short
 * name, package and own name, as long as that means one element only; {@link #isShort} tells such an entry.
 */
@Singleton
public final class AssayDescriptionStrategy extends DefaultResourceDescriptionStrategy {

	private static final String SHORT = "short";
	private static final String PURPOSE = "purpose";

	@Inject
	private AssayQualifiedNames names;

	@Override
	public boolean createEObjectDescriptions(EObject element, IAcceptor<IEObjectDescription> acceptor) {
		QualifiedName name = names.getFullyQualifiedName(element);
		if (name != null) {
			String purpose = purposeOf(element);
			acceptor.accept(EObjectDescription.create(name, element, purpose.isEmpty() ? Map.of() : Map.of(PURPOSE, purpose)));
			if (!(element.eContainer() instanceof AssayFile)) {
				acceptor.accept(EObjectDescription.create(shortName(element), element, Map.of(SHORT, "", PURPOSE, purpose)));
			}
		}
		return element instanceof AssayFile || element instanceof Element;
	}

	/** Return whether an entry of the index is a short name. */
	public static boolean isShort(IEObjectDescription description) {
		return description.getUserData(SHORT) != null;
	}

	/** Return whether an entry of the index is a term of a vocabulary with a purpose. */
	public static boolean hasPurpose(IEObjectDescription description, VocabularyPurpose purpose) {
		return purpose.getLiteral().equals(description.getUserData(PURPOSE));
	}

	private static String purposeOf(EObject element) {
		return element.eContainer() instanceof Vocabulary vocabulary ? vocabulary.getPurpose().getLiteral() : "";
	}

	private static QualifiedName shortName(EObject element) {
		AssayFile file = (AssayFile) EcoreUtil.getRootContainer(element);
		QualifiedName own = AssayQualifiedNames.toName(((NamedElement) element).getName());
		return file.getName() == null ? own : AssayQualifiedNames.toName(file.getName()).append(own);
	}
}
