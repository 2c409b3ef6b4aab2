package org.assay.lsp.feature;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.analysis.Corpus;
import org.assay.dsl.loading.LoadedProject;
import org.assay.dsl.loading.Places;
import org.assay.dsl.loading.ProjectLoader;
import org.assay.dsl.loading.SourceText;
import org.assay.dsl.loading.TextResource;
import org.assay.rules.SourceRange;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What the names of a project mean, told by where elements stand and not by what they are called, so that two readings can be compared
 * between which
 * names were changed.
 */
final class NameMeanings {

	/** Names and elements that are told twice, which no new name may bring about. */
	private static final List<String> KEPT = List.of("R101", "R103", "R105");

	private final Map<String, Named> byPlace = new HashMap<>();
	private final List<String> order = new ArrayList<>();

	/**
	 * Whatever names elements in one property.
	 *
	 * @param targets where the elements stand
	 * @param source what names them
	 */
	private record Named(List<String> targets, EObject source, EReference feature) {
	}

	private NameMeanings(Corpus corpus) {
		for (EObject source : corpus.all(EObject.class)) {
			for (EReference feature : source.eClass().getEAllReferences()) {
				if (!feature.isContainment() && !feature.isContainer() && !feature.isDerived() && source.eIsSet(feature)) {
					add(source, feature);
				}
			}
		}
	}

	static NameMeanings of(Corpus corpus) {
		return new NameMeanings(corpus);
	}

	private void add(EObject source, EReference feature) {
		List<String> targets = targets(source, feature).stream().filter(target -> !isOfOtherProject(target)).map(NameMeanings::place).toList();
		if (!targets.isEmpty()) {
			String place = place(source) + " " + feature.getName();
			byPlace.put(place, new Named(targets, source, feature));
			order.add(place);
		}
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> targets(EObject source, EReference feature) {
		return feature.isMany() ? (List<EObject>) source.eGet(feature) : List.of((EObject) source.eGet(feature));
	}

	/** Other projects are not read again. */
	private static boolean isOfOtherProject(EObject target) {
		return target.eIsProxy() || "used".equals(target.eResource().getURI().scheme());
	}

	private static String place(EObject element) {
		EObject root = EcoreUtil.getRootContainer(element);
		return Places.pathOf(element) + (element == root ? "" : "#" + EcoreUtil.getRelativeURIFragmentPath(root, element));
	}

	/** Return the first place where names mean something else in another reading; empty if there is none. */
	Optional<SourceRange> differenceTo(NameMeanings other) {
		return order.stream().filter(place -> other.byPlace.get(place) == null || !other.byPlace.get(place).targets().equals(byPlace.get(place)
				.targets()))
				.findFirst().map(place -> Places.of(byPlace.get(place).source(), byPlace.get(place).feature(), 0));
	}

	/** Read texts of a project that other texts were put in place of. */
	static LoadedProject read(Map<String, TextResource> files, Map<String, String> changed) {
		List<SourceText> sources = files.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(file -> new SourceText(file.getKey(),
				changed.getOrDefault(file.getKey(), file.getValue().getParseResult().getRootNode().getText()).getBytes(StandardCharsets.UTF_8)))
						.toList();
		return ProjectLoader.create().load(sources);
	}

	/** Return the first place of a problem that there are more of than in another reading; empty if there are none. */
	static Optional<SourceRange> worse(LoadedProject before, LoadedProject after) {
		return KEPT.stream().filter(code -> count(code, after) > count(code, before))
				.flatMap(code -> after.problems().stream().filter(problem -> problem.code().equals(code)).map(problem -> problem.range())).findFirst();
	}

	private static long count(String code, LoadedProject project) {
		return project.problems().stream().filter(problem -> problem.code().equals(code)).count();
	}
}
