package org.assay.lsp.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;

/**
 * The one thread that projects belong to. What changes them goes first, in the order in which it came; then what is asked of them; and what can
 * wait is done when there has been nothing else for a while. Whatever runs can find out that something more urgent waits, and leave off.
 */
public final class Worker implements AutoCloseable {

	/** Parsers call themselves for each level of nesting, so that they need more stack than threads usually get. */
	private static final long STACK = 16L << 20;

	private final Deque<Runnable> edits = new ArrayDeque<>();
	private final Deque<Runnable> questions = new ArrayDeque<>();
	/** What is done at rest, by what it is about: the latest of each counts. */
	private final Map<Object, Rest> resting = new LinkedHashMap<>();
	private final Consumer<Throwable> failures;
	private final Thread thread;
	private boolean closed;
	private long lastEdit = System.nanoTime();

	private record Rest(Runnable task, long nanos) {
	}

	/** @param failures is told of what went wrong; work goes on */
	public Worker(Consumer<Throwable> failures) {
		this.failures = failures;
		thread = Thread.ofPlatform().daemon().name("assay-projects").stackSize(STACK).start(this::work);
	}

	/** Change something: done before everything else, after the changes that came earlier. */
	public synchronized void edit(Runnable change) {
		lastEdit = System.nanoTime();
		edits.add(change);
		notifyAll();
	}

	/**
	 * Ask something. The answer is left off when it is cancelled.
	 *
	 * @param question gets what says whether the answer is no longer wanted
	 */
	public <T> CompletableFuture<T> ask(Function<BooleanSupplier, T> question) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		synchronized (this) {
			if (closed) {
				answer.cancel(false);
				return answer;
			}
			questions.add(() -> answer(question, answer));
			notifyAll();
		}
		return answer;
	}

	private <T> void answer(Function<BooleanSupplier, T> question, CompletableFuture<T> answer) {
		if (answer.isDone()) {
			return;
		}
		try {
			answer.complete(question.apply(answer::isDone));
		} catch (CancellationException noLongerWanted) {
			answer.cancel(false);
		} catch (ResponseErrorException refused) {
			answer.completeExceptionally(refused);
		} catch (RuntimeException | StackOverflowError failure) {
			failures.accept(failure);
			answer.completeExceptionally(failure);
		}
	}

	/**
	 * Do something when nothing has been changed for a while. Doing it may be left off, by a {@link CancellationException}; then it is done another
	 * time.
	 *
	 * @param about what it is about; the latest of those about the same takes the place of the others
	 * @param millis how long to wait after the last change
	 */
	public synchronized void rest(Object about, long millis, Runnable task) {
		resting.remove(about);
		resting.put(about, new Rest(task, TimeUnit.MILLISECONDS.toNanos(millis)));
		notifyAll();
	}

	/** Return whether something more urgent waits than what is done at rest. */
	public synchronized boolean isUrgent() {
		return closed || !edits.isEmpty() || !questions.isEmpty();
	}

	/** Return whether a change waits. */
	public synchronized boolean hasEdits() {
		return closed || !edits.isEmpty();
	}

	private void work() {
		Runnable next = next();
		while (next != null) {
			try {
				next.run();
			} catch (RuntimeException | Error failure) {
				failures.accept(failure);
			}
			next = next();
		}
	}

	private synchronized Runnable next() {
		while (!closed) {
			if (!edits.isEmpty()) {
				return edits.poll();
			}
			if (!questions.isEmpty()) {
				return questions.poll();
			}
			Map.Entry<Object, Rest> rest = resting.entrySet().stream().findFirst().orElse(null);
			long left = rest == null ? 0 : rest.getValue().nanos() - (System.nanoTime() - lastEdit);
			if (rest != null && left <= 0) {
				resting.remove(rest.getKey());
				return () -> doAtRest(rest.getKey(), rest.getValue());
			}
			pause(left);
		}
		return null;
	}

	private void pause(long nanos) {
		try {
			if (nanos <= 0) {
				wait();
			} else {
				TimeUnit.NANOSECONDS.timedWait(this, nanos);
			}
		} catch (InterruptedException stop) {
			closed = true;
		}
	}

	private void doAtRest(Object about, Rest rest) {
		try {
			rest.task().run();
		} catch (CancellationException leftOff) {
			synchronized (this) {
				resting.putIfAbsent(about, rest);
			}
		}
	}

	/** End the thread once what it does now is done; nothing else is begun. */
	@Override
	public synchronized void close() {
		closed = true;
		notifyAll();
	}
}
