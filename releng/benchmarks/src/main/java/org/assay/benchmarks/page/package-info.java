/** Writes what was measured as a page and a chart. */
package org.assay.benchmarks.page;
