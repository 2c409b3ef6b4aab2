/** Supply chains: who decides, who processes for whom, under which agreement. */
package org.assay.analysis.chain;
