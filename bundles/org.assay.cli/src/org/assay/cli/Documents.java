package org.assay.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.check.Check;
import org.assay.core.evidence.CitedDocuments;
import org.assay.core.evidence.DocumentFiles;
import org.assay.core.evidence.DocumentTexts;
import org.assay.core.evidence.DrawnPassages;
import org.assay.core.evidence.ReadingCache;
import org.assay.core.files.CacheFolder;
import org.assay.core.project.ProjectFolder;
import org.assay.evidence.extraction.Launch;
import org.assay.evidence.reading.Limits;

/** How the documents are read that texts cite, as the environment of the user says. */
final class Documents {

	static final String SECONDS = "ASSAY_DOCUMENT_SECONDS";
	static final String MEMORY = "ASSAY_DOCUMENT_MEMORY";
	static final String MEGABYTES = "ASSAY_DOCUMENT_MEGABYTES";
	static final String PAGES = "ASSAY_DOCUMENT_PAGES";
	/** More makes nothing quicker: two keep two processors busy, and each takes memory. */
	private static final int MOST_PROCESSES = 2;
	private static final int MEBIBYTE = 1 << 20;
	/** A file has at most this many mebibytes, so that its bytes can be counted. */
	private static final int MOST_MEGABYTES = 1_023;

	private Documents() {
	}

	/** Return what looks into the documents that the texts of a project name.
	 * @throws CannotDo if the environment states a limit that is none */
	static Check.Evidence of(ProjectFolder folder) throws CannotDo {
		return of(folder.documents());
	}

	/** Return what looks into the documents that texts name and that are opened in a way of one's own. */
	static Check.Evidence of(DocumentFiles files) throws CannotDo {
		Limits limits = limits(System.getenv());
		ReadingCache cache = cache(System.getenv());
		int processes = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_PROCESSES);
		return corpus -> CitedDocuments.check(corpus, files, () -> new DocumentTexts(cache, limits, processes));
	}

	/** Return what draws passages of the documents of a project in which they were found. */
	static DrawnPassages pictures(Opened opened) throws CannotDo {
		return new DrawnPassages(opened.project().analysis().evidence().check(), opened.folder().documents(), limits(System.getenv()),
				cache(System.getenv()).folder(), Launch.ofThisProcess());
	}

	/** Return what reads single documents, one at a time. */
	static DocumentTexts texts() throws CannotDo {
		return new DocumentTexts(cache(System.getenv()), limits(System.getenv()), 1);
	}

	/** Return what reading one document may cost. */
	static Limits limits(Map<String, String> environment) throws CannotDo {
		Limits standard = Limits.STANDARD;
		int megabytes = number(MEGABYTES, standard.inputBytes() / MEBIBYTE, MOST_MEGABYTES, environment);
		int pages = number(PAGES, standard.pages(), Integer.MAX_VALUE, environment);
		int seconds = number(SECONDS, (int) standard.processorTime().toSeconds(), Integer.MAX_VALUE, environment);
		int memory = number(MEMORY, standard.heapMebibytes(), Integer.MAX_VALUE, environment);
		return new Limits(megabytes * MEBIBYTE, pages, standard.textBytes(), Duration.ofSeconds(seconds), memory);
	}

	private static int number(String variable, int otherwise, int most, Map<String, String> environment) throws CannotDo {
		String stated = environment.getOrDefault(variable, "");
		if (stated.isEmpty()) {
			return otherwise;
		}
		try {
			int number = Integer.parseInt(stated);
			if (number > 0 && number <= most) {
				return number;
			}
		} catch (NumberFormatException noNumber) {
			// said below
		}
		throw new CannotDo(Failure.of("limit.wrong", variable, stated, most));
	}

	/** Return where is kept what came of reading documents. */
	static ReadingCache cache(Map<String, String> environment) throws CannotDo {
		try {
			return ReadingCache.place(environment, System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")))
					.map(place -> ReadingCache.in(new CacheFolder(place, ReadingCache.MOST_BYTES, InstantSource.system()))).orElseGet(ReadingCache::none);
		} catch (InvalidPathException noPath) {
			throw new CannotDo(Failure.of("cache.path", ReadingCache.VARIABLE, noPath.getInput()));
		}
	}
}
