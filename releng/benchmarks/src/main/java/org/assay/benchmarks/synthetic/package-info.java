/** Makes projects of any size that look like real assessments, to measure with. */
package org.assay.benchmarks.synthetic;
