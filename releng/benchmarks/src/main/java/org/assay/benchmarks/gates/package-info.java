/** Tells linear growth from quadratic: one shape of project for each way to grow, at one size and at four times that size. */
package org.assay.benchmarks.gates;
