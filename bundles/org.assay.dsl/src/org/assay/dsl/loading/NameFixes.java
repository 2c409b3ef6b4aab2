package org.assay.dsl.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.model.AssayFile;
import org.assay.model.AssayPackage;
import org.assay.model.Organisation;
import org.assay.rules.Fix;
import org.assay.rules.SourceRange;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.resource.XtextResource;

/** Fixes of names that mean nothing, or too much: another name, or an element that is called so. */
final class NameFixes {

	/** Whoever has to choose between more names reads none of them. */
	private static final int MOST_CHOICES = 5;

	/** Kinds of elements that stand by themselves, with the word that begins them; a reference to a wider kind means the last one. */
	private static final Map<EClass, String> CREATED = Map.of(AssayPackage.Literals.INFORMATION_SET, "information",
			AssayPackage.Literals.SERVICE_INSTANCE, "service", AssayPackage.Literals.DOCUMENT, "document", AssayPackage.Literals.PARTY, "party",
			AssayPackage.Literals.USE_CONTEXT, "context", AssayPackage.Literals.ORGANISATION, "organisation",
			AssayPackage.Literals.EVIDENCE_SOURCE, "document", AssayPackage.Literals.ACTOR, "party");

	private NameFixes() {
	}

	/**
	 * Return fixes that write another name in the place of one.
	 *
	 * @param others names as they are written, in the order in which they are offered. If there is only one, it is what was meant: letters are
	 *     misspelt, but a name with other digits is another thing
	 */
	static List<Fix> renamed(String name, SourceRange range, List<String> others) {
		List<Fix> fixes = new ArrayList<>();
		others.stream().limit(MOST_CHOICES).forEach(other -> fixes.add(Fix.rewrite(range, other)));
		if (others.size() == 1 && digits(others.getFirst()).equals(digits(name))) {
			fixes.set(0, fixes.getFirst().safely());
		}
		return fixes;
	}

	private static String digits(String name) {
		return name.replaceAll("[^0-9]", "");
	}

	/** Return a name as it is written; words of the language that cannot be names are marked. */
	static String written(String name, EObject place) {
		XtextResource file = (XtextResource) place.eResource();
		return file.getResourceServiceProvider().get(IValueConverterService.class).toString(name, "QName");
	}

	/** Return the fix that makes an element with a name: a role in the only organisation of the file, others in the file itself. */
	static Optional<Fix> created(String name, EClass kind, EObject place) {
		if (!(EcoreUtil.getRootContainer(place) instanceof AssayFile file) || !name.matches("[\\p{L}_][\\p{L}\\p{N}_]*")) {
			return Optional.empty();
		}
		String word = written(name, place);
		if (kind == AssayPackage.Literals.ROLE || kind == AssayPackage.Literals.AGENT) {
			List<Organisation> organisations = file.getElements().stream().filter(Organisation.class::isInstance).map(Organisation.class::cast).toList();
			return organisations.size() == 1 ? Optional.of(Fix.add(organisations.getFirst(), AssayPackage.Literals.ORGANISATION__ROLES, "", "role " + word)
					.titled("create", AssayPackage.Literals.ROLE.getName(), name)) : Optional.empty();
		}
		return Optional.ofNullable(CREATED.get(kind)).map(start -> Fix.add(file, AssayPackage.Literals.ASSAY_FILE__ELEMENTS, "", start + " " + word)
				.titled("create", kind.getName(), name));
	}

	/** Return the fix that makes the names of another package known in a file. */
	static Fix imported(String packageName, EObject place) {
		return Fix.add(EcoreUtil.getRootContainer(place), AssayPackage.Literals.ASSAY_FILE__IMPORTS, "import", written(packageName, place) + ".*")
				.titled("import", packageName);
	}
}
