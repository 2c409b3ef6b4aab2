package org.assay.analysis.evidence;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.model.Citation;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.EvidenceSource;
import org.assay.model.Term;

/**
 * Judges evidence on one day.
 *
 * <p>A document is as strong as it says. A citation is as strong as it says, else as its document. A claim is as strong
 * as the weakest evidence behind it; a claim with no evidence has no stated strength. Nor has a citation that does not
 * stand in its document as it is quoted, whatever it says.
 */
public final class EvidenceStrengths {

	private static final Comparator<EvidenceStrength> WEAKEST_FIRST =
			Comparator.comparingInt(strength -> strength.rank().orElse(-1));

	private final LocalDate asOf;
	private final EvidenceCheck check;

	/** @param check what was seen of the documents */
	public EvidenceStrengths(LocalDate asOf, EvidenceCheck check) {
		this.asOf = asOf;
		this.check = check;
	}

	/** Return what was seen of the documents. */
	public EvidenceCheck check() {
		return check;
	}

	/** Return the strength of one piece of evidence. */
	public EvidenceStrength of(EvidenceSource evidence) {
		return new EvidenceStrength(evidence, switch (evidence) {
		case Claim claim -> weakest(foundations(claim)).flatMap(EvidenceStrength::term);
		case Citation refuted when check.isRefuted(refuted) -> Optional.empty();
		case Citation citation -> stated(citation.getStrength()).or(() -> ofDocument(citation.getDocument()));
		case Document document -> stated(document.getStrength());
		default -> Optional.empty();
		});
	}

	/** Return the weakest of several pieces of evidence, the first of equally weak ones; empty if there are none. */
	public Optional<EvidenceStrength> weakest(Collection<? extends EvidenceSource> evidence) {
		return evidence.stream().filter(source -> !source.eIsProxy()).map(this::of).min(WEAKEST_FIRST);
	}

	/**
	 * Return what a claim rests on in the end: the evidence behind it that is no claim, and the claims that have none
	 * behind them, in text order. Claims that rest on each other in a circle rest on nothing.
	 */
	public List<EvidenceSource> foundations(Claim claim) {
		Set<EvidenceSource> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		Deque<EvidenceSource> open = new ArrayDeque<>(claim.getEvidence());
		List<EvidenceSource> found = new ArrayList<>();
		seen.add(claim);
		while (!open.isEmpty()) {
			EvidenceSource next = open.removeFirst();
			if (next.eIsProxy() || !seen.add(next)) {
				continue;
			}
			if (next instanceof Claim inner && !inner.getEvidence().isEmpty()) {
				List<EvidenceSource> behind = inner.getEvidence();
				for (int index = behind.size() - 1; index >= 0; index--) {
					open.addFirst(behind.get(index));
				}
			} else {
				found.add(next);
			}
		}
		return List.copyOf(found);
	}

	/** Return the documents among and behind the evidence that are past their last day of validity, each once. */
	public List<Document> expired(Collection<? extends EvidenceSource> evidence) {
		return documents(evidence).stream()
				.filter(document -> document.getValidUntil() != null && document.getValidUntil().isBefore(asOf)).toList();
	}

	/** Return the documents among and behind the evidence, each once, in text order. */
	public List<Document> documents(Collection<? extends EvidenceSource> evidence) {
		return evidence.stream().filter(source -> !source.eIsProxy())
				.flatMap(source -> source instanceof Claim claim ? foundations(claim).stream() : List.of(source).stream())
				.map(source -> source instanceof Citation citation ? citation.getDocument() : source)
				.filter(Document.class::isInstance).map(Document.class::cast).filter(document -> !document.eIsProxy())
				.distinct().toList();
	}

	private static Optional<Term> ofDocument(Document document) {
		return document == null ? Optional.empty() : stated(document.getStrength());
	}

	private static Optional<Term> stated(Term strength) {
		return Optional.ofNullable(strength).filter(term -> !term.eIsProxy());
	}
}
