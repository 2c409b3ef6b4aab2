package org.assay.rules;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.assay.model.CustomRule;
import org.assay.model.RuleSeverity;

/**
 * One rule of the catalogue, or a rule of the project's own.
 *
 * @param code code that findings, acceptances and severity settings use, such as R41; of an own rule its name
 * @param severity severity of its findings, unless their variant has one of its own
 * @param since version of Assay that has the rule for the first time
 * @param source law, standard or case that the rule comes from
 * @param variants severities of message variants that are less serious than the rule
 * @param settable whether a project may change the severity
 */
public record Rule(String code, RuleSeverity severity, String since, String source, Map<String, RuleSeverity> variants,
		boolean settable) {

	public Rule {
		Objects.requireNonNull(code);
		Objects.requireNonNull(severity);
		Objects.requireNonNull(since);
		Objects.requireNonNull(source);
		variants = Map.copyOf(new TreeMap<>(variants));
	}

	Rule(String code, RuleSeverity severity, String since, String source) {
		this(code, severity, since, source, Map.of(), true);
	}

	/** Return a rule of the project's own; its violations carry their message as the only argument. */
	public static Rule own(String name, RuleSeverity severity) {
		return new Rule(name, severity, "", "");
	}

	/** Return the rule that a definition makes; without a stated severity it warns, and one that is off is not run. */
	public static Rule of(CustomRule definition) {
		return own(String.valueOf(definition.getName()), definition.isSetSeverity() ? definition.getSeverity() : RuleSeverity.WARNING);
	}

	/** Return whether this is a rule of the project's own, not one of the catalogue. */
	public boolean isOwn() {
		return since.isEmpty();
	}

	/** Return the severity of findings with the message variant; the empty variant is the plain message. */
	public RuleSeverity severity(String variant) {
		return variants.getOrDefault(variant, severity);
	}

	/** Return the severities that findings can have before a project changes them, the mildest first. */
	public Set<RuleSeverity> severities() {
		Set<RuleSeverity> all = EnumSet.of(severity);
		all.addAll(variants.values());
		return all;
	}

	/** Return the same rule whose findings with the variant have a severity of their own. */
	Rule with(String variant, RuleSeverity milder) {
		Map<String, RuleSeverity> more = new TreeMap<>(variants);
		more.put(variant, milder);
		return new Rule(code, severity, since, source, more, settable);
	}

	/** Return the same rule with a severity that no project can change. */
	Rule unsettable() {
		return new Rule(code, severity, since, source, variants, false);
	}

	@Override
	public String toString() {
		return code;
	}
}
