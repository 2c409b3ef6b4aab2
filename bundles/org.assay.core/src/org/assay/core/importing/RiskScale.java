package org.assay.core.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.model.NamedElement;
import org.assay.model.RiskCategory;
import org.assay.model.RiskModel;
import org.assay.model.ScoreScale;
import org.assay.model.ScoreWord;
import org.assay.model.Translation;

/**
 * The scales of a risk model, as far as printed scores can be held against them.
 *
 * @param name name of the model
 * @param likelihood its scale for likelihoods; empty if it is not known
 * @param consequence its scale for consequences; empty if it is not known
 * @param categories names of its categories by what may be printed for them, in small letters
 * @param declaration text that declares the model; empty if it is declared elsewhere
 */
record RiskScale(String name, Optional<Steps> likelihood, Optional<Steps> consequence, Map<String, String> categories, String declaration) {

	/**
	 * A scale.
	 *
	 * @param words the scores by the words for them, in small letters
	 */
	record Steps(int lower, int upper, Map<String, Integer> words) {

		boolean has(int score) {
			return score >= lower && score <= upper;
		}
	}

	/** Return a model of which nothing but the name is known. */
	static RiskScale named(String name) {
		return new RiskScale(name, Optional.empty(), Optional.empty(), Map.of(), "");
	}

	/** Return a model of its own for scores from 1 to the largest one that is printed. */
	static RiskScale printed(String name, int largest, String title) {
		Optional<Steps> steps = Optional.of(new Steps(1, largest, Map.of()));
		String declaration = "risk-model " + name + " " + Written.line(title) + " {\nlikelihood 1.." + largest + "\nconsequence 1.." + largest
				+ "\nvalue likelihood * consequence\n}\n\n";
		return new RiskScale(name, steps, steps, Map.of(), declaration);
	}

	static RiskScale of(RiskModel model) {
		Map<String, String> categories = new HashMap<>();
		for (RiskCategory category : model.getCategories()) {
			for (String word : words(category)) {
				categories.put(word, category.getName());
				if (category.getLetter() != null) {
					categories.put(small(category.getLetter() + " " + word), category.getName());
				}
			}
			if (category.getLetter() != null) {
				categories.put(small(category.getLetter()), category.getName());
			}
		}
		return new RiskScale(model.getName(), steps(model.getLikelihood()), steps(model.getConsequence()), categories, "");
	}

	private static List<String> words(NamedElement element) {
		return Stream.concat(Stream.of(element.getTitle() == null ? element.getName() : element.getTitle()),
				element.getTranslations().stream().map(Translation::getText)).map(RiskScale::small).toList();
	}

	private static Optional<Steps> steps(ScoreScale scale) {
		if (scale == null || scale.getLower() == null || scale.getUpper() == null) {
			return Optional.empty();
		}
		Map<String, Integer> words = new HashMap<>();
		for (ScoreWord word : scale.getWords()) {
			words.put(firstPart(word.getTitle()), word.getScore());
			word.getTranslations().forEach(translation -> words.put(firstPart(translation.getText()), word.getScore()));
		}
		return Optional.of(new Steps(scale.getLower(), scale.getUpper(), words));
	}

	/** A step is titled with its word, a colon and what it means. */
	private static String firstPart(String title) {
		return small(title == null ? "" : title.split(":", 2)[0].strip());
	}

	static String small(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

	Optional<Steps> steps(Field field) {
		return field == Field.LIKELIHOOD || field == Field.RESIDUAL_LIKELIHOOD ? likelihood : consequence;
	}

	/** Return the category that a printed word means. */
	Optional<String> category(String printed) {
		return Optional.ofNullable(categories.get(small(printed.strip()).replaceAll("[.:\u2013-]", " ").replaceAll("\\s+", " ").strip()));
	}
}
