package org.assay.report.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.risk.RiskAnalysis;
import org.assay.analysis.risk.RiskEvaluation;
import org.assay.analysis.risk.RiskRating;
import org.assay.model.Condition;
import org.assay.model.ConditionState;
import org.assay.model.DecisionRule;
import org.assay.model.Finding;
import org.assay.model.ItemStatus;
import org.assay.model.Level;
import org.assay.model.OpenQuestion;
import org.assay.model.Organisation;
import org.assay.model.Policy;
import org.assay.model.ReassessmentSubject;
import org.assay.model.Role;
import org.assay.model.Verdict;
import org.assay.report.document.Inlines;

/**
 * What must be decided now, and by which role: verdicts without a decision, conditions that are not met, risks that call for
 * a decision, risks nobody treats, open questions that verdicts wait for, grave findings.
 */
final class MissingDecisions {

	/**
	 * A decision that is missing.
	 *
	 * @param what what is to be decided, as a sentence
	 * @param role who decides; that nobody is named if so
	 * @param when latest day
	 */
	record Missing(Inlines what, String role, Optional<LocalDate> when) {
	}

	private final Material material;

	MissingDecisions(Material material) {
		this.material = material;
	}

	/** Return the missing decisions, the most important first. */
	List<Missing> all() {
		List<Missing> missing = new ArrayList<>();
		material.assessment().getVerdicts().forEach(verdict -> verdict(verdict).ifPresent(missing::add));
		material.assessment().getVerdicts().forEach(verdict -> verdict.getConditions().stream()
				.filter(condition -> condition.getState() == ConditionState.FAILS).forEach(condition -> missing.add(condition(condition))));
		material.analysis().risks(material.assessment()).forEach(analysis -> risks(analysis, missing));
		material.assessment().getFindings().stream().filter(FindingChapter::callsForDecision).forEach(finding -> missing.add(finding(finding)));
		material.assessment().getQuestions().stream()
				.filter(question -> question.getStatus() == ItemStatus.OPEN && !Material.present(question.getBlocks()).isEmpty())
				.forEach(question -> missing.add(question(question)));
		return missing;
	}

	private Optional<Missing> verdict(Verdict verdict) {
		if (!new VerdictWords(material).isProposal(verdict)) {
			return Optional.empty();
		}
		Inlines what = Inlines.of(material.say("missing.verdict", material.names().title(verdict)));
		return Optional.of(new Missing(what, decider(ReassessmentSubject.VERDICT, Material.present(verdict.getUpTo())), Optional.empty()));
	}

	private Missing condition(Condition condition) {
		String addressee = Material.present(condition.getAddressee()).map(material.names()::title).orElse(material.say("missing.nobody"));
		return new Missing(Inlines.of(material.say("missing.condition", material.names().title(condition))), addressee, Optional.empty());
	}

	private void risks(RiskAnalysis analysis, List<Missing> missing) {
		String role = decider(ReassessmentSubject.RISK, Optional.empty());
		List<RiskEvaluation> inBand = new ArrayList<>();
		List<RiskEvaluation> atFloor = new ArrayList<>();
		for (RiskEvaluation risk : analysis.lackingDecision()) {
			boolean band = risk.rating().computed().filter(RiskRating.Computed::isInDecisionBand).isPresent();
			(band ? inBand : atFloor).add(risk);
		}
		List<RiskEvaluation> untreated = analysis.risks().stream()
				.filter(risk -> risk.actions().isEmpty() && risk.decision().isEmpty() && !risk.mustDecide()).toList();
		add(missing, "missing.risks.band", inBand, role, bandOf(inBand));
		add(missing, "missing.risks.floor", atFloor, role, String.valueOf(analysis.floor().orElse(0)));
		add(missing, "missing.risks.untreated", untreated, role, "");
	}

	private String bandOf(List<RiskEvaluation> risks) {
		return risks.stream().findFirst().flatMap(risk -> risk.rating().computed()).flatMap(RiskRating.Computed::band)
				.map(material.names()::inSentence).orElse("");
	}

	private void add(List<Missing> missing, String key, List<RiskEvaluation> risks, String role, String argument) {
		if (!risks.isEmpty()) {
			Inlines what = Inlines.of(material.words().plural(key, risks.size(), argument)).text(" ").plus(RiskWords.ids(risks));
			missing.add(new Missing(what, role, Optional.empty()));
		}
	}

	private Missing finding(Finding finding) {
		String owner = Material.present(finding.getOwner()).map(material.names()::agent).orElse(material.say("missing.nobody"));
		return new Missing(Inlines.of(material.say("missing.finding", material.names().title(finding))), owner,
				Optional.ofNullable(finding.getDue()));
	}

	private Missing question(OpenQuestion question) {
		String owner = Material.present(question.getOwner()).map(material.names()::agent).orElse(material.say("missing.nobody"));
		return new Missing(Inlines.of(material.say("missing.question", material.names().title(question))), owner,
				Optional.ofNullable(question.getDue()));
	}

	/** Return the role that the policy names for decisions up to a level; that nobody is named if there is none. */
	private String decider(ReassessmentSubject subject, Optional<Level> level) {
		Optional<Policy> policy = material.organisation().map(Organisation::getPolicy);
		return policy.stream().flatMap(stated -> stated.getDecisions().stream()).filter(rule -> rule.getSubject() == subject)
				.filter(rule -> covers(rule, level)).map(DecisionRule::getRole).map(Material::present).flatMap(Optional<Role>::stream)
				.findFirst().map(material.names()::agent).orElse(material.say("missing.nobody"));
	}

	private boolean covers(DecisionRule rule, Optional<Level> level) {
		Optional<Level> limit = Material.present(rule.getUpTo());
		return limit.isEmpty() || level.isPresent()
				&& material.analysis().levelOrder().compare(level.get(), limit.get()).orElse(1) <= 0;
	}
}
