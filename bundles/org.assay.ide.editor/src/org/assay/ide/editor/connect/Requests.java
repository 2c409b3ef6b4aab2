package org.assay.ide.editor.connect;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.swt.custom.BusyIndicator;

/** Waits for answers, never longer than allowed. An answer that is no longer wanted is nothing worth a word; one that failed is logged once. */
public final class Requests {

	/** How long the user interface may stand still for an answer, in milliseconds. */
	public static final long SHORT = 40;
	/** How long others may wait. */
	public static final long LONG = 10_000;

	private Requests() {
	}

	/** Return an answer, if it comes in time; otherwise it is cancelled. */
	public static <T> Optional<T> within(long millis, CompletableFuture<T> answer) {
		try {
			return Optional.ofNullable(answer.get(millis, TimeUnit.MILLISECONDS));
		} catch (TimeoutException late) {
			answer.cancel(true);
			return Optional.empty();
		} catch (InterruptedException stopped) {
			answer.cancel(true);
			Thread.currentThread().interrupt();
			return Optional.empty();
		} catch (CancellationException noLongerWanted) {
			return Optional.empty();
		} catch (ExecutionException failed) {
			log(failed.getCause());
			return Optional.empty();
		}
	}

	/** Return an answer, if it comes in time; on the thread of the user interface, whose window goes on to live while the answer is waited for. */
	public static <T> Optional<T> inWindow(long millis, CompletableFuture<T> answer) {
		CompletableFuture<Boolean> come = answer.handle((found, failure) -> true);
		if (within(SHORT, come.copy()).isEmpty()) {
			BusyIndicator.showWhile(come.completeOnTimeout(false, millis, TimeUnit.MILLISECONDS));
		}
		return within(0, answer);
	}

	/** Return why the server refused something, in the words that it gave; empty if it gave none. */
	public static String reason(Throwable failure) {
		Throwable cause = failure;
		while (cause != null && !(cause instanceof ResponseErrorException)) {
			cause = cause.getCause();
		}
		return cause instanceof ResponseErrorException refused ? refused.getResponseError().getMessage() : "";
	}

	/** Log what went wrong, unless it is that an answer was no longer wanted. */
	public static void log(Throwable failure) {
		boolean noLongerWanted = failure instanceof CancellationException || failure.getCause() instanceof CancellationException;
		if (!noLongerWanted) {
			ILog.of(Requests.class).error(String.valueOf(failure.getMessage()), failure);
		}
	}
}
