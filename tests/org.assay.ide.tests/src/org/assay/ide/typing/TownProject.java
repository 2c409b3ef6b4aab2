package org.assay.ide.typing;

import java.nio.file.Files;
import org.assay.ide.OpenProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;

/** A project of two files: {@code town.assay} has an organisation that {@code project.assay} names. */
final class TownProject {

	static final String PROJECT = """
			package a

			project P {
			    organisation Town
			}
			""";
	static final String TOWN = """
			package a

			organisation Town "Staden" {
			    kind municipality
			    role Ciso "Informationssäkerhetschef"
			}

			information Clients "Brukare" {
			    owner Town.Ciso
			}
			""";

	private TownProject() {
	}

	static OpenProject open() throws Exception {
		OpenProject project = OpenProject.of(PROJECT);
		Files.writeString(project.folder().resolve("town.assay"), TOWN);
		refresh(project);
		return project;
	}

	/** Look at the disk, as the workbench does by itself a little later. */
	static void refresh(OpenProject project) throws Exception {
		project.project().refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
	}
}
