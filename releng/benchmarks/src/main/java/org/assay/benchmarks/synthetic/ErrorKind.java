package org.assay.benchmarks.synthetic;

/** What is put wrong into a project on purpose. */
public enum ErrorKind {

	/** A reference to a name that nobody gave. */
	UNKNOWN,

	/** A line that the language does not know. */
	SYNTAX,

	/** A name that its neighbour bears as well. */
	DUPLICATE
}
