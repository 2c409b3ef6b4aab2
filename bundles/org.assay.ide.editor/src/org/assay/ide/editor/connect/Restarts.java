package org.assay.ide.editor.connect;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/** How often the server may be started again by itself: a text that it fails on would make it do nothing else. */
final class Restarts {

	private static final int MOST = 3;
	private static final long WITHIN = TimeUnit.MINUTES.toNanos(1);

	private final Deque<Long> times = new ArrayDeque<>();

	/** Return whether it may be started now, and take it that it is.
	 * @param now a time in nanoseconds, as of {@link System#nanoTime} */
	synchronized boolean isAllowed(long now) {
		times.removeIf(time -> now - time > WITHIN);
		if (times.size() >= MOST) {
			return false;
		}
		times.add(now);
		return true;
	}
}
