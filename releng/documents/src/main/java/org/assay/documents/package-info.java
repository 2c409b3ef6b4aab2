/** From Markdown to PDF: the documents that the examples cite. Layout is plain, and the same text gives the same bytes everywhere. */
package org.assay.documents;
