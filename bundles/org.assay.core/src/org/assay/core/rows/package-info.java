/** What a project holds, as rows: one class for each kind. Derived values come from the analysis and are never computed here. */
package org.assay.core.rows;
