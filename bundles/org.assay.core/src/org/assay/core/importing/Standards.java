package org.assay.core.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Corpus;
import org.assay.dsl.loading.ProjectLoader;
import org.assay.dsl.loading.SourceText;
import org.assay.model.Control;
import org.assay.model.Framework;
import org.assay.model.RiskModel;

/** What the standard library has for printed tables: risk models and frameworks of controls. */
final class Standards {

	private static final String IMPORTS = """
			package importing
			import std.iso27001_2022.*
			import std.iso27001_2013.*
			""";
	/** A model is that of a table if all but one in so many scores are on its scales. */
	private static final int MOSTLY = 10;

	private final List<RiskScale> models;
	private final Map<String, Set<String>> frameworks = new LinkedHashMap<>();

	private Standards(Corpus corpus) {
		models = corpus.libraryAll(RiskModel.class).stream().map(RiskScale::of).toList();
		for (Framework framework : corpus.libraryAll(Framework.class)) {
			Set<String> ids = new HashSet<>();
			framework.getControls().stream().map(Control::getName).forEach(ids::add);
			frameworks.put(framework.getName(), ids);
		}
	}

	static Standards load() {
		SourceText imports = new SourceText("import.assay", IMPORTS.getBytes(StandardCharsets.UTF_8));
		return new Standards(ProjectLoader.create().load(List.of(imports)).corpus());
	}

	Optional<RiskScale> model(String name) {
		return models.stream().filter(model -> model.name().equals(name)).findFirst();
	}

	/**
	 * Return the model with the fewest steps that holds the scores, or, if there are none, the words of a table; empty if there is none.
	 *
	 * @param scores number for number, or 0 for none
	 */
	Optional<RiskScale> model(Map<Field, List<Integer>> scores, Map<Field, List<String>> words) {
		boolean numbers = scores.values().stream().anyMatch(list -> !list.isEmpty());
		List<RiskScale> sorted = new ArrayList<>(models);
		sorted.sort(Comparator.comparingInt(model -> model.consequence().map(RiskScale.Steps::upper).orElse(Integer.MAX_VALUE)));
		if (numbers) {
			boolean zero = scores.values().stream().anyMatch(list -> list.contains(0));
			return sorted.stream().filter(model -> zero == model.consequence().filter(steps -> steps.lower() == 0).isPresent())
					.filter(model -> scores.entrySet().stream().allMatch(entry -> fits(model, entry.getKey(), entry.getValue()))).findFirst();
		}
		return sorted.stream().filter(model -> known(model, words) > 0)
				.max(Comparator.comparingInt(model -> known(model, words)));
	}

	private static boolean fits(RiskScale model, Field field, List<Integer> scores) {
		Optional<RiskScale.Steps> steps = model.steps(field);
		long outside = scores.stream().filter(score -> steps.isEmpty() || !steps.get().has(score)).count();
		return outside * MOSTLY <= scores.size();
	}

	private static int known(RiskScale model, Map<Field, List<String>> words) {
		int known = 0;
		for (Map.Entry<Field, List<String>> entry : words.entrySet()) {
			Map<String, Integer> steps = model.steps(entry.getKey()).map(RiskScale.Steps::words).orElse(Map.of());
			known += (int) entry.getValue().stream().filter(word -> steps.containsKey(RiskScale.small(word.strip()))).count();
		}
		return known;
	}

	/** Return the framework that has most of the ids; empty if none has any. */
	Optional<String> framework(Collection<String> ids) {
		return frameworks.keySet().stream().filter(name -> count(name, ids) > 0)
				.max(Comparator.comparingLong(name -> count(name, ids)));
	}

	private long count(String framework, Collection<String> ids) {
		return ids.stream().filter(frameworks.get(framework)::contains).count();
	}

	boolean has(String framework, String id) {
		return frameworks.get(framework).contains(id);
	}
}
