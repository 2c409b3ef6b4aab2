package org.assay.dsl.direct;

import org.eclipse.emf.ecore.EClass;

/** A rule of the grammar. */
final class Rule {

	private final EClass type;
	private final WordSet after = new WordSet();
	private Step body;

	/** @param type what it makes; null if it makes a value */
	Rule(EClass type) {
		this.type = type;
	}

	void define(Step text) {
		body = text;
	}

	EClass type() {
		return type;
	}

	Step body() {
		return body;
	}

	boolean follow() {
		return body.follow(after);
	}

	/** Return which words can stand behind it anywhere. */
	WordSet after() {
		return after;
	}
}
