package org.assay.ide.wizard;

import java.nio.file.Path;
import java.time.LocalDate;

import org.assay.core.CannotDo;
import org.assay.core.init.NewProject;
import org.assay.core.init.Pipeline;
import org.assay.core.init.ProjectName;
import org.assay.core.init.Template;

/**
 * A new project that somebody wants.
 *
 * @param language BCP 47 tag of the language of its texts
 * @param folder where it will lie
 */
record ProjectOrder(ProjectName name, Template template, Pipeline pipeline, String language, Path folder) {

	/** Write it; return the path of the text to read first.
	 * @throws CannotDo if it cannot be made or written; then nothing is changed */
	Path write() throws CannotDo {
		NewProject.Made made = NewProject.make(template, pipeline, name, language, LocalDate.now());
		NewProject.write(folder, made);
		return folder.resolve(made.files().stream().map(file -> file.path()).filter(path -> path.endsWith(".assay")).findFirst().orElseThrow());
	}
}
