package org.assay.report.build;

import org.assay.model.Action;
import org.assay.model.ActionStatus;
import org.assay.model.ChainLink;
import org.assay.model.Claim;
import org.assay.model.Condition;
import org.assay.model.Finding;
import org.assay.model.NamedElement;
import org.assay.model.ProcessingActivity;
import org.assay.model.QuestionAnswer;
import org.assay.model.RequirementAnswer;
import org.assay.model.RetentionRule;
import org.assay.model.SupplyChain;
import org.assay.model.Verdict;
import org.assay.report.document.Cell;
import org.assay.report.document.Inlines;
import org.eclipse.emf.ecore.EObject;

/** Statements of every kind in words: what they are called, what they are, what they say. */
final class StatementWords {

	private final Material material;
	private final VerdictWords verdicts;

	StatementWords(Material material) {
		this.material = material;
		this.verdicts = new VerdictWords(material);
	}

	/** Return what a statement is called: its title, or that of what it is about. */
	String title(EObject statement) {
		return switch (statement) {
		case RequirementAnswer answer -> requirement(answer);
		case ChainLink link -> material.names().title(link.getActor());
		case SupplyChain chain -> material.say("chain.state." + chain.getState().getLiteral());
		case RetentionRule rule -> retention(rule);
		case NamedElement named -> material.names().title(named);
		default -> material.say("not-stated");
		};
	}

	private String requirement(RequirementAnswer answer) {
		return Material.present(answer.getRequirement())
				.map(requirement -> material.say("register.requirement", requirement.getName(), material.names().title(requirement)))
				.orElse(material.say("not-stated"));
	}

	private String retention(RetentionRule rule) {
		return rule.getInterval() != null ? material.words().interval(rule.getInterval())
				: material.say("retention.until", Material.isStated(rule.getUntil()) ? rule.getUntil() : material.say("not-stated"));
	}

	/** Return the kind of a statement. */
	String kind(EObject statement) {
		return material.say("register.kind." + switch (statement) {
		case Verdict verdict -> "verdict";
		case Condition condition -> "condition";
		case RequirementAnswer answer -> "requirement";
		case QuestionAnswer answer -> "question";
		case Finding finding -> "finding";
		case Action action -> "action";
		case Claim claim -> "claim";
		case RetentionRule rule -> "retention";
		case ProcessingActivity processing -> "processing";
		default -> "chain";
		});
	}

	/** Return what a statement says, or that it says no more than its title. */
	Cell state(EObject statement) {
		return switch (statement) {
		case Verdict verdict -> Cell.of(verdicts.badge(verdict));
		case Condition condition -> verdicts.state(condition);
		case RequirementAnswer answer -> Cell.of(new RequirementWords(material).status(answer.getStatus()));
		case Finding finding -> Cell.of(Wording.sentence(material.words().choice(finding.getStatus())));
		case Action action when action.getStatus() != ActionStatus.UNSPECIFIED -> Cell.of(material.words().choice(action.getStatus()));
		case Claim claim -> Cell.of(Wording.sentence(new EvidenceWords(material).strength(claim)));
		default -> Cell.empty(material.say("register.no-state"));
		};
	}

	/** Return what a statement is called, with where it is written. */
	Inlines withPlace(EObject statement) {
		Inlines title = Inlines.of(title(statement));
		return material.source(statement).map(place -> title.lineBreak().source(place)).orElse(title);
	}
}
