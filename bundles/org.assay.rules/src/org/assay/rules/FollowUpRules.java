package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.FINDING__CLOSED_BY;
import static org.assay.model.AssayPackage.Literals.FINDING__DUE;
import static org.assay.model.AssayPackage.Literals.FINDING__OWNER;
import static org.assay.model.AssayPackage.Literals.NAMED_ELEMENT__NAME;
import static org.assay.model.AssayPackage.Literals.NAMED_ELEMENT__TITLE;
import static org.assay.model.AssayPackage.Literals.REQUIREMENT_ANSWER__DATE;

import java.util.Set;
import java.util.regex.Pattern;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.analysis.AssessedServices;
import org.assay.analysis.Continuity;
import org.assay.analysis.LibraryNames;
import org.assay.analysis.Linked;
import org.assay.analysis.requirement.RequirementRow;
import org.assay.model.Assessment;
import org.assay.model.Condition;
import org.assay.model.ItemStatus;
import org.assay.model.ServiceInstance;

/** What was found or promised is followed up, and the way out is known before the way in. */
final class FollowUpRules implements RuleGroup {

	/** "Begins with" and an address: a test that an address made up for the purpose passes as well. */
	private static final Pattern PREFIX = Pattern.compile("(?:börja(?:r|t)? med|inled(?:s|er) med|begins? with|starts? with)[ "
			+ "\"'`]{1,3}https?://", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private final Analysis analysis;
	private final Corpus corpus;
	private final Set<Assessment> past;

	FollowUpRules(RuleContext context) {
		analysis = context.analysis();
		corpus = context.corpus();
		past = AssessedServices.past(context.corpus());
	}

	@Override
	public void register(Checks checks) {
		checks.on(RuleCatalogue.R96, Assessment.class, this::recurringRequirementsMustBeLookedAtAgain);
		checks.on(RuleCatalogue.R97, Condition.class, this::linksMustBeCheckedSafely);
		checks.on(RuleCatalogue.R99, org.assay.model.Finding.class, this::misplacedInformationMustBeTakenCareOf);
		checks.on(RuleCatalogue.R100, Assessment.class, this::backupAndExitMustBeStated);
	}

	private void recurringRequirementsMustBeLookedAtAgain(Assessment assessment, Reporter report) {
		if (past.contains(assessment)) {
			return;
		}
		for (RequirementRow row : analysis.requirements(assessment).rows()) {
			if (row.answer().isPresent() && row.isOverdue(analysis.asOf())) {
				report.at(row.answer().get(), REQUIREMENT_ANSWER__DATE).with(row.requirement(), row.lastDone().orElseThrow(),
						row.requirement().getInterval(), row.dueNext().orElseThrow());
			}
		}
	}

	private void linksMustBeCheckedSafely(Condition condition, Reporter report) {
		String title = String.valueOf(condition.getTitle());
		if (PREFIX.matcher(title).find()) {
			report.at(condition, NAMED_ELEMENT__TITLE).with(condition);
		} else if (title.contains("http://")) {
			report.at(condition, NAMED_ELEMENT__TITLE).variant("plain").fix(Fix.replace(condition, NAMED_ELEMENT__TITLE,
					Written.quoted(title.replace("http://", "https://")))).with(condition);
		}
	}

	private void misplacedInformationMustBeTakenCareOf(org.assay.model.Finding finding, Reporter report) {
		if (!LibraryNames.is(finding.getKind(), LibraryNames.MISPLACED_INFORMATION)) {
			return;
		}
		boolean closed = finding.getStatus() == ItemStatus.CLOSED || finding.getClosedOn() != null;
		Missing.in(finding).unless(closed || finding.getOwner() != null, "owner", FINDING__OWNER)
				.unless(closed || finding.getDue() != null, "due", FINDING__DUE)
				.unless(!closed || !finding.getClosedBy().isEmpty(), "closing-evidence", FINDING__CLOSED_BY)
				.offer("owner", () -> SoleRole.stated(corpus, finding, FINDING__OWNER, "owner"))
				.report(report, NAMED_ELEMENT__NAME, finding);
	}

	private void backupAndExitMustBeStated(Assessment assessment, Reporter report) {
		ServiceInstance service = assessment.getSubject();
		if (!Linked.is(service) || !Continuity.isCalledFor(service)) {
			return;
		}
		Continuity continuity = Continuity.of(service);
		Missing.in(service).unless(!continuity.backups().isEmpty(), "backup", NAMED_ELEMENT__NAME)
				.unless(!continuity.exits().isEmpty(), "exit", NAMED_ELEMENT__NAME).report(report, NAMED_ELEMENT__NAME, service);
	}
}
