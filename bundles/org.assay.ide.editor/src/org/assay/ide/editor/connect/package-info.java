/** The language service in the process of the workbench, and what keeps it and the workbench in step. */
package org.assay.ide.editor.connect;
