/** Findings that are known already, in a file or from a revision, so that only new ones are reported. */
package org.assay.core.baseline;
