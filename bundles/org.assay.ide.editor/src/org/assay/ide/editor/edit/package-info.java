/** What changes texts: always as one step that can be undone. */
package org.assay.ide.editor.edit;
