package org.assay.ide.model;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.assay.core.CannotDo;
import org.assay.core.check.Check;
import org.assay.core.check.CheckedProject;
import org.assay.core.check.Stopwatch;
import org.assay.core.project.ProjectFiles;
import org.assay.core.project.ProjectFolder;
import org.assay.ide.Texts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * One project, read and checked again a little after each change. What came of it last is kept until there is something newer; while a
 * project cannot be read, the reason is kept instead. Listeners are told on the thread of the job.
 */
public final class ProjectModel {

	/** So long nothing is typed before a project is checked again, in milliseconds. */
	private static final long PAUSE = 400;

	private final ProjectFolder folder;
	private final CheckSettings settings;
	private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
	private final Job job;
	private volatile State state = new State.Unread();

	ProjectModel(ProjectFolder folder, CheckSettings settings) {
		this.folder = folder;
		this.settings = settings;
		this.job = Job.create(Texts.of("job.read", folder.path().getFileName()), this::readAgain);
		job.setSystem(true);
		job.setPriority(Job.DECORATE);
	}

	/** What is known of a project. */
	public sealed interface State {

		/** Nothing yet. */
		record Unread() implements State {
		}

		/** All of it. */
		record Known(Snapshot snapshot) implements State {
		}

		/** It cannot be read. @param reason why, in the language of the user interface */
		record Unreadable(String reason) implements State {
		}

		/** Return what was read. */
		default Optional<Snapshot> known() {
			return this instanceof Known known ? Optional.of(known.snapshot()) : Optional.empty();
		}
	}

	/** Return where the project is. */
	public ProjectFolder folder() {
		return folder;
	}

	/** Return what is known now. */
	public State state() {
		return state;
	}

	/** Tell somebody of each new state, until it is taken out. */
	public void add(Consumer<State> listener) {
		listeners.add(listener);
	}

	/** Tell somebody no longer. */
	public void remove(Consumer<State> listener) {
		listeners.remove(listener);
	}

	/** Read the project again soon; further calls until then put it off. */
	public void changed() {
		job.cancel();
		job.schedule(PAUSE);
	}

	/** Read the project now if nobody has yet. */
	public void need() {
		if (state instanceof State.Unread) {
			job.schedule();
		}
	}

	/**
	 * Read and check the project now, on the thread of the caller.
	 *
	 * @throws CannotDo if it cannot be read; that is the state then
	 */
	public Snapshot check() throws CannotDo {
		try {
			ProjectFiles files = UnsavedTexts.over(folder.path(), folder.read());
			CheckedProject checked = Check.run(files.sources(), folder.used(), settings.asOf(), settings.language(), settings.evidence(folder),
					new Stopwatch());
			Snapshot snapshot = new Snapshot(folder, files, checked);
			become(new State.Known(snapshot));
			return snapshot;
		} catch (CannotDo refused) {
			become(new State.Unreadable(refused.failure().message(Texts.language())));
			throw refused;
		}
	}

	private IStatus readAgain(IProgressMonitor monitor) {
		try {
			check();
		} catch (CannotDo refused) {
			// the state says why
		}
		return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}

	private void become(State newer) {
		state = newer;
		listeners.forEach(listener -> listener.accept(newer));
	}
}
