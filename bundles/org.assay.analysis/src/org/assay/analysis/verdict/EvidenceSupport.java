package org.assay.analysis.verdict;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.assay.analysis.evidence.EvidenceStrength;
import org.assay.analysis.evidence.EvidenceStrengths;
import org.assay.model.Citation;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.EvidenceSource;

/**
 * How far evidence supports a statement in one world. A document counts from its date to its last day of validity, a citation as its document and
 * not at all if its words do not stand there. What counts and is more
 * than somebody's word (strength 3 or more) shows the statement; what counts and is only a word leaves it assumed; anything else says nothing.
 * A statement is as good as the best of its evidence, so that to take evidence away never makes it better; a claim is as good as the
 * weakest thing behind it, and without anything behind it a word.
 */
final class EvidenceSupport {

	private final EvidenceStrengths strengths;
	private final LocalDate day;
	private final Assumptions assumptions;

	EvidenceSupport(VerdictIndex index, Assumptions assumptions) {
		this.strengths = index.analysis().evidence();
		this.day = index.analysis().asOf();
		this.assumptions = assumptions;
	}

	/** Return holds, assumed or unknown; without evidence unknown. */
	Standing of(Collection<? extends EvidenceSource> evidence) {
		Standing best = Standing.UNKNOWN;
		for (EvidenceSource source : evidence) {
			best = source.eIsProxy() ? best : best.or(of(source));
		}
		return best;
	}

	Standing of(EvidenceSource source) {
		if (assumptions.holds(Fact.Kind.EVIDENCE, source)) {
			return Standing.HOLDS;
		}
		if (assumptions.fails(Fact.Kind.EVIDENCE, source)) {
			return Standing.UNKNOWN;
		}
		return switch (source) {
		case Document document -> counts(document) ? strength(document) : Standing.UNKNOWN;
		case Citation citation -> citation(citation);
		case Claim claim -> isLater(claim) ? Standing.UNKNOWN : claim(claim);
		default -> Standing.UNKNOWN;
		};
	}

	private Standing citation(Citation citation) {
		Document document = citation.getDocument();
		if (!VerdictIndex.isLinked(document) || strengths.check().isRefuted(citation) || assumptions.fails(Fact.Kind.EVIDENCE, document)) {
			return Standing.UNKNOWN;
		}
		if (assumptions.holds(Fact.Kind.EVIDENCE, document)) {
			return Standing.HOLDS;
		}
		return counts(document) ? strength(citation) : Standing.UNKNOWN;
	}

	/** Looks at all that a claim rests on, without recursion, as claims may be chained at length. */
	private Standing claim(Claim claim) {
		Set<EvidenceSource> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		Deque<EvidenceSource> open = new ArrayDeque<>(claim.getEvidence());
		boolean rests = false;
		seen.add(claim);
		while (!open.isEmpty()) {
			EvidenceSource next = open.removeFirst();
			if (next.eIsProxy() || !seen.add(next)) {
				continue;
			}
			if (next instanceof Claim inner && isPassedOn(inner)) {
				open.addAll(inner.getEvidence());
			} else if (of(next) == Standing.HOLDS) {
				rests = true;
			} else {
				return Standing.ASSUMED;
			}
		}
		return rests ? Standing.HOLDS : Standing.ASSUMED;
	}

	private boolean isPassedOn(Claim claim) {
		return !claim.getEvidence().isEmpty() && !isLater(claim) && !assumptions.holds(Fact.Kind.EVIDENCE, claim)
				&& !assumptions.fails(Fact.Kind.EVIDENCE, claim);
	}

	private boolean isLater(Claim claim) {
		return claim.getAsOf() != null && claim.getAsOf().isAfter(day);
	}

	private boolean counts(Document document) {
		return (document.getDate() == null || !document.getDate().isAfter(day))
				&& (document.getValidUntil() == null || !document.getValidUntil().isBefore(day));
	}

	private Standing strength(EvidenceSource source) {
		EvidenceStrength strength = strengths.of(source);
		return strength.isOnlyWord() ? Standing.ASSUMED : Standing.HOLDS;
	}

	/** Return the evidence that counts, in its order. */
	List<EvidenceSource> counting(Collection<EvidenceSource> evidence) {
		return evidence.stream().filter(source -> !source.eIsProxy() && of(source) != Standing.UNKNOWN).distinct().toList();
	}

	/** Return the facts by which a statement that rests on the evidence could be shown. */
	List<Fact> facts(Collection<? extends EvidenceSource> evidence) {
		List<Fact> facts = new ArrayList<>();
		for (EvidenceSource source : evidence) {
			if (!source.eIsProxy()) {
				facts.add(new Fact(Fact.Kind.EVIDENCE, source));
				behind(source).forEach(inner -> facts.add(new Fact(Fact.Kind.EVIDENCE, inner)));
			}
		}
		return facts;
	}

	private List<EvidenceSource> behind(EvidenceSource source) {
		List<EvidenceSource> behind = new ArrayList<>();
		if (source instanceof Claim claim) {
			behind.addAll(claim.getEvidence());
			behind.addAll(strengths.foundations(claim));
		}
		behind.addAll(strengths.documents(List.of(source)));
		behind.removeIf(inner -> inner == source || inner.eIsProxy());
		return behind.stream().distinct().toList();
	}
}
