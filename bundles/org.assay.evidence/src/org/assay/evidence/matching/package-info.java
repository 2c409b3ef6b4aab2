/** Whether a quotation stands in a document, and where. */
package org.assay.evidence.matching;
