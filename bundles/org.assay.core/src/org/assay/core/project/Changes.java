package org.assay.core.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.dsl.loading.SourceText;

/**
 * What differs between two readings of a project. Only the bytes of texts count, not when or how often they were written.
 *
 * @param changed paths of texts with other content, sorted
 * @param added paths of texts that were not there before, sorted
 * @param removed paths of texts that are no longer there, sorted
 */
public record Changes(List<String> changed, List<String> added, List<String> removed) {

	public Changes {
		changed = List.copyOf(changed);
		added = List.copyOf(added);
		removed = List.copyOf(removed);
	}

	/** Compare two readings. */
	public static Changes between(List<SourceText> before, List<SourceText> after) {
		Map<String, SourceText> left = new HashMap<>();
		before.forEach(text -> left.put(text.path(), text));
		List<String> changed = new ArrayList<>();
		List<String> added = new ArrayList<>();
		for (SourceText text : after) {
			SourceText old = left.remove(text.path());
			if (old == null) {
				added.add(text.path());
			} else if (!Arrays.equals(old.content(), text.content())) {
				changed.add(text.path());
			}
		}
		changed.sort(null);
		added.sort(null);
		return new Changes(changed, added, left.keySet().stream().sorted().toList());
	}

	/** Return whether nothing differs. */
	public boolean isEmpty() {
		return changed.isEmpty() && added.isEmpty() && removed.isEmpty();
	}
}
