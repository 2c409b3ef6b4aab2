package org.assay.analysis.verdict;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.assay.analysis.Containers;
import org.assay.model.Assessment;
import org.assay.model.Claim;
import org.assay.model.Classification;
import org.assay.model.Document;
import org.assay.model.EvidenceSource;
import org.assay.model.InformationSet;
import org.assay.model.LegalEvent;
import org.assay.model.LegalInstrument;
import org.assay.model.NamedElement;
import org.assay.model.RequirementAnswer;
import org.assay.model.Verdict;
import org.assay.model.Vulnerability;

/** The days after the day at hand on which the outcome of a use could become another one without any change of the text. */
final class ChangeDays {

	/** Days beyond this many are not looked at. */
	static final int MOST = 60;

	private final World world;
	private final Use use;
	private final TreeSet<LocalDate> days = new TreeSet<>();

	ChangeDays(World world, Use use) {
		this.world = world;
		this.use = use;
	}

	/** Return the first day on which the outcome is another, and empty if there is none among those looked at. */
	Optional<LocalDate> next(Outcome now) {
		collect();
		Iterator<LocalDate> candidates = days.tailSet(world.asOf(), false).iterator();
		for (int looked = 0; looked < MOST && candidates.hasNext(); looked++) {
			LocalDate day = candidates.next();
			if (world.on(day).outcome(use) != now) {
				return Optional.of(day);
			}
		}
		return Optional.empty();
	}

	private void collect() {
		world.rulings(use.service()).forEach(this::verdict);
		world.index().mechanisms(use.service()).forEach(this::named);
		use.information().forEach(this::information);
		use.service().getHandles().forEach(this::information);
		use.service().getClassifications().forEach(this::classification);
		if (use.service().getEdition() != null) {
			after(use.service().getEdition().getEndOfLife());
		}
	}

	private void verdict(Ruling ruling) {
		Verdict verdict = ruling.verdict();
		decided(verdict);
		world.index().superseders(verdict).forEach(this::decided);
		LocalDate begin = Forces.begin(verdict);
		verdict.getTriggers().forEach(trigger -> {
			on(trigger.getDate());
			trigger.getEvents().forEach(this::named);
			if (trigger.getInterval() != null && begin != null) {
				on(trigger.getInterval().after(begin));
			}
		});
		ruling.achievement().evidence().forEach(this::evidence);
		Containers.around(verdict, Assessment.class).ifPresent(this::assessment);
		world.index().assessment(verdict, use.service()).ifPresent(this::assessment);
	}

	private void decided(Verdict verdict) {
		on(verdict.getDecidedOn());
		on(verdict.getValidFrom());
		after(verdict.getValidUntil());
	}

	private void assessment(Assessment assessment) {
		on(assessment.getDate());
		after(assessment.getValidUntil());
		assessment.getAnswers().forEach(this::answer);
	}

	private void answer(RequirementAnswer answer) {
		on(answer.getDate());
		answer.getEvidence().forEach(this::evidence);
		if (answer.getDate() != null && VerdictIndex.isLinked(answer.getRequirement()) && answer.getRequirement().getInterval() != null) {
			after(answer.getRequirement().getInterval().after(answer.getDate()));
		}
	}

	private void evidence(EvidenceSource source) {
		Collection<Document> documents = world.analysis().evidence().documents(List.of(source));
		documents.forEach(document -> {
			on(document.getDate());
			after(document.getValidUntil());
		});
		if (source instanceof Claim claim) {
			on(claim.getAsOf());
			world.analysis().evidence().foundations(claim).stream().filter(Claim.class::isInstance).forEach(inner -> on(((Claim) inner).getAsOf()));
		}
	}

	private void named(NamedElement named) {
		switch (named) {
		case LegalEvent event -> {
			on(event.getDate());
			after(event.getDate());
		}
		case LegalInstrument instrument -> {
			on(instrument.getFrom());
			after(instrument.getUntil());
			world.index().endings(instrument).forEach(this::named);
		}
		case Vulnerability flaw -> on(flaw.getDisclosed());
		case null, default -> {
			// no day of its own
		}
		}
	}

	private void information(InformationSet set) {
		set.getClassifications().forEach(this::classification);
	}

	private void classification(Classification classification) {
		on(classification.getDate());
		after(classification.getValidUntil());
	}

	private void on(LocalDate day) {
		if (day != null) {
			days.add(day);
		}
	}

	/** The last day of something is followed by one without it. */
	private void after(LocalDate day) {
		if (day != null && day.isBefore(LocalDate.MAX)) {
			days.add(day.plusDays(1));
		}
	}
}
