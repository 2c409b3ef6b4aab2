package org.assay.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assay.model.Acceptance;
import org.assay.model.RuleSeverity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One place in the model that breaks a rule.
 *
 * @param rule the rule
 * @param severity how serious it is, after the project's settings if the engine returned it
 * @param element element at fault
 * @param feature property at fault; null if it is the element as such
 * @param index position in the property's list; -1 if it is the whole property
 * @param variant variant of the message; empty for the plain one
 * @param arguments values for the message, see {@link RuleTexts#message(Rule, String, List)}
 * @param acceptance who accepted it and why; empty if nobody did
 * @param parts violations that it says at once because they have one cause; empty if it speaks for itself
 * @param offer changes each of which takes it away; none if none is obvious
 */
public record Violation(Rule rule, RuleSeverity severity, EObject element, EStructuralFeature feature, int index,
		String variant, List<Object> arguments, Optional<Acceptance> acceptance, List<Violation> parts, Offer<Fix> offer) {

	public Violation {
		Objects.requireNonNull(rule);
		Objects.requireNonNull(severity);
		Objects.requireNonNull(element);
		Objects.requireNonNull(variant);
		Objects.requireNonNull(acceptance);
		arguments = List.copyOf(arguments);
		parts = List.copyOf(parts);
		Objects.requireNonNull(offer);
	}

	/** Return a violation with the severity that the rule has for the variant. */
	public static Violation of(Rule rule, EObject element, EStructuralFeature feature, int index, String variant,
			Object... arguments) {
		return new Violation(rule, rule.severity(variant), element, feature, index, variant, Arrays.asList(arguments),
				Optional.empty(), List.of(), Offer.none());
	}

	/** Return a violation of a whole property, with the plain message. */
	public static Violation plain(Rule rule, EObject element, EStructuralFeature feature, Object... arguments) {
		return of(rule, element, feature, -1, "", arguments);
	}

	/** Return the same violation with another severity. */
	public Violation as(RuleSeverity other) {
		return new Violation(rule, other, element, feature, index, variant, arguments, acceptance, parts, offer);
	}

	/** Return the same violation, accepted. */
	public Violation acceptedBy(Acceptance reason) {
		return new Violation(rule, severity, element, feature, index, variant, arguments, Optional.of(reason), parts, offer);
	}

	/** Return the same violation, which says others at once. */
	Violation standingFor(List<Violation> others) {
		return new Violation(rule, severity, element, feature, index, variant, arguments, acceptance, others, offer);
	}

	/** Return the same violation, which offers fixes. */
	public Violation offering(List<Fix> offered) {
		return offering(Offer.of(offered));
	}

	/** Return the fixes that it offers, the preferred one first. */
	public List<Fix> fixes() {
		return offer.fixes();
	}

	/** Return the same violation with another offer. */
	Violation offering(Offer<Fix> offered) {
		return new Violation(rule, severity, element, feature, index, variant, arguments, acceptance, parts, offered);
	}

	/** Return what stays the same of it when lines move, sorted; see {@link ViolationKeys}. */
	public List<String> keys() {
		return ViolationKeys.of(this);
	}
}
