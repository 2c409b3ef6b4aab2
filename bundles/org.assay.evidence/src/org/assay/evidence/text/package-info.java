/** The text of a document with its places: pages, lines, words, and what each line is. */
package org.assay.evidence.text;
