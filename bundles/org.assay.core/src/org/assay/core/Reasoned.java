package org.assay.core;

/** An exception of reading or writing that says itself, in words for people, why. */
public interface Reasoned {

	/** Return the reason. */
	Failure failure();
}
