package org.assay.lsp.completion.walk;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.AbstractElement;

/**
 * One word that the grammar may ask for.
 *
 * @param kind what stands there
 * @param text the word itself, for a word or sign of the language; else empty
 * @param site the element of the grammar that asks for it
 * @param literal what the word means, if it is one of a list; else null
 */
public record Word(Kind kind, String text, AbstractElement site, EEnumLiteral literal) {

	/** What the grammar asks for. */
	public enum Kind {
		/** A word or sign of the language. */
		KEYWORD,
		/** A name; some words of the language can be names. */
		NAME,
		/** A name that no word of the language can be. */
		ID, NUMBER, DATE, STRING, TEXT_BLOCK
	}
}
