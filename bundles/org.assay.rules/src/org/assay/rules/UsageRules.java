package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.NAMED_ELEMENT__NAME;

import org.assay.analysis.Containers;
import org.assay.analysis.Corpus;
import org.assay.model.Agent;
import org.assay.model.AssayFile;
import org.assay.model.Assessment;
import org.assay.model.Party;
import org.assay.model.Role;

/** What is declared is used. A published package may be used elsewhere, and a project without assessments is not finished. */
final class UsageRules implements RuleGroup {

	private final Corpus corpus;

	UsageRules(RuleContext context) {
		corpus = context.corpus();
	}

	@Override
	public void register(Checks checks) {
		checks.project(RuleCatalogue.R15, this::partiesAndRolesMustBeUsed);
	}

	private void partiesAndRolesMustBeUsed(Reporter report) {
		if (corpus.all(Assessment.class).isEmpty()) {
			return;
		}
		for (Party party : corpus.all(Party.class)) {
			if (!isPublished(party) && !isUsed(party) && party.getRoles().stream().noneMatch(this::isUsed)) {
				report.at(party, NAMED_ELEMENT__NAME).with(party);
			}
		}
		for (Role role : corpus.all(Role.class)) {
			if (!isPublished(role) && !isUsed(role)) {
				report.at(role, NAMED_ELEMENT__NAME).variant("role").with(role);
			}
		}
	}

	private boolean isUsed(Agent agent) {
		return corpus.references().isUsed(agent);
	}

	private static boolean isPublished(Agent agent) {
		return Containers.nearest(agent, AssayFile.class).filter(AssayFile::isPublished).isPresent();
	}
}
