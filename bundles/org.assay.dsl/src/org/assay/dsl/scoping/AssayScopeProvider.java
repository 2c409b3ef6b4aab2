package org.assay.dsl.scoping;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Optional;
import org.assay.dsl.naming.NameIndex;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData.ResourceSetAdapter;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;

/** Which element a name means; {@link NameSpaces} says in which order the places are looked through. */
@Singleton
public class AssayScopeProvider implements IScopeProvider {

	@Inject
	private ResourceDescriptionsProvider descriptions;

	@Inject
	private IQualifiedNameProvider names;

	@Override
	public IScope getScope(EObject context, EReference reference) {
		return AssayScope.of(indexOf(context.eResource()), context, reference);
	}

	/** The index of a project is asked itself; what Xtext puts around other ones would be made anew for each name. */
	private IResourceDescriptions indexOf(Resource resource) {
		ResourceSet set = resource.getResourceSet();
		return set != null && ResourceSetAdapter.findResourceDescriptionsData(set) instanceof NameIndex index ? index
				: descriptions.getResourceDescriptions(resource);
	}

	/** Return the qualified name of an element; empty for a variable. */
	public Optional<QualifiedName> qualifiedName(EObject element) {
		return Optional.ofNullable(names.getFullyQualifiedName(element));
	}
}
