package org.assay.cli;

import org.assay.core.CannotDo;
import org.assay.core.check.Check;
import org.assay.core.evidence.CitedDocuments;
import org.assay.core.evidence.DocumentFiles;
import org.assay.core.evidence.DocumentSettings;
import org.assay.core.evidence.DocumentTexts;
import org.assay.core.evidence.DrawnPassages;
import org.assay.core.evidence.ReadingCache;
import org.assay.core.project.ProjectFolder;
import org.assay.evidence.extraction.Launch;
import org.assay.evidence.reading.Limits;

/** How the documents are read that texts cite, as the environment of the user says. */
final class Documents {

	/** More makes nothing quicker: two keep two processors busy, and each takes memory. */
	private static final int MOST_PROCESSES = 2;

	private Documents() {
	}

	/** Return what looks into the documents that the texts of a project name.
	 * @throws CannotDo if the environment states a limit that is none */
	static Check.Evidence of(ProjectFolder folder) throws CannotDo {
		return of(folder.documents());
	}

	/** Return what looks into the documents that texts name and that are opened in a way of one's own. */
	static Check.Evidence of(DocumentFiles files) throws CannotDo {
		Limits limits = DocumentSettings.limits(System.getenv());
		ReadingCache cache = DocumentSettings.cache(System.getenv());
		int processes = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_PROCESSES);
		return corpus -> CitedDocuments.check(corpus, files, () -> new DocumentTexts(cache, limits, processes));
	}

	/** Return what draws passages of the documents of a project in which they were found. */
	static DrawnPassages pictures(Opened opened) throws CannotDo {
		return new DrawnPassages(opened.project().analysis().evidence().check(), opened.folder().documents(), DocumentSettings.limits(System.getenv()),
				DocumentSettings.cache(System.getenv()).folder(), Launch.ofThisProcess());
	}

	/** Return what reads single documents, one at a time. */
	static DocumentTexts texts() throws CannotDo {
		return new DocumentTexts(DocumentSettings.cache(System.getenv()), DocumentSettings.limits(System.getenv()), 1);
	}
}
