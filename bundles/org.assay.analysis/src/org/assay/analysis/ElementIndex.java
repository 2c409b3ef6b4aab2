package org.assay.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.model.AssayFile;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * The elements of some files by type, in document order. Files are walked once, at the first question; a question for a type then costs as
 * much as it has elements, not as much as the files have.
 */
final class ElementIndex {

	private final List<AssayFile> files;
	private final Set<AssayFile> identity = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Map<Class<?>, List<?>> byType = new HashMap<>();
	private EObject[] elements;
	private Map<EClass, Places> byClass;

	/** Places of elements in document order. */
	private static final class Places {

		private int[] places = new int[4];
		private int count;

		void add(int place) {
			if (count == places.length) {
				places = Arrays.copyOf(places, count * 2);
			}
			places[count++] = place;
		}
	}

	ElementIndex(List<AssayFile> files) {
		this.files = files;
		identity.addAll(files);
	}

	boolean holds(AssayFile file) {
		return identity.contains(file);
	}

	@SuppressWarnings("unchecked")
	synchronized <T extends EObject> List<T> all(Class<T> type) {
		List<?> known = byType.get(type);
		if (known == null) {
			known = select(type);
			byType.put(type, known);
		}
		return (List<T>) known;
	}

	private List<EObject> select(Class<?> type) {
		collect();
		int[] places = new int[0];
		for (Map.Entry<EClass, Places> entry : byClass.entrySet()) {
			if (type.isAssignableFrom(entry.getKey().getInstanceClass())) {
				Places more = entry.getValue();
				int start = places.length;
				places = Arrays.copyOf(places, start + more.count);
				System.arraycopy(more.places, 0, places, start, more.count);
			}
		}
		Arrays.sort(places);
		EObject[] selected = new EObject[places.length];
		for (int index = 0; index < places.length; index++) {
			selected[index] = elements[places[index]];
		}
		return Collections.unmodifiableList(Arrays.asList(selected));
	}

	/** Depth first without recursion, as expressions may be nested deeply. */
	private void collect() {
		if (elements != null) {
			return;
		}
		List<EObject> all = new ArrayList<>();
		for (AssayFile file : files) {
			all.add(file);
			file.eAllContents().forEachRemaining(all::add);
		}
		elements = all.toArray(EObject[]::new);
		byClass = new HashMap<>();
		for (int place = 0; place < elements.length; place++) {
			byClass.computeIfAbsent(elements[place].eClass(), type -> new Places()).add(place);
		}
	}
}
