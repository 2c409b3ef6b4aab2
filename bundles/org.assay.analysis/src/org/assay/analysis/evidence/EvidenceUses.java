package org.assay.analysis.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.assay.analysis.Corpus;
import org.assay.model.Action;
import org.assay.model.AssayPackage;
import org.assay.model.ChainLink;
import org.assay.model.Claim;
import org.assay.model.Condition;
import org.assay.model.EvidenceSource;
import org.assay.model.Finding;
import org.assay.model.ProcessingActivity;
import org.assay.model.QuestionAnswer;
import org.assay.model.RequirementAnswer;
import org.assay.model.RetentionRule;
import org.assay.model.SupplyChain;
import org.assay.model.Verdict;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** What rests on each piece of evidence. A citation is part of its document, and no statement that rests on it. */
public final class EvidenceUses {

	/** What can rest on evidence, in the order in which it is listed. */
	private static final List<Class<? extends EObject>> USERS = List.of(Verdict.class, Condition.class, RequirementAnswer.class, QuestionAnswer.class,
			Finding.class, Action.class, Claim.class, RetentionRule.class, ProcessingActivity.class, SupplyChain.class, ChainLink.class);

	private final Map<EvidenceSource, List<EvidenceUse>> uses = new IdentityHashMap<>();
	private final Map<EClass, List<EReference>> properties = new HashMap<>();

	private EvidenceUses() {
	}

	/** Look through the files of a project. */
	public static EvidenceUses of(Corpus corpus) {
		EvidenceUses uses = new EvidenceUses();
		USERS.forEach(type -> corpus.all(type).forEach(uses::add));
		return uses;
	}

	/** Return the statements that name a piece of evidence: verdicts first, then by kind, each in text order. */
	public List<EvidenceUse> of(EvidenceSource evidence) {
		return uses.getOrDefault(evidence, List.of());
	}

	private void add(EObject user) {
		for (EReference property : properties.computeIfAbsent(user.eClass(), EvidenceUses::evidenceOf)) {
			if (!user.eIsSet(property)) {
				continue;
			}
			if (property.isMany()) {
				List<?> all = (List<?>) user.eGet(property);
				for (int index = 0; index < all.size(); index++) {
					add(new EvidenceUse(user, property, index, (EvidenceSource) all.get(index)));
				}
			} else {
				add(new EvidenceUse(user, property, -1, (EvidenceSource) user.eGet(property)));
			}
		}
	}

	private void add(EvidenceUse use) {
		if (!use.evidence().eIsProxy()) {
			uses.computeIfAbsent(use.evidence(), source -> new ArrayList<>(2)).add(use);
		}
	}

	/** That a claim contradicts another one is no reason to believe either. */
	private static List<EReference> evidenceOf(EClass type) {
		return type.getEAllReferences().stream().filter(property -> !property.isContainment() && property != AssayPackage.Literals.CLAIM__CONTRADICTS
				&& AssayPackage.Literals.EVIDENCE_SOURCE.isSuperTypeOf(property.getEReferenceType())).toList();
	}
}
