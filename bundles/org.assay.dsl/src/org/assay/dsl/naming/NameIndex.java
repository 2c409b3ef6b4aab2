package org.assay.dsl.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

/**
 * All names of a project and of the library that it uses. Xtext's own index asks the files one by one and compares names part by part
 * without regard to case; here a name costs one look-up in a table. It says nothing of files, only of names. It follows no changes by
 * itself: whoever reads a file again says so.
 */
public final class NameIndex extends ResourceDescriptionsData {

	/** An entry, or a list of several in the order of the files; almost all names mean one element. */
	private final Map<String, Object> byName;
	private final List<ExportedNames> files;

	/** @param files the names of each file, in the order of the files */
	public NameIndex(List<ExportedNames> files) {
		super(List.of());
		this.files = new ArrayList<>(files);
		this.byName = HashMap.newHashMap(files.stream().mapToInt(file -> file.entries().size()).sum());
		for (ExportedNames file : files) {
			file.entries().forEach(entry -> byName.merge(entry.dotted(), entry, NameIndex::both));
		}
	}

	/**
	 * Put the names of a file in the place of those of an earlier reading.
	 *
	 * @param before names that were in the index; null if the file is new
	 * @param now names of the file; null if it is gone
	 * @param place number of project files in front of it
	 */
	public void replace(ExportedNames before, ExportedNames now, int place) {
		if (before != null) {
			before.entries().forEach(this::remove);
			files.remove(place);
		}
		if (now != null) {
			files.add(place, now);
			now.entries().forEach(entry -> byName.merge(entry.dotted(), entry, NameIndex::both));
			sort(now);
		}
	}

	private void remove(NamedEntry entry) {
		byName.computeIfPresent(entry.dotted(), (name, known) -> known == entry ? null : without(known, entry));
	}

	@SuppressWarnings("unchecked")
	private static Object without(Object known, NamedEntry entry) {
		if (!(known instanceof List<?>)) {
			return known;
		}
		List<Object> several = (List<Object>) known;
		several.removeIf(other -> other == entry);
		return several.size() == 1 ? several.getFirst() : several;
	}

	/** Bring the meanings of names into the order of the files again. */
	private void sort(ExportedNames changed) {
		Map<ExportedNames, Integer> places = new IdentityHashMap<>();
		files.forEach(file -> places.put(file, places.size()));
		Comparator<NamedEntry> byFile = Comparator.comparing(entry -> places.get(entry.file()));
		for (NamedEntry entry : changed.entries()) {
			if (byName.get(entry.dotted()) instanceof List<?> several) {
				sort(several, byFile);
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static void sort(List<?> several, Comparator<NamedEntry> order) {
		((List<NamedEntry>) several).sort(order);
	}

	@SuppressWarnings("unchecked")
	private static Object both(Object known, Object entry) {
		List<Object> several = known instanceof List<?> list ? (List<Object>) list : new ArrayList<>(List.of(known));
		several.add(entry);
		return several;
	}

	/** Return the entries of a name, its parts separated by full stops, in the order of the files. */
	@SuppressWarnings("unchecked")
	public List<IEObjectDescription> named(String name) {
		Object found = byName.get(name);
		return found == null ? List.of() : found instanceof List<?> several ? (List<IEObjectDescription>) several
				: List.of((IEObjectDescription) found);
	}

	@Override
	public boolean isEmpty() {
		return byName.isEmpty();
	}

	@Override
	public Iterable<IEObjectDescription> getExportedObjects() {
		List<IEObjectDescription> all = new ArrayList<>();
		files.forEach(file -> all.addAll(file.entries()));
		return all;
	}

	@Override
	public Iterable<IEObjectDescription> getExportedObjects(EClass type, QualifiedName name, boolean ignoreCase) {
		if (ignoreCase) {
			throw new UnsupportedOperationException("names are looked up as they are written");
		}
		return named(name.toString()).stream().filter(entry -> type.isInstance(entry.getEObjectOrProxy())).toList();
	}

	@Override
	public Iterable<IEObjectDescription> getExportedObjectsByType(EClass type) {
		List<IEObjectDescription> found = new ArrayList<>();
		for (ExportedNames file : files) {
			file.entries().stream().filter(entry -> type.isInstance(entry.getEObjectOrProxy())).forEach(found::add);
		}
		return found;
	}

	@Override
	public Iterable<IEObjectDescription> getExportedObjectsByObject(EObject object) {
		String name = AssayQualifiedNames.dotted(object);
		return name == null ? List.of() : named(name).stream().filter(entry -> entry.getEObjectOrProxy() == object).toList();
	}
}
