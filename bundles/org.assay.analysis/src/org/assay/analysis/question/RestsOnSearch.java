package org.assay.analysis.question;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.assay.analysis.Actors;
import org.assay.analysis.AssessedServices;
import org.assay.analysis.Linked;
import org.assay.analysis.evidence.EvidenceStrength;
import org.assay.analysis.evidence.EvidenceStrengths;
import org.assay.analysis.question.RestsOn.Kind;
import org.assay.analysis.requirement.RequirementRow;
import org.assay.analysis.verdict.VerdictForce;
import org.assay.analysis.verdict.World;
import org.assay.model.Actor;
import org.assay.model.Agent;
import org.assay.model.Assessment;
import org.assay.model.Claim;
import org.assay.model.Condition;
import org.assay.model.ConditionState;
import org.assay.model.EvidenceSource;
import org.assay.model.RequirementStatus;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;
import org.eclipse.emf.ecore.EObject;

/**
 * Q4: what rests on somebody's word.
 *
 * <p>Looked at are verdicts that allow, or leave it to the single case, and are not over; of them the conditions that are stated to hold or to
 * be assumed, advice left out; and of assessments that are not history the answers that say met or partly met. A denial needs no evidence.
 */
public final class RestsOnSearch {

	private static final Set<VerdictForce> OVER = EnumSet.of(VerdictForce.ABSENT, VerdictForce.WITHDRAWN, VerdictForce.ENDED,
			VerdictForce.REPLACED);

	private final World world;
	private final EvidenceStrengths strengths;
	private final List<RestsOn> found = new ArrayList<>();

	private RestsOnSearch(World world) {
		this.world = world;
		this.strengths = world.analysis().evidence();
	}

	/** Return what rests on nothing stronger than somebody's word at its weakest point, or on nothing at all; verdicts, conditions, answers. */
	public static List<RestsOn> word(World world) {
		RestsOnSearch search = new RestsOnSearch(world);
		search.collect(source -> search.strengths.of(source).isOnlyWord());
		return search.found.stream().filter(each -> each.weakest().isEmpty() || !each.word().isEmpty()).toList();
	}

	/** Return what leans on a document, a citation or a claim, directly or behind other evidence. */
	public static List<RestsOn> evidence(World world, EvidenceSource named) {
		RestsOnSearch search = new RestsOnSearch(world);
		search.collect(source -> search.leadsTo(source, named));
		return search.found.stream().filter(each -> !each.word().isEmpty()).toList();
	}

	/** Return what leans on evidence that somebody states or issues, or that is in somebody's interest; a party stands for all its roles. */
	public static List<RestsOn> agent(World world, Agent named) {
		RestsOnSearch search = new RestsOnSearch(world);
		search.collect(source -> search.comesFrom(source, named));
		return search.found.stream().filter(each -> !each.word().isEmpty()).toList();
	}

	private void collect(Predicate<EvidenceSource> word) {
		List<Verdict> verdicts = world.analysis().corpus().all(Verdict.class).stream().filter(this::isAsked).toList();
		verdicts.forEach(verdict -> add(Kind.VERDICT, verdict, world.leansOn(verdict), word));
		for (Verdict verdict : verdicts) {
			verdict.getConditions().stream().filter(RestsOnSearch::bears)
					.forEach(condition -> add(Kind.CONDITION, condition, condition.getEvidence(), word));
		}
		Set<Assessment> past = AssessedServices.past(world.analysis().corpus());
		for (Assessment assessment : world.analysis().corpus().all(Assessment.class)) {
			if (!past.contains(assessment)) {
				world.analysis().requirements(assessment).rows().stream().filter(RestsOnSearch::isMet)
						.forEach(row -> add(Kind.REQUIREMENT, row.answer().orElseThrow(), row.evidence(), word));
			}
		}
	}

	private boolean isAsked(Verdict verdict) {
		boolean permits = verdict.getResult() == VerdictResult.ALLOW || verdict.getResult() == VerdictResult.CASE_BY_CASE;
		return permits && !OVER.contains(world.force(verdict));
	}

	/** What has to be kept at each use rests on whoever uses it, not on evidence. */
	private static boolean bears(Condition condition) {
		boolean stated = condition.getState() == ConditionState.HOLDS || condition.getState() == ConditionState.ASSUMED;
		return stated && !condition.isRecommended() && !condition.isEachUse();
	}

	private static boolean isMet(RequirementRow row) {
		return row.answer().isPresent() && (row.status() == RequirementStatus.MET || row.status() == RequirementStatus.PARTLY);
	}

	private void add(Kind kind, EObject subject, List<EvidenceSource> evidence, Predicate<EvidenceSource> word) {
		List<EvidenceSource> counting = world.counting(evidence);
		Optional<EvidenceStrength> weakest = strengths.weakest(counting);
		found.add(new RestsOn(kind, subject, counting, weakest, counting.stream().filter(word).toList()));
	}

	private boolean leadsTo(EvidenceSource source, EvidenceSource named) {
		return source == named || source instanceof Claim claim && (claim.getEvidence().contains(named)
				|| strengths.foundations(claim).contains(named)) || strengths.documents(List.of(source)).contains(named);
	}

	private boolean comesFrom(EvidenceSource source, Agent named) {
		if (source instanceof Claim claim && (isSaidBy(claim, named)
				|| strengths.foundations(claim).stream().anyMatch(behind -> isSaidBy(behind, named)))) {
			return true;
		}
		return strengths.documents(List.of(source)).stream()
				.anyMatch(document -> isOf(document.getIssuer(), named) || isOf(document.getInterest(), named));
	}

	private static boolean isSaidBy(EvidenceSource source, Agent named) {
		return source instanceof Claim claim && isOf(claim.getMadeBy(), named);
	}

	private static boolean isOf(Agent agent, Agent named) {
		return Linked.is(agent) && (agent == named || named instanceof Actor actor && Actors.belongs(agent, actor));
	}
}
