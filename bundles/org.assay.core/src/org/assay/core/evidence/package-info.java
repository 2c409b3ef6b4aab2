/**
 * Documents that texts cite: their files are opened, hashed and read, and the quotations looked up in them. What came of reading a document
 * is kept outside of the project, by the hash of its bytes.
 */
package org.assay.core.evidence;
