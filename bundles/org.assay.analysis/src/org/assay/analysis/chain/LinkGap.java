package org.assay.analysis.chain;

/** What is missing, or does not match, at a link of a supply chain. */
public enum LinkGap {
	/** Whoever processes for somebody does it without an agreement (GDPR article 28.3). */
	NO_AGREEMENT,
	/** The document is an agreement of a kind that cannot hold the terms of processing. */
	AGREEMENT_OF_ANOTHER_KIND,
	/** The agreement is dated after the day. */
	AGREEMENT_NOT_YET,
	/** The agreement is past its last day. */
	AGREEMENT_ENDED,
	/** The agreement names controllers, none of which is one of the service. */
	OTHER_CONTROLLER,
	/** Nobody has authorised the sub-processor beforehand (GDPR article 28.2). */
	NOT_AUTHORISED,
	/** The sub-processor is not bound by the same duties (GDPR article 28.4). */
	OTHER_DUTIES,
	/** Somebody stands in the chain of a service with personal data without a role under the GDPR. */
	NO_ROLE
}
