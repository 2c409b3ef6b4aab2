package org.assay.analysis.verdict;

import java.time.LocalDate;
import java.util.Map;
import org.assay.model.NamedElement;

/** What the plain evaluators share: a small world on its day, and what is otherwise in it. */
class PlainWorld {

	final SmallWorld w;
	final Map<Fact, Boolean> otherwise;
	final LocalDate day = SmallWorld.DAY;

	PlainWorld(SmallWorld world, Map<Fact, Boolean> otherwise) {
		this.w = world;
		this.otherwise = otherwise;
	}

	final Boolean said(Fact.Kind kind, NamedElement element) {
		return otherwise.get(new Fact(kind, element));
	}

	final boolean past(LocalDate last) {
		return last != null && last.isBefore(day);
	}

	final boolean coming(LocalDate first) {
		return first != null && first.isAfter(day);
	}
}
