package org.assay.core.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a run is about to do in a folder, written down before it does it, so that the next run can bring back what was there if this one is
 * killed half-way. Its files are called after the run: what is to take the place of {@code a/b} waits in {@code a/.b.assay-RUN.new}, what
 * was there is kept in {@code a/.b.assay-RUN.old}.
 *
 * @param run name of the run, which is part of the names of its files
 * @param staged folder that is put together beside its place and then moved there as a whole; empty if single files are placed
 * @param made folders that are made, outermost first
 * @param changes files that are placed, in this order
 */
record Journal(String run, Optional<String> staged, List<String> made, List<Change> changes) {

	static final String BEGINNING = ".assay-";
	static final String ENDING = ".journal";
	private static final String HEAD = "assay journal 1";
	private static final String END = "end";
	private static final String NOTHING = "-";

	Journal {
		made = List.copyOf(made);
		changes = List.copyOf(changes);
	}

	/**
	 * A file that is placed.
	 *
	 * @param path path of the file
	 * @param after SHA-256 of what is placed
	 * @param before SHA-256 of what was there; empty if nothing was
	 */
	record Change(String path, String after, Optional<String> before) {
	}

	/** Return the name of the file that the journal stands in. */
	String name() {
		return BEGINNING + run + ENDING;
	}

	String fresh(String path) {
		return beside(path, ".new");
	}

	String kept(String path) {
		return beside(path, ".old");
	}

	private String beside(String path, String ending) {
		int slash = path.lastIndexOf('/') + 1;
		return path.substring(0, slash) + "." + path.substring(slash) + BEGINNING + run + ending;
	}

	/** Return the journal as text; the last line tells that it is complete. */
	String text() {
		StringBuilder text = new StringBuilder(HEAD).append('\n');
		staged.ifPresent(folder -> text.append("folder ").append(escaped(folder)).append('\n'));
		made.forEach(folder -> text.append("make ").append(escaped(folder)).append('\n'));
		changes.forEach(change -> text.append("file ").append(change.after()).append(' ').append(change.before().orElse(NOTHING)).append(' ')
				.append(escaped(change.path())).append('\n'));
		return text.append(END).append('\n').toString();
	}

	/** Read a journal; empty if the text is none, or only part of one. */
	static Optional<Journal> read(String run, String text) {
		List<String> lines = text.lines().toList();
		if (lines.size() < 2 || !lines.getFirst().equals(HEAD) || !lines.getLast().equals(END)) {
			return Optional.empty();
		}
		Optional<String> staged = Optional.empty();
		List<String> made = new ArrayList<>();
		List<Change> changes = new ArrayList<>();
		for (String line : lines.subList(1, lines.size() - 1)) {
			String[] words = line.split(" ", 4);
			if (words[0].equals("folder") && words.length > 1) {
				staged = Optional.of(plain(line.substring("folder ".length())));
			} else if (words[0].equals("make") && words.length > 1) {
				made.add(plain(line.substring("make ".length())));
			} else if (words[0].equals("file") && words.length == 4) {
				changes.add(new Change(plain(words[3]), words[1], words[2].equals(NOTHING) ? Optional.empty() : Optional.of(words[2])));
			} else {
				return Optional.empty();
			}
		}
		return Optional.of(new Journal(run, staged, made, changes));
	}

	private static String escaped(String path) {
		return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
	}

	private static String plain(String text) {
		return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
	}
}
