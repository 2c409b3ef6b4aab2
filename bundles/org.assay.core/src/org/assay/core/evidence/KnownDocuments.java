package org.assay.core.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assay.analysis.Corpus;
import org.assay.analysis.evidence.CitationCheck;
import org.assay.analysis.evidence.EvidenceCheck;
import org.assay.model.Citation;

/**
 * What is known of the documents of a project that is looked at again and again: each file is opened once, until somebody says that it may have
 * changed, and each citation looked up once. Reading takes long; what has not been read yet counts as not looked at. One thread may read while another
 * asks.
 */
public final class KnownDocuments {

	/** More citations than this are looked up again. */
	private static final int MOST_REMEMBERED = 20_000;

	private final DocumentFiles files;
	private final Map<String, Opened> opened = new HashMap<>();
	private final Set<String> doubtful = new HashSet<>();
	private final Map<Asked, CitationCheck> answers = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Asked, CitationCheck> eldest) {
			return size() > MOST_REMEMBERED;
		}
	};

	private record Opened(CitedFile file, boolean isCited) {
	}

	private record Asked(CitedFile file, String quote, Integer page, String prefix, String suffix, String sha256) {
	}

	/** @param files opens the files that texts name */
	public KnownDocuments(DocumentFiles files) {
		this.files = files;
	}

	/** Return what is known of the documents that texts name, and of what they cite from them. */
	public synchronized EvidenceCheck check(Corpus corpus) {
		CitedDocuments cited = CitedDocuments.in(corpus);
		return cited.check((path, wanted) -> {
			Opened known = opened.get(path);
			return known == null || wanted && !known.isCited() ? null : known.file();
		}, this::answer);
	}

	private CitationCheck answer(Citation citation, CitedFile file) {
		Asked asked = new Asked(file, citation.getQuote(), citation.getPage(), citation.getPrefix(), citation.getSuffix(), citation.getDocument().getSha256());
		CitationCheck known = answers.get(asked);
		if (known == null) {
			known = QuotationSearch.check(citation, file);
			answers.put(asked, known);
		}
		return known;
	}

	/** Return the files that texts name and that have to be opened, by path, with whether anything is cited from them. */
	public synchronized Map<String, Boolean> unread(Corpus corpus) {
		CitedDocuments cited = CitedDocuments.in(corpus);
		Map<String, Boolean> unread = new LinkedHashMap<>();
		for (String path : new TreeSet<>(cited.paths())) {
			Opened known = opened.get(path);
			boolean wanted = cited.isCited(path);
			if (known == null || doubtful.contains(path) || wanted && !known.isCited()) {
				unread.put(path, wanted);
			}
		}
		return unread;
	}

	/** Open files, which may take seconds.
	 * @param unread the files, with whether anything is cited from them
	 * @param texts what reads documents */
	public void read(Map<String, Boolean> unread, DocumentTexts texts) {
		unread.forEach((path, wanted) -> {
			if (Thread.currentThread().isInterrupted()) {
				return;
			}
			synchronized (this) {
				doubtful.remove(path);
			}
			CitedFile file = CitedFile.open(path, wanted, files, texts);
			synchronized (this) {
				opened.put(path, new Opened(file, wanted));
			}
		});
	}

	/** Say that a file, or any file, may have changed; what is known of it holds until it is read again.
	 * @param path path from the folder of the project; empty for all */
	public synchronized void doubt(String path) {
		if (path.isEmpty()) {
			doubtful.addAll(opened.keySet());
		} else {
			doubtful.add(path);
		}
	}
}
