/**
 * Reads text without the nodes of Xtext: the same elements, in a fraction of the time, of any text in which nothing is wrong.
 *
 * <p>What is read and how follows from the grammar alone ({@link org.assay.dsl.direct.Syntax} is made from it). As soon as there is anything
 * that does not fit, the text is left to the parser that is generated from the grammar, which knows how to tell what is wrong.
 */
package org.assay.dsl.direct;
