package org.assay.ide.command;

import java.nio.file.Path;

import org.assay.core.check.Summary;
import org.assay.ide.Texts;
import org.assay.ide.work.CheckJob;
import org.eclipse.ui.IWorkbenchWindow;

/** Checks the project. */
public final class CheckCommand extends ProjectCommand {

	@Override
	void run(Path place, IWorkbenchWindow window) {
		new CheckJob(place, snapshot -> {
			Summary found = snapshot.checked().summary();
			Notice.show(Texts.of("check.title"), Texts.of("check.done", snapshot.folder().path().getFileName(), found.errors(), found.warnings(),
					found.infos()),
					window);
		}).schedule();
	}
}
