package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.CUSTOM_RULE__MESSAGE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.analysis.Linked;
import org.assay.analysis.TextForm;
import org.assay.analysis.expression.ExpressionEvaluator;
import org.assay.analysis.expression.ExpressionProblem;
import org.assay.analysis.expression.ExpressionTypes;
import org.assay.analysis.expression.StaticScope;
import org.assay.analysis.expression.Value;
import org.assay.model.ChainLink;
import org.assay.model.CustomRule;
import org.assay.model.NamedElement;
import org.assay.model.RuleVariable;
import org.eclipse.emf.ecore.EObject;

/** The message of a rule of the project's own, in which {@code {s}} and {@code {s.operator.parent}} stand for values. */
final class OwnRuleMessage {

	private static final Pattern PATH = Pattern.compile("\\{([^{}.]{1,80})((?:\\.[^{}.]{1,80}){0,12})\\}");
	private static final String NOTHING = "–";

	private final CustomRule definition;
	private final ExpressionEvaluator evaluator;
	private final String template;

	/**
	 * Without a text of its own the rule says its title, or its name.
	 *
	 * @param evaluator follows paths
	 */
	OwnRuleMessage(CustomRule definition, ExpressionEvaluator evaluator) {
		this.definition = definition;
		this.evaluator = evaluator;
		String title = TextForm.isBlank(definition.getTitle()) ? String.valueOf(definition.getName()) : definition.getTitle();
		this.template = TextForm.isBlank(definition.getMessage()) ? title : definition.getMessage().strip();
	}

	/** Return the names in the text that are no variables of the rule, each once. */
	List<String> unknownNames() {
		return PATH.matcher(template).results().map(path -> path.group(1)).filter(name -> variable(name).isEmpty()).distinct().toList();
	}

	/** Return what is wrong with the properties that the text names. */
	List<ExpressionProblem> problems(StaticScope scope) {
		return PATH.matcher(template).results().filter(path -> variable(path.group(1)).isPresent())
				.flatMap(path -> ExpressionTypes.ofPath(variable(path.group(1)).get(), segments(path), scope, definition,
				CUSTOM_RULE__MESSAGE).stream())
				.distinct().toList();
	}

	/** Return the text with the values that its paths have; what has none is written as a dash. */
	String filled(OwnRuleEnvironment environment) {
		return PATH.matcher(template).replaceAll(path -> Matcher.quoteReplacement(spell(value(path, environment))));
	}

	private Optional<RuleVariable> variable(String name) {
		return definition.getVariables().stream().filter(variable -> name.equals(variable.getName())).findFirst();
	}

	private Value value(MatchResult path, OwnRuleEnvironment environment) {
		Value value = variable(path.group(1)).flatMap(environment::variable).orElse(new Value.None());
		return evaluator.follow(value, segments(path), environment);
	}

	private static List<String> segments(MatchResult path) {
		return Arrays.stream(path.group(2).split("\\.")).filter(segment -> !segment.isEmpty()).toList();
	}

	private static String spell(Value value) {
		return switch (value) {
		case Value.Number number -> Long.toString(number.value());
		case Value.Text text -> text.value();
		case Value.Day day -> day.value().toString();
		case Value.Graded graded -> graded.level().getName();
		case Value.Reference reference -> spell(reference.element());
		case Value.Several several -> several.values().stream().map(OwnRuleMessage::spell).collect(Collectors.joining(", "));
		default -> NOTHING;
		};
	}

	/** Return the name of an element as a message says it. */
	static String spell(EObject element) {
		return switch (element) {
		case NamedElement named -> named.getName();
		case ChainLink link when Linked.is(link.getActor()) -> link.getActor().getName();
		default -> NOTHING;
		};
	}
}
