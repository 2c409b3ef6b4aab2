package org.assay.cli;

/** Says on the terminal that something is going on, and for how long, once it has gone on for a second; the line is gone when the work
 * is done. */
final class Progress implements AutoCloseable {

	private static final long PATIENCE_MILLIS = 1_000;

	private final Session session;
	private final String message;
	private final Thread thread;
	private String shown = "";
	private boolean ended;

	private Progress(String message, Session session) {
		this.session = session;
		this.message = message;
		this.thread = new Thread(this::waitThenShow, "progress");
	}

	/** Begin.
	 * @param key key of what is going on */
	static Progress start(String key, Session session) {
		Progress progress = new Progress(session.say(key), session);
		if (session.progress()) {
			progress.thread.setDaemon(true);
			progress.thread.start();
		}
		return progress;
	}

	private void waitThenShow() {
		for (int seconds = 1; sleep(); seconds++) {
			synchronized (this) {
				if (ended) {
					return;
				}
				shown = message + " " + seconds + " s";
				session.err().print("\r" + shown);
			}
		}
	}

	private static boolean sleep() {
		try {
			Thread.sleep(PATIENCE_MILLIS);
			return true;
		} catch (InterruptedException done) {
			return false;
		}
	}

	/** Take the line away; whatever is written next stands alone. */
	synchronized void end() {
		if (!ended) {
			ended = true;
			thread.interrupt();
			if (!shown.isEmpty()) {
				session.err().print("\r" + " ".repeat(shown.length()) + "\r");
			}
		}
	}

	@Override
	public void close() {
		end();
	}
}
