package org.assay.core.evidence;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.assay.analysis.Corpus;
import org.assay.analysis.Linked;
import org.assay.analysis.evidence.CitationCheck;
import org.assay.analysis.evidence.DocumentCheck;
import org.assay.analysis.evidence.EvidenceCheck;
import org.assay.model.Citation;
import org.assay.model.Document;

/** The documents that the texts of a project name, with the files that they name and the passages that are cited from them. */
public final class CitedDocuments {

	private final Map<String, List<Document>> documents = new TreeMap<>();
	private final Map<Document, List<Citation>> citations = new IdentityHashMap<>();

	private CitedDocuments(Corpus corpus) {
		for (Document document : corpus.all(Document.class)) {
			if (document.getFile() != null) {
				documents.computeIfAbsent(document.getFile(), path -> new ArrayList<>()).add(document);
			}
		}
		for (Citation citation : corpus.all(Citation.class)) {
			if (Linked.is(citation.getDocument()) && citation.getQuote() != null) {
				citations.computeIfAbsent(citation.getDocument(), document -> new ArrayList<>()).add(citation);
			}
		}
	}

	/** Find the documents of a project that name a file. */
	static CitedDocuments in(Corpus corpus) {
		return new CitedDocuments(corpus);
	}

	/** Return the files that are named. */
	Set<String> paths() {
		return documents.keySet();
	}

	/** Return whether anything is cited from a file. */
	boolean isCited(String path) {
		return !cited(path).isEmpty();
	}

	/** Knows files that have been opened. */
	@FunctionalInterface
	interface Files {
		/** Return a file; null if it has not been opened, or not for looking something up in it. */
		CitedFile get(String path, boolean isCited);
	}

	/** Put together what is known of files.
	 * @param search looks up a citation */
	EvidenceCheck check(Files known, BiFunction<Citation, CitedFile, CitationCheck> search) {
		List<Seen> seen = new ArrayList<>();
		for (String path : documents.keySet()) {
			List<Citation> cited = cited(path);
			CitedFile file = known.get(path, !cited.isEmpty());
			if (file != null) {
				seen.add(look(path, file, cited, search));
			}
		}
		return seen.isEmpty() ? EvidenceCheck.NONE : together(seen);
	}

	/**
	 * Open the files that documents of a project name, and look up what is cited from them. Files are opened in several threads; what is returned does not
	 * depend on that.
	 *
	 * @param texts what reads documents; asked for if the project names any, and closed afterwards
	 */
	public static EvidenceCheck check(Corpus corpus, DocumentFiles files, Supplier<DocumentTexts> texts) {
		CitedDocuments cited = in(corpus);
		if (cited.documents.isEmpty()) {
			return EvidenceCheck.NONE;
		}
		try (DocumentTexts opened = texts.get()) {
			return cited.together(cited.seen(files, opened));
		}
	}

	private record Seen(String path, CitedFile file, Map<Citation, CitationCheck> citations) {
	}

	private EvidenceCheck together(List<Seen> all) {
		Map<Document, DocumentCheck> ofDocuments = new IdentityHashMap<>();
		Map<Citation, CitationCheck> ofCitations = new IdentityHashMap<>();
		for (Seen seen : all) {
			documents.get(seen.path()).forEach(document -> ofDocuments.put(document, seen.file().check()));
			ofCitations.putAll(seen.citations());
		}
		return EvidenceCheck.of(ofDocuments, ofCitations);
	}

	private List<Seen> seen(DocumentFiles files, DocumentTexts texts) {
		ExecutorService threads = Executors.newFixedThreadPool(Math.min(texts.processes(), documents.size()), CitedDocuments::thread);
		try {
			List<Future<Seen>> open = new ArrayList<>();
			documents.keySet().forEach(path -> open.add(threads.submit(() -> look(path, files, texts))));
			List<Seen> seen = new ArrayList<>();
			for (Future<Seen> future : open) {
				seen.add(future.get());
			}
			return seen;
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(stopped);
		} catch (ExecutionException failed) {
			throw new IllegalStateException(failed.getCause());
		} finally {
			threads.shutdownNow();
		}
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "documents");
		thread.setDaemon(true);
		return thread;
	}

	private Seen look(String path, DocumentFiles files, DocumentTexts texts) {
		List<Citation> cited = cited(path);
		return look(path, CitedFile.open(path, !cited.isEmpty(), files, texts), cited, QuotationSearch::check);
	}

	private static Seen look(String path, CitedFile file, List<Citation> cited, BiFunction<Citation, CitedFile, CitationCheck> search) {
		Map<Citation, CitationCheck> found = new IdentityHashMap<>();
		cited.forEach(citation -> found.put(citation, search.apply(citation, file)));
		return new Seen(path, file, found);
	}

	private List<Citation> cited(String path) {
		return documents.get(path).stream().flatMap(document -> citations.getOrDefault(document, List.of()).stream()).toList();
	}
}
