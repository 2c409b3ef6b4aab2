package org.assay.analysis.verdict;

import java.util.ArrayList;
import java.util.List;
import org.assay.model.InformationSet;
import org.assay.model.NamedElement;
import org.assay.model.Verdict;

/** All facts of a small world, whether they matter or not. */
final class WorldFacts {

	private WorldFacts() {
	}

	static List<Fact> of(SmallWorld small) {
		List<NamedElement> elements = new ArrayList<>(List.of(small.mechanism, small.law, small.event));
		elements.addAll(small.requirements);
		elements.addAll(small.verdicts);
		elements.addAll(small.questions);
		elements.addAll(small.evidence);
		elements.addAll(small.prohibitions);
		for (Verdict verdict : small.verdicts) {
			elements.addAll(verdict.getConditions());
		}
		List<Fact> facts = new ArrayList<>();
		elements.forEach(element -> facts.add(Fact.of(element).orElseThrow()));
		for (InformationSet set : small.information) {
			facts.add(Fact.level(set));
			facts.add(Fact.protection(set));
		}
		facts.sort(Fact.ORDER);
		return facts;
	}
}
