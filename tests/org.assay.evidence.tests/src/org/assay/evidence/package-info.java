/** Tests of the reading of documents and of the looking up of quotations, on documents that the tests make themselves. */
package org.assay.evidence;
