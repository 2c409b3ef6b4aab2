package org.assay.ide.model;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.assay.analysis.Analysis;
import org.assay.core.CannotDo;
import org.assay.core.check.Check;
import org.assay.core.check.CheckedProject;
import org.assay.core.project.ProjectFiles;
import org.assay.core.project.ProjectFolder;
import org.assay.dsl.loading.LoadedProject;
import org.assay.dsl.loading.ProjectLoader;
import org.assay.ide.Texts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * One project, read and checked again a little after each change while anybody wants to know. What came of it last is kept until there is
 * something newer; while a project cannot be read, the reason is kept instead. Listeners are told on the thread of the job.
 */
public final class ProjectModel {

	/** So long nothing is typed before a project is checked again, in milliseconds. */
	private static final long PAUSE = 400;

	private final ProjectFolder folder;
	private final CheckSettings settings;
	private final CopyOnWriteArrayList<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
	private final Job job;
	private volatile State state = new State.Unread();
	private volatile boolean outdated = true;

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

	/**
	 * Tell somebody of each new state, until it is taken out. Only while there is somebody is the project looked at; it is so at once if it
	 * has changed in the meantime.
	 */
	public void add(Consumer<State> listener) {
		listeners.addIfAbsent(listener);
		if (outdated) {
			job.schedule();
		}
	}

	/** Tell somebody no longer. */
	public void remove(Consumer<State> listener) {
		listeners.remove(listener);
		if (listeners.isEmpty()) {
			job.cancel();
		}
	}

	/** The project is another now: it is read again soon if anybody wants to know; further calls put that off. What goes on is left off. */
	public void changed() {
		outdated = true;
		job.cancel();
		if (!listeners.isEmpty()) {
			job.schedule(PAUSE);
		}
	}

	/**
	 * Read and check the project now, on the thread of the caller.
	 *
	 * @throws CannotDo if it cannot be read; that is the state then
	 */
	public Snapshot check() throws CannotDo {
		return check(() -> false);
	}

	/**
	 * Read and check the project now, on the thread of the caller, as long as that is wanted.
	 *
	 * @param stop whether it no longer is
	 * @throws CannotDo if it cannot be read; that is the state then
	 * @throws CancellationException if it is no longer wanted
	 */
	public Snapshot check(BooleanSupplier stop) throws CannotDo {
		outdated = false;
		try {
			ProjectFiles files = UnsavedTexts.over(folder.path(), folder.read());
			Snapshot snapshot = new Snapshot(folder, files, checked(files, stop));
			become(new State.Known(snapshot));
			return snapshot;
		} catch (CannotDo refused) {
			become(new State.Unreadable(refused.failure().message(Texts.language())));
			throw refused;
		} catch (CancellationException leftOff) {
			outdated = true;
			throw leftOff;
		}
	}

	private CheckedProject checked(ProjectFiles files, BooleanSupplier stop) {
		LoadedProject loaded = ProjectLoader.create().load(files.sources(), folder.used(), () -> goOn(stop));
		goOn(stop);
		Analysis analysis = Analysis.of(loaded.corpus(), settings.asOf(), settings.evidence(folder).look(loaded.corpus()));
		return Check.run(loaded, analysis, settings.language(), stop);
	}

	private static void goOn(BooleanSupplier stop) {
		if (stop.getAsBoolean()) {
			throw new CancellationException();
		}
	}

	private IStatus readAgain(IProgressMonitor monitor) {
		try {
			check(monitor::isCanceled);
			return Status.OK_STATUS;
		} catch (CannotDo refused) {
			// the state says why
			return Status.OK_STATUS;
		} catch (CancellationException leftOff) {
			return Status.CANCEL_STATUS;
		}
	}

	private void become(State newer) {
		state = newer;
		listeners.forEach(listener -> listener.accept(newer));
	}
}
