package org.assay.core.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.assay.core.files.Confined.Entry;
import org.assay.core.files.Confined.Kind;

/**
 * A journal in a folder, locked for as long as its run lives. The system gives the lock up when the process dies, however it dies, so a
 * journal that can be locked belongs to nobody. It gets its name when it is complete and locked.
 */
final class OpenJournal {

	private static final String UNFINISHED = ".tmp";
	private static final String COMMITTED = ".done";
	private static final int MOST_BYTES = 64 << 20;
	private static final int ATTEMPTS = 1000;
	private static final AtomicLong RUNS = new AtomicLong();
	/** Runs of this process: opening and closing the journal of one would give up its lock. */
	private static final Set<String> LIVE = ConcurrentHashMap.newKeySet();

	private final Confined folder;
	private final Journal journal;
	private final FileChannel channel;
	private String name;

	private OpenJournal(Confined folder, Journal journal, FileChannel channel, String name) {
		this.folder = folder;
		this.journal = journal;
		this.channel = channel;
		this.name = name;
	}

	/** Write a journal down.
	 * @param content the journal for the name of a run */
	static OpenJournal begin(Confined folder, Function<String, Journal> content) throws IOException {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			String run = ProcessHandle.current().pid() + "-" + RUNS.incrementAndGet();
			try {
				return begin(folder, content.apply(run));
			} catch (FileAlreadyExistsException | NoSuchFileException taken) {
				// of a process with the same number in another container, or swept by it before it was locked: the next number
				continue;
			}
		}
		throw new FileAlreadyExistsException(folder.root().toString());
	}

	private static OpenJournal begin(Confined folder, Journal journal) throws IOException {
		String unfinished = Journal.BEGINNING + journal.run() + UNFINISHED;
		LIVE.add(journal.run());
		FileChannel channel = null;
		boolean begun = false;
		try {
			if (folder.kind(journal.name()).isPresent()) {
				throw new FileAlreadyExistsException(journal.name());
			}
			channel = folder.create(unfinished);
			lock(channel);
			Channels.write(channel, journal.text().getBytes(StandardCharsets.UTF_8));
			folder.move(unfinished, journal.name());
			begun = true;
			return new OpenJournal(folder, journal, channel, journal.name());
		} finally {
			if (!begun) {
				LIVE.remove(journal.run());
				if (channel != null) {
					closeQuietly(channel);
					deleteQuietly(folder, unfinished);
				}
			}
		}
	}

	Journal journal() {
		return journal;
	}

	/** Return whether everything was placed. */
	boolean isCommitted() {
		return name.endsWith(COMMITTED);
	}

	/** Note that everything is placed. */
	void commit() throws IOException {
		String committed = Journal.BEGINNING + journal.run() + COMMITTED;
		folder.move(name, committed);
		name = committed;
	}

	/** The run has ended and has left nothing to bring back or to delete. */
	void finish() {
		deleteQuietly(folder, name);
		leave();
	}

	/** The run has ended and has left something for the next one to bring back. */
	void leave() {
		closeQuietly(channel);
		LIVE.remove(journal.run());
	}

	/** Return whether no run, dead or alive, has begun to place files in a folder without having come to an end. */
	static boolean isHealthy(Confined folder) throws IOException {
		return folder.entries("").stream().noneMatch(entry -> entry.name().startsWith(Journal.BEGINNING) && entry.name().endsWith(Journal.ENDING)
				&& isRun(run(entry.name(), Journal.ENDING)));
	}

	private static String run(String name, String ending) {
		return name.substring(Journal.BEGINNING.length(), Math.max(Journal.BEGINNING.length(), name.length() - ending.length()));
	}

	/** Take over the journals in a folder whose runs are dead. */
	static List<OpenJournal> ofTheDead(Confined folder) throws IOException {
		List<OpenJournal> dead = new ArrayList<>();
		for (Entry entry : folder.entries("")) {
			if (entry.kind() == Kind.FILE && entry.name().startsWith(Journal.BEGINNING)) {
				for (String ending : List.of(Journal.ENDING, COMMITTED, UNFINISHED)) {
					if (entry.name().endsWith(ending)) {
						takeOver(folder, entry.name(), ending).ifPresent(dead::add);
					}
				}
			}
		}
		return dead;
	}

	private static Optional<OpenJournal> takeOver(Confined folder, String name, String ending) {
		String run = run(name, ending);
		if (!isRun(run) || !LIVE.add(run)) {
			return Optional.empty();
		}
		Optional<OpenJournal> taken = Optional.empty();
		try {
			taken = takeOver(folder, name, run, !ending.equals(UNFINISHED));
		} catch (IOException refused) {
			// of somebody whose files are not ours to change
			taken = Optional.empty();
		}
		if (taken.isEmpty()) {
			LIVE.remove(run);
		}
		return taken;
	}

	/**
	 * A journal without its last line belongs to a run that had not done anything yet. It is read as it was locked: to close it would unlock
	 * it.
	 */
	private static Optional<OpenJournal> takeOver(Confined folder, String name, String run, boolean named) throws IOException {
		FileChannel channel = folder.openToUpdate(name);
		if (!lock(channel)) {
			closeQuietly(channel);
			return Optional.empty();
		}
		String text = new String(Channels.read(channel, MOST_BYTES), StandardCharsets.UTF_8);
		Optional<Journal> journal = named ? Journal.read(run, text) : Optional.empty();
		if (journal.isEmpty()) {
			deleteQuietly(folder, name);
			closeQuietly(channel);
		}
		return journal.map(complete -> new OpenJournal(folder, complete, channel, name));
	}

	private static boolean isRun(String run) {
		int dash = run.indexOf('-');
		return dash > 0 && dash < run.length() - 1 && run.chars().filter(c -> c == '-').count() == 1
				&& run.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9');
	}

	/** Return false if another process holds the lock. Where the file system has no locks, nobody is known to be dead. */
	private static boolean lock(FileChannel channel) {
		try {
			return channel.tryLock() != null;
		} catch (IOException | OverlappingFileLockException unknown) {
			return false;
		}
	}

	private static void closeQuietly(FileChannel channel) {
		try {
			channel.close();
		} catch (IOException failed) {
			// nothing is written any more, and the lock ends with the process at the latest
			return;
		}
	}

	private static void deleteQuietly(Confined folder, String name) {
		try {
			folder.deleteFileIfExists(name);
		} catch (IOException failed) {
			// it is hidden, and the next run tries again
			return;
		}
	}
}
