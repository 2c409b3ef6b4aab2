/** Effective levels: what an information set or a service instance is classified as in each aspect, and why. */
package org.assay.analysis.level;
