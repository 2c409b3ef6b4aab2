package org.assay.dsl.loading;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.assay.dsl.naming.ExportedNames;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;

/** What keeps a single file from being read or linked, as {@link ProjectLoader} finds it for the files of a project. */
@Singleton
public final class FileProblems {

	private final ResourceDescriptionsProvider indexes;

	@Inject
	FileProblems(ResourceDescriptionsProvider indexes) {
		this.indexes = indexes;
	}

	/**
	 * Link a file and return its problems; those that only a comparison with other files shows are left out.
	 *
	 * @throws IllegalArgumentException if the resource is none of this language
	 */
	public List<Problem> of(Resource resource) {
		if (!(resource instanceof TextResource file)) {
			throw new IllegalArgumentException(resource.getURI() + " is no file of this language");
		}
		IResourceDescriptions index = indexes.getResourceDescriptions(file);
		List<Problem> problems = new ArrayList<>(new ProblemCollector(new NameProblems(index)).collect(LinkedFile.of(file)));
		problems.addAll(Problem.foundBy(() -> Duplicates.of(List.of(ExportedNames.of(Resources.fileOf(file))), () -> {
		}), Resources.pathOf(file)));
		return problems;
	}
}
