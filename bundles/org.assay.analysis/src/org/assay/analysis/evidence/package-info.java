/** Strength and validity of what statements rest on. */
package org.assay.analysis.evidence;
