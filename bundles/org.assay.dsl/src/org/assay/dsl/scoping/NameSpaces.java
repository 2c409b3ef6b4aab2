package org.assay.dsl.scoping;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.assay.model.AssayFile;
import org.assay.model.Import;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;

/**
 * The places in which a name is looked up. First the element that a typed reference speaks of (a level in the scale of the method, a
 * control in the framework of the catalogue), then the elements around the place from the inside out, the own package, the imports, and the
 * packages that every file sees. The last place is the root, where qualified names are found.
 */
@Singleton
final class NameSpaces {

	private static final List<QualifiedName> ALWAYS_IMPORTED = List.of(QualifiedName.create("std", "core"), QualifiedName.create("std", "risk"));

	@Inject
	private IQualifiedNameProvider names;

	/** Return the prefixes to try, in order, without repetition. */
	List<NameSpace> of(EObject context, EReference reference) {
		SequencedSet<NameSpace> spaces = new LinkedHashSet<>();
		addNameOf(NamedPlace.of(context, reference), spaces);
		for (EObject element = context; element != null; element = element.eContainer()) {
			if (element instanceof AssayFile file) {
				addFile(file, spaces);
			} else {
				addNameOf(element, spaces);
			}
		}
		ALWAYS_IMPORTED.forEach(name -> spaces.add(NameSpace.of(name)));
		spaces.add(NameSpace.of(QualifiedName.EMPTY));
		return new ArrayList<>(spaces);
	}

	private void addFile(AssayFile file, SequencedSet<NameSpace> spaces) {
		if (file.getName() != null) {
			spaces.add(NameSpace.of(QualifiedName.create(file.getName().split("\\."))));
		}
		for (Import imported : file.getImports()) {
			if (imported.getNamespace() != null) {
				spaces.add(NameSpace.imported(imported.getNamespace()));
			}
		}
	}

	private void addNameOf(EObject element, SequencedSet<NameSpace> spaces) {
		if (element != null && !element.eIsProxy()) {
			QualifiedName name = names.getFullyQualifiedName(element);
			if (name != null) {
				spaces.add(NameSpace.of(name));
			}
		}
	}
}
