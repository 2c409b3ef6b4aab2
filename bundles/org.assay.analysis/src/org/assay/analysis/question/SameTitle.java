package org.assay.analysis.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.analysis.Corpus;
import org.assay.analysis.TextForm;
import org.assay.model.InformationSet;

/** Two information sets with one title, the first of them in the project: people take them for the same. */
record SameTitle(InformationSet first, InformationSet second) {

	/** Return the pairs of the first set of a title in the project with each later one, those of partners last. */
	static List<SameTitle> of(Corpus corpus) {
		Map<String, InformationSet> first = new HashMap<>();
		List<SameTitle> pairs = new ArrayList<>();
		for (InformationSet set : corpus.everything(InformationSet.class)) {
			String title = TextForm.normal(set.getTitle());
			if (title.isEmpty()) {
				continue;
			}
			InformationSet known = first.putIfAbsent(title, set);
			if (known != null && corpus.isOwn(known)) {
				pairs.add(new SameTitle(known, set));
			}
		}
		return pairs;
	}
}
