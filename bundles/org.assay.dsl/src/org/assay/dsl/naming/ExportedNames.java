package org.assay.dsl.naming;

import java.util.ArrayList;
import java.util.List;
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

	List<NamedEntry> entries() {
		return entries;
	}

	/** What stands inside an element that no finding can be about has no name of its own outside of it. */
	private void collect(EObject around, String prefix) {
		for (EObject element : around.eContents()) {
			String own = element instanceof NamedElement named && named.getName() != null ? named.getName() : "";
			String name = own.isEmpty() ? prefix : joined(prefix, own);
			if (!own.isEmpty() && !(element instanceof Variable)) {
				entries.add(new NamedEntry(name, element, false));
				if (around.eContainer() != null) {
					entries.add(new NamedEntry(joined(file, own), element, true));
				}
			}
			if (element instanceof Element) {
				collect(element, name);
			}
		}
	}

	private static String joined(String prefix, String name) {
		return prefix.isEmpty() ? name : prefix + "." + name;
	}
}
