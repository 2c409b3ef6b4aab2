package org.assay.dsl.loading;

import java.util.Objects;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData.ResourceSetAdapter;

/**
 * A text that is read as a project would read it and is no part of it: its names mean what they would mean in the project, and the project
 * does not see it. An editor asks such a text what could stand at a place.
 */
public final class Draft {

	private Draft() {
	}

	/**
	 * Read a text beside a project. Names are looked up when they are asked for.
	 *
	 * @param source text, with the path that it would have
	 * @param neighbour any file of the project
	 */
	public static TextResource of(SourceText source, Resource neighbour) {
		TextResource draft = Resources.project(source);
		XtextResourceSet set = new ClosedResourceSet();
		ResourceSetAdapter.installResourceDescriptionsData(set,
				Objects.requireNonNull(ResourceSetAdapter.findResourceDescriptionsData(neighbour.getResourceSet())));
		set.getResources().add(draft);
		return draft;
	}
}
