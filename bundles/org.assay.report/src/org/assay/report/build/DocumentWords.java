package org.assay.report.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.evidence.DocumentCheck;
import org.assay.analysis.evidence.DocumentState;
import org.assay.model.Document;
import org.assay.report.document.Badge;
import org.assay.report.document.Cell;
import org.assay.report.document.Inlines;

/** Documents in words: which one it is, how long it is valid, what was seen of its file. */
final class DocumentWords {

	private final Material material;
	private final EvidenceWords evidence;

	DocumentWords(Material material) {
		this.material = material;
		this.evidence = new EvidenceWords(material);
	}

	static String anchor(Document document) {
		return "document-" + Anchors.of(document);
	}

	String title(Document document) {
		return material.names().title(document);
	}

	/** Return a link to the section of a document. */
	Inlines link(Document document) {
		return Inlines.NONE.link(title(document), "#" + anchor(document));
	}

	/** Return version and date on one line; empty if neither is stated. */
	String edition(Document document) {
		List<String> parts = new ArrayList<>();
		if (Material.isStated(document.getVersion())) {
			parts.add(material.say("documents.version.of", document.getVersion()));
		}
		if (document.getDate() != null) {
			parts.add(material.words().date(document.getDate()));
		}
		return String.join(", ", parts);
	}

	/** Return until when a document is or was valid; empty if that is not stated. */
	Optional<Inlines> validity(RegisteredDocument entry) {
		LocalDate last = entry.document().getValidUntil();
		if (last == null) {
			return Optional.empty();
		}
		Inlines words = Inlines.of(material.say(entry.isEnded(material.asOf()) ? "documents.expired" : "documents.valid", material.words()
				.date(last)));
		return Optional.of(ending(entry).map(badge -> words.lineBreak().badge(badge)).orElse(words));
	}

	/** Return a badge for a document that has ended or ends soon. */
	Optional<Badge> ending(RegisteredDocument entry) {
		if (entry.isEnded(material.asOf())) {
			return Optional.of(Badge.negative(material.say("register.ended")));
		}
		return entry.isEnding(material.asOf(), EvidenceRegister.NOTICE) ? Optional.of(Badge.conditional(material.say("register.ends-soon")))
				: Optional.empty();
	}

	/** Return the strength with its rank, or that none is stated. */
	Cell strength(Document document) {
		String strength = Wording.sentence(evidence.strength(document));
		return material.analysis().evidence().of(document).term().isPresent() ? Cell.of(strength) : Cell.empty(Names.inSentence(strength));
	}

	/** Return who issued a document, and who gains from its being believed. */
	Cell issuer(Document document) {
		List<Inlines> lines = new ArrayList<>();
		Material.present(document.getIssuer()).ifPresent(issuer -> lines.add(Inlines.of(material.names().agent(issuer))));
		Material.present(document.getInterest()).ifPresent(party -> lines.add(Inlines.NONE.emphasis(party == document.getIssuer()
				? material.say("register.own-interest") : material.say("register.interest-of", material.names().agent(party)))));
		return Material.stacked(lines, material.say("not-stated"));
	}

	Optional<String> interest(Document document) {
		return Material.present(document.getInterest()).map(party -> material.say("documents.interest", material.names().agent(party)));
	}

	/** Return what was seen of the file as a badge. */
	Badge file(RegisteredDocument entry) {
		if (!entry.hasFile()) {
			return Badge.neutral(material.say("register.file.none"));
		}
		Optional<DocumentState> state = entry.file().map(DocumentCheck::state);
		if (state.isEmpty()) {
			return Badge.unassessed(material.say("register.file.unseen"));
		}
		if (entry.isMissing()) {
			return Badge.negative(material.say("register.file.missing"));
		}
		if (entry.isChanged()) {
			return Badge.conditional(material.say("register.file.changed"));
		}
		return entry.isUnread() ? Badge.unassessed(material.say("register.file.unread")) : Badge.positive(material.say("register.file.there"));
	}

	/** Return what was seen of the file as sentences. */
	String fileSentence(RegisteredDocument entry) {
		if (!entry.hasFile()) {
			return material.say("register.file-sentence.none");
		}
		if (entry.file().isEmpty()) {
			return material.say("register.file-sentence.unseen");
		}
		DocumentState state = entry.file().get().state();
		String said = material.say("register.file-sentence." + state.name());
		if (state == DocumentState.THERE && !entry.isChanged()) {
			return Material.isStated(entry.document().getSha256()) ? said : said + " " + material.say("register.file-sentence.unhashed");
		}
		String changed = entry.isChanged() ? material.say("register.file-sentence.changed") : "";
		return state == DocumentState.THERE ? changed : (said + " " + changed).strip();
	}

	/** Return how many of the citations stand in the document, as a line; empty if it has none. */
	Optional<String> found(RegisteredDocument entry) {
		long quoting = entry.citations().stream().filter(RegisteredCitation::isQuoting).count();
		long found = entry.citations().stream().filter(RegisteredCitation::isFound).count();
		return quoting == 0 ? Optional.empty()
				: Optional.of(material.say("register.found", found, quoting));
	}
}
