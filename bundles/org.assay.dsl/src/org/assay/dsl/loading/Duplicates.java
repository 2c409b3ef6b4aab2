package org.assay.dsl.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.dsl.naming.ExportedNames;
import org.assay.model.AssayPackage;
import org.assay.model.NamedElement;
import org.assay.model.Risk;
import org.assay.rules.Fix;
import org.assay.rules.SourceRange;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Finds names that are used twice for elements among which a reference chooses (R105). Risk ids have a rule of their own (R42). */
final class Duplicates {

	private static final List<EClass> ONE_NAME_SPACE = List.of(AssayPackage.Literals.AGENT, AssayPackage.Literals.EVIDENCE_SOURCE,
			AssayPackage.Literals.LEGAL_INSTRUMENT);

	private record Key(EClass kind, String name) {
	}

	private Duplicates() {
	}

	/**
	 * Find them.
	 *
	 * @param files the names of each file, in the order of the files
	 * @param goOn is asked before each file; whatever it throws ends the search
	 */
	static List<Problem> of(List<ExportedNames> files, Runnable goOn) {
		Map<Key, NamedElement> first = new HashMap<>();
		List<Problem> problems = new ArrayList<>();
		for (ExportedNames file : files) {
			goOn.run();
			file.forEach((name, element) -> {
				NamedElement other = element instanceof Risk ? null : first.putIfAbsent(new Key(kindOf(element), name), element);
				if (other != null) {
					problems.add(problem(element, other));
				}
			});
		}
		return problems;
	}

	private static Problem problem(NamedElement element, EObject other) {
		SourceRange range = Places.of(element, null, 0);
		SourceRange place = Places.of(other, null, 0);
		List<String> arguments = List.of(element.getName(), place.file() + ":" + place.line());
		return new Problem("R105", "", arguments, range, element, AssayPackage.Literals.NAMED_ELEMENT__NAME)
				.offering(Places.areAlike(element, other) ? List.of(Fix.remove(element).safely()) : List.of());
	}

	private static EClass kindOf(EObject element) {
		for (EClass kind : ONE_NAME_SPACE) {
			if (kind.isInstance(element)) {
				return kind;
			}
		}
		return element.eClass();
	}
}
