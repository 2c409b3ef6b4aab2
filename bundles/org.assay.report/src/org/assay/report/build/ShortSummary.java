package org.assay.report.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.analysis.evidence.EvidenceStrength;
import org.assay.analysis.requirement.RequirementCounts;
import org.assay.analysis.requirement.RequirementRow;
import org.assay.model.Assumption;
import org.assay.model.Claim;
import org.assay.model.Condition;
import org.assay.model.ConditionState;
import org.assay.model.ItemStatus;
import org.assay.model.NarrativeKind;
import org.assay.model.NarrativeSection;
import org.assay.model.Report;
import org.assay.model.RequirementStatus;
import org.assay.model.RuleSeverity;
import org.assay.model.Verdict;
import org.assay.report.build.MissingDecisions.Missing;
import org.assay.report.document.Inlines;
import org.assay.report.document.Summary;

/** The page "In short": question, answer, decisions, what would change the answer, what rests on somebody's word. */
final class ShortSummary {

	private static final int MOST_DECISIONS = 6;
	private static final int MOST_CHANGERS = 3;
	private static final int MOST_WORDS = 4;

	private final Material material;
	private final VerdictWords verdicts;

	private ShortSummary(Material material) {
		this.material = material;
		this.verdicts = new VerdictWords(material);
	}

	static Summary of(Material material) {
		return new ShortSummary(material).page();
	}

	private Summary page() {
		Summary.Builder page = Summary.builder(question());
		material.assessment().getVerdicts().stream().findFirst().map(verdicts::badge).ifPresent(page::verdict);
		page.answer(answer());
		List<Missing> missing = new MissingDecisions(material).all();
		missing.stream().limit(MOST_DECISIONS).forEach(decision -> decision.when().ifPresentOrElse(
				when -> page.decide(decision.what(), decision.role(), material.words().date(when)),
				() -> page.decide(decision.what(), decision.role())));
		changers().stream().limit(MOST_CHANGERS).forEach(page::changedBy);
		relies().forEach(page::reliesOn);
		return page.build();
	}

	private String question() {
		return material.input().report().map(Report::getQuestion).filter(Material::isStated).map(MarkdownInlines::plain)
				.orElseGet(() -> material.service().map(service -> material.say("summary.question", material.names().title(service)))
						.orElse(material.say("summary.no-question")));
	}

	/** The answer of the report, else the recommendation or conclusion as written, else why the verdict is as it is. */
	private Inlines answer() {
		Optional<String> stated = material.input().report().map(Report::getAnswer).filter(Material::isStated);
		return MarkdownInlines.of(stated.or(() -> written(NarrativeKind.RECOMMENDATION)).or(() -> written(NarrativeKind.CONCLUSION))
				.or(this::rationale)
				.orElse(material.say("summary.no-answer")));
	}

	private Optional<String> rationale() {
		return material.assessment().getVerdicts().stream().findFirst().map(Verdict::getRationale).filter(Material::isStated);
	}

	private Optional<String> written(NarrativeKind kind) {
		return material.assessment().getSections().stream().filter(section -> section.getKind() == kind)
				.map(NarrativeSection::getText).filter(Material::isStated).findFirst();
	}

	/** One of each kind first, so that three points show three different reasons, then the others. */
	private List<Inlines> changers() {
		List<List<Inlines>> kinds = List.of(conditions(ConditionState.FAILS, "summary.change.fails"), triggers(),
				conditions(ConditionState.ASSUMED, "summary.change.assumed"), errors(), openRequirements(), questions(),
				conditions(ConditionState.UNKNOWN, "summary.change.unknown"));
		List<Inlines> changers = new ArrayList<>();
		int longest = kinds.stream().mapToInt(List::size).max().orElse(0);
		for (int round = 0; round < longest; round++) {
			for (List<Inlines> kind : kinds) {
				if (round < kind.size()) {
					changers.add(kind.get(round));
				}
			}
		}
		return changers;
	}

	private List<Inlines> conditions(ConditionState state, String key) {
		return material.assessment().getVerdicts().stream().flatMap(verdict -> verdict.getConditions().stream())
				.filter(condition -> condition.getState() == state && !condition.isRecommended() && !isLeftToUser(condition))
				.map(condition -> Inlines.of(material.say(key, material.names().title(condition)))).toList();
	}

	private static boolean isLeftToUser(Condition condition) {
		return condition.isEachUse() && condition.getState() == ConditionState.UNKNOWN;
	}

	private List<Inlines> triggers() {
		return material.assessment().getVerdicts().stream().map(Verdict::getTriggers).flatMap(List::stream)
				.filter(trigger -> Material.isStated(trigger.getHappening()) || !Material.present(trigger.getEvents()).isEmpty())
				.map(trigger -> Inlines.of(material.say("summary.change.trigger", Wording.sentence(verdicts.trigger(trigger))))).toList();
	}

	/** Errors mean that the text is wrong or a decision unsafe; whoever decides has to know of them. */
	private List<Inlines> errors() {
		int errors = material.flags().open(RuleSeverity.ERROR);
		return errors == 0 ? List.of() : List.of(Inlines.of(material.words().plural("summary.change.errors", errors)).text(" ")
				.link(material.say("annex.flags"), "#" + FlagAnnex.ANCHOR));
	}

	private List<Inlines> openRequirements() {
		List<RequirementRow> rows = material.analysis().requirements(material.assessment()).rows();
		int notMet = (int) rows.stream().filter(row -> row.status() == RequirementStatus.NOT_MET).count();
		int notAssessed = (int) rows.stream().filter(row -> row.status() == RequirementStatus.NOT_ASSESSED).count();
		List<Inlines> changers = new ArrayList<>();
		if (notMet > 0) {
			changers.add(Inlines.of(material.words().plural("summary.change.not-met", notMet)));
		}
		if (notAssessed > 0) {
			changers.add(Inlines.of(material.words().plural("summary.change.not-assessed", notAssessed)));
		}
		return changers;
	}

	private List<Inlines> questions() {
		return material.assessment().getQuestions().stream().filter(question -> question.getStatus() == ItemStatus.OPEN)
				.filter(question -> !Material.present(question.getBlocks()).isEmpty())
				.map(question -> Inlines.of(material.say("summary.change.question", material.names().title(question)))).toList();
	}

	private List<Inlines> relies() {
		List<Inlines> relies = new ArrayList<>();
		RequirementCounts counts = material.analysis().requirements(material.assessment()).counts();
		if (counts.total() > 0 && counts.notAssessed() == counts.total()) {
			relies.add(Inlines.of(material.words().plural("summary.relies.nothing-assessed", counts.total())));
		}
		metOnWord().ifPresent(relies::add);
		claims().forEach(relies::add);
		material.assessment().getAssumptions().forEach(assumption -> relies.add(assumption(assumption)));
		if (relies.size() <= MOST_WORDS) {
			return relies;
		}
		List<Inlines> shown = new ArrayList<>(relies.subList(0, MOST_WORDS - 1));
		shown.add(Inlines.of(material.say("summary.relies.more", relies.size() - shown.size())).text(" ")
				.link(material.say("annex.sources"), "#" + SourceAnnex.ANCHOR).text("."));
		return shown;
	}

	/** Claims of the same holder and strength are told together, in the order of the text. */
	private List<Inlines> claims() {
		Map<List<String>, List<String>> groups = new LinkedHashMap<>();
		for (Claim claim : material.assessment().getClaims()) {
			EvidenceStrength strength = material.analysis().evidence().of(claim);
			if (strength.isOnlyWord()) {
				String holder = Material.present(claim.getMadeBy()).map(material.names()::title).orElse(material.say("summary.relies.nobody"));
				String stated = strength.term().isEmpty() ? "" : new EvidenceWords(material).strength(claim);
				groups.computeIfAbsent(List.of(holder, stated), key -> new ArrayList<>()).add(material.say("quote", material.names().title(claim)));
			}
		}
		List<Inlines> lines = new ArrayList<>();
		groups.forEach((key, titles) -> lines.add(Inlines.of(key.get(1).isEmpty()
				? material.say("summary.relies.claim.unstated", material.words().list(titles), key.get(0))
				: material.say("summary.relies.claim", material.words().list(titles), key.get(0), key.get(1)))));
		return lines;
	}

	private Optional<Inlines> metOnWord() {
		int onWord = (int) material.analysis().requirements(material.assessment()).rows().stream()
				.filter(row -> row.status() == RequirementStatus.MET)
				.filter(row -> row.weakest().map(EvidenceStrength::isOnlyWord).orElse(true)).count();
		return onWord == 0 ? Optional.empty() : Optional.of(Inlines.of(material.words().plural("summary.relies.met", onWord)));
	}

	private Inlines assumption(Assumption assumption) {
		String holder = Material.present(assumption.getHolder()).map(material.names()::agent).orElse(material.say("missing.nobody"));
		return Inlines.of(material.say("summary.relies.assumption", material.names().title(assumption), holder));
	}
}
