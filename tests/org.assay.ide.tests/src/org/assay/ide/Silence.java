package org.assay.ide;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out for how long the window does not answer, and what it does meanwhile. */
public final class Silence {

	private static final String TESTS = "org\\.assay\\.ide\\.(Ui|Editing|OpenProject)\\b.*|.*Test\\b.*";
	private static final long NANOS = TimeUnit.MILLISECONDS.toNanos(50);

	private final AtomicLong longest = new AtomicLong();
	private final AtomicLong asked = new AtomicLong();
	private final AtomicBoolean over = new AtomicBoolean();
	private final Map<String, Integer> doing = new TreeMap<>();
	private final Thread asking = Thread.ofPlatform().daemon().start(this::ask);
	private final Thread looking = Thread.ofPlatform().daemon().start(this::look);

	private Silence() {
	}

	/** Begin to listen. */
	public static Silence begin() {
		return new Silence();
	}

	private void ask() {
		while (!over.get() && !Ui.display().isDisposed()) {
			long begin = System.nanoTime();
			asked.set(begin);
			Ui.display().syncExec(() -> longest.accumulateAndGet(System.nanoTime() - begin, Math::max));
			asked.set(0);
			pause(5);
		}
	}

	private void look() {
		Thread window = Ui.display().getThread();
		while (!over.get()) {
			long since = asked.get();
			if (since != 0 && System.nanoTime() - since > NANOS) {
				String stack = window.getState() + " " + Arrays.stream(window.getStackTrace()).limit(60)
						.map(frame -> frame.getClassName() + "." + frame.getMethodName()).collect(Collectors.joining(" < "));
				synchronized (doing) {
					doing.merge(stack, 1, Integer::sum);
				}
			}
			pause(10);
		}
	}

	private static void pause(int millis) {
		try {
			Thread.sleep(millis);
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
		}
	}

	private void end() {
		over.set(true);
		try {
			asking.join();
			looking.join();
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
		}
	}

	/** End, and return the longest silence. */
	public double longestMillis() {
		end();
		return longest.get() / 1e6;
	}

	/** Return what the window did while it did not answer, most often first. */
	public String doing() {
		return seen().limit(12).map(seen -> seen.getValue() + " " + seen.getKey()).collect(Collectors.joining("\n"));
	}

	private Stream<Map.Entry<String, Integer>> seen() {
		synchronized (doing) {
			return Map.copyOf(doing).entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed());
		}
	}

	/** End, and return where the window stood still because code of ours waited there; nothing if it did so nowhere. */
	public String ofOurs() {
		end();
		return seen().map(Map.Entry::getKey).filter(Silence::isOurs).collect(Collectors.joining("\n"));
	}

	/** Our code itself waits, or reads and writes files: other silences are those of a machine with other things to do. */
	private static boolean isOurs(String stack) {
		String[] state = stack.split(" ", 2);
		boolean waits = !state[0].equals("RUNNABLE") || state[1].startsWith("sun.nio.") || state[1].startsWith("java.io.");
		return waits && Arrays.stream(state[1].split(" < ")).filter(frame -> !frame.matches("(java|jdk|sun)\\..*")).findFirst()
				.filter(frame -> frame.startsWith("org.assay.")).filter(frame -> !frame.matches(TESTS)).isPresent();
	}
}
