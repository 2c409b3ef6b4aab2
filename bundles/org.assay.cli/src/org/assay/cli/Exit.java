package org.assay.cli;

/** Exit codes; other tools rely on them. */
final class Exit {

	/** Done, and nothing was found that the caller wants to stop at. */
	static final int OK = 0;
	/** Done, and something was found that the caller wants to stop at. */
	static final int FINDINGS = 1;
	/** Not done. */
	static final int CANNOT = 2;

	private Exit() {
	}
}
