package org.assay.dsl.loading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assay.analysis.QualifiedNames;
import org.assay.dsl.naming.NameIndex;
import org.assay.dsl.parsing.LinkingMessages;
import org.assay.dsl.parsing.Similar;
import org.assay.dsl.parsing.UnknownName;
import org.assay.dsl.scoping.NamedPlace;
import org.assay.model.AssayFile;
import org.assay.model.Control;
import org.assay.model.Framework;
import org.assay.model.Import;
import org.assay.model.Level;
import org.assay.model.NamedElement;
import org.assay.model.Scale;
import org.assay.rules.Fix;
import org.assay.rules.SourceRange;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;

/** Turns names that mean nothing, or too much, into problems: the rule that knows best speaks, with the name probably meant. */
final class NameProblems {

	/** How many names of a project get a suggestion; a file with more unknown names has another problem. */
	private static final int MOST_SUGGESTIONS = 200;

	/** Where names are looked up behind the imports of a file; the last one is for names without a package. */
	private static final List<String> SEEN_BY_ALL = List.of("std.core.", "std.risk.", "");

	private final IResourceDescriptions index;
	private final NameIndex hidden;
	private final Map<EClass, Map<String, List<NamedElement>>> candidates = new HashMap<>();
	private final Map<String, Boolean> harmless = new HashMap<>();
	private int suggestions;

	NameProblems(IResourceDescriptions index) {
		this(index, new NameIndex(List.of()));
	}

	/**
	 * @param index names that can be seen
	 * @param hidden names that other projects have and do not publish
	 */
	NameProblems(IResourceDescriptions index, NameIndex hidden) {
		this.index = index;
		this.hidden = hidden;
	}

	/** Return the problem behind a name. */
	Problem of(UnknownName unknown) {
		if (unknown.getCode().equals(LinkingMessages.AMBIGUOUS)) {
			return problem(unknown, unknown.getCode(), "", List.of(unknown.getData())).offering(meanings(unknown));
		}
		String name = unknown.getData()[0];
		NamedElement place = NamedPlace.of(unknown.element(), unknown.feature());
		if (place instanceof Scale scale && !scale.eIsProxy()) {
			List<String> levels = scale.getLevels().stream().map(Level::getName).filter(Objects::nonNull).toList();
			List<String> similar = similarTo(name, levels);
			return problem(unknown, "R01", "unknown", List.of(name, scale.getName(), String.join(", ", levels), firstOf(similar)))
					.offering(renamed(unknown, similar));
		}
		if (place instanceof Framework framework && !framework.eIsProxy()) {
			List<String> controls = framework.getControls().stream().map(Control::getName).filter(Objects::nonNull).toList();
			List<String> similar = similarTo(name, controls);
			return problem(unknown, "R24", "unknown", List.of(name, called(framework), firstOf(similar))).offering(renamed(unknown, similar));
		}
		return unknownName(unknown, name);
	}

	private Problem unknownName(UnknownName unknown, String name) {
		Map<String, List<NamedElement>> names = candidates.computeIfAbsent(unknown.feature().getEReferenceType(), this::namesOf);
		String kind = unknown.getData()[1];
		Optional<String> unpublished = unpublished(unknown, name);
		if (unpublished.isPresent()) {
			return problem(unknown, unknown.getCode(), "unpublished", List.of(name, kind, unpublished.get()));
		}
		List<NamedElement> elsewhere = names.getOrDefault(name, names.get(name.substring(name.lastIndexOf('.') + 1)));
		if (elsewhere != null) {
			// there is one, but it cannot be seen from here
			return problem(unknown, unknown.getCode(), "elsewhere", List.of(name, kind, qualified(elsewhere.getFirst())))
					.offering(elsewhere(unknown, elsewhere));
		}
		List<String> similar = similarTo(name, names.keySet()).stream()
				.map(found -> isVisible(found, unknown) ? found : qualified(names.get(found).getFirst())).toList();
		if (similar.isEmpty()) {
			similar = similarBelow(name, names, unknown);
		}
		List<Fix> fixes = renamed(unknown, similar);
		NameFixes.created(name, unknown.feature().getEReferenceType(), unknown.element()).ifPresent(fixes::add);
		return problem(unknown, unknown.getCode(), similar.isEmpty() ? "unknown" : "similar", List.of(name, kind, firstOf(similar))).offering(fixes);
	}

	/** Return the qualified name of what a name would mean if everything were published. */
	private Optional<String> unpublished(UnknownName unknown, String name) {
		if (hidden.isEmpty() || !(EcoreUtil.getRootContainer(unknown.element()) instanceof AssayFile file)) {
			return Optional.empty();
		}
		Stream<String> imported = file.getImports().stream().map(Import::getNamespace).filter(space -> space != null && space.endsWith(".*"))
				.map(space -> Imports.nameOf(space) + "." + name);
		return Stream.concat(Stream.of(name), imported).flatMap(each -> hidden.named(each).stream()).map(IEObjectDescription::getEObjectOrProxy)
				.filter(unknown.feature().getEReferenceType()::isInstance).map(NamedElement.class::cast).map(NameProblems::qualified).findFirst();
	}

	/** Of a name with several parts mostly the last one is misspelt: what is called almost so, behind the same other parts. */
	private List<String> similarBelow(String name, Map<String, List<NamedElement>> names, UnknownName unknown) {
		int own = name.lastIndexOf('.') + 1;
		String before = name.substring(0, own);
		return own == 0 ? List.of()
				: similarTo(name.substring(own), names.keySet()).stream().map(before::concat).filter(found -> isVisible(found, unknown)).toList();
	}

	private static List<Fix> renamed(UnknownName unknown, List<String> names) {
		return NameFixes.renamed(unknown.getData()[0], rangeOf(unknown), names.stream().map(name -> NameFixes.written(name, unknown.element())).toList());
	}

	/** Import the package of an element, if it has a name and nothing else is called so; or call the element by its whole name. */
	private List<Fix> elsewhere(UnknownName unknown, List<NamedElement> elements) {
		List<Fix> fixes = renamed(unknown, elements.stream().map(NameProblems::qualified).toList());
		if (elements.size() == 1 && EcoreUtil.getRootContainer(elements.getFirst()) instanceof AssayFile file && file.getName() != null
				&& unknown.getData()[0].indexOf('.') < 0) {
			Fix imported = NameFixes.imported(file.getName(), unknown.element());
			fixes.addFirst(harmless.computeIfAbsent(file.getName(), this::isHarmless) ? imported.safely() : imported);
		}
		return fixes;
	}

	/** Return whether a package can be imported without another meaning for a name that a file knows from the packages that all files see. */
	private boolean isHarmless(String packageName) {
		String start = packageName + ".";
		for (IEObjectDescription description : index.getExportedObjects()) {
			String name = description.getName().toString();
			if (name.startsWith(start) && SEEN_BY_ALL.stream().anyMatch(seen -> isNamed(seen + name.substring(start.length())))) {
				return false;
			}
		}
		return true;
	}

	private boolean isNamed(String name) {
		return index.getExportedObjects(EcorePackage.Literals.EOBJECT, QualifiedName.create(name.split("\\.")), false).iterator().hasNext();
	}

	/** Call each of the elements that a name can mean by its whole name. */
	private static List<Fix> meanings(UnknownName unknown) {
		List<String> meanings = List.of(unknown.getData()[2].split(", "));
		return meanings.stream().distinct().count() < meanings.size() ? List.of() : renamed(unknown, meanings);
	}

	private static String firstOf(List<String> names) {
		return names.isEmpty() ? "" : names.getFirst();
	}

	private static String qualified(NamedElement element) {
		return QualifiedNames.of(element).orElseThrow();
	}

	private static boolean isVisible(String name, UnknownName unknown) {
		XtextResource file = (XtextResource) unknown.element().eResource();
		IScopeProvider scopes = file.getResourceServiceProvider().get(IScopeProvider.class);
		return scopes.getScope(unknown.element(), unknown.feature()).getSingleElement(QualifiedName.create(name.split("\\."))) != null;
	}

	private static Problem problem(UnknownName unknown, String code, String variant, List<String> arguments) {
		return new Problem(code, variant, arguments, rangeOf(unknown), unknown.element(), unknown.feature());
	}

	private static SourceRange rangeOf(UnknownName unknown) {
		return Places.rangeOf(unknown.node(), Resources.pathOf(unknown.element().eResource()));
	}

	private List<String> similarTo(String name, Collection<String> names) {
		return suggestions++ >= MOST_SUGGESTIONS ? List.of() : Similar.all(name, names.stream());
	}

	/** Return the names of all elements of a type, each with the elements that are called so, by their qualified names. */
	private Map<String, List<NamedElement>> namesOf(EClass type) {
		Map<String, List<NamedElement>> names = new TreeMap<>();
		for (IEObjectDescription description : index.getExportedObjectsByType(type)) {
			if (description.getEObjectOrProxy() instanceof NamedElement element && QualifiedNames.of(element).isPresent()) {
				List<NamedElement> same = names.computeIfAbsent(element.getName(), name -> new ArrayList<>(1));
				if (!same.contains(element)) {
					same.add(element);
				}
			}
		}
		names.values().forEach(same -> same.sort(Comparator.comparing(NameProblems::qualified)));
		return names;
	}

	private static String called(Framework framework) {
		return framework.getTitle() == null ? framework.getName() : framework.getTitle();
	}
}
