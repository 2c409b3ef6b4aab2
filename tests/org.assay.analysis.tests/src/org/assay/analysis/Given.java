package org.assay.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.assay.model.Aggregation;
import org.assay.model.AndExpression;
import org.assay.model.Aspect;
import org.assay.model.AspectLevel;
import org.assay.model.AssayFactory;
import org.assay.model.AssayFile;
import org.assay.model.BuiltInExpression;
import org.assay.model.BuiltInName;
import org.assay.model.Classification;
import org.assay.model.Comparison;
import org.assay.model.Element;
import org.assay.model.Expression;
import org.assay.model.InformationSet;
import org.assay.model.Level;
import org.assay.model.NamedElement;
import org.assay.model.NotExpression;
import org.assay.model.NumberLiteral;
import org.assay.model.Operator;
import org.assay.model.OrExpression;
import org.assay.model.PathExpression;
import org.assay.model.Scale;
import org.assay.model.ServiceInstance;
import org.assay.model.TextLiteral;

/** Builds models for tests, without any text. */
public final class Given {

	public static final AssayFactory MODEL = AssayFactory.eINSTANCE;
	public static final LocalDate TODAY = LocalDate.of(2017, 3, 7);

	private Given() {
	}

	public static AssayFile file(String packageName, Element... elements) {
		AssayFile file = MODEL.createAssayFile();
		file.setName(packageName);
		file.getElements().addAll(List.of(elements));
		return file;
	}

	public static Analysis analysis(Element... elements) {
		return Analysis.of(new Corpus(List.of(file("test", elements)), List.of()), TODAY);
	}

	/** Name an element and set it up further. */
	public static <T extends NamedElement> T named(T element, String name, Consumer<T> further) {
		element.setName(name);
		further.accept(element);
		return element;
	}

	public static <T extends NamedElement> T named(T element, String name) {
		return named(element, name, unchanged -> {
		});
	}

	public static Scale scale(String name, String... levels) {
		return named(MODEL.createScale(), name, scale -> {
			for (String level : levels) {
				scale.getLevels().add(named(MODEL.createLevel(), level));
			}
		});
	}

	/** Negligible, moderate, significant, severe and, outside of catalogues, exceptional. */
	public static Scale klassa() {
		Scale scale = scale("klassa", "negligible", "moderate", "significant", "severe", "exceptional");
		level(scale, "exceptional").setOutsideCatalogue(true);
		return scale;
	}

	public static Level level(Scale scale, String name) {
		return scale.getLevels().stream().filter(level -> level.getName().equals(name)).findFirst().orElseThrow();
	}

	public static Aspect aspect(String name) {
		return named(MODEL.createAspect(), name);
	}

	public static AspectLevel aspectLevel(Aspect aspect, Level level) {
		AspectLevel statement = MODEL.createAspectLevel();
		statement.setAspect(aspect);
		statement.setLevel(level);
		return statement;
	}

	public static Classification classification(Aspect aspect, Level level) {
		return classification(aspectLevel(aspect, level));
	}

	public static Classification classification(AspectLevel... levels) {
		Classification classification = MODEL.createClassification();
		classification.getLevels().addAll(List.of(levels));
		return classification;
	}

	public static Aggregation aggregation(Aspect aspect, Level level) {
		Aggregation aggregation = MODEL.createAggregation();
		aggregation.setAspect(aspect);
		aggregation.setLevel(level);
		return aggregation;
	}

	public static InformationSet information(String name, Classification... classifications) {
		return named(MODEL.createInformationSet(), name, set -> set.getClassifications().addAll(List.of(classifications)));
	}

	public static ServiceInstance service(String name, InformationSet... handled) {
		return named(MODEL.createServiceInstance(), name, service -> service.getHandles().addAll(List.of(handled)));
	}

	public static PathExpression path(NamedElement target, String... segments) {
		PathExpression path = MODEL.createPathExpression();
		path.setTarget(target);
		path.getSegments().addAll(List.of(segments));
		return path;
	}

	public static BuiltInExpression builtIn(BuiltInName name, String... segments) {
		BuiltInExpression expression = MODEL.createBuiltInExpression();
		expression.setName(name);
		expression.getSegments().addAll(List.of(segments));
		return expression;
	}

	public static NumberLiteral number(int value) {
		NumberLiteral literal = MODEL.createNumberLiteral();
		literal.setValue(value);
		return literal;
	}

	public static TextLiteral text(String value) {
		TextLiteral literal = MODEL.createTextLiteral();
		literal.setValue(value);
		return literal;
	}

	public static Comparison compare(Expression left, Operator operator, Expression right) {
		Comparison comparison = MODEL.createComparison();
		comparison.setLeft(left);
		comparison.setOperator(operator);
		comparison.setRight(right);
		return comparison;
	}

	/** {@code aspect >= level} */
	public static Comparison atLeast(Aspect aspect, Level level) {
		return compare(path(aspect), Operator.GREATER_EQUAL, path(level));
	}

	public static Expression or(Expression... operands) {
		OrExpression or = MODEL.createOrExpression();
		or.getOperands().addAll(List.of(operands));
		return or;
	}

	public static Expression and(Expression... operands) {
		AndExpression and = MODEL.createAndExpression();
		and.getOperands().addAll(List.of(operands));
		return and;
	}

	public static Expression not(Expression operand) {
		NotExpression not = MODEL.createNotExpression();
		not.setOperand(operand);
		return not;
	}
}
