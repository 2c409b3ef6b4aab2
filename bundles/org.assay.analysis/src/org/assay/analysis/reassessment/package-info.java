/** When things have to be assessed anew, and who says so. */
package org.assay.analysis.reassessment;
