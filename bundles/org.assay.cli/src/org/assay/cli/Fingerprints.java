package org.assay.cli;

import java.util.HashMap;
import java.util.Map;
import org.assay.rules.Finding;

/**
 * Fingerprints of the findings of one document, each unlike all others: findings that are alike are numbered in the order in which they
 * stand.
 */
final class Fingerprints {

	/** Raised when the same finding gets another fingerprint than before. */
	static final String NAME = "assay/v1";

	private final Map<String, Integer> seen = new HashMap<>();

	/** Return the fingerprint of the next finding. */
	String next(Finding finding) {
		String fingerprint = finding.fingerprint();
		return fingerprint + ":" + seen.merge(fingerprint, 1, Integer::sum);
	}
}
