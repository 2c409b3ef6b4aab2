package org.assay.analysis.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.assay.analysis.Corpus;
import org.assay.model.Aspect;
import org.assay.model.AssayPackage.Literals;
import org.assay.model.BuiltInExpression;
import org.assay.model.Condition;
import org.assay.model.CustomRule;
import org.assay.model.Expression;
import org.assay.model.PathExpression;
import org.assay.model.Prohibition;
import org.assay.model.QuantifiedExpression;
import org.assay.model.Requirement;
import org.assay.model.RiskModel;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The properties that a path of an expression can go on with, by what is known before anything is evaluated. */
public final class PathProperties {

	private static final Map<String, String> WORD_OF_FEATURE = wordOfFeature();

	private PathProperties() {
	}

	/**
	 * A property that a path can go on with.
	 *
	 * @param word as an expression writes it
	 * @param feature what it stands for; empty for a level and for what is derived
	 * @param kinds keys of the kinds of values that it can have, such as {@code text} or {@code element}; a list has the key {@code list}
	 * @param classes classes of elements that it can have as values
	 * @param choices words that it can have as values
	 */
	public record Property(String word, Optional<EStructuralFeature> feature, List<String> kinds, List<EClass> classes, List<String> choices) {

		public Property {
			kinds = List.copyOf(kinds);
			classes = List.copyOf(classes);
			choices = List.copyOf(choices);
		}
	}

	/**
	 * Return the properties that a path can go on with, sorted by their words; none if that is not known, or if there are none.
	 *
	 * @param path a path or a built-in name, within an expression of a rule, condition or risk model
	 * @param segments how many of its segments stand in front of the property
	 */
	public static List<Property> after(Expression path, int segments, Corpus corpus) {
		Optional<StaticScope> scope = scope(path, corpus);
		if (scope.isEmpty()) {
			return List.of();
		}
		StaticType type = type(path, segments, scope.get());
		if (type.isAnything() || !type.hasElements() || type.hasPlainValues()) {
			return List.of();
		}
		return properties(type, new StaticProperties(scope.get()), scope.get());
	}

	private static StaticType type(Expression path, int segments, StaticScope scope) {
		if (path instanceof PathExpression named && named.getTarget() instanceof Aspect) {
			return segments == 0 ? StaticType.element(Literals.ASPECT) : ExpressionTypes.typeOf(shortened(path, segments), scope);
		}
		return ExpressionTypes.typeOf(shortened(path, segments), scope);
	}

	private static Expression shortened(Expression path, int segments) {
		Expression copy = EcoreUtil.copy(path);
		List<String> all = switch (copy) {
		case PathExpression named -> named.getSegments();
		case BuiltInExpression builtIn -> builtIn.getSegments();
		default -> throw new IllegalArgumentException(path.eClass().getName() + " is no path");
		};
		all.subList(segments, all.size()).clear();
		return copy;
	}

	/** Return what names mean at a part of an expression; empty if it is part of none. */
	private static Optional<StaticScope> scope(Expression part, Corpus corpus) {
		List<QuantifiedExpression> around = new ArrayList<>();
		EObject owner = part;
		for (EObject inner = part; owner instanceof Expression || owner.eContainer() instanceof Expression; inner = owner) {
			owner = owner.eContainer();
			if (owner instanceof QuantifiedExpression quantified && quantified.getBody() == inner) {
				around.addFirst(quantified);
			}
			if (owner == null) {
				return Optional.empty();
			}
		}
		return of(owner, corpus).map(scope -> inside(around, scope));
	}

	private static Optional<StaticScope> of(EObject owner, Corpus corpus) {
		return Optional.ofNullable(switch (owner) {
		case CustomRule rule -> StaticScope.ofRule(corpus, rule.getVariables());
		case Requirement requirement -> StaticScope.ofRequirement(corpus);
		case Prohibition prohibition -> StaticScope.ofProhibition(corpus);
		case Condition condition -> StaticScope.ofCondition(corpus);
		case RiskModel model -> StaticScope.ofRiskModel();
		default -> null;
		});
	}

	private static StaticScope inside(List<QuantifiedExpression> around, StaticScope scope) {
		StaticScope inner = scope;
		for (QuantifiedExpression quantified : around) {
			if (quantified.getVariable() != null) {
				inner = inner.with(quantified.getVariable(), ExpressionTypes.typeOf(quantified.getRange(), inner).member());
			}
		}
		return inner;
	}

	private static List<Property> properties(StaticType type, StaticProperties properties, StaticScope scope) {
		Map<String, Property> found = new TreeMap<>();
		for (EClass one : type.classes()) {
			for (String word : words(one, scope)) {
				Optional<EStructuralFeature> feature = Optional.ofNullable(ElementProperties.feature(one, word));
				ExpressionTypes.union(Set.of(one), word, properties)
						.ifPresent(value -> found.merge(word, property(word, feature, value), PathProperties::both));
			}
		}
		return List.copyOf(found.values());
	}

	private static Property property(String word, Optional<EStructuralFeature> feature, StaticType type) {
		List<String> kinds = new ArrayList<>(type.several() ? List.of("list") : List.of());
		type.member().spoken().stream().filter(kind -> !kinds.contains(kind)).forEach(kinds::add);
		return new Property(word, feature, kinds, List.copyOf(type.classes()), List.copyOf(type.words()));
	}

	private static Property both(Property one, Property other) {
		return new Property(one.word, one.feature.or(other::feature), united(one.kinds, other.kinds), united(one.classes, other.classes),
				united(one.choices, other.choices));
	}

	private static <T> List<T> united(List<T> some, Collection<T> others) {
		List<T> all = new ArrayList<>(some);
		others.stream().filter(other -> !all.contains(other)).forEach(all::add);
		return all;
	}

	/** Return one word for each property of elements of a class. */
	private static List<String> words(EClass type, StaticScope scope) {
		List<String> words = new ArrayList<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			words.add(WORD_OF_FEATURE.getOrDefault(feature.getName(), PropertyWords.hyphenated(feature.getName())));
		}
		if (type == Literals.SERVICE_INSTANCE) {
			words.add("uses");
		}
		if (ElementProperties.isClassified(type)) {
			words.addAll(scope.aspects());
		}
		if (scope.derived(type, "band").isPresent()) {
			words.add("band");
		}
		return words;
	}

	/** Return the words by which statements begin and that differ from the names of features; none where there are several. */
	private static Map<String, String> wordOfFeature() {
		Map<String, String> words = new HashMap<>();
		ElementProperties.WORDS.forEach((word, feature) -> words.merge(feature, word, (one, other) -> PropertyWords.hyphenated(feature)));
		return Map.copyOf(words);
	}
}
