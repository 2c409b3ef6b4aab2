package org.assay.analysis.expression;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Analysis;
import org.assay.analysis.level.EffectiveClassification;
import org.assay.analysis.level.EffectiveLevel;
import org.assay.analysis.level.LevelOrigin;
import org.assay.model.Aspect;
import org.assay.model.AssayPackage;
import org.assay.model.FunctionState;
import org.assay.model.InformationSet;
import org.assay.model.Level;
import org.assay.model.ServiceFunction;
import org.assay.model.ServiceInstance;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Properties of elements by the words with which the language writes them: {@code operator}, {@code protection-class},
 * {@code subject-to}. An element that is classified also has a property for each aspect, by the aspect's name.
 */
public final class ElementProperties {

	/** Words that differ from the feature's name written with hyphens, and that mean the same for all elements. */
	static final Map<String, String> WORDS = Map.ofEntries(Map.entry("parent", "parentCountry"),
			Map.entry("subject-to", "laws"), Map.entry("process", "processes"), Map.entry("controller", "controllers"),
			Map.entry("discusses", "information"), Map.entry("with", "counterparties"), Map.entry("data", "information"),
			Map.entry("effect", "effects"), Map.entry("under", "agreement"),
			Map.entry("of", "upstream"), Map.entry("in", "locations"), Map.entry("join", "joins"), Map.entry("chain", "chains"),
			Map.entry("control", "controls"), Map.entry("action", "actions"), Map.entry("decision", "decisions"));

	/** Words that stand for a value that is not stated, or known to be unknown. */
	private static final Set<String> NO_WORDS = Set.of("unspecified", "unknown");

	private ElementProperties() {
	}

	/** Return the value of a property in a corpus on a day; an element that can be classified has a property for each aspect. */
	public static Value of(Analysis analysis, EObject element, String word) {
		Optional<EffectiveClassification> classification = switch (element) {
		case InformationSet information -> Optional.of(analysis.classification(information));
		case ServiceInstance service -> Optional.of(analysis.classification(service));
		default -> Optional.empty();
		};
		Value value = of(element, word, classification);
		boolean unknown = value.equals(new Value.Failed(Failure.UNKNOWN_PROPERTY));
		if (!unknown || analysis.corpus().everything(Aspect.class).stream().noneMatch(aspect -> word.equals(aspect.getName()))) {
			return value;
		}
		return classification.isPresent() ? new Value.Unknown(Doubt.NOT_CLASSIFIED) : new Value.None();
	}

	/**
	 * Return the value of a property.
	 *
	 * @param classification effective levels of the element; empty if it is nothing that is classified
	 * @return the value; nothing if it is not stated, or a property of other elements only; failed if no element has such a property
	 */
	public static Value of(EObject element, String word, Optional<EffectiveClassification> classification) {
		Optional<EffectiveLevel> level = classification.flatMap(levels -> levels.levels().stream()
				.filter(effective -> word.equals(effective.aspect().getName())).findFirst());
		if (level.isPresent()) {
			return of(level.get());
		}
		if (element instanceof ServiceInstance service && word.equals("uses")) {
			return new Value.Several(service.getFunctions().stream().filter(function -> function.getState() == FunctionState.ON)
					.map(ServiceFunction::getKind).map(ElementProperties::converted).toList());
		}
		EStructuralFeature feature = feature(element.eClass(), word);
		if (feature == null) {
			return PropertyWords.isKnown(word) ? new Value.None() : new Value.Failed(Failure.UNKNOWN_PROPERTY);
		}
		return converted(element.eGet(feature));
	}

	/** Return an effective level as a value; what is not classified is unknown. */
	public static Value of(EffectiveLevel effective) {
		if (effective.level().isPresent()) {
			return new Value.Graded(effective.level().get(), effective.isLowerBound());
		}
		return new Value.Unknown(effective.origin() instanceof LevelOrigin.Incomparable ? Doubt.INCOMPARABLE_SCALES
				: Doubt.NOT_CLASSIFIED);
	}

	/** Return whether elements of a class have a level in each aspect. */
	static boolean isClassified(EClass type) {
		return type == AssayPackage.Literals.INFORMATION_SET || type == AssayPackage.Literals.SERVICE_INSTANCE;
	}

	/** Return whether a literal of a choice is a word that the choice can be compared with. */
	static boolean isWord(String literal) {
		return !NO_WORDS.contains(literal);
	}

	static EStructuralFeature feature(EClass type, String word) {
		if (word.equals("uses") && type == AssayPackage.Literals.USE_CONTEXT) {
			return AssayPackage.Literals.USE_CONTEXT__FUNCTIONS;
		}
		EStructuralFeature feature = type.getEStructuralFeature(camelCase(word));
		return feature == null && WORDS.containsKey(word) ? type.getEStructuralFeature(WORDS.get(word)) : feature;
	}

	private static String camelCase(String word) {
		StringBuilder name = new StringBuilder();
		for (int index = 0; index < word.length(); index++) {
			char character = word.charAt(index);
			boolean afterHyphen = index > 0 && word.charAt(index - 1) == '-';
			if (character != '-') {
				name.append(afterHyphen ? Character.toUpperCase(character) : character);
			}
		}
		return name.toString();
	}

	private static Value converted(Object value) {
		return switch (value) {
		case null -> new Value.None();
		case Collection<?> several -> new Value.Several(several.stream().map(ElementProperties::converted).toList());
		case Enumerator choice -> choice(choice.getLiteral());
		case Boolean flag -> new Value.Condition(Truth.of(flag));
		case Integer number -> new Value.Number(number);
		case LocalDate day -> new Value.Day(day);
		case String text -> text.isEmpty() ? new Value.None() : new Value.Text(text);
		case EObject element when element.eIsProxy() -> new Value.Failed(Failure.UNRESOLVED);
		case Level level -> new Value.Graded(level, false);
		case EObject element -> new Value.Reference(element);
		default -> new Value.Text(value.toString());
		};
	}

	/** Choices begin with a word for what is not stated or not known. */
	private static Value choice(String literal) {
		return switch (literal) {
		case "unspecified" -> new Value.None();
		case "unknown" -> new Value.Unknown(Doubt.NOT_STATED);
		default -> new Value.Text(literal);
		};
	}
}
