package org.assay.dsl.scoping;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Predicate;
import org.assay.dsl.naming.AssayDescriptionStrategy;
import org.assay.model.AssayPackage.Literals;
import org.assay.model.VocabularyPurpose;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.resource.IEObjectDescription;

/** Which vocabularies a reference to a term looks in, so that one word can name a kind of role and an addressee. */
final class TermPurposes {

	private static final Map<EReference, VocabularyPurpose> PURPOSES = Map.ofEntries(
			entry(Literals.ORGANISATION__KIND, VocabularyPurpose.PARTY),
			entry(Literals.PARTY__KIND, VocabularyPurpose.PARTY),
			entry(Literals.REGULATION__APPLIES_TO, VocabularyPurpose.PARTY),
			entry(Literals.ROLE__KIND, VocabularyPurpose.ROLE),
			entry(Literals.DOCUMENT__STRENGTH, VocabularyPurpose.EVIDENCE),
			entry(Literals.CITATION__STRENGTH, VocabularyPurpose.EVIDENCE),
			entry(Literals.DATA_ITEM__SUBJECT, VocabularyPurpose.SUBJECT),
			entry(Literals.PROCESSING_ACTIVITY__SUBJECTS, VocabularyPurpose.SUBJECT),
			entry(Literals.PROCESSING_ACTIVITY__CRITERIA, VocabularyPurpose.CRITERION),
			entry(Literals.FINDING__KIND, VocabularyPurpose.FINDING),
			entry(Literals.CONDITION__ADDRESSEE, VocabularyPurpose.ADDRESSEE),
			entry(Literals.SERVICE_FUNCTION__KIND, VocabularyPurpose.FUNCTION),
			entry(Literals.SCOPE__FUNCTIONS, VocabularyPurpose.FUNCTION),
			entry(Literals.USE_CONTEXT__FUNCTIONS, VocabularyPurpose.FUNCTION),
			entry(Literals.VERDICT__FUNCTIONS, VocabularyPurpose.FUNCTION));

	private TermPurposes() {
	}

	/** Return which elements a reference can mean; all where it does not speak of terms of one purpose. */
	static Predicate<IEObjectDescription> fitting(EReference reference) {
		VocabularyPurpose purpose = PURPOSES.get(reference);
		return purpose == null ? found -> true : found -> AssayDescriptionStrategy.hasPurpose(found, purpose);
	}
}
