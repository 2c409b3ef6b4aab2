/** Risk values, bands, decisions and residual risk. */
package org.assay.analysis.risk;
