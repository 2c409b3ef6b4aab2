package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.NAMED_ELEMENT__TITLE;
import static org.assay.model.AssayPackage.Literals.POSITION__HOLDER;
import static org.assay.model.AssayPackage.Literals.POSITION__STATUS;
import static org.assay.model.AssayPackage.Literals.VERDICT__RESTS_ON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.analysis.Actors;
import org.assay.analysis.Analysis;
import org.assay.analysis.Containers;
import org.assay.analysis.Corpus;
import org.assay.analysis.Linked;
import org.assay.model.Actor;
import org.assay.model.Claim;
import org.assay.model.EvidenceSource;
import org.assay.model.HolderKind;
import org.assay.model.Position;
import org.assay.model.PositionStatus;
import org.assay.model.Verdict;
import org.assay.model.Workshop;

/** What others hold is kept with its holder and date, and carries no verdict alone. */
final class PositionRules implements RuleGroup {

	private final Analysis analysis;
	private final Corpus corpus;

	PositionRules(RuleContext context) {
		analysis = context.analysis();
		corpus = context.corpus();
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R16, Position.class, this::positionNeedsHolderDateAndStatus);
		checks.on(RuleCatalogue.R17, Verdict.class, this::verdictMustNotRestOnOthersWordAlone);
	}

	/** Positions voiced in a workshop have its date. */
	private void positionNeedsHolderDateAndStatus(Position position, Reporter report) {
		boolean dated = position.getDate() != null
				|| Containers.around(position, Workshop.class).map(Workshop::getDate).isPresent();
		Missing.in(position)
				.unless(position.getHolder() != null || position.getHolderKind() != HolderKind.NAMED, "holder", POSITION__HOLDER)
				.unless(dated, "date", NAMED_ELEMENT__TITLE)
				.unless(position.getStatus() != PositionStatus.UNSPECIFIED, "status", NAMED_ELEMENT__TITLE)
				.offer("status", () -> Stream.of(PositionStatus.OWN, PositionStatus.OTHER, PositionStatus.OPINION)
						.map(status -> Fix.add(position, POSITION__STATUS, "status", status)).toList())
				.report(report, NAMED_ELEMENT__TITLE);
	}

	private void verdictMustNotRestOnOthersWordAlone(Verdict verdict, Reporter report) {
		Optional<Actor> own = Linked.of(verdict.getDecidedBy()).flatMap(Actors::legalPerson)
				.or(() -> corpus.organisation().map(organisation -> organisation));
		List<EvidenceSource> evidence = verdict.getRestsOn();
		if (own.isEmpty() || evidence.isEmpty() || Linked.hasGap(evidence)) {
			return;
		}
		List<Claim> words = new ArrayList<>();
		for (EvidenceSource source : evidence) {
			if (!(source instanceof Claim claim) || !restsOnWordOfOthers(claim, own.get(), words)) {
				return;
			}
		}
		report.at(verdict, VERDICT__RESTS_ON, 0).with(verdict, words);
	}

	private boolean restsOnWordOfOthers(Claim claim, Actor own, List<Claim> words) {
		List<EvidenceSource> foundations = claim.getEvidence().isEmpty() ? List.of(claim) : analysis.evidence().foundations(claim);
		for (EvidenceSource foundation : foundations) {
			if (!(foundation instanceof Claim word) || !Linked.is(word.getMadeBy())
					|| Actors.legalPerson(word.getMadeBy()).filter(own::equals).isPresent()) {
				return false;
			}
			words.add(word);
		}
		return !foundations.isEmpty();
	}
}
