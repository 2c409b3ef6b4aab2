/**
 * The rules of Assay: the catalogue of codes, their texts, and the engine that checks a corpus. A rule says what is wrong
 * and where; turning an element into lines and columns is left to whoever knows the text.
 */
package org.assay.rules;
