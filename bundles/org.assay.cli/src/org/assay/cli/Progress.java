package org.assay.cli;

/** Says on the terminal that something is going on, once it has gone on for a second; the line is gone when the work is done. */
final class Progress implements AutoCloseable {

	private static final long PATIENCE_MILLIS = 1_000;

	private final Session session;
	private final String message;
	private final Thread thread;
	private boolean shown;
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
		try {
			Thread.sleep(PATIENCE_MILLIS);
		} catch (InterruptedException done) {
			return;
		}
		synchronized (this) {
			if (!ended) {
				session.err().print(message);
				shown = true;
			}
		}
	}

	/** Take the line away; whatever is written next stands alone. */
	synchronized void end() {
		if (!ended) {
			ended = true;
			thread.interrupt();
			if (shown) {
				session.err().print("\r" + " ".repeat(message.length()) + "\r");
			}
		}
	}

	@Override
	public void close() {
		end();
	}
}
