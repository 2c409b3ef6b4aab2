package org.assay.evidence.extraction;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.assay.evidence.picture.PagePicture;
import org.assay.evidence.reading.Limits;
import org.assay.evidence.reading.Reading;
import org.assay.evidence.reading.Reading.Cause;
import org.assay.evidence.text.FormatException;

/** A running process that reads documents. Its time is measured from outside too, as it may be in no state to do so itself. */
final class Child {

	private static final long TICK = 100;
	/** The watch inside the process ends it first, with a code that tells why. */
	private static final Duration GRACE = Duration.ofMillis(700);

	private final Process process;
	private final DataOutputStream out;
	private final DataInputStream in;
	/** The document of the last drawing, which the process holds open. */
	private byte[] held;

	private Child(Process process) {
		this.process = process;
		this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
		this.in = new DataInputStream(process.getInputStream());
	}

	static Child start(List<String> command) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
		// options in the environment could undo the limits
		builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
		return new Child(builder.start());
	}

	boolean alive() {
		return process.isAlive();
	}

	/** Ask for a document; after any answer that is not verifiable the process is of no further use. */
	Reading ask(Question.Read question) {
		held = null;
		return ask(question, () -> Frames.ask(out, question), () -> Frames.reading(in, question));
	}

	/** Ask for a part of a page; after any answer that it was not drawn the process is of no further use. */
	PagePicture ask(Question.Draw question) {
		boolean isHeld = held == question.bytes();
		held = question.bytes();
		return ask(question, () -> Frames.ask(out, question, isHeld), () -> Frames.picture(in, question));
	}

	private <T> T ask(Question<T> question, Talk write, Answer<T> read) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		thread("evidence-write", write, answer);
		thread("evidence-read", () -> answer.complete(read.read()), answer);
		Duration used = processorTime();
		long began = System.nanoTime();
		while (true) {
			try {
				return answer.get(TICK, TimeUnit.MILLISECONDS);
			} catch (TimeoutException waiting) {
				if (overdue(question.limits(), used, began)) {
					return question.unanswered(Cause.TIME);
				}
			} catch (ExecutionException failed) {
				return question.unanswered(cause(failed.getCause() instanceof FormatException ? Cause.GARBAGE : Cause.DIED));
			} catch (InterruptedException interrupt) {
				Thread.currentThread().interrupt();
				return question.unanswered(Cause.INTERRUPTED);
			}
		}
	}

	private boolean overdue(Limits limits, Duration used, long began) {
		long most = limits.processorTime().toNanos();
		return System.nanoTime() - began > Limits.WALL * most + GRACE.toNanos()
				|| processorTime().minus(used).compareTo(limits.processorTime().plus(GRACE)) > 0;
	}

	private Duration processorTime() {
		return process.info().totalCpuDuration().orElse(Duration.ZERO);
	}

	/** The exit code knows best: a virtual machine without memory says so on its standard output, which is no answer. */
	private Cause cause(Cause otherwise) {
		try {
			if (process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
				return switch (process.exitValue()) {
					case Extraction.NO_MEMORY -> Cause.MEMORY;
					case Extraction.TOO_LONG -> Cause.TIME;
					default -> otherwise;
				};
			}
		} catch (InterruptedException interrupt) {
			Thread.currentThread().interrupt();
		}
		return otherwise;
	}

	void end() {
		process.destroyForcibly();
		try {
			in.close();
			out.close();
		} catch (IOException gone) {
			// the other end is gone, which is what was wanted
		}
	}

	/** A step of the talk that may block for ever. */
	@FunctionalInterface
	private interface Talk {
		void run() throws IOException;
	}

	/** Waits for an answer. */
	@FunctionalInterface
	private interface Answer<T> {
		T read() throws IOException;
	}

	private static void thread(String name, Talk talk, CompletableFuture<?> answer) {
		Thread thread = new Thread(() -> {
			try {
				talk.run();
			} catch (IOException | RuntimeException failed) {
				answer.completeExceptionally(failed);
			}
		}, name);
		thread.setDaemon(true);
		thread.start();
	}
}
