package org.assay.rules;

import static org.assay.model.AssayPackage.Literals.NAMED_ELEMENT__NAME;
import static org.assay.model.AssayPackage.Literals.SCOPE__DEPENDENCIES;

import org.assay.analysis.Containers;
import org.assay.analysis.Corpus;
import org.assay.analysis.Linked;
import org.assay.analysis.TextForm;
import org.assay.model.Agent;
import org.assay.model.AssayFile;
import org.assay.model.Assessment;
import org.assay.model.NamedElement;
import org.assay.model.NarrativeSection;
import org.assay.model.Party;
import org.assay.model.RequirementList;
import org.assay.model.Role;
import org.assay.model.Scope;
import org.eclipse.emf.ecore.EObject;

/** What is declared is used. A published package may be used elsewhere, and a project without assessments is not finished. */
final class UsageRules implements RuleGroup {

	/** So many letters in common are no accident; shorter words than the second number carry no meaning. */
	private static final int TELLING = 6;
	private static final int SHORTEST = 3;

	private final Corpus corpus;

	UsageRules(RuleContext context) {
		corpus = context.corpus();
	}

	@Override
	public void register(Checks checks) {
		checks.project(RuleCatalogue.R15, this::partiesAndRolesMustBeUsed);
		checks.on(RuleCatalogue.R15, Assessment.class, this::dependenciesMustBeAnalysed);
	}

	private void partiesAndRolesMustBeUsed(Reporter report) {
		if (corpus.all(Assessment.class).isEmpty()) {
			return;
		}
		for (Party party : corpus.all(Party.class)) {
			if (!isPublished(party) && !isUsed(party) && party.getRoles().stream().noneMatch(this::isUsed)) {
				report.at(party, NAMED_ELEMENT__NAME).fix(Fix.remove(party)).with(party);
			}
		}
		for (Role role : corpus.all(Role.class)) {
			if (!isPublished(role) && !isUsed(role)) {
				report.at(role, NAMED_ELEMENT__NAME).variant("role").fix(Fix.remove(role)).with(role);
			}
		}
	}

	/**
	 * What the service depends on is spoken of somewhere in the analysis. Any longer stretch of letters that both have in common counts, so
	 * that compounds and inflections are found; an assessment without risks is not finished.
	 */
	private void dependenciesMustBeAnalysed(Assessment assessment, Reporter report) {
		Scope scope = assessment.getScope();
		boolean analysed = assessment.getRegisters().stream().anyMatch(register -> !register.getRisks().isEmpty());
		if (scope == null || scope.getDependencies().isEmpty() || !analysed) {
			return;
		}
		String said = said(assessment);
		for (int index = 0; index < scope.getDependencies().size(); index++) {
			String dependency = scope.getDependencies().get(index);
			if (!isSaid(dependency, said)) {
				report.at(scope, SCOPE__DEPENDENCIES, index).variant("dependency").with(dependency, assessment);
			}
		}
	}

	/** Return all that the analysis says: risks with their actions, findings, assumptions, questions, claims and verdicts. */
	private static String said(Assessment assessment) {
		StringBuilder said = new StringBuilder();
		for (EObject part : assessment.eContents()) {
			if (!(part instanceof Scope) && !(part instanceof NarrativeSection) && !(part instanceof RequirementList)) {
				add(part, said);
				part.eAllContents().forEachRemaining(inner -> add(inner, said));
			}
		}
		return TextForm.normal(said.toString());
	}

	private static void add(EObject element, StringBuilder said) {
		Texts.of(element, (owner, feature, index, text) -> said.append(text).append(' '));
		for (EObject named : element.eCrossReferences()) {
			if (named instanceof NamedElement other && Linked.is(other) && other.getTitle() != null) {
				said.append(other.getTitle()).append(' ');
			}
		}
	}

	private static boolean isSaid(String dependency, String said) {
		for (String word : TextForm.normal(dependency).split("[^\\p{L}\\p{N}]+")) {
			int length = Math.min(word.length(), TELLING);
			for (int start = 0; length >= SHORTEST && start + length <= word.length(); start++) {
				if (said.contains(word.substring(start, start + length))) {
					return true;
				}
			}
		}
		return false;
	}

	private boolean isUsed(Agent agent) {
		return corpus.references().isUsed(agent);
	}

	private static boolean isPublished(Agent agent) {
		return Containers.nearest(agent, AssayFile.class).filter(AssayFile::isPublished).isPresent();
	}
}
