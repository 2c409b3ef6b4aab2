package org.assay.analysis.question;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Analysis;
import org.assay.analysis.AssessedServices;
import org.assay.analysis.Containers;
import org.assay.analysis.Continuity;
import org.assay.analysis.Linked;
import org.assay.analysis.risk.RiskEvaluation;
import org.assay.analysis.verdict.World;
import org.assay.model.Alternative;
import org.assay.model.AlternativeKind;
import org.assay.model.Assessment;
import org.assay.model.Risk;
import org.assay.model.RiskRegister;
import org.assay.model.ServiceInstance;

/**
 * Q15: what else one could do than use a service, what the risk of that is, and how one works when it is down.
 *
 * @param service the service
 * @param stated alternatives of the assessments of the service that are not history, in text order
 * @param continuity what is said on backup and exit
 * @param missing what nobody has said, in the order of {@link Missing}
 */
public record Alternatives(ServiceInstance service, List<Stated> stated, Continuity continuity, Set<Missing> missing) {

	public Alternatives {
		Objects.requireNonNull(service);
		stated = List.copyOf(stated);
		Objects.requireNonNull(continuity);
	}

	/** What nobody has said. */
	public enum Missing {
		/** No other service or way is stated. */
		INSTEAD,
		/** It is not stated what happens if the service is not introduced. */
		NOT_INTRODUCED,
		/** An alternative of not introducing it is stated, and none of its risks. */
		RISK_OF_NOT_INTRODUCING,
		/** It is not stated how to work when the service is down. */
		DOWN,
		/** Nobody sees to how one works when the service is down. */
		DOWN_OWNER,
		/** Nothing is said on backup. */
		BACKUP,
		/** No agreement says how one gets out. */
		EXIT
	}

	/**
	 * An alternative and its risks.
	 *
	 * @param alternative the alternative
	 * @param risks its risks as they are on the day, in text order
	 */
	public record Stated(Alternative alternative, List<RiskEvaluation> risks) {
		public Stated {
			Objects.requireNonNull(alternative);
			risks = List.copyOf(risks);
		}
	}

	/** Return what is stated for a service. */
	public static Alternatives of(World world, ServiceInstance service) {
		Analysis analysis = world.analysis();
		Set<Assessment> past = AssessedServices.past(analysis.corpus());
		List<Stated> stated = new ArrayList<>();
		for (Assessment assessment : AssessedServices.bySubject(analysis.corpus()).getOrDefault(service, List.of())) {
			if (!past.contains(assessment)) {
				assessment.getAlternatives().forEach(alternative -> stated.add(new Stated(alternative, risks(analysis, alternative))));
			}
		}
		Continuity continuity = Continuity.of(service);
		return new Alternatives(service, stated, continuity, missing(stated, continuity));
	}

	private static List<RiskEvaluation> risks(Analysis analysis, Alternative alternative) {
		return Linked.all(alternative.getRisks()).flatMap(risk -> evaluation(analysis, risk).stream()).toList();
	}

	private static Optional<RiskEvaluation> evaluation(Analysis analysis, Risk risk) {
		return Containers.around(risk, RiskRegister.class).flatMap(register -> analysis.risks(register).risks().stream()
				.filter(evaluation -> evaluation.risk() == risk).findFirst());
	}

	private static Set<Missing> missing(List<Stated> stated, Continuity continuity) {
		List<Stated> down = of(stated, AlternativeKind.DOWN);
		List<Stated> without = of(stated, AlternativeKind.NOT_INTRODUCED);
		Set<Missing> missing = EnumSet.noneOf(Missing.class);
		unless(!of(stated, AlternativeKind.INSTEAD).isEmpty(), Missing.INSTEAD, missing);
		unless(!without.isEmpty(), Missing.NOT_INTRODUCED, missing);
		unless(without.isEmpty() || without.stream().anyMatch(each -> !each.risks().isEmpty()), Missing.RISK_OF_NOT_INTRODUCING, missing);
		unless(!down.isEmpty(), Missing.DOWN, missing);
		unless(down.isEmpty() || down.stream().anyMatch(each -> Linked.is(each.alternative().getOwner())), Missing.DOWN_OWNER, missing);
		unless(!continuity.backups().isEmpty(), Missing.BACKUP, missing);
		unless(!continuity.exits().isEmpty(), Missing.EXIT, missing);
		return missing;
	}

	private static void unless(boolean stated, Missing gap, Set<Missing> missing) {
		if (!stated) {
			missing.add(gap);
		}
	}

	private static List<Stated> of(List<Stated> stated, AlternativeKind kind) {
		return stated.stream().filter(each -> each.alternative().getWhen() == kind).toList();
	}
}
