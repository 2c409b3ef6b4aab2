/** Cuts text into the words and signs of the language, as its grammar says, in a fraction of the time that a generated lexer takes. */
package org.assay.dsl.lexing;
