package org.assay.analysis.expression;

import static org.assay.analysis.Given.MODEL;
import static org.assay.analysis.Given.and;
import static org.assay.analysis.Given.builtIn;
import static org.assay.analysis.Given.compare;
import static org.assay.analysis.Given.named;
import static org.assay.analysis.Given.not;
import static org.assay.analysis.Given.number;
import static org.assay.analysis.Given.or;
import static org.assay.analysis.Given.path;
import static org.assay.analysis.Given.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assay.model.Arithmetic;
import org.assay.model.ArithmeticOperator;
import org.assay.model.ArithmeticStep;
import org.assay.model.AssayPackage;
import org.assay.model.BuiltInName;
import org.assay.model.DateLiteral;
import org.assay.model.Expression;
import org.assay.model.NamedElement;
import org.assay.model.Operator;
import org.assay.model.QuantifiedExpression;
import org.assay.model.QuantifiedVariable;
import org.assay.model.Quantifier;
import org.assay.model.Variable;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes expressions, most of which could be meant: paths follow the model, with a wrong word now and then. */
final class RandomExpressions {

	private static final Operator[] OPERATORS = Operator.values();
	private static final List<String> WORDS = List.of("SE", "US", "on", "off", "in-use", "ordinary", "Town", "yes");

	private final Random random;
	private final List<Variable> variables;
	private final List<EClass> types;
	private final List<NamedElement> named;
	private final List<String> aspects;
	/** The class that the last path ends at, as far as it is known here. */
	private EClass reached;
	/** The last property of that path; null if it has none, or one that is not stated in the text. */
	private EStructuralFeature last;

	/** @param types type of each variable */
	RandomExpressions(Random random, List<? extends Variable> variables, List<EClass> types, List<NamedElement> named, List<String> aspects) {
		this.random = random;
		this.variables = new ArrayList<>(variables);
		this.types = new ArrayList<>(types);
		this.named = named;
		this.aspects = aspects;
	}

	Expression condition(int depth) {
		return switch (random.nextInt(depth > 0 ? 10 : 5)) {
		case 5 -> or(condition(depth - 1), condition(depth - 1));
		case 6 -> and(condition(depth - 1), condition(depth - 1));
		case 7 -> not(condition(depth - 1));
		case 8, 9 -> quantified(depth - 1);
		case 4 -> random.nextInt(4) == 0 ? value(0) : comparison(depth);
		default -> comparison(depth);
		};
	}

	private Expression comparison(int depth) {
		if (random.nextInt(4) > 0) {
			return fitting();
		}
		Operator operator = OPERATORS[random.nextInt(OPERATORS.length)];
		boolean telling = (operator == Operator.IS || operator == Operator.IS_NOT) && random.nextInt(3) > 0;
		return compare(value(depth), operator, telling ? MODEL.createNoneLiteral() : value(depth));
	}

	/** Compare a path with what it could be compared with, going by the last word of the path only. */
	private Expression fitting() {
		Expression left = anyPath();
		if (last == null || random.nextInt(3) == 0) {
			return compare(left, random.nextBoolean() ? Operator.IS : Operator.IS_NOT, MODEL.createNoneLiteral());
		}
		if (last instanceof EReference reference) {
			List<NamedElement> same = named.stream().filter(reference.getEReferenceType()::isInstance).toList();
			Expression other = same.isEmpty() ? MODEL.createNoneLiteral() : path(same.get(random.nextInt(same.size())));
			return reference.isMany() ? compare(other, random.nextBoolean() ? Operator.IN : Operator.NOT_IN, left)
					: compare(left, random.nextBoolean() ? Operator.EQUAL : Operator.IS_NOT, other);
		}
		Class<?> type = last.getEType().getInstanceClass();
		if (last.isMany()) {
			return compare(text("SE"), Operator.IN, left);
		}
		if (type == boolean.class || type == Boolean.class) {
			return left;
		}
		Expression right = type == Integer.class ? number(3) : type == LocalDate.class ? day() : last.getEType() instanceof EEnum choice
				? text(choice.getELiterals().get(choice.getELiterals().size() - 1).getLiteral()) : text("SE");
		boolean ordered = type == Integer.class || type == LocalDate.class;
		return compare(left, ordered && random.nextBoolean() ? Operator.GREATER_EQUAL : Operator.UNEQUAL, right);
	}

	private Expression quantified(int depth) {
		QuantifiedExpression quantified = MODEL.createQuantifiedExpression();
		quantified.setQuantifier(Quantifier.values()[random.nextInt(3)]);
		QuantifiedVariable variable = named(MODEL.createQuantifiedVariable(), "x");
		quantified.setVariable(variable);
		Expression range = anyPath();
		for (int attempt = 0; attempt < 6 && (last == null || !last.isMany()); attempt++) {
			range = anyPath();
		}
		quantified.setRange(range);
		EClass member = reached;
		RandomExpressions inside = new RandomExpressions(random, variables, types, named, aspects);
		inside.variables.add(variable);
		inside.types.add(member);
		quantified.setBody(inside.condition(depth));
		return quantified;
	}

	private Expression value(int depth) {
		return switch (random.nextInt(12)) {
		case 0 -> number(random.nextInt(6));
		case 1 -> text(WORDS.get(random.nextInt(WORDS.size())));
		case 2 -> day();
		case 3 -> random.nextInt(4) == 0 ? MODEL.createNoneLiteral() : path(named.get(random.nextInt(named.size())));
		case 4 -> depth > 0 ? calculation(depth - 1) : anyPath();
		default -> anyPath();
		};
	}

	private Expression calculation(int depth) {
		Arithmetic arithmetic = MODEL.createArithmetic();
		arithmetic.setFirst(value(depth));
		ArithmeticStep step = MODEL.createArithmeticStep();
		step.setOperator(ArithmeticOperator.values()[random.nextInt(3)]);
		step.setOperand(random.nextBoolean() ? number(2) : value(depth));
		arithmetic.getSteps().add(step);
		return arithmetic;
	}

	private static DateLiteral day() {
		DateLiteral day = MODEL.createDateLiteral();
		day.setValue(LocalDate.of(2020, 7, 16));
		return day;
	}

	private Expression anyPath() {
		if (random.nextInt(12) == 0) {
			BuiltInName[] names = BuiltInName.values();
			reached = AssayPackage.Literals.SERVICE_INSTANCE;
			return builtIn(names[random.nextInt(names.length)], segments(reached, random.nextInt(3)));
		}
		int index = random.nextInt(variables.size());
		return path(variables.get(index), segments(types.get(index), random.nextInt(4)));
	}

	private String[] segments(EClass start, int length) {
		List<String> segments = new ArrayList<>();
		reached = start;
		last = null;
		for (int index = 0; index < length && reached != null; index++) {
			List<EClass> below = below(reached);
			EClass type = below.get(random.nextInt(below.size()));
			List<String> words = new ArrayList<>(PropertyWords.of(type));
			words.addAll(aspects);
			String word = random.nextInt(25) == 0 ? "colour" : words.get(random.nextInt(words.size()));
			segments.add(word);
			EStructuralFeature feature = ElementProperties.feature(type, word);
			last = feature;
			reached = feature instanceof EReference reference ? reference.getEReferenceType() : null;
		}
		reached = reached == null ? AssayPackage.Literals.NAMED_ELEMENT : reached;
		return segments.toArray(String[]::new);
	}

	private static List<EClass> below(EClass type) {
		return List.copyOf(StaticType.element(type).classes());
	}
}
