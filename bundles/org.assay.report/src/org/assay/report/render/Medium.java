package org.assay.report.render;

import org.assay.report.document.Drawing;

/** What differs between a report on screen and a report on paper. */
interface Medium {

	/** Whether the result has pages: no folding, page numbers in the contents. */
	boolean isPaged();

	/**
	 * Place a drawing.
	 *
	 * @param title one line
	 * @param alt   what it says, for readers who do not see it
	 */
	void place(Markup markup, Drawing drawing, String title, String alt);
}
