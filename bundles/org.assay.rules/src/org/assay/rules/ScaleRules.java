package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.ASPECT_LEVEL__LEVEL;
import static org.assay.model.AssayPackage.Literals.ASPECT_LEVEL__UPPER;
import static org.assay.model.AssayPackage.Literals.COMPARISON__LEFT;
import static org.assay.model.AssayPackage.Literals.COMPARISON__RIGHT;
import static org.assay.model.AssayPackage.Literals.CONSEQUENCE_TEXT__LEVEL;
import static org.assay.model.AssayPackage.Literals.LEVEL__NUMBER;
import static org.assay.model.AssayPackage.Literals.METHOD__MATRIX;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Containers;
import org.assay.analysis.Corpus;
import org.assay.analysis.Linked;
import org.assay.analysis.TextForm;
import org.assay.analysis.level.Levels;
import org.assay.model.AspectLevel;
import org.assay.model.BuiltInExpression;
import org.assay.model.Classification;
import org.assay.model.Comparison;
import org.assay.model.ConsequenceMatrix;
import org.assay.model.ConsequenceText;
import org.assay.model.Expression;
import org.assay.model.Level;
import org.assay.model.Method;
import org.assay.model.PathExpression;
import org.assay.model.Scale;

/** Scales, matrices and comparisons hold together. */
final class ScaleRules implements RuleGroup {

	private final Corpus corpus;

	ScaleRules(RuleContext context) {
		corpus = context.corpus();
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R05, ConsequenceText.class, this::meaningMustBeOfTheMatrixScale);
		checks.on(RuleCatalogue.R05, Method.class, this::matrixMustBeOfTheMethodsScale);
		checks.on(RuleCatalogue.R05, Comparison.class, this::protectionClassIsNoLevel);
		checks.on(RuleCatalogue.R12, Scale.class, this::numbersMustRise);
		checks.project(RuleCatalogue.R13, this::levelsInUseNeedMeaning);
	}

	private void meaningMustBeOfTheMatrixScale(ConsequenceText text, Reporter report) {
		Optional<Scale> scale = Containers.around(text, ConsequenceMatrix.class).flatMap(matrix -> Linked.of(matrix.getScale()));
		if (scale.isPresent() && Linked.is(text.getLevel()) && text.getLevel().eContainer() != scale.get()) {
			report.at(text, CONSEQUENCE_TEXT__LEVEL).variant("matrix").with(text.getLevel(), scaleOf(text.getLevel()), scale.get());
		}
	}

	private void matrixMustBeOfTheMethodsScale(Method method, Reporter report) {
		Optional<Scale> ofMatrix = Linked.of(method.getMatrix()).flatMap(matrix -> Linked.of(matrix.getScale()));
		if (ofMatrix.isPresent() && Linked.is(method.getScale()) && ofMatrix.get() != method.getScale()) {
			report.at(method, METHOD__MATRIX).variant("method").with(method.getMatrix(), ofMatrix.get(), method, method.getScale());
		}
	}

	/** Security protection has classes of its own; a level beside one looks alike and means something else. */
	private void protectionClassIsNoLevel(Comparison comparison, Reporter report) {
		if (mixesProtectionClassAndLevel(comparison)) {
			boolean right = isLevel(comparison.getRight());
			PathExpression level = (PathExpression) (right ? comparison.getRight() : comparison.getLeft());
			report.at(comparison, right ? COMPARISON__RIGHT : COMPARISON__LEFT).variant("protection").with(level.getTarget());
		}
	}

	/** Return whether a comparison is one that R05 reports. */
	static boolean mixesProtectionClassAndLevel(Comparison comparison) {
		return isProtectionClass(comparison.getLeft()) && isLevel(comparison.getRight())
				|| isLevel(comparison.getLeft()) && isProtectionClass(comparison.getRight());
	}

	private static boolean isProtectionClass(Expression side) {
		List<String> segments = switch (side) {
		case PathExpression path -> path.getSegments();
		case BuiltInExpression builtIn -> builtIn.getSegments();
		case null, default -> List.of();
		};
		return !segments.isEmpty() && segments.get(segments.size() - 1).equals("protection-class");
	}

	private static boolean isLevel(Expression side) {
		return side instanceof PathExpression path && path.getTarget() instanceof Level level && Linked.is(level)
				&& path.getSegments().isEmpty();
	}

	private void numbersMustRise(Scale scale, Reporter report) {
		Map<Integer, Level> known = new HashMap<>();
		Level before = null;
		for (Level level : scale.getLevels()) {
			if (level.getNumber() == null) {
				continue;
			}
			Level same = known.putIfAbsent(level.getNumber(), level);
			if (same != null) {
				report.at(level, LEVEL__NUMBER).variant("twice").with(level.getNumber(), same, level);
			} else if (before != null && level.getNumber() < before.getNumber()) {
				report.at(level, LEVEL__NUMBER).variant("falling").with(level.getNumber(), level, before.getNumber(), before);
			}
			before = level;
		}
	}

	/** Each level without a meaning is reported once for each matrix, where it is first used. */
	private void levelsInUseNeedMeaning(Reporter report) {
		Map<ConsequenceMatrix, Set<Level>> meaning = new IdentityHashMap<>();
		for (AspectLevel line : corpus.all(AspectLevel.class)) {
			Level level = Linked.is(line.getUpper()) ? line.getUpper() : line.getLevel();
			ConsequenceMatrix matrix = Containers.around(line, Classification.class).flatMap(c -> Linked.of(c.getMethod()))
					.flatMap(method -> Linked.of(method.getMatrix())).orElse(null);
			if (matrix == null || !Linked.is(level) || level.eContainer() != matrix.getScale() || !TextForm.isBlank(level.getDefinition())) {
				continue;
			}
			if (meaning.computeIfAbsent(matrix, ScaleRules::levelsWithMeaning).add(level)) {
				report.at(line, level == line.getUpper() ? ASPECT_LEVEL__UPPER : ASPECT_LEVEL__LEVEL).with(level, matrix);
			}
		}
	}

	private static Set<Level> levelsWithMeaning(ConsequenceMatrix matrix) {
		Set<Level> levels = Collections.newSetFromMap(new IdentityHashMap<>());
		matrix.getAreas().forEach(area -> area.getTexts().forEach(text -> Linked.of(text.getLevel()).ifPresent(levels::add)));
		return levels;
	}

	private static Object scaleOf(Level level) {
		return Levels.scale(level).<Object>map(scale -> scale).orElse("");
	}
}
