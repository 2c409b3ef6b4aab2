package org.assay.ide.model;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.assay.core.evidence.Citing;
import org.assay.core.evidence.DocumentTexts;
import org.assay.core.evidence.DrawnPassages;
import org.assay.core.files.Sha256;
import org.assay.evidence.matching.Quotation;
import org.assay.evidence.reading.DocumentType;
import org.assay.evidence.reading.Reading;
import org.assay.ide.Texts;
import org.assay.ide.model.DocumentEntry.CitationEntry;
import org.assay.model.NamedElement;
import org.assay.report.build.PassagePicture;

/**
 * Reads documents of a project, draws passages of them and makes citations, in a process of its own. All of it takes time: never on the
 * thread of the user interface.
 */
public final class OpenedDocument implements AutoCloseable {

	private final Snapshot snapshot;
	private final DocumentTexts texts;
	private final DrawnPassages pictures;

	/** @param snapshot the project */
	public OpenedDocument(Snapshot snapshot, CheckSettings settings) {
		this.snapshot = snapshot;
		this.texts = settings.texts();
		this.pictures = settings.pictures(snapshot);
	}

	/** Return the project. */
	public Snapshot snapshot() {
		return snapshot;
	}

	/** Return the text of a document; empty if it cannot be read. */
	public Optional<DocumentPages> pages(DocumentEntry document) {
		try {
			byte[] bytes = snapshot.folder().documents().read(document.path(), texts.limits().inputBytes());
			Optional<DocumentType> type = bytes.length > texts.limits().inputBytes() ? Optional.empty() : DocumentType.of(document.path(), bytes);
			return type.map(found -> texts.read(found, bytes, Sha256.of(bytes))).filter(Reading.Read.class::isInstance).map(Reading.Read.class::cast)
					.map(read -> DocumentPages.of(read.text(), Texts.of("evidence.page")));
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}

	/** Return pictures of a cited passage, page by page. */
	public List<PassagePicture> pictures(DocumentEntry document, CitationEntry citation) {
		return citation.passage().filter(passage -> !passage.boxes().isEmpty())
				.map(passage -> pictures.of(document.document(), passage, citation.isThere())).orElse(List.of());
	}

	/**
	 * Make a citation.
	 *
	 * @param page page on which the words were seen
	 * @return the statement; empty if the words do not stand there, or cannot be told from others
	 */
	public Optional<String> cite(DocumentEntry document, String words, int page) {
		Quotation quotation = new Quotation(words, OptionalInt.of(page), Optional.empty(), Optional.empty());
		return Citing.find(document.path(), quotation, snapshot.folder().documents(), texts).citations().stream().findFirst()
				.map(proposal -> proposal.statement(Citing.name(proposal.passage().text(), names()), document.id()));
	}

	private Set<String> names() {
		Set<String> names = new HashSet<>();
		snapshot.checked().corpus().all(NamedElement.class).stream().map(NamedElement::getName).filter(Objects::nonNull).forEach(names::add);
		return names;
	}

	@Override
	public void close() {
		texts.close();
		pictures.close();
	}
}
