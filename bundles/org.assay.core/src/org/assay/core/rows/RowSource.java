package org.assay.core.rows;

import java.util.List;
import org.assay.core.check.CheckedProject;

/** Gives the rows of one kind, in the order of the text unless it says otherwise. */
interface RowSource {

	List<Row> rows(CheckedProject project);
}
