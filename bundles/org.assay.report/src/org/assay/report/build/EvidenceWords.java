package org.assay.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.evidence.EvidenceStrength;
import org.assay.model.Citation;
import org.assay.model.Document;
import org.assay.model.EvidenceSource;
import org.assay.report.document.Inlines;
import org.assay.report.document.SourceRef;

/** What statements rest on, in words: title, place in the document, strength. */
final class EvidenceWords {

	private final Material material;

	EvidenceWords(Material material) {
		this.material = material;
	}

	/** Return one line for each piece of evidence. */
	List<Inlines> lines(List<EvidenceSource> evidence) {
		List<Inlines> lines = new ArrayList<>();
		Material.present(evidence).forEach(source -> lines.add(line(source)));
		return lines;
	}

	Inlines line(EvidenceSource evidence) {
		Inlines line = Inlines.of(title(evidence));
		Optional<SourceRef> page = page(evidence);
		return page.isEmpty() ? line : line.text(", ").source(page.get());
	}

	/** A citation without a title of its own is called by its document. */
	private String title(EvidenceSource evidence) {
		boolean untitled = evidence instanceof Citation && !Material.isStated(evidence.getTitle());
		return untitled ? material.names().title(((Citation) evidence).getDocument()) : material.names().title(evidence);
	}

	/** Return the strength with its rank, or that none is stated. */
	String strength(EvidenceSource evidence) {
		EvidenceStrength strength = material.analysis().evidence().of(evidence);
		if (strength.term().isEmpty()) {
			return material.say("strength.not-stated");
		}
		String title = material.names().inSentence(strength.term().get());
		return strength.rank().isEmpty() ? title : material.say("strength.ranked", title, strength.rank().getAsInt());
	}

	private static Optional<SourceRef> page(EvidenceSource evidence) {
		if (!(evidence instanceof Citation citation)) {
			return Optional.empty();
		}
		Optional<String> file = Material.present(citation.getDocument()).map(Document::getFile).filter(Material::isStated);
		return file.map(path -> citation.getPage() == null || citation.getPage() < 1 ? SourceRef.file(path)
				: SourceRef.page(path, citation.getPage()).linkedTo(path + "#page=" + citation.getPage()));
	}
}
