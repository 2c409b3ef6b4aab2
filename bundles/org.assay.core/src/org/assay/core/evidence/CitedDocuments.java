package org.assay.core.evidence;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

	private final DocumentFiles files;
	private final Map<String, List<Document>> documents = new TreeMap<>();
	private final Map<Document, List<Citation>> citations = new IdentityHashMap<>();

	private CitedDocuments(Corpus corpus, DocumentFiles files) {
		this.files = files;
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

	/**
	 * Open the files that documents of a project name, and look up what is cited from them. Files are opened in several threads; what is returned does not
	 * depend on that.
	 *
	 * @param texts what reads documents; asked for if the project names any, and closed afterwards
	 */
	public static EvidenceCheck check(Corpus corpus, DocumentFiles files, Supplier<DocumentTexts> texts) {
		CitedDocuments cited = new CitedDocuments(corpus, files);
		if (cited.documents.isEmpty()) {
			return EvidenceCheck.NONE;
		}
		try (DocumentTexts opened = texts.get()) {
			return cited.check(opened);
		}
	}

	private record Seen(String path, CitedFile file, Map<Citation, CitationCheck> citations) {
	}

	private EvidenceCheck check(DocumentTexts texts) {
		Map<Document, DocumentCheck> ofDocuments = new IdentityHashMap<>();
		Map<Citation, CitationCheck> ofCitations = new IdentityHashMap<>();
		for (Seen seen : seen(texts)) {
			documents.get(seen.path()).forEach(document -> ofDocuments.put(document, seen.file().check()));
			ofCitations.putAll(seen.citations());
		}
		return EvidenceCheck.of(ofDocuments, ofCitations);
	}

	private List<Seen> seen(DocumentTexts texts) {
		ExecutorService threads = Executors.newFixedThreadPool(Math.min(texts.processes(), documents.size()), CitedDocuments::thread);
		try {
			List<Future<Seen>> open = new ArrayList<>();
			documents.keySet().forEach(path -> open.add(threads.submit(() -> look(path, texts))));
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

	private Seen look(String path, DocumentTexts texts) {
		List<Citation> cited = documents.get(path).stream().flatMap(document -> citations.getOrDefault(document, List.of()).stream()).toList();
		CitedFile file = CitedFile.open(path, !cited.isEmpty(), files, texts);
		Map<Citation, CitationCheck> found = new IdentityHashMap<>();
		cited.forEach(citation -> found.put(citation, QuotationSearch.check(citation, file)));
		return new Seen(path, file, found);
	}
}
