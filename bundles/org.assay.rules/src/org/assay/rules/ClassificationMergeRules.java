package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.AGGREGATION__LEVEL;
import static org.assay.model.AssayPackage.Literals.ASPECT_LEVEL__LEVEL;
import static org.assay.model.AssayPackage.Literals.ASPECT_LEVEL__UPPER;
import static org.assay.model.AssayPackage.Literals.REQUIREMENT_VARIANT__LEVEL;
import static org.assay.model.AssayPackage.Literals.REQUIREMENT__LEVEL;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.analysis.Linked;
import org.assay.analysis.TextForm;
import org.assay.analysis.level.EffectiveLevel;
import org.assay.analysis.level.LevelOrigin;
import org.assay.model.AspectLevel;
import org.assay.model.Assessment;
import org.assay.model.Classification;
import org.assay.model.InformationSet;
import org.assay.model.Level;
import org.assay.model.NamedElement;
import org.assay.model.Requirement;
import org.assay.model.RequirementVariant;
import org.assay.model.ServiceInstance;

/** The levels of parts, wholes and services fit together, and lead to requirements. */
final class ClassificationMergeRules implements RuleGroup {

	/** Words in the context of a classification that say that it is about the whole. */
	private static final Set<String> WHOLE = Set.of("whole", "entire", "overall", "total", "hela", "helhet", "helheten",
			"helhetslösning", "helhetslösningen", "samlad", "samlade", "totalt");

	private final Analysis analysis;
	private final Corpus corpus;

	ClassificationMergeRules(RuleContext context) {
		analysis = context.analysis();
		corpus = context.corpus();
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R07, ServiceInstance.class, (service, report) -> wholeMustNotBeBelowParts(service.getClassifications(), report));
		checks.on(RuleCatalogue.R07, InformationSet.class, (set, report) -> wholeMustNotBeBelowParts(set.getClassifications(), report));
		checks.on(RuleCatalogue.R08, ServiceInstance.class, this::lowerLevelNeedsReason);
		checks.on(RuleCatalogue.R11, Assessment.class, this::levelMustLeadToRequirements);
		checks.on(RuleCatalogue.R11, Requirement.class, this::requirementMustBeWithinCatalogueLevels);
		checks.on(RuleCatalogue.R11, RequirementVariant.class, this::variantMustBeWithinCatalogueLevels);
	}

	private void wholeMustNotBeBelowParts(List<Classification> classifications, Reporter report) {
		List<Classification> parts = classifications.stream()
				.filter(part -> !TextForm.isBlank(part.getContext()) && !isWhole(part)).toList();
		for (Classification whole : classifications) {
			if (isWhole(whole)) {
				whole.getLevels().forEach(line -> levelMustNotBeBelowParts(whole, line, parts, report));
			}
		}
	}

	private void levelMustNotBeBelowParts(Classification whole, AspectLevel line, List<Classification> parts, Reporter report) {
		for (Classification part : parts) {
			for (AspectLevel other : part.getLevels()) {
				if (part.getMethod() == whole.getMethod() && other.getAspect() == line.getAspect() && isBelow(line, other)) {
					report.at(line, ASPECT_LEVEL__LEVEL).fix(LevelFixes.write(line, upper(other).orElseThrow()))
							.with(upper(line).orElseThrow(), upper(other).orElseThrow(), part.getContext());
					return;
				}
			}
		}
	}

	private boolean isBelow(AspectLevel line, AspectLevel other) {
		Optional<Level> left = upper(line);
		Optional<Level> right = upper(other);
		if (left.isEmpty() || right.isEmpty()) {
			return false;
		}
		OptionalInt order = analysis.levelOrder().compare(left.get(), right.get());
		return order.isPresent() && order.getAsInt() < 0;
	}

	private static Optional<Level> upper(AspectLevel line) {
		return Linked.of(line.getUpper()).or(() -> Linked.of(line.getLevel()));
	}

	private static boolean isWhole(Classification classification) {
		return Arrays.stream(TextForm.normal(classification.getContext()).split(" ")).anyMatch(WHOLE::contains);
	}

	private void lowerLevelNeedsReason(ServiceInstance service, Reporter report) {
		for (EffectiveLevel level : analysis.classification(service).levels()) {
			if (level.origin() instanceof LevelOrigin.Inherited inherited && inherited.refused().isPresent()) {
				AspectLevel refused = inherited.refused().get();
				report.at(refused, ASPECT_LEVEL__LEVEL).fix(level.level().map(inUse -> LevelFixes.write(refused, inUse)))
						.with(refused.getAspect(), upper(refused).<Object>map(own -> own).orElse(""),
						level.level().<Object>map(own -> own).orElse(""), inherited.from());
			}
		}
	}

	private void levelMustLeadToRequirements(Assessment assessment, Reporter report) {
		if (Linked.is(assessment.getSubject()) && !analysis.requirements(assessment).catalogues().isEmpty()) {
			outsideLevelsBehind(analysis.classification(assessment.getSubject()).levels(), assessment.getSubject(), report);
		}
	}

	private void outsideLevelsBehind(Collection<EffectiveLevel> levels, NamedElement subject, Reporter report) {
		for (EffectiveLevel level : levels) {
			if (level.level().filter(Level::isOutsideCatalogue).isPresent()) {
				outsideLevelBehind(level, level.origin(), subject, report);
			}
		}
	}

	private void outsideLevelBehind(EffectiveLevel level, LevelOrigin origin, NamedElement subject, Reporter report) {
		Level outside = level.level().orElseThrow();
		switch (origin) {
		case LevelOrigin.Stated stated -> report.at(stated.statement(), ASPECT_LEVEL__LEVEL).with(outside, level.aspect(), subject);
		case LevelOrigin.Range range -> report.at(range.statement(), ASPECT_LEVEL__UPPER).with(outside, level.aspect(), subject);
		case LevelOrigin.Aggregated raised -> report.at(raised.aggregation(), AGGREGATION__LEVEL).with(outside, level.aspect(), subject);
		case LevelOrigin.Override override -> outsideLevelBehind(level, override.own(), subject, report);
		case LevelOrigin.Inherited inherited -> inherited.from().stream().filter(corpus::isOwn)
				.forEach(set -> outsideLevelsBehind(List.of(analysis.classification(set).level(level.aspect())), set, report));
		default -> {
			// nothing states a level
		}
		}
	}

	private void requirementMustBeWithinCatalogueLevels(Requirement requirement, Reporter report) {
		if (Linked.is(requirement.getLevel()) && requirement.getLevel().isOutsideCatalogue()) {
			report.at(requirement, REQUIREMENT__LEVEL).variant("requirement").with(requirement.getLevel(), requirement);
		}
	}

	private void variantMustBeWithinCatalogueLevels(RequirementVariant variant, Reporter report) {
		if (Linked.is(variant.getLevel()) && variant.getLevel().isOutsideCatalogue()) {
			report.at(variant, REQUIREMENT_VARIANT__LEVEL).variant("requirement").with(variant.getLevel(),
					(Requirement) variant.eContainer());
		}
	}
}
