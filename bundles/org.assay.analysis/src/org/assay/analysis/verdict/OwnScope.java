package org.assay.analysis.verdict;

import java.util.List;
import java.util.Optional;
import org.assay.model.InformationSet;
import org.assay.model.ServiceInstance;
import org.assay.model.UseContext;
import org.assay.model.Verdict;

/** What a verdict says by itself. Limits that it states are not conditions here, as they belong to what it says. */
final class OwnScope {

	private OwnScope() {
	}

	static Outcome outcome(World world, Verdict verdict) {
		VerdictForce force = world.force(verdict);
		if (force != VerdictForce.IN_FORCE) {
			return force.ofUncovered();
		}
		Optional<ServiceInstance> service = VerdictIndex.service(verdict);
		if (service.isEmpty()) {
			return Outcome.NOT_ASSESSED;
		}
		Ruling ruling = world.ruling(verdict).orElseThrow();
		return switch (verdict.getResult()) {
		case DENY -> Outcome.NOT_ALLOWED;
		case ALLOW, CASE_BY_CASE -> verdict.getFunctions().isEmpty() || verdict.getAspects().isEmpty() ? Outcome.NOT_ASSESSED
				: permitted(world, ruling, service.get());
		case UNDECIDED -> Outcome.NOT_ASSESSED;
		};
	}

	private static Outcome permitted(World world, Ruling ruling, ServiceInstance service) {
		Verdict verdict = ruling.verdict();
		RulingCauses causes = new RulingCauses(world);
		Outcome worst = new Hearing(world, new Cell(null, service, null, List.of(), List.of())).decision(ruling).effect();
		for (InformationSet information : World.orOpen(VerdictIndex.linked(verdict.getInformation()))) {
			for (UseContext context : World.orOpen(VerdictIndex.linked(verdict.getContexts()))) {
				Cell cell = new Cell(information, service, context, List.of(), List.of());
				worst = worst.and(Cause.worst(causes.ofInformation(ruling, cell).stream()
						.filter(cause -> cause.kind() != Reason.Kind.INFORMATION_OPEN).toList()));
				worst = worst.and(Cause.worst(causes.ofContext(ruling, cell)));
			}
		}
		return worst;
	}
}
