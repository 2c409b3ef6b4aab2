package org.assay.ide.model;

import java.time.LocalDate;
import java.util.function.Supplier;

import org.assay.ide.Texts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Notices that a day has ended: what was allowed yesterday may not be today, though nobody has typed anything. */
final class DayWatch extends Job {

	/** So often it looks, in milliseconds; a machine that slept through midnight is no exception. */
	private static final long PAUSE = 30_000;

	private final Supplier<LocalDate> today;
	private final Runnable another;
	private LocalDate day;

	/** @param today the day on which everything is looked at
	 * @param another is told that it is another than before */
	DayWatch(Supplier<LocalDate> today, Runnable another) {
		super(Texts.of("job.day"));
		this.today = today;
		this.another = another;
		this.day = today.get();
		setSystem(true);
		setPriority(DECORATE);
	}

	/** Begin to look. */
	void follow() {
		schedule(PAUSE);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		LocalDate now = today.get();
		if (!now.equals(day)) {
			day = now;
			another.run();
		}
		if (!monitor.isCanceled()) {
			follow();
		}
		return Status.OK_STATUS;
	}
}
