package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.CONDITION__ADDRESSEE;
import static org.assay.model.AssayPackage.Literals.CONDITION__EACH_USE;
import static org.assay.model.AssayPackage.Literals.PROHIBITION__SERVICES;
import static org.assay.model.AssayPackage.Literals.PROHIBITION__TOOL_INDEPENDENT;
import static org.assay.model.AssayPackage.Literals.VERDICT__RESULT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.AssessedServices;
import org.assay.analysis.Inverse;
import org.assay.analysis.LibraryNames;
import org.assay.analysis.Linked;
import org.assay.analysis.level.Levels;
import org.assay.model.BuiltInExpression;
import org.assay.model.BuiltInName;
import org.assay.model.Condition;
import org.assay.model.Level;
import org.assay.model.ParticipantKind;
import org.assay.model.Prohibition;
import org.assay.model.ServiceInstance;
import org.assay.model.UseContext;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;
import org.eclipse.emf.ecore.EObject;

/** Conditions can be kept by those they are for, and prohibitions hold wherever their reason does. */
final class ConditionRules implements RuleGroup {

	private final List<Prohibition> general;
	private final Inverse<Prohibition> particular;
	private final List<UseContext> outside;

	ConditionRules(RuleContext context) {
		List<Prohibition> all = context.corpus().all(Prohibition.class);
		general = all.stream().filter(prohibition -> prohibition.getServices().isEmpty()).toList();
		particular = Inverse.of(all, Prohibition::getServices);
		outside = context.corpus().all(UseContext.class).stream().filter(ConditionRules::hasOutsiders).toList();
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R67, Verdict.class, this::allInformationMustNameExceptions);
		checks.on(RuleCatalogue.R68, Prohibition.class, this::reasonWithoutToolMustHoldForAllTools);
		checks.on(RuleCatalogue.R84, Condition.class, this::addresseeMustBeAbleToCheck);
		checks.on(RuleCatalogue.R85, Verdict.class, this::conditionsMustBeForThoseWhoTakePart);
	}

	private void allInformationMustNameExceptions(Verdict verdict, Reporter report) {
		Optional<ServiceInstance> service = AssessedServices.service(verdict);
		boolean limited = verdict.getUpTo() != null && !isHighest(verdict.getUpTo()) || !verdict.getInformation().isEmpty()
				|| !verdict.getContexts().isEmpty();
		if (verdict.getResult() != VerdictResult.ALLOW || limited || service.isEmpty()) {
			return;
		}
		List<Prohibition> prohibitions = new ArrayList<>(general);
		prohibitions.addAll(particular.of(service.get()));
		if (!prohibitions.isEmpty()) {
			report.at(verdict, VERDICT__RESULT).with(verdict, prohibitions);
		}
	}

	/** Above the highest level that catalogues cover, there is nothing that a level could keep out. */
	private static boolean isHighest(Level level) {
		List<Level> covered = Levels.scale(level).map(scale -> scale.getLevels().stream().filter(each -> !each.isOutsideCatalogue()).toList())
				.orElse(List.of());
		return !covered.isEmpty() && covered.get(covered.size() - 1) == level;
	}

	private void reasonWithoutToolMustHoldForAllTools(Prohibition prohibition, Reporter report) {
		if (prohibition.getCondition() == null || prohibition.getServices().isEmpty() || prohibition.isToolIndependent()) {
			return;
		}
		boolean information = false;
		boolean others = false;
		for (EObject part : (Iterable<EObject>) () -> prohibition.eAllContents()) {
			if (part instanceof BuiltInExpression builtIn) {
				information |= builtIn.getName() == BuiltInName.INFORMATION;
				others |= builtIn.getName() != BuiltInName.INFORMATION;
			}
		}
		if (information && !others) {
			report.at(prohibition, PROHIBITION__SERVICES, 0)
					.fix(Fix.add(prohibition, PROHIBITION__TOOL_INDEPENDENT, "", "tool-independent")).with(prohibition, prohibition.getServices());
		}
	}

	/** What the supplier has to see to is not for the user to check at each use. */
	private void addresseeMustBeAbleToCheck(Condition condition, Reporter report) {
		if (condition.isEachUse() && LibraryNames.is(condition.getAddressee(), LibraryNames.SUPPLIER)) {
			report.at(condition, CONDITION__ADDRESSEE).fix(Fix.remove(condition, CONDITION__EACH_USE).titled("remove-each-use")).with(condition);
		}
	}

	private void conditionsMustBeForThoseWhoTakePart(Verdict verdict, Reporter report) {
		Optional<UseContext> withOutsiders = verdict.getContexts().isEmpty()
				? outside.stream().filter(context -> isCovered(context, verdict)).findFirst()
				: Linked.all(verdict.getContexts()).filter(ConditionRules::hasOutsiders).findFirst();
		if (withOutsiders.isEmpty()) {
			return;
		}
		for (Condition condition : verdict.getConditions()) {
			if (!condition.isRecommended() && LibraryNames.is(condition.getAddressee(), LibraryNames.PARTICIPANT)) {
				report.at(condition, CONDITION__ADDRESSEE).with(condition, withOutsiders.get());
			}
		}
	}

	private static boolean hasOutsiders(UseContext context) {
		return context.getParticipants().stream().anyMatch(kind -> kind != ParticipantKind.INTERNAL);
	}

	/** A verdict that names no contexts is for all that use no more functions than it is for. */
	private static boolean isCovered(UseContext context, Verdict verdict) {
		return verdict.getFunctions().isEmpty() || verdict.getFunctions().containsAll(context.getFunctions());
	}
}
