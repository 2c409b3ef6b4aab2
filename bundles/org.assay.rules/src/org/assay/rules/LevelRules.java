package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.AGGREGATION__LEVEL;
import static org.assay.model.AssayPackage.Literals.ASPECT_LEVEL__LEVEL;
import static org.assay.model.AssayPackage.Literals.ASPECT_LEVEL__STATED_NUMBER;
import static org.assay.model.AssayPackage.Literals.ASPECT_LEVEL__UPPER;
import static org.assay.model.AssayPackage.Literals.ASPECT_LEVEL__UPPER_NUMBER;
import static org.assay.model.AssayPackage.Literals.METHOD__SCALE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assay.analysis.Analysis;
import org.assay.analysis.Containers;
import org.assay.analysis.Linked;
import org.assay.analysis.level.Levels;
import org.assay.model.Aggregation;
import org.assay.model.AspectLevel;
import org.assay.model.Classification;
import org.assay.model.InformationSet;
import org.assay.model.Level;
import org.assay.model.Method;
import org.assay.model.Scale;
import org.assay.model.ServiceInstance;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;

/** A level that somebody states is one of the method's scale, single, and printed with its own number. */
final class LevelRules implements RuleGroup {

	private final Analysis analysis;

	LevelRules(RuleContext context) {
		analysis = context.analysis();
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R01, Method.class, this::methodMustHaveScale);
		checks.on(RuleCatalogue.R05, AspectLevel.class, this::levelMustBeOfTheMethodsScale);
		checks.on(RuleCatalogue.R05, Aggregation.class, this::raisedLevelMustBeComparable);
		checks.on(RuleCatalogue.R06, AspectLevel.class, this::levelMustNotBeARange);
		checks.on(RuleCatalogue.R12, AspectLevel.class, this::numberMustBeTheLevels);
	}

	private void methodMustHaveScale(Method method, Reporter report) {
		if (method.getScale() == null) {
			report.at(method, METHOD__SCALE).variant("scale").with(method);
		}
	}

	private void levelMustBeOfTheMethodsScale(AspectLevel line, Reporter report) {
		Optional<Scale> scale = Containers.around(line, Classification.class).flatMap(classification -> Linked
				.of(classification.getMethod())).flatMap(method -> Linked.of(method.getScale()));
		if (scale.isPresent()) {
			levelMustCarryTo(scale.get(), line, ASPECT_LEVEL__LEVEL, line.getLevel(), report);
			levelMustCarryTo(scale.get(), line, ASPECT_LEVEL__UPPER, line.getUpper(), report);
		}
	}

	private void levelMustCarryTo(Scale scale, AspectLevel line, EReference feature, Level level, Reporter report) {
		if (Linked.is(level) && analysis.levelOrder().carry(level, scale).isEmpty()) {
			report.at(line, feature).with(level, Levels.scale(level).<Object>map(own -> own).orElse(""), scale);
		}
	}

	/** A raised level has to be comparable with at least one level that the same subject states for the aspect. */
	private void raisedLevelMustBeComparable(Aggregation aggregation, Reporter report) {
		Level raised = aggregation.getLevel();
		List<Classification> classifications = switch (aggregation.eContainer()) {
		case InformationSet information -> information.getClassifications();
		case ServiceInstance service -> service.getClassifications();
		default -> List.of();
		};
		List<Level> stated = classifications.stream().flatMap(classification -> classification.getLevels().stream())
				.filter(line -> line.getAspect() == aggregation.getAspect()).map(AspectLevel::getLevel).filter(Linked::is).toList();
		if (Linked.is(raised) && !stated.isEmpty()
				&& stated.stream().allMatch(level -> analysis.levelOrder().compare(level, raised).isEmpty())) {
			report.at(aggregation, AGGREGATION__LEVEL).with(raised, Levels.scale(raised).<Object>map(own -> own).orElse(""),
					Levels.scale(stated.get(0)).<Object>map(own -> own).orElse(""));
		}
	}

	private void levelMustNotBeARange(AspectLevel line, Reporter report) {
		if (!Linked.is(line.getLevel()) || !Linked.is(line.getUpper())) {
			return;
		}
		OptionalInt order = analysis.levelOrder().compare(line.getLevel(), line.getUpper());
		boolean falls = order.isPresent() && order.getAsInt() > 0;
		List<Fix> fixes = new ArrayList<>(LevelFixes.single(line));
		if (falls) {
			fixes.addFirst(LevelFixes.swapped(line));
		}
		report.at(line, ASPECT_LEVEL__UPPER).variant(falls ? "falling" : "").fix(fixes).with(line.getLevel(), line.getUpper());
	}

	private void numberMustBeTheLevels(AspectLevel line, Reporter report) {
		numberMustBe(line, ASPECT_LEVEL__STATED_NUMBER, line.getStatedNumber(), line.getLevel(), report);
		numberMustBe(line, ASPECT_LEVEL__UPPER_NUMBER, line.getUpperNumber(), line.getUpper(), report);
	}

	private static void numberMustBe(AspectLevel line, EAttribute feature, Integer stated, Level level, Reporter report) {
		if (stated == null || !Linked.is(level)) {
			return;
		}
		if (level.getNumber() == null) {
			report.at(line, feature).variant("unnumbered").fix(() -> List.of(Fix.remove(line, feature))).with(stated, level);
		} else if (!stated.equals(level.getNumber())) {
			report.at(line, feature).fix(() -> LevelFixes.agreeing(line, feature, level, stated)).with(stated, level, level.getNumber());
		}
	}
}
