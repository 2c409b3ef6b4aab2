package org.assay.dsl.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.assay.model.AssayFile;
import org.assay.model.Element;
import org.assay.model.NamedElement;
import org.assay.model.Variable;
import org.eclipse.emf.ecore.EObject;

/**
 * The names under which the elements of a file can be found, in document order: the same that {@link AssayDescriptionStrategy} says of one
 * element, for all of them in one walk.
 */
public final class ExportedNames {

	private final String file;
	private final List<NamedEntry> entries = new ArrayList<>();

	private ExportedNames(AssayFile root) {
		file = root.getName() == null ? "" : root.getName();
		collect(root, file);
	}

	/** Collect the names of a file.
	 * @param root the file; null if nothing of it could be read */
	public static ExportedNames of(AssayFile root) {
		return root == null ? new ExportedNames() : new ExportedNames(root);
	}

	private ExportedNames() {
		file = "";
	}

	/** Return whether an element of the file has a name, written with full stops between its parts. */
	public boolean contains(String name) {
		return entries.stream().anyMatch(entry -> entry.dotted().equals(name));
	}

	List<NamedEntry> entries() {
		return entries;
	}

	/** What stands inside an element that no finding can be about has no name of its own outside of it. */
	private void collect(EObject around, String prefix) {
		for (EObject element : around.eContents()) {
			String own = element instanceof NamedElement named && named.getName() != null ? named.getName() : "";
			String name = own.isEmpty() ? prefix : joined(prefix, own);
			if (!own.isEmpty() && !(element instanceof Variable)) {
				entries.add(new NamedEntry(this, name, element, false));
				if (around.eContainer() != null) {
					entries.add(new NamedEntry(this, joined(file, own), element, true));
				}
			}
			if (element instanceof Element) {
				collect(element, name);
			}
		}
	}

	/** Do something with each element that has a name, and its qualified name, in text order. */
	public void forEach(BiConsumer<String, NamedElement> action) {
		entries.stream().filter(entry -> !entry.isShort()).forEach(entry -> action.accept(entry.dotted(), (NamedElement) entry.getEObjectOrProxy()));
	}

	/** Return the elements of the file by their qualified names; of several that are called alike the last. */
	public Map<String, EObject> elements() {
		Map<String, EObject> elements = HashMap.newHashMap(entries.size());
		entries.stream().filter(entry -> !entry.isShort()).forEach(entry -> elements.put(entry.dotted(), entry.getEObjectOrProxy()));
		return elements;
	}

	/**
	 * Return the own names, without what stands in front of them, of all elements that another reading of the same file has not, has of
	 * another kind, or cannot tell apart: what they are called elsewhere may mean something else now.
	 */
	public Set<String> differences(ExportedNames other) {
		Set<String> differences = new TreeSet<>();
		Map<String, Integer> count = new HashMap<>();
		entries.forEach(entry -> count.merge(entry.signature(), 1, Integer::sum));
		other.entries.forEach(entry -> count.merge(entry.signature(), -1, Integer::sum));
		Stream.concat(entries.stream(), other.entries.stream()).filter(entry -> count.get(entry.signature()) != 0).map(NamedEntry::ownName)
				.forEach(differences::add);
		addRepeated(differences);
		other.addRepeated(differences);
		return differences;
	}

	private void addRepeated(Set<String> differences) {
		Set<String> seen = new HashSet<>();
		entries.stream().filter(entry -> !entry.isShort() && !seen.add(entry.dotted())).map(NamedEntry::ownName).forEach(differences::add);
	}

	private static String joined(String prefix, String name) {
		return prefix.isEmpty() ? name : prefix + "." + name;
	}
}
