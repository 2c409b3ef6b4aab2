package org.assay.vscode;

/**
 * What a word of the language is in a text, as far as the grammar says so, and the scope by which editors choose its colour. Themes know
 * the first parts of a scope; the language stands last.
 */
enum WordKind {

	/** Begins an element. */
	BLOCK("keyword.control.block.assay"),
	/** Begins a property, or leads to a value. */
	PROPERTY("variable.other.property.assay"),
	/** One of several values that the language names. */
	VALUE("constant.language.assay"),
	/** Belongs to an expression. */
	OPERATOR("keyword.operator.word.assay"),
	/** A unit of time. */
	UNIT("keyword.other.unit.assay");

	private final String scope;

	WordKind(String scope) {
		this.scope = scope;
	}

	/** Return the scope of words of this kind. */
	String scope() {
		return scope;
	}
}
