/** A report of real size and content, on which layout, escaping and conformance are tried. */
package org.assay.report.sample;
