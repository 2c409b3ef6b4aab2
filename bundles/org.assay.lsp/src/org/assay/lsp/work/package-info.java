/** When what is done, and by whom. */
package org.assay.lsp.work;
