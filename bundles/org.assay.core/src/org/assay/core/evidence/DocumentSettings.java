package org.assay.core.evidence;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.files.CacheFolder;
import org.assay.evidence.reading.Limits;

/** How documents are read, as the environment of the user says. */
public final class DocumentSettings {

	/** Variable with the seconds of processor time that a document may take. */
	public static final String SECONDS = "ASSAY_DOCUMENT_SECONDS";
	/** Variable with the mebibytes of memory that a document may take. */
	public static final String MEMORY = "ASSAY_DOCUMENT_MEMORY";
	/** Variable with the mebibytes that a document may have. */
	public static final String MEGABYTES = "ASSAY_DOCUMENT_MEGABYTES";
	/** Variable with the pages that a document may have. */
	public static final String PAGES = "ASSAY_DOCUMENT_PAGES";
	private static final int MEBIBYTE = 1 << 20;
	/** A file has at most this many mebibytes, so that its bytes can be counted. */
	private static final int MOST_MEGABYTES = 1_023;

	private DocumentSettings() {
	}

	/** Return what reading one document may cost.
	 * @throws CannotDo if a limit is stated that is none */
	public static Limits limits(Map<String, String> environment) throws CannotDo {
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

	/** Return where is kept what came of reading documents.
	 * @throws CannotDo if the place is stated by what is no path */
	public static ReadingCache cache(Map<String, String> environment) throws CannotDo {
		try {
			return ReadingCache.place(environment, System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")))
					.map(place -> ReadingCache.in(new CacheFolder(place, ReadingCache.MOST_BYTES, InstantSource.system()))).orElseGet(ReadingCache::none);
		} catch (InvalidPathException noPath) {
			throw new CannotDo(Failure.of("cache.path", ReadingCache.VARIABLE, noPath.getInput()));
		}
	}
}
