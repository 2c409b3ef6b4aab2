package org.assay.dsl.loading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.assay.dsl.parsing.Similar;
import org.assay.model.AssayFile;
import org.assay.model.AssayPackage;
import org.assay.model.Import;
import org.assay.rules.Fix;
import org.assay.rules.SourceRange;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

/** Finds imports of what does not exist (R109). */
final class Imports {

	/** How many imports of a project get a suggestion; a project with more that mean nothing has another problem. */
	private static final int MOST_SUGGESTIONS = 200;

	private final Collection<String> packages;
	private int suggestions;
	private final Uses uses;
	private final ResourceDescriptionsData index;

	Imports(LibrarySource library, XtextResourceSet set, Uses uses, ResourceDescriptionsData index) {
		packages = new TreeSet<>(library.packages());
		packages.addAll(uses.packages());
		for (Resource resource : set.getResources()) {
			AssayFile file = Resources.fileOf((XtextResource) resource);
			if (file != null && file.getName() != null) {
				packages.add(file.getName());
			}
		}
		this.uses = uses;
		this.index = index;
	}

	/**
	 * Return a problem for each import in these files that names no package and no element. What projects publish that could not be read, nobody
	 * can tell.
	 */
	List<Problem> unknown(List<TextResource> files) {
		List<Problem> problems = new ArrayList<>();
		for (XtextResource resource : files) {
			AssayFile file = Resources.fileOf(resource);
			if (file != null) {
				file.getImports().stream().filter(imported -> !exists(imported) && !mayExist(imported)).map(this::problem).forEach(problems::add);
			}
		}
		return problems;
	}

	private boolean exists(Import imported) {
		if (imported.getNamespace() == null) {
			return true;
		}
		String name = nameOf(imported);
		boolean isPackage = imported.getNamespace().endsWith(".*") && packages.contains(name);
		return isPackage || index.getExportedObjects(EcorePackage.Literals.EOBJECT, QualifiedName.create(name.split("\\.")), false).iterator()
				.hasNext();
	}

	private boolean mayExist(Import imported) {
		return uses.isIncomplete() && uses.hiding(nameOf(imported)).isEmpty();
	}

	private Problem problem(Import imported) {
		String name = nameOf(imported);
		Optional<UsedProject> hiding = uses.hiding(name);
		if (hiding.isPresent()) {
			return new Problem("R109", "unpublished", List.of(name, hiding.get().path()),
					Places.of(imported, AssayPackage.Literals.IMPORT__NAMESPACE, 0), imported, AssayPackage.Literals.IMPORT__NAMESPACE);
		}
		List<String> meant = packages.contains(name) ? List.of(name) : suggestions++ >= MOST_SUGGESTIONS ? List.of() : Similar.all(name, packages.stream());
		String similar = meant.isEmpty() ? "" : meant.getFirst();
		String variant = similar.isEmpty() ? "unknown" : similar.equals(name) ? "wildcard" : "similar";
		SourceRange range = Places.of(imported, AssayPackage.Literals.IMPORT__NAMESPACE, 0);
		List<Fix> fixes = NameFixes.renamed(name, range, meant.stream().map(found -> NameFixes.written(found, imported) + ".*").toList());
		fixes.add(Fix.remove(imported));
		return new Problem("R109", variant, List.of(name, similar), range, imported, AssayPackage.Literals.IMPORT__NAMESPACE, fixes);
	}

	private static String nameOf(Import imported) {
		return nameOf(imported.getNamespace());
	}

	/** Return the package or element that an import names. */
	static String nameOf(String name) {
		return name.endsWith(".*") ? name.substring(0, name.length() - 2) : name;
	}
}
