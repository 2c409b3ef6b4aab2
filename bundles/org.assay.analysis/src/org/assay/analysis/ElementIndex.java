package org.assay.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.model.AssayFile;
import org.eclipse.emf.ecore.EObject;

/** The elements of some files by type, in document order; files are walked once, at the first question. */
final class ElementIndex {

	private final List<AssayFile> files;
	private final Set<AssayFile> identity = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Map<Class<?>, List<?>> byType = new HashMap<>();
	private List<EObject> elements;

	ElementIndex(List<AssayFile> files) {
		this.files = files;
		identity.addAll(files);
	}

	boolean holds(AssayFile file) {
		return identity.contains(file);
	}

	@SuppressWarnings("unchecked")
	<T extends EObject> List<T> all(Class<T> type) {
		List<?> known = byType.get(type);
		if (known == null) {
			known = elements().stream().filter(type::isInstance).toList();
			byType.put(type, known);
		}
		return (List<T>) known;
	}

	private List<EObject> elements() {
		if (elements == null) {
			elements = new ArrayList<>();
			files.forEach(this::collect);
		}
		return elements;
	}

	/** Depth first without recursion, as expressions may be nested deeply. */
	private void collect(EObject root) {
		elements.add(root);
		root.eAllContents().forEachRemaining(elements::add);
	}
}
