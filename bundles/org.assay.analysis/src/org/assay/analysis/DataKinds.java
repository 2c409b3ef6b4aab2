package org.assay.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.model.DataItem;
import org.assay.model.InformationSet;
import org.assay.model.PersonalDataKind;

/** Compares the kinds of personal data that data items are said to be. */
public final class DataKinds {

	private DataKinds() {
	}

	/** A data item, and the first one of the same data in another set that says another kind. */
	public record Difference(DataItem item, DataItem first) {
	}

	/**
	 * Return the items of the project whose data have another kind elsewhere, in document order. The same data are those with the same title;
	 * data without a title are the same if they have the same name.
	 */
	public static List<Difference> differences(Corpus corpus) {
		Map<String, DataItem> first = new HashMap<>();
		List<Difference> differences = new ArrayList<>();
		for (DataItem item : corpus.all(DataItem.class)) {
			if (item.getKind() == PersonalDataKind.UNSPECIFIED || !(item.eContainer() instanceof InformationSet set)) {
				continue;
			}
			String words = TextForm.normal(item.getTitle());
			DataItem known = first.putIfAbsent(words.isEmpty() ? "name " + item.getName() : "title " + words, item);
			if (known != null && known.getKind() != item.getKind() && known.eContainer() != set) {
				differences.add(new Difference(item, known));
			}
		}
		return differences;
	}
}
