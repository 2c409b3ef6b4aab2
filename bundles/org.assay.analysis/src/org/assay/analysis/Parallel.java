package org.assay.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/** Does the same to each of many, several at a time. The result is that of doing one after the other, whatever the number of threads. */
public final class Parallel {

	/** Parsers and evaluators call themselves for each level of nesting, so that they need more stack than threads usually get. */
	private static final long STACK = 4L << 20;
	/** More threads would need more memory than they save time. */
	private static final int MOST_THREADS = 4;

	private Parallel() {
	}

	/** Return how many threads are of use on this machine, at least 1. */
	public static int threads() {
		return Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
	}

	/**
	 * Apply a function to each item. The first item is finished before the others are begun, so that what all of them share is set up by one
	 * thread.
	 *
	 * @param threads how many threads to use at most, the calling one included
	 * @return the results in the order of the items
	 * @throws RuntimeException the failure of the first item in their order that failed
	 */
	public static <T, R> List<R> map(List<T> items, int threads, Function<T, R> function) {
		if (threads <= 1 || items.size() < 3) {
			return items.stream().map(function).toList();
		}
		AtomicReferenceArray<R> results = new AtomicReferenceArray<>(items.size());
		AtomicReferenceArray<Throwable> failures = new AtomicReferenceArray<>(items.size());
		results.set(0, function.apply(items.getFirst()));
		AtomicInteger next = new AtomicInteger(1);
		Runnable worker = () -> {
			for (int index = next.getAndIncrement(); index < items.size(); index = next.getAndIncrement()) {
				try {
					results.set(index, function.apply(items.get(index)));
				} catch (RuntimeException | Error failure) {
					failures.set(index, failure);
				}
			}
		};
		runTogether(worker, Math.min(threads, items.size() - 1));
		return resultsOf(results, failures);
	}

	private static void runTogether(Runnable worker, int threads) {
		List<Thread> others = new ArrayList<>();
		for (int number = 1; number < threads; number++) {
			others.add(Thread.ofPlatform().daemon().name("assay-" + number).stackSize(STACK).start(worker));
		}
		worker.run();
		boolean interrupted = false;
		for (Thread other : others) {
			while (other.isAlive()) {
				try {
					other.join();
				} catch (InterruptedException stop) {
					interrupted = true;
				}
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private static <R> List<R> resultsOf(AtomicReferenceArray<R> results, AtomicReferenceArray<Throwable> failures) {
		List<R> all = new ArrayList<>(results.length());
		for (int index = 0; index < results.length(); index++) {
			switch (failures.get(index)) {
				case null -> all.add(results.get(index));
				case RuntimeException failure -> throw failure;
				case Error failure -> throw failure;
				case Throwable impossible -> throw new IllegalStateException(impossible);
			}
		}
		return all;
	}
}
