package org.assay.dsl.loading;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.assay.analysis.QualifiedNames;
import org.assay.dsl.parsing.LinkingMessages;
import org.assay.dsl.parsing.Similar;
import org.assay.dsl.parsing.UnknownName;
import org.assay.dsl.scoping.NamedPlace;
import org.assay.model.Control;
import org.assay.model.Framework;
import org.assay.model.Level;
import org.assay.model.NamedElement;
import org.assay.model.Scale;
import org.assay.rules.SourceRange;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;

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
		if (unknown.getCode().equals(LinkingMessages.AMBIGUOUS)) {
			return problem(unknown, unknown.getCode(), "", List.of(unknown.getData()));
		}
		String name = unknown.getData()[0];
		NamedElement place = NamedPlace.of(unknown.element(), unknown.feature());
		if (place instanceof Scale scale && !scale.eIsProxy()) {
			List<String> levels = scale.getLevels().stream().map(Level::getName).filter(Objects::nonNull).toList();
			return problem(unknown, "R01", "unknown", List.of(name, scale.getName(), String.join(", ", levels), similarTo(name, levels)));
		}
		if (place instanceof Framework framework && !framework.eIsProxy()) {
			List<String> controls = framework.getControls().stream().map(Control::getName).filter(Objects::nonNull).toList();
			return problem(unknown, "R24", "unknown", List.of(name, called(framework), similarTo(name, controls)));
		}
		return unknownName(unknown, name);
	}

	private Problem unknownName(UnknownName unknown, String name) {
		Map<String, String> names = candidates.computeIfAbsent(unknown.feature().getEReferenceType(), this::namesOf);
		String kind = unknown.getData()[1];
		String elsewhere = names.getOrDefault(name, names.get(name.substring(name.lastIndexOf('.') + 1)));
		if (elsewhere != null) {
			// there is one, but it cannot be seen from here
			return problem(unknown, unknown.getCode(), "elsewhere", List.of(name, kind, elsewhere));
		}
		String similar = similarTo(name, names.keySet());
		if (similar.isEmpty()) {
			return problem(unknown, unknown.getCode(), "unknown", List.of(name, kind, ""));
		}
		String visible = isVisible(similar, unknown) ? similar : names.get(similar);
		return problem(unknown, unknown.getCode(), "similar", List.of(name, kind, visible));
	}

	private static boolean isVisible(String name, UnknownName unknown) {
		XtextResource file = (XtextResource) unknown.element().eResource();
		IScopeProvider scopes = file.getResourceServiceProvider().get(IScopeProvider.class);
		return scopes.getScope(unknown.element(), unknown.feature()).getSingleElement(QualifiedName.create(name.split("\\."))) != null;
	}

	private static Problem problem(UnknownName unknown, String code, String variant, List<String> arguments) {
		SourceRange range = Places.rangeOf(unknown.node(), Resources.pathOf(unknown.element().eResource()));
		return new Problem(code, variant, arguments, range, unknown.element(), unknown.feature());
	}

	private String similarTo(String name, Collection<String> names) {
		return suggestions++ >= MOST_SUGGESTIONS ? "" : Similar.to(name, names.stream()).orElse("");
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

	private static String called(Framework framework) {
		return framework.getTitle() == null ? framework.getName() : framework.getTitle();
	}
}
