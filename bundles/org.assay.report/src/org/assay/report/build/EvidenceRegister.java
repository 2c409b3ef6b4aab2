package org.assay.report.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assay.analysis.Linked;
import org.assay.analysis.evidence.CitationState;
import org.assay.analysis.evidence.EvidenceCheck;
import org.assay.analysis.evidence.EvidenceUses;
import org.assay.model.Citation;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.EvidenceSource;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;
import org.assay.report.build.RegisteredDocument.Need;
import org.eclipse.emf.ecore.EObject;

/** The evidence of a project: what was seen of it, and what rests on each piece. Documents that have to be seen to come first. */
final class EvidenceRegister {

	/** Days in advance in which the end of a document is told. */
	static final int NOTICE = 90;
	/** A document bears much from this number of statements on, if they are more than one in {@link #SHARE} of all. */
	static final int LEAST_LOAD = 5;
	static final int SHARE = 3;

	private final Material material;
	private final EvidenceUses uses;
	private final Map<Document, List<Citation>> citations = new IdentityHashMap<>();
	private final Map<Document, List<Verdict>> solely = new IdentityHashMap<>();
	private final List<RegisteredDocument> documents;
	private final int load;

	private EvidenceRegister(Material material) {
		this.material = material;
		this.uses = EvidenceUses.of(material.corpus());
		material.corpus().all(Citation.class).stream().filter(citation -> Linked.is(citation.getDocument()))
				.forEach(citation -> citations.computeIfAbsent(citation.getDocument(), document -> new ArrayList<>()).add(citation));
		material.corpus().all(Verdict.class).forEach(this::support);
		List<RegisteredDocument> all = material.corpus().all(Document.class).stream().map(this::document).toList();
		Set<EObject> loads = Collections.newSetFromMap(new IdentityHashMap<>());
		all.forEach(entry -> entry.bearings().stream().filter(EvidenceBearing::isLoad).forEach(bearing -> loads.add(bearing.use().user())));
		this.load = loads.size();
		Comparator<RegisteredDocument> order = Comparator.comparing(RegisteredDocument::need)
				.thenComparing(Comparator.comparingInt((RegisteredDocument entry) -> entry.bearings().size()).reversed())
				.thenComparing(entry -> material.names().title(entry.document()), material.words().language().order());
		this.documents = all.stream().map(entry -> entry.needing(need(entry))).sorted(order).toList();
	}

	static EvidenceRegister of(Material material) {
		return new EvidenceRegister(material);
	}

	private void support(Verdict verdict) {
		List<Document> behind = material.analysis().evidence().documents(verdict.getRestsOn());
		if (behind.size() == 1 && verdict.getResult() == VerdictResult.ALLOW) {
			solely.computeIfAbsent(behind.get(0), document -> new ArrayList<>()).add(verdict);
		}
	}

	private RegisteredDocument document(Document document) {
		EvidenceCheck check = material.analysis().evidence().check();
		List<Citation> cited = citations.getOrDefault(document, List.of());
		List<RegisteredCitation> entries = cited.stream().map(citation -> new RegisteredCitation(citation, check.of(citation), uses.of(citation)))
				.sorted(Comparator.comparingInt(EvidenceRegister::page)).toList();
		return new RegisteredDocument(document, check.of(document), entries, EvidenceBearing.of(document, cited, uses), Need.NONE);
	}

	private static int page(RegisteredCitation entry) {
		return entry.citation().getPage() != null ? entry.citation().getPage()
				: entry.check().flatMap(check -> check.passage()).map(passage -> passage.page()).orElse(Integer.MAX_VALUE);
	}

	private Need need(RegisteredDocument entry) {
		if (entry.isMissing() || entry.citations().stream().anyMatch(RegisteredCitation::isRefuted)) {
			return Need.REFUTED;
		}
		if (entry.isChanged() || entry.isUnread() || entry.citations().stream()
				.anyMatch(citation -> citation.isQuoting() && !citation.isFound())) {
			return Need.UNCERTAIN;
		}
		if (entry.isUsed() && entry.isEnding(material.asOf(), NOTICE)) {
			return Need.ENDING;
		}
		return !entry.isUsed() ? Need.UNUSED : isWord(entry) || isOverloaded(entry) ? Need.WEAK : Need.NONE;
	}

	/** Return the documents, those that have to be seen to first. */
	List<RegisteredDocument> documents() {
		return documents;
	}

	List<RegisteredCitation> citations() {
		return documents.stream().flatMap(entry -> entry.citations().stream()).toList();
	}

	/** Return how many citations are in each state, in the order of the states; those that nobody could look for are left out. */
	Map<CitationState, Integer> states() {
		Map<CitationState, Integer> states = new EnumMap<>(CitationState.class);
		citations().forEach(entry -> entry.check().ifPresent(check -> states.merge(check.state(), 1, Integer::sum)));
		return states;
	}

	/** Return the quoting citations that nobody could look for, as their document has no file. */
	int unseen() {
		return (int) citations().stream().filter(entry -> entry.isQuoting() && entry.check().isEmpty()).count();
	}

	/** Return how many statements say that something is so and rest on a document. */
	int load() {
		return load;
	}

	/** Return the documents that bear much, the one that bears most first. */
	List<RegisteredDocument> overloaded() {
		return documents.stream().filter(this::isOverloaded).sorted(Comparator.comparingInt(RegisteredDocument::load).reversed()).toList();
	}

	/** More than one in {@link #SHARE} statements, and at least {@link #LEAST_LOAD}; or a permission that rests on no other document. */
	boolean isOverloaded(RegisteredDocument entry) {
		return isHeavy(entry) || !solely(entry).isEmpty();
	}

	boolean isHeavy(RegisteredDocument entry) {
		return entry.load() >= LEAST_LOAD && entry.load() * SHARE > load;
	}

	/** Return the verdicts that allow something and rest on no other document. */
	List<Verdict> solely(RegisteredDocument entry) {
		return solely.getOrDefault(entry.document(), List.of());
	}

	/** Return the evidence on which nothing rests: documents, then citations of documents that are used otherwise, then claims. */
	List<EvidenceSource> unused() {
		List<EvidenceSource> unused = new ArrayList<>();
		Set<EvidenceSource> idle = new HashSet<>();
		documents.stream().filter(entry -> !entry.isUsed()).map(RegisteredDocument::document).forEach(document -> {
			unused.add(document);
			idle.add(document);
		});
		citations().stream().filter(entry -> entry.uses().isEmpty() && !idle.contains(entry.citation().getDocument()))
				.map(RegisteredCitation::citation).forEach(unused::add);
		material.corpus().all(Claim.class).stream().filter(claim -> uses.of(claim).isEmpty()).forEach(unused::add);
		return unused;
	}

	/** Return the claims that name no evidence. */
	List<Claim> bareClaims() {
		return material.corpus().all(Claim.class).stream().filter(claim -> claim.getEvidence().isEmpty()).toList();
	}

	/** Return how many statements name a piece of evidence. */
	int uses(EvidenceSource evidence) {
		return (int) uses.of(evidence).stream().map(use -> use.user()).filter(Objects::nonNull).distinct().count();
	}

	/** Return the documents that have ended or end within {@link #NOTICE} days, the first to end first. */
	List<RegisteredDocument> ending() {
		return documents.stream().filter(entry -> entry.isEnding(material.asOf(), NOTICE))
				.sorted(Comparator.comparing(entry -> entry.document().getValidUntil())).toList();
	}

	/** Return the documents that are no more than somebody's word and bear something. */
	List<RegisteredDocument> words() {
		return documents.stream().filter(entry -> entry.isUsed() && isWord(entry)).toList();
	}

	private boolean isWord(RegisteredDocument entry) {
		return material.analysis().evidence().of(entry.document()).isOnlyWord();
	}
}
