package org.assay.analysis.verdict;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.assay.model.Citation;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.EvidenceSource;
import org.assay.model.Term;

/** How far evidence shows something: 1 not at all, 2 somebody's word, 3 shown. */
final class PlainEvidence extends PlainWorld {

	PlainEvidence(SmallWorld world, Map<Fact, Boolean> otherwise) {
		super(world, otherwise);
	}

	int proof(EvidenceSource source) {
		Boolean taken = said(Fact.Kind.EVIDENCE, source);
		if (taken != null) {
			return taken ? 3 : 1;
		}
		if (source instanceof Document document) {
			return inTime(document) ? strength(document.getStrength()) : 1;
		}
		if (source instanceof Citation citation) {
			Boolean whole = said(Fact.Kind.EVIDENCE, citation.getDocument());
			if (whole != null) {
				return whole ? 3 : 1;
			}
			Term own = citation.getStrength() != null ? citation.getStrength() : citation.getDocument().getStrength();
			return inTime(citation.getDocument()) ? strength(own) : 1;
		}
		if (coming(((Claim) source).getAsOf())) {
			return 1;
		}
		Set<EvidenceSource> ground = new HashSet<>();
		Set<Claim> passed = new HashSet<>(Set.of((Claim) source));
		boolean firm = descend((Claim) source, passed, ground) && !ground.isEmpty();
		return firm && ground.stream().allMatch(each -> proof(each) == 3) ? 3 : 2;
	}

	private boolean descend(Claim claim, Set<Claim> passed, Set<EvidenceSource> ground) {
		boolean firm = true;
		for (EvidenceSource below : claim.getEvidence()) {
			if (below instanceof Claim inner && said(Fact.Kind.EVIDENCE, inner) == null) {
				if (passed.add(inner)) {
					firm &= !coming(inner.getAsOf()) && !inner.getEvidence().isEmpty() && descend(inner, passed, ground);
				}
			} else if (!passed.contains(below)) {
				ground.add(below);
			}
		}
		return firm;
	}

	private boolean inTime(Document document) {
		return !coming(document.getDate()) && !past(document.getValidUntil());
	}

	private static int strength(Term term) {
		return term == null || term.getNumber() == null || term.getNumber() <= 2 ? 2 : 3;
	}
}
