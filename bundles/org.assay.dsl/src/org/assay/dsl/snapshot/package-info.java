/**
 * Linked elements in binary form. Reading them takes a fraction of the time of parsing and linking their text; what comes out is the same,
 * but for the places in the text, which are not kept.
 */
package org.assay.dsl.snapshot;
