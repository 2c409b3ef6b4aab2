/** Tables of documents, found from the places of their words: rows and cells with what stands in them. */
package org.assay.evidence.tables;
