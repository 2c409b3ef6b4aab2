package org.assay.ide.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.junit.jupiter.api.Test;

/** That a day has ended is noticed without anybody typing. */
class DayWatchTest {

	@Test
	void tellsOnceOfEachNewDay() throws InterruptedException {
		AtomicReference<LocalDate> day = new AtomicReference<>(LocalDate.of(2026, 6, 1));
		BlockingQueue<LocalDate> told = new LinkedBlockingQueue<>();
		BlockingQueue<Boolean> looked = new LinkedBlockingQueue<>();
		DayWatch watch = new DayWatch(day::get, () -> told.add(day.get()));
		watch.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				looked.add(true);
			}
		});
		watch.follow();
		try {
			for (LocalDate next : List.of(day.get(), day.get().plusDays(1), day.get().plusDays(1), day.get().plusDays(2))) {
				day.set(next);
				look(watch, looked);
			}
			assertEquals(List.of(LocalDate.of(2026, 6, 2), LocalDate.of(2026, 6, 3)), List.copyOf(told));
		} finally {
			watch.cancel();
		}
	}

	/** It sleeps again a little after it has said that it is done. */
	private static void look(DayWatch watch, BlockingQueue<Boolean> looked) throws InterruptedException {
		for (int attempt = 0; attempt < 100; attempt++) {
			watch.wakeUp();
			if (looked.poll(100, TimeUnit.MILLISECONDS) != null) {
				return;
			}
		}
		fail("it does not look again");
	}
}
