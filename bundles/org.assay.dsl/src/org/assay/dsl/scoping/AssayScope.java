package org.assay.dsl.scoping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.assay.dsl.naming.AssayDescriptionStrategy;
import org.assay.dsl.naming.NameIndex;
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

	private AssayScope(IResourceDescriptions index, EReference reference, List<NameSpace> spaces, List<Variable> variables) {
		this.index = index;
		this.type = reference.getEReferenceType();
		this.fitting = TermPurposes.fitting(reference);
		this.spaces = spaces;
		this.variables = variables;
	}

	/** Return what the names of a reference can mean at a place.
	 * @param index the names of all files */
	public static AssayScope of(IResourceDescriptions index, EObject context, EReference reference) {
		return new AssayScope(index, reference, NameSpaces.of(context, reference), BoundVariables.around(context, reference));
	}

	/** Return the element that a name means, written with full stops between its parts; empty if it means nothing, or several elements. */
	public Optional<EObject> meaning(String name) {
		return name.isEmpty() ? Optional.empty() : Optional.ofNullable(getSingleElement(name)).map(IEObjectDescription::getEObjectOrProxy);
	}

	@Override
	public IEObjectDescription getSingleElement(QualifiedName name) {
		return getSingleElement(name.toString());
	}

	/** Return what a name means, written with full stops between its parts; null if it is unknown or ambiguous. */
	public IEObjectDescription getSingleElement(String name) {
		for (Variable variable : variables) {
			if (name.equals(variable.getName())) {
				return EObjectDescription.create(QualifiedName.create(name), variable);
			}
		}
		List<IEObjectDescription> meanings = meanings(name, 2);
		return meanings.size() == 1 ? meanings.getFirst() : null;
	}

	/**
	 * Return what a name means in the first place where it means anything.
	 *
	 * @param most how many meanings are wanted at most
	 * @return nothing if the name is unknown; more than one element if a short name is ambiguous
	 */
	public List<IEObjectDescription> meanings(String name, int most) {
		for (NameSpace space : spaces) {
			String qualified = space.qualify(name);
			List<IEObjectDescription> found = qualified == null ? List.of() : lookUp(qualified, most);
			if (!found.isEmpty()) {
				return found;
			}
		}
		return List.of();
	}

	private List<IEObjectDescription> lookUp(String name, int most) {
		List<IEObjectDescription> shortNames = List.of();
		for (IEObjectDescription found : named(name)) {
			if (!type.isInstance(found.getEObjectOrProxy()) || !fitting.test(found)) {
				continue;
			}
			if (!AssayDescriptionStrategy.isShort(found)) {
				return List.of(found);
			}
			if (shortNames.isEmpty()) {
				shortNames = new ArrayList<>(most);
			}
			if (shortNames.size() < most) {
				shortNames.add(found);
			}
		}
		return shortNames;
	}

	private Iterable<IEObjectDescription> named(String name) {
		return index instanceof NameIndex names ? names.named(name) : index.getExportedObjects(type, QualifiedName.create(name.split("\\.")),
				false);
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
