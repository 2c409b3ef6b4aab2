package org.assay.ide.model;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.assay.core.check.Check;
import org.assay.core.evidence.CitedDocuments;
import org.assay.core.evidence.DocumentTexts;
import org.assay.core.evidence.DrawnPassages;
import org.assay.core.evidence.ReadingCache;
import org.assay.core.files.CacheFolder;
import org.assay.core.project.ProjectFolder;
import org.assay.evidence.extraction.Launch;
import org.assay.evidence.reading.Limits;
import org.assay.ide.Texts;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IPreferencesService;

/** How projects are looked at, as the user has set it: the day, the language of findings, and what reading documents may cost. */
public final class CheckSettings {

	/** Node of the settings. */
	public static final String NODE = "org.assay.ide";
	/** The day as {@code yyyy-mm-dd}; empty for the day that it is. */
	public static final String AS_OF = "asOf";
	/** BCP 47 tag; empty for the language of the user interface. */
	public static final String LANGUAGE = "language";
	public static final String SECONDS = "documentSeconds";
	public static final String MEMORY = "documentMemory";
	public static final String MEGABYTES = "documentMegabytes";
	public static final String PAGES = "documentPages";
	public static final int STANDARD_SECONDS = (int) Limits.STANDARD.processorTime().toSeconds();
	public static final int STANDARD_MEMORY = Limits.STANDARD.heapMebibytes();
	public static final int STANDARD_MEGABYTES = Limits.STANDARD.inputBytes() >> 20;
	public static final int STANDARD_PAGES = Limits.STANDARD.pages();

	private static final int MOST_PROCESSES = 2;

	private final IPreferencesService preferences = Platform.getPreferencesService();

	/** Return the day on which everything is looked at. */
	public LocalDate asOf() {
		String stated = preferences.getString(NODE, AS_OF, "", null);
		try {
			return stated.isEmpty() ? LocalDate.now() : LocalDate.parse(stated);
		} catch (DateTimeParseException noDay) {
			return LocalDate.now();
		}
	}

	/** Return the language of findings, as a BCP 47 tag. */
	public String language() {
		String stated = preferences.getString(NODE, LANGUAGE, "", null);
		return stated.isEmpty() ? Texts.language() : stated;
	}

	/** Return what looks into the documents that the texts of a project name. */
	public Check.Evidence evidence(ProjectFolder folder) {
		int processes = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_PROCESSES);
		return corpus -> CitedDocuments.check(corpus, folder.documents(), () -> new DocumentTexts(cache(), limits(), processes));
	}

	/** Return what reads single documents, one at a time. */
	public DocumentTexts texts() {
		return new DocumentTexts(cache(), limits(), 1);
	}

	/** Return what draws passages of the documents of a project in which they were found. */
	public DrawnPassages pictures(Snapshot snapshot) {
		return new DrawnPassages(snapshot.checked().analysis().evidence().check(), snapshot.folder().documents(), limits(), cache().folder(),
				Launch.ofThisProcess());
	}

	private Limits limits() {
		return new Limits(number(MEGABYTES, STANDARD_MEGABYTES) << 20, number(PAGES, STANDARD_PAGES), Limits.STANDARD.textBytes(),
				Duration.ofSeconds(number(SECONDS, STANDARD_SECONDS)), number(MEMORY, STANDARD_MEMORY));
	}

	private int number(String key, int otherwise) {
		int stated = preferences.getInt(NODE, key, otherwise, null);
		return stated > 0 ? stated : otherwise;
	}

	/** The command line keeps what it read in the same place, so that no document is read twice. */
	private static ReadingCache cache() {
		return ReadingCache.place(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")))
				.map(place -> ReadingCache.in(new CacheFolder(place, ReadingCache.MOST_BYTES, InstantSource.system()))).orElseGet(ReadingCache::none);
	}
}
