/**
 * Builds reports out of the model: what is said, in which order, in which words. Builders neither render nor read files;
 * they know the derived values and hand over a document. {@link org.assay.report.build.RiskReport} is the way in.
 */
package org.assay.report.build;
