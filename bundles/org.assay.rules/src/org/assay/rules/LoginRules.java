package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.AUTHENTICATION__LOA;
import static org.assay.model.AssayPackage.Literals.USE_CONTEXT__LOA;
import static org.assay.model.AssayPackage.Literals.VERDICT__CONTEXTS;
import static org.assay.model.AssayPackage.Literals.VERDICT__RESULT;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Analysis;
import org.assay.analysis.AssessedServices;
import org.assay.analysis.Corpus;
import org.assay.analysis.Linked;
import org.assay.analysis.TextForm;
import org.assay.analysis.verdict.VerdictForce;
import org.assay.model.Authentication;
import org.assay.model.JoinPath;
import org.assay.model.ServiceInstance;
import org.assay.model.UseContext;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Who takes part in a context is as sure as the context needs it, whichever way is taken into the service. */
final class LoginRules implements RuleGroup {

	private static final int LOWEST = 1;
	private static final int HIGHEST = 4;

	/** The lowest level at which an identity is proofed at all (ISO/IEC 29115). */
	private static final int PROOFED = 2;

	/** A verdict that does not count lets nobody in. */
	private static final Set<VerdictForce> PAST =
			EnumSet.of(VerdictForce.ABSENT, VerdictForce.WITHDRAWN, VerdictForce.ENDED, VerdictForce.REPLACED);

	private final Analysis analysis;
	private final Corpus corpus;

	LoginRules(RuleContext context) {
		analysis = context.analysis();
		corpus = context.corpus();
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R61, UseContext.class,
				(context, report) -> levelMustBeOnTheScale(context, USE_CONTEXT__LOA, context.getLoa(), report));
		checks.on(RuleCatalogue.R61, Authentication.class,
				(login, report) -> levelMustBeOnTheScale(login, AUTHENTICATION__LOA, login.getLoa(), report));
		checks.on(RuleCatalogue.R61, Verdict.class, this::everyWayMustReachTheLevelNeeded);
	}

	private static void levelMustBeOnTheScale(EObject element, EStructuralFeature feature, Integer level, Reporter report) {
		if (level != null && (level < LOWEST || level > HIGHEST)) {
			report.at(element, feature).variant("scale").with(level, LOWEST, HIGHEST);
		}
	}

	/** A verdict on all contexts is held against the most demanding one. */
	private void everyWayMustReachTheLevelNeeded(Verdict verdict, Reporter report) {
		boolean opens = verdict.getResult() == VerdictResult.ALLOW || verdict.getResult() == VerdictResult.CASE_BY_CASE;
		Optional<ServiceInstance> service = AssessedServices.service(verdict);
		if (!opens || service.isEmpty()) {
			return;
		}
		if (verdict.getContexts().isEmpty()) {
			corpus.all(UseContext.class).stream().filter(context -> context.getLoa() != null)
					.max(Comparator.comparing(UseContext::getLoa)).filter(context -> counts(verdict))
					.ifPresent(context -> compare(context, verdict, service.get(), report.at(verdict, VERDICT__RESULT)));
			return;
		}
		for (int index = 0; index < verdict.getContexts().size(); index++) {
			UseContext context = verdict.getContexts().get(index);
			if (Linked.is(context) && context.getLoa() != null && counts(verdict)) {
				compare(context, verdict, service.get(), report.at(verdict, VERDICT__CONTEXTS, index));
			}
		}
	}

	private boolean counts(Verdict verdict) {
		return !PAST.contains(analysis.world().force(verdict));
	}

	private static void compare(UseContext context, Verdict verdict, ServiceInstance service, Reporter.Place place) {
		int needed = context.getLoa();
		List<JoinPath> ways = service.getJoins().stream().filter(way -> !way.isNotAllowed()).toList();
		if (ways.isEmpty()) {
			place.variant("way").with(verdict, context, needed, service);
		}
		report(ways.stream().filter(way -> level(way).filter(offered -> offered < needed).isPresent()).toList(), "",
				verdict, context, needed, place);
		report(ways.stream().filter(way -> level(way).isEmpty()).toList(), "unknown", verdict, context, needed, place);
		report(ways.stream().filter(way -> level(way).filter(offered -> offered >= needed).isPresent() && needed >= PROOFED && !isProofed(way))
				.toList(), "proofing", verdict, context, needed, place);
	}

	private static void report(List<JoinPath> ways, String variant, Verdict verdict, UseContext context, int needed, Reporter.Place place) {
		if (!ways.isEmpty()) {
			String lowest = ways.stream().flatMap(way -> level(way).stream()).min(Comparator.naturalOrder()).map(Objects::toString).orElse("");
			place.variant(variant).with(verdict, context, needed, ways, lowest);
		}
	}

	private static Optional<Integer> level(JoinPath way) {
		return Optional.ofNullable(way.getLogin()).map(Authentication::getLoa);
	}

	private static boolean isProofed(JoinPath way) {
		return way.getLogin() != null && !TextForm.isBlank(way.getLogin().getProofing());
	}
}
