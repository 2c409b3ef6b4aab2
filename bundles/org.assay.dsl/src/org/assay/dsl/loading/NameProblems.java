package org.assay.dsl.loading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assay.analysis.QualifiedNames;
import org.assay.dsl.parsing.LinkingMessages;
import org.assay.dsl.parsing.Similar;
import org.assay.dsl.parsing.UnknownName;
import org.assay.dsl.scoping.NamedPlace;
import org.assay.model.Framework;
import org.assay.model.Level;
import org.assay.model.NamedElement;
import org.assay.model.Scale;
import org.assay.rules.SourceRange;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;

/** Turns names that mean nothing, or too much, into problems: the rule that knows best speaks, with the name probably meant. */
final class NameProblems {

	/** How many names of a project get a suggestion; a file with more unknown names has another problem. */
	private static final int MOST_SUGGESTIONS = 200;

	private final IResourceDescriptions index;
	private final Map<EClass, Map<String, String>> candidates = new HashMap<>();
	private int suggestions;

	NameProblems(IResourceDescriptions index) {
		this.index = index;
	}

	/** Return the problem behind a name. */
	Problem of(UnknownName unknown) {
		SourceRange range = Places.rangeOf(unknown.node(), Resources.pathOf(unknown.element().eResource()));
		List<String> data = List.of(unknown.getData());
		if (unknown.getCode().equals(LinkingMessages.AMBIGUOUS)) {
			return problem(unknown, unknown.getCode(), "", data, range);
		}
		String name = data.getFirst();
		String similar = similarTo(name, unknown.feature().getEReferenceType());
		NamedElement place = NamedPlace.of(unknown.element(), unknown.feature());
		if (place instanceof Scale scale && !scale.eIsProxy()) {
			return problem(unknown, "R01", "unknown", List.of(name, scale.getName(), names(scale), similar.equals(name) ? "" : similar), range);
		}
		if (place instanceof Framework framework && !framework.eIsProxy()) {
			return problem(unknown, "R24", "unknown", List.of(name, called(framework), similar.equals(name) ? "" : similar), range);
		}
		if (similar.equals(name)) {
			// there is one, but it cannot be seen from here
			String qualified = candidates.get(unknown.feature().getEReferenceType()).get(name);
			return problem(unknown, unknown.getCode(), "elsewhere", List.of(name, data.get(1), qualified), range);
		}
		return problem(unknown, unknown.getCode(), similar.isEmpty() ? "unknown" : "similar", List.of(name, data.get(1), similar), range);
	}

	private static Problem problem(UnknownName unknown, String code, String variant, List<String> arguments, SourceRange range) {
		return new Problem(code, variant, arguments, range, unknown.element(), unknown.feature());
	}

	private String similarTo(String name, EClass type) {
		if (suggestions++ >= MOST_SUGGESTIONS) {
			return "";
		}
		return Similar.to(name, candidates.computeIfAbsent(type, this::namesOf).keySet().stream()).orElse("");
	}

	/** Return the names of all elements of a type, each with the qualified name of the first that is called so. */
	private Map<String, String> namesOf(EClass type) {
		Map<String, String> names = new TreeMap<>();
		for (IEObjectDescription description : index.getExportedObjectsByType(type)) {
			if (description.getEObjectOrProxy() instanceof NamedElement element) {
				QualifiedNames.of(element).ifPresent(qualified -> names.merge(element.getName(), qualified,
						(one, other) -> one.compareTo(other) <= 0 ? one : other));
			}
		}
		return names;
	}

	private static String names(Scale scale) {
		return String.join(", ", scale.getLevels().stream().map(Level::getName).toList());
	}

	private static String called(Framework framework) {
		return framework.getTitle() == null ? framework.getName() : framework.getTitle();
	}
}
