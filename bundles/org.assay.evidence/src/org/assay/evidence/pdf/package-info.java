/** Text, places and reading order of PDF pages. */
package org.assay.evidence.pdf;
