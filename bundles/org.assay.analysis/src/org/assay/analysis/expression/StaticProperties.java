package org.assay.analysis.expression;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.assay.model.AssayPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Types of the properties of elements, as {@link ElementProperties} reads them. */
final class StaticProperties {

	private final StaticScope scope;

	StaticProperties(StaticScope scope) {
		this.scope = scope;
	}

	/** Return the type of a property of elements of one class; empty if they have none by that word. */
	Optional<StaticType> of(EClass type, String word) {
		Optional<StaticType> derived = scope.derived(type, word);
		if (derived.isPresent()) {
			return derived;
		}
		if (type == AssayPackage.Literals.SERVICE_INSTANCE && word.equals("uses")) {
			return Optional.of(StaticType.element(AssayPackage.Literals.TERM).list());
		}
		EStructuralFeature feature = ElementProperties.feature(type, word);
		Optional<StaticType> stated = feature == null ? Optional.empty() : Optional.of(of(feature));
		if (ElementProperties.isClassified(type) && scope.aspects().contains(word)) {
			return Optional.of(stated.map(StaticType.LEVEL::or).orElse(StaticType.LEVEL));
		}
		return stated;
	}

	/** Return the words of all properties that elements of some classes have, as the language writes them. */
	Set<String> words(Set<EClass> types) {
		Set<String> words = new LinkedHashSet<>();
		for (EClass type : types) {
			words.addAll(PropertyWords.of(type));
			if (ElementProperties.isClassified(type)) {
				words.addAll(scope.aspects());
			}
		}
		return words;
	}

	private static StaticType of(EStructuralFeature feature) {
		StaticType one = feature instanceof EReference reference ? StaticType.element(reference.getEReferenceType()) : plain(feature);
		return feature.isMany() ? one.list() : one;
	}

	/** What is of no kind of its own, such as an interval, is a text. */
	private static StaticType plain(EStructuralFeature feature) {
		if (feature.getEType() instanceof EEnum choice) {
			return StaticType.choice(choice.getELiterals().stream().map(literal -> literal.getLiteral())
					.filter(ElementProperties::isWord).toList());
		}
		Class<?> type = feature.getEType().getInstanceClass();
		if (type == boolean.class || type == Boolean.class) {
			return StaticType.CONDITION;
		}
		if (type == Integer.class || type == int.class) {
			return StaticType.NUMBER;
		}
		return type == LocalDate.class ? StaticType.DAY : StaticType.TEXT;
	}
}
