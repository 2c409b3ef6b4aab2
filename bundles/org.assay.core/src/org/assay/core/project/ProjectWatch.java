package org.assay.core.project;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assay.core.CannotDo;
import org.assay.core.files.Confined;
import org.assay.core.files.Confined.Entry;
import org.assay.core.files.Confined.Kind;

/**
 * Reads the texts of a project again and again, each time something about them may have changed. The system tells when; where it cannot, or
 * is not trusted to, the project is read at intervals. Whether texts really differ is for {@link Changes} to say: an event is a hint and
 * nothing more.
 */
public final class ProjectWatch implements AutoCloseable {

	/** Editors write a file in several steps; once nothing has happened for this long, they are done. */
	private static final long QUIET_MILLIS = 120;
	/** A project that never rests is looked at all the same. */
	private static final long MOST_STEPS = 20;
	private static final long INTERVAL_MILLIS = 1_000;
	/** Reading takes at most this part of the time where there are no events. */
	private static final long SHARE = 20;
	/** A file that is being replaced is not there for a moment. */
	private static final int ATTEMPTS = 3;

	private final CountDownLatch end = new CountDownLatch(1);
	private ProjectFolder folder;
	private WatchService service;
	private boolean outdated = true;
	private boolean troubled;
	private long readingNanos;

	private ProjectWatch(ProjectFolder folder) {
		this.folder = folder;
	}

	/**
	 * Begin to watch a project.
	 *
	 * @param polling whether to read at intervals instead of waiting for events, as is needed where others change files on a network drive
	 */
	public static ProjectWatch start(ProjectFolder folder, boolean polling) {
		ProjectWatch watch = new ProjectWatch(folder);
		// on this system the events of Java are made by polling as well, but slower
		if (!polling && !System.getProperty("os.name", "").startsWith("Mac")) {
			try {
				watch.service = folder.path().getFileSystem().newWatchService();
			} catch (IOException | UnsupportedOperationException none) {
				watch.service = null;
			}
		}
		return watch;
	}

	/** Return whether the project is read at intervals. */
	public boolean isPolling() {
		return service == null;
	}

	/**
	 * Read the texts as they are now.
	 *
	 * @throws CannotDo if they cannot be read, and not only for a moment; the next attempt is welcome
	 */
	public ProjectFiles read() throws CannotDo, InterruptedException {
		long begin = System.nanoTime();
		for (int attempt = 1;; attempt++) {
			try {
				if (outdated || troubled) {
					folder = folder.again();
					register();
				}
				ProjectFiles files = folder.read();
				troubled = false;
				readingNanos = System.nanoTime() - begin;
				return files;
			} catch (CannotDo refused) {
				troubled = true;
				if (attempt == ATTEMPTS || end.await(QUIET_MILLIS, TimeUnit.MILLISECONDS)) {
					throw refused;
				}
			}
		}
	}

	/**
	 * Wait until texts may have changed, and nothing has happened for a moment.
	 *
	 * @return false once {@link #end} has been called
	 */
	public boolean await() throws InterruptedException {
		if (isPolling() || troubled) {
			long interval = Math.max(INTERVAL_MILLIS, TimeUnit.NANOSECONDS.toMillis(readingNanos) * SHARE);
			return !end.await(troubled ? INTERVAL_MILLIS : interval, TimeUnit.MILLISECONDS);
		}
		try {
			boolean told = false;
			while (!told) {
				WatchKey key = service.poll(INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
				told = key == null ? isGone() : isTold(key);
			}
			WatchKey next = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
			for (int step = 0; next != null && step < MOST_STEPS; step++) {
				isTold(next);
				next = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
			}
			if (next != null) {
				isTold(next);
			}
			return end.getCount() > 0;
		} catch (ClosedWatchServiceException ended) {
			return false;
		}
	}

	/** End the waiting, from another thread. */
	public void end() {
		end.countDown();
		close();
	}

	@Override
	public void close() {
		if (service != null) {
			try {
				service.close();
			} catch (IOException refused) {
				// nothing depends on it any more
				return;
			}
		}
	}

	/** No event tells that the folder itself, or one above it, was moved away. */
	private boolean isGone() {
		boolean gone = !folder.isThere();
		outdated |= gone;
		return gone;
	}

	/** Return whether the events of a folder can be about texts of the project. */
	private boolean isTold(WatchKey key) {
		boolean told = false;
		for (WatchEvent<?> event : key.pollEvents()) {
			String name = event.context() instanceof Path path ? path.toString() : "";
			boolean text = ProjectScan.isTextName(name);
			boolean folders = event.kind() != StandardWatchEventKinds.ENTRY_MODIFY && !ProjectScan.isLeftOut(name);
			outdated |= folders && !text;
			told |= text || folders;
		}
		if (!key.reset()) {
			outdated = true;
			return true;
		}
		return told;
	}

	/** Ask for the events of all folders; those that are known already stay so. Where the system has too few of them, there are none. */
	private void register() throws CannotDo {
		if (service == null) {
			outdated = false;
			return;
		}
		try {
			outdated = false;
			register(Confined.to(folder.path()), "");
		} catch (ClosedWatchServiceException ended) {
			return;
		} catch (NoSuchFileException gone) {
			outdated = true;
			throw CannotDo.io("folder.unreadable", folder.path(), gone);
		} catch (IOException | UnsupportedOperationException refused) {
			close();
			service = null;
		}
	}

	private void register(Confined confined, String path) throws IOException {
		confined.root().resolve(path).register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE,
				StandardWatchEventKinds.ENTRY_MODIFY);
		for (Entry entry : confined.entries(path)) {
			if (entry.kind() == Kind.FOLDER && !ProjectScan.isLeftOut(entry.name())) {
				register(confined, entry.path());
			}
		}
	}
}
