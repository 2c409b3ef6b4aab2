/** From the bytes of a document to its text, or to the reason why there is none. Nothing here opens a file. */
package org.assay.evidence.reading;
