/** Pictures of passages on the pages of documents. */
package org.assay.evidence.picture;
