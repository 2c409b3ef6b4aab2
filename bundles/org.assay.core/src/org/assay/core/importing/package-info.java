/** Tables of documents made into text of the language, with a list of what found no place there. */
package org.assay.core.importing;
