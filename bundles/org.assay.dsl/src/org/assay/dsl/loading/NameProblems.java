package org.assay.dsl.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
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
	private final Map<EClass, List<String>> candidates = new HashMap<>();
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
			return problem(unknown, "R01", "unknown", List.of(name, scale.getName(), names(scale), similar), range);
		}
		if (place instanceof Framework framework && !framework.eIsProxy()) {
			return problem(unknown, "R24", "unknown", List.of(name, called(framework), similar), range);
		}
		List<String> arguments = new ArrayList<>(data);
		arguments.add(similar);
		return problem(unknown, unknown.getCode(), similar.isEmpty() ? "unknown" : "similar", arguments, range);
	}

	private static Problem problem(UnknownName unknown, String code, String variant, List<String> arguments, SourceRange range) {
		return new Problem(code, variant, arguments, range, unknown.element(), unknown.feature());
	}

	private String similarTo(String name, EClass type) {
		if (suggestions++ >= MOST_SUGGESTIONS) {
			return "";
		}
		return Similar.to(name, candidates.computeIfAbsent(type, this::namesOf).stream()).orElse("");
	}

	private List<String> namesOf(EClass type) {
		return StreamSupport.stream(index.getExportedObjectsByType(type).spliterator(), false).map(IEObjectDescription::getEObjectOrProxy)
				.filter(NamedElement.class::isInstance).map(element -> ((NamedElement) element).getName()).filter(Objects::nonNull).distinct().toList();
	}

	private static String names(Scale scale) {
		return String.join(", ", scale.getLevels().stream().map(Level::getName).toList());
	}

	private static String called(Framework framework) {
		return framework.getTitle() == null ? framework.getName() : framework.getTitle();
	}
}
