/** Runs the command line in cold processes and measures time and memory. */
package org.assay.benchmarks.measure;
