package org.assay.report.build;

import java.util.List;
import org.assay.model.AndExpression;
import org.assay.model.Arithmetic;
import org.assay.model.ArithmeticStep;
import org.assay.model.BuiltInExpression;
import org.assay.model.Comparison;
import org.assay.model.DateLiteral;
import org.assay.model.Expression;
import org.assay.model.NoneLiteral;
import org.assay.model.NotExpression;
import org.assay.model.NumberLiteral;
import org.assay.model.Operator;
import org.assay.model.OrExpression;
import org.assay.model.PathExpression;
import org.assay.model.QuantifiedExpression;
import org.assay.model.TextLiteral;

/** Expressions as a reader reads them: "sannolikhet × konsekvens", "konfidentialitet minst måttlig". */
final class ExpressionWords {

	private final Material material;

	ExpressionWords(Material material) {
		this.material = material;
	}

	String of(Expression expression) {
		return switch (expression) {
		case null -> material.say("not-stated");
		case OrExpression or -> joined(or.getOperands(), " " + material.say("or") + " ");
		case AndExpression and -> joined(and.getOperands(), " " + material.say("and") + " ");
		case NotExpression not -> material.say("expression.not", inBrackets(not.getOperand()));
		case Comparison comparison -> of(comparison.getLeft()) + " " + operator(comparison.getOperator()) + " "
				+ of(comparison.getRight());
		case Arithmetic arithmetic -> arithmetic(arithmetic);
		case PathExpression path -> withSegments(Material.present(path.getTarget()).map(material.names()::inSentence)
				.orElse(material.say("not-stated")), path.getSegments());
		case BuiltInExpression builtIn -> withSegments(material.words().choice(builtIn.getName()), builtIn.getSegments());
		case NumberLiteral number -> String.valueOf(number.getValue());
		case TextLiteral text -> material.say("quote", text.getValue());
		case DateLiteral date -> String.valueOf(date.getValue());
		case NoneLiteral none -> material.say("expression.none");
		case QuantifiedExpression quantified -> material.say("expression.quantified." + quantified.getQuantifier().getLiteral(),
				quantified.getVariable() == null ? "" : quantified.getVariable().getName(), of(quantified.getRange()),
				of(quantified.getBody()));
		default -> material.say("not-stated");
		};
	}

	/** Return a comparison operator in words that also read well without its left side. */
	String operator(Operator operator) {
		return material.say("operator." + operator.getName());
	}

	private String arithmetic(Arithmetic arithmetic) {
		StringBuilder words = new StringBuilder(inBrackets(arithmetic.getFirst()));
		for (ArithmeticStep step : arithmetic.getSteps()) {
			words.append(switch (step.getOperator()) {
			case ADD -> " + ";
			case SUBTRACT -> " \u2212 ";
			case MULTIPLY -> " × ";
			}).append(inBrackets(step.getOperand()));
		}
		return words.toString();
	}

	private String joined(List<Expression> operands, String conjunction) {
		return String.join(conjunction, operands.stream().map(this::inBrackets).toList());
	}

	private String inBrackets(Expression expression) {
		boolean chain = expression instanceof OrExpression || expression instanceof AndExpression || expression instanceof Arithmetic;
		return chain ? "(" + of(expression) + ")" : of(expression);
	}

	private static String withSegments(String start, List<String> segments) {
		return segments.isEmpty() ? start : start + "." + String.join(".", segments);
	}
}
