package org.assay.dsl.scoping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.assay.dsl.naming.AssayDescriptionStrategy;
import org.assay.model.Variable;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.scoping.IScope;

/** What the names of one reference can mean. Looking up a name costs one look-up in the index for each name space. */
public final class AssayScope implements IScope {

	private final IResourceDescriptions index;
	private final EClass type;
	private final Predicate<IEObjectDescription> fitting;
	private final List<NameSpace> spaces;
	private final List<Variable> variables;

	AssayScope(IResourceDescriptions index, EReference reference, List<NameSpace> spaces, List<Variable> variables) {
		this.index = index;
		this.type = reference.getEReferenceType();
		this.fitting = TermPurposes.fitting(reference);
		this.spaces = spaces;
		this.variables = variables;
	}

	@Override
	public IEObjectDescription getSingleElement(QualifiedName name) {
		Optional<IEObjectDescription> variable = variable(name);
		if (variable.isPresent()) {
			return variable.get();
		}
		List<IEObjectDescription> meanings = meanings(name);
		return meanings.size() == 1 ? meanings.getFirst() : null;
	}

	/**
	 * Return what a name means in the first place where it means anything.
	 *
	 * @return nothing if the name is unknown; more than one element if a short name is ambiguous
	 */
	public List<IEObjectDescription> meanings(QualifiedName name) {
		for (NameSpace space : spaces) {
			List<IEObjectDescription> found = space.qualify(name).map(this::lookUp).orElse(List.of());
			if (!found.isEmpty()) {
				return found;
			}
		}
		return List.of();
	}

	private List<IEObjectDescription> lookUp(QualifiedName name) {
		List<IEObjectDescription> shortNames = new ArrayList<>();
		for (IEObjectDescription found : index.getExportedObjects(type, name, false)) {
			if (!fitting.test(found)) {
				continue;
			}
			if (!AssayDescriptionStrategy.isShort(found)) {
				return List.of(found);
			}
			shortNames.add(found);
		}
		return shortNames;
	}

	private Optional<IEObjectDescription> variable(QualifiedName name) {
		return variables.stream().filter(variable -> name.getSegmentCount() == 1 && name.getFirstSegment().equals(variable.getName()))
				.findFirst().map(variable -> EObjectDescription.create(name, variable));
	}

	@Override
	public Iterable<IEObjectDescription> getElements(QualifiedName name) {
		IEObjectDescription single = getSingleElement(name);
		return single == null ? List.of() : List.of(single);
	}

	/** Return the shortest name by which an element can be called here; null if there is none. */
	@Override
	public IEObjectDescription getSingleElement(EObject object) {
		if (object instanceof Variable variable && variables.contains(variable)) {
			return EObjectDescription.create(QualifiedName.create(variable.getName()), variable);
		}
		URI uri = EcoreUtil.getURI(object);
		for (IEObjectDescription exported : index.getExportedObjectsByObject(object)) {
			if (!AssayDescriptionStrategy.isShort(exported)) {
				return shortest(exported.getName(), object, uri);
			}
		}
		return null;
	}

	private IEObjectDescription shortest(QualifiedName name, EObject object, URI uri) {
		for (int kept = 1; kept <= name.getSegmentCount(); kept++) {
			QualifiedName tail = name.skipFirst(name.getSegmentCount() - kept);
			IEObjectDescription meant = getSingleElement(tail);
			if (meant != null && Objects.equals(meant.getEObjectURI(), uri)) {
				return EObjectDescription.create(tail, object);
			}
		}
		return null;
	}

	@Override
	public Iterable<IEObjectDescription> getElements(EObject object) {
		IEObjectDescription single = getSingleElement(object);
		return single == null ? List.of() : List.of(single);
	}

	/** Return all elements of the type, each once, by qualified name. */
	@Override
	public Iterable<IEObjectDescription> getAllElements() {
		List<IEObjectDescription> all = new ArrayList<>();
		for (IEObjectDescription description : index.getExportedObjectsByType(type)) {
			if (!AssayDescriptionStrategy.isShort(description) && fitting.test(description)) {
				all.add(description);
			}
		}
		all.sort(Comparator.comparing(IEObjectDescription::getName));
		return all;
	}
}
