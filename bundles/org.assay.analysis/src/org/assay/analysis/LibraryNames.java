package org.assay.analysis;

import java.util.HashSet;
import java.util.Set;
import org.assay.model.NamedElement;
import org.assay.model.Term;

/** Elements of the standard library that rules know by name. A project that does not use them is not checked by such a rule. */
public final class LibraryNames {

	public static final String AUTHORITY = "std.core.PartyKinds.authority";
	public static final String BACKUP = "std.core.Functions.backup";
	public static final String MISPLACED_INFORMATION = "std.core.FindingKinds.misplaced-information";
	public static final String PARTICIPANT = "std.core.Addressees.participant";
	public static final String SUPPLIER = "std.core.Addressees.supplier";
	public static final String EEA = "std.core.EEA";
	public static final String CONSENT = "std.gdpr.GDPR_6_1_a";
	public static final String LEGITIMATE_INTEREST = "std.gdpr.GDPR_6_1_f";
	public static final String TECHNICAL_PROCESSING = "std.sweden.OSL_10_2a";
	public static final String DATA_PRIVACY_FRAMEWORK = "std.transfers.DPF";

	private LibraryNames() {
	}

	public static boolean is(NamedElement element, String qualifiedName) {
		return Linked.is(element) && QualifiedNames.of(element).filter(qualifiedName::equals).isPresent();
	}

	/** Return whether a term is the named one, or of its kind by its broader terms. */
	public static boolean isKindOf(Term term, String qualifiedName) {
		Set<Term> seen = new HashSet<>();
		Term current = term;
		while (Linked.is(current) && seen.add(current)) {
			if (is(current, qualifiedName)) {
				return true;
			}
			current = current.getBroader();
		}
		return false;
	}

	/** Return whether a term is another, or of its kind by its broader terms. */
	public static boolean isKindOf(Term term, Term other) {
		Set<Term> seen = new HashSet<>();
		Term current = term;
		while (Linked.is(current) && seen.add(current)) {
			if (current == other) {
				return true;
			}
			current = current.getBroader();
		}
		return false;
	}
}
