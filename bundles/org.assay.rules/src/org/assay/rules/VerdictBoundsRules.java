package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.USE_CONTEXT__FUNCTIONS;
import static org.assay.model.AssayPackage.Literals.VERDICT__CONTEXTS;
import static org.assay.model.AssayPackage.Literals.VERDICT__FUNCTIONS;
import static org.assay.model.AssayPackage.Literals.VERDICT__INFORMATION;
import static org.assay.model.AssayPackage.Literals.VERDICT__UP_TO;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.Analysis;
import org.assay.analysis.Linked;
import org.assay.analysis.level.EffectiveLevel;
import org.assay.analysis.level.Levels;
import org.assay.analysis.verdict.Standing;
import org.assay.analysis.verdict.VerdictConflicts;
import org.assay.model.InformationSet;
import org.assay.model.Level;
import org.assay.model.SecurityProtectionClass;
import org.assay.model.Term;
import org.assay.model.UseContext;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;

/** A verdict allows no more than its own bounds leave. */
final class VerdictBoundsRules implements RuleGroup {

	private final Analysis analysis;

	VerdictBoundsRules(RuleContext context) {
		analysis = context.analysis();
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R05, Verdict.class, this::levelMustBeComparableWithTheInformation);
		checks.on(RuleCatalogue.R66, Verdict.class, this::protectedInformationMustNotBeAllowed);
		checks.on(RuleCatalogue.R79, Verdict.class, this::contextsMustStayWithinFunctions);
		checks.on(RuleCatalogue.R80, Verdict.class, this::informationMustStayWithinLevel);
	}

	private void levelMustBeComparableWithTheInformation(Verdict verdict, Reporter report) {
		VerdictConflicts.incomparable(analysis, verdict).flatMap(EffectiveLevel::level).ifPresent(level -> report.at(verdict, VERDICT__UP_TO)
				.with(verdict.getUpTo(), Levels.scale(verdict.getUpTo()).<Object>map(scale -> scale).orElse(""),
						Levels.scale(level).<Object>map(scale -> scale).orElse("")));
	}

	private static boolean covers(Verdict verdict, EffectiveLevel level) {
		return verdict.getAspects().isEmpty() || verdict.getAspects().contains(level.aspect());
	}

	private void protectedInformationMustNotBeAllowed(Verdict verdict, Reporter report) {
		if (!allows(verdict)) {
			return;
		}
		for (int index = 0; index < verdict.getInformation().size(); index++) {
			InformationSet set = verdict.getInformation().get(index);
			if (isProtected(set)) {
				report.at(verdict, VERDICT__INFORMATION, index).fix(without(verdict, index)).with(verdict, set, set.getProtectionClass());
			}
		}
		for (int index = 0; index < verdict.getContexts().size(); index++) {
			UseContext context = verdict.getContexts().get(index);
			Optional<InformationSet> set = Linked.is(context) ? context.getInformation().stream().filter(VerdictBoundsRules::isProtected).findFirst()
					: Optional.empty();
			if (set.isPresent()) {
				report.at(verdict, VERDICT__CONTEXTS, index).with(verdict, set.get(), set.get().getProtectionClass());
			}
		}
	}

	private static boolean isProtected(InformationSet set) {
		return Linked.is(set) && set.getProtectionClass() != SecurityProtectionClass.UNKNOWN
				&& set.getProtectionClass() != SecurityProtectionClass.NONE;
	}

	private void contextsMustStayWithinFunctions(Verdict verdict, Reporter report) {
		if (verdict.getFunctions().isEmpty() || verdict.getResult() == VerdictResult.UNDECIDED) {
			return;
		}
		for (int index = 0; index < verdict.getContexts().size(); index++) {
			UseContext context = verdict.getContexts().get(index);
			List<Term> outside = Linked.is(context)
					? Linked.all(context.getFunctions()).filter(function -> !verdict.getFunctions().contains(function)).toList() : List.of();
			if (!outside.isEmpty()) {
				report.at(verdict, VERDICT__CONTEXTS, index).fix(within(context, outside, verdict)).with(context, outside, verdict);
			}
		}
	}

	/** Take one of several sets out of a verdict; without any it would be about all information. */
	private static List<Fix> without(Verdict verdict, int index) {
		return verdict.getInformation().size() < 2 ? List.of() : List.of(Fix.remove(verdict, VERDICT__INFORMATION, index)
				.titled("remove-of", verdict.getInformation().get(index)));
	}

	private static List<Fix> within(UseContext context, List<Term> outside, Verdict verdict) {
		List<Fix> fixes = new ArrayList<>();
		fixes.add(Fix.together(outside.stream().map(function -> Fix.add(verdict, VERDICT__FUNCTIONS, "for", function)).toList())
				.titled("list-for", "for", outside));
		if (outside.size() == 1) {
			fixes.add(Fix.remove(context, USE_CONTEXT__FUNCTIONS, context.getFunctions().indexOf(outside.getFirst()))
					.titled("remove-from", outside.getFirst(), context));
		}
		return fixes;
	}

	private void informationMustStayWithinLevel(Verdict verdict, Reporter report) {
		Level allowed = verdict.getUpTo();
		if (!allows(verdict) || !Linked.is(allowed)) {
			return;
		}
		for (InformationSet set : Linked.list(verdict.getInformation())) {
			for (EffectiveLevel level : analysis.classification(set).levels()) {
				if (covers(verdict, level) && analysis.world().within(verdict, set, level.aspect()) == Standing.FAILS) {
					report.at(verdict, VERDICT__UP_TO).fix(without(verdict, verdict.getInformation().indexOf(set)))
							.fix(Fix.replace(verdict, VERDICT__UP_TO, level.level().get())).with(verdict, allowed, set, level.level().get(), level.aspect());
				}
			}
		}
	}

	private static boolean allows(Verdict verdict) {
		return verdict.getResult() == VerdictResult.ALLOW;
	}
}
