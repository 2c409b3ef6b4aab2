package org.assay.core.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.assay.analysis.Parallel;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.files.Confined;
import org.assay.core.files.Confined.Entry;
import org.assay.core.files.Confined.Kind;
import org.assay.dsl.loading.SourceText;

/**
 * Reads the texts in a folder and below it. Hidden folders and build output are left out, and folders with a project of their own if so
 * wanted.
 */
final class ProjectScan {

	static final String ENDING = ".assay";
	static final int MOST_BYTES = 4 << 20;
	/** About a million elements in files of the usual size; those of projects inside of the project count as well. */
	private static final int MOST_FILES = 50_000;
	/** About a million elements; more than that fits no machine that people have. */
	private static final long MOST_BYTES_IN_ALL = 256L << 20;

	/** So many files are read faster by several threads. */
	private static final int WORTH_THREADS = 100;

	private final Confined folder;
	private final boolean throughout;
	private final List<SourceText> sources = new ArrayList<>();
	private final List<String> links = new ArrayList<>();
	private final List<String> nested = new ArrayList<>();
	private final AtomicLong bytes = new AtomicLong();
	private int files;

	/**
	 * @param folder where to begin
	 * @param throughout whether folders with a project of their own are read as well
	 */
	ProjectScan(Confined folder, boolean throughout) {
		this.folder = folder;
		this.throughout = throughout;
	}

	/**
	 * A folder before its texts are read.
	 *
	 * @param texts files that are texts by their names
	 * @param odd what has the name of a text and is no file
	 */
	private record Listed(String path, List<Entry> texts, List<Entry> odd, List<Listed> inner) {
	}

	/** Read everything. All folders are looked through first, so that a project that is too large is refused before it is read. */
	ProjectFiles run() throws CannotDo {
		read(list(""));
		sources.sort(Comparator.comparing(SourceText::path));
		links.sort(null);
		nested.sort(null);
		return new ProjectFiles(sources, links);
	}

	/** Return the folders that were left out because they have a project of their own. */
	List<String> nested() {
		return nested;
	}

	/** Return whether files in a folder of this name are never part of a project. */
	static boolean isLeftOut(String name) {
		return name.startsWith(".") || name.equals("target") || name.equals("node_modules");
	}

	/**
	 * Return whether a file in the folder itself has a project block; what cannot be read has none, and is reported when it is needed. So many files
	 * that nobody reads them are taken for a project, which is refused then.
	 */
	static boolean hasProjectBlock(Confined folder) {
		try {
			return folder.namesIn("").stream().filter(ProjectScan::isTextName).count() > MOST_FILES
					|| folder.entries("").stream().filter(ProjectScan::isText).anyMatch(entry -> hasProjectBlock(folder, entry));
		} catch (IOException refused) {
			return false;
		}
	}

	private static boolean hasProjectBlock(Confined folder, Entry entry) {
		try {
			return ProjectBlock.isIn(decoded(folder.read(entry.path(), MOST_BYTES)));
		} catch (IOException refused) {
			return false;
		}
	}

	private Listed list(String path) throws CannotDo {
		Listed listed = new Listed(path, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		for (Entry entry : entries(path)) {
			if (isText(entry)) {
				listed.texts().add(entry);
			} else if (entry.kind() == Kind.FOLDER && !isLeftOut(entry.name())) {
				listed.inner().add(list(entry.path()));
			} else if (entry.kind() != Kind.FOLDER && isTextName(entry.name())) {
				listed.odd().add(entry);
			}
		}
		return listed;
	}

	private List<Entry> entries(String path) throws CannotDo {
		try {
			Confined.requireShort(path);
			files += (int) folder.namesIn(path).stream().filter(ProjectScan::isTextName).count();
			if (files > MOST_FILES) {
				throw new CannotDo(Failure.of("project.tooMany", folder.root(), MOST_FILES));
			}
			return folder.entries(path);
		} catch (IOException refused) {
			throw CannotDo.io("folder.unreadable", folder.shown(path), refused);
		}
	}

	private void read(Listed listed) throws CannotDo {
		List<SourceText> here = texts(listed.texts());
		for (Entry odd : listed.odd()) {
			refuse(odd);
		}
		if (!throughout && !listed.path().isEmpty() && here.stream().anyMatch(text -> ProjectBlock.isIn(decoded(text.content())))) {
			nested.add(listed.path());
			return;
		}
		sources.addAll(here);
		for (Listed inner : listed.inner()) {
			read(inner);
		}
	}

	private List<SourceText> texts(List<Entry> entries) throws CannotDo {
		List<Text> texts = Parallel.map(entries, entries.size() < WORTH_THREADS ? 1 : Parallel.threads(), this::text);
		List<SourceText> read = new ArrayList<>(texts.size());
		for (Text text : texts) {
			if (text.refused() != null) {
				throw text.refused();
			}
			read.add(text.source());
		}
		return read;
	}

	/** A text, or why it cannot be read. */
	private record Text(SourceText source, CannotDo refused) {
	}

	private Text text(Entry entry) {
		try {
			return new Text(read(entry.path()), null);
		} catch (CannotDo refused) {
			return new Text(null, refused);
		}
	}

	private void refuse(Entry entry) throws CannotDo {
		if (entry.kind() != Kind.LINK) {
			throw new CannotDo(Failure.of("file.noFile", folder.shown(entry.path())));
		}
		links.add(entry.path());
	}

	/** Read one file. */
	SourceText read(String path) throws CannotDo {
		try {
			byte[] content = folder.read(path, MOST_BYTES);
			if (content.length > MOST_BYTES) {
				throw new CannotDo(Failure.of("file.tooLarge", folder.shown(path), MOST_BYTES >> 20));
			}
			Confined.require(path);
			if (bytes.addAndGet(content.length) > MOST_BYTES_IN_ALL) {
				throw new CannotDo(Failure.of("project.tooLarge", folder.root(), MOST_BYTES_IN_ALL >> 20));
			}
			return new SourceText(path, content);
		} catch (IOException refused) {
			throw CannotDo.io("file.unreadable", folder.shown(path), refused);
		}
	}

	private static boolean isText(Entry entry) {
		return entry.kind() == Kind.FILE && isTextName(entry.name());
	}

	/** A hidden file is none of the project's, such as the back-up copy of an editor. */
	static boolean isTextName(String name) {
		return name.endsWith(ENDING) && !name.startsWith(".");
	}

	private static String decoded(byte[] content) {
		return new String(content, StandardCharsets.UTF_8);
	}
}
