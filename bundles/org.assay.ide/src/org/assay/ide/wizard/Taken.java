package org.assay.ide.wizard;

import java.nio.file.Path;

import org.assay.core.files.Outputs;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Knows whether there is something at a path already. That is looked for in the background, because a disk may be slow. */
final class Taken {

	private final Runnable changed;
	private Path asked;
	private boolean taken;

	/** @param changed done, on the thread of the user interface, when there turns out to be something */
	Taken(Runnable changed) {
		this.changed = changed;
	}

	/** Return whether something is known to be there; what is not known yet is looked for. On the thread of the user interface. */
	boolean isAt(Path path) {
		if (!path.equals(asked)) {
			asked = path;
			taken = false;
			Display display = Display.getCurrent();
			Job.createSystem(path.toString(), (ICoreRunnable) monitor -> {
				if (Outputs.isTaken(path)) {
					display.asyncExec(() -> become(path));
				}
			}).schedule();
		}
		return taken;
	}

	private void become(Path path) {
		if (path.equals(asked)) {
			taken = true;
			changed.run();
		}
	}
}
