/**
 * Derived values of a project: what follows from the text, computed once and never stored. Everything here is pure: no
 * input or output, no clock (the as-of date is an argument), no locale. {@link org.assay.analysis.Analysis} is the way in.
 */
package org.assay.analysis;
