package org.assay.evidence.matching;

/** What came of a hint. */
public enum Hint {
	/** None was given. */
	NOT_GIVEN,
	/** The words stand right beside the passage. */
	BESIDE,
	/** The words stand on that side of the passage, further away. */
	FURTHER_AWAY,
	/** The words do not stand on that side of the passage. */
	MISSED
}
