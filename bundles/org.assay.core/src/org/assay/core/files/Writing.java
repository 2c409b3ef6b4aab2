package org.assay.core.files;

import org.assay.core.CannotDo;

/** Files that are to be written into one folder. The steps are taken in this order; each may be the last. */
interface Writing {

	/** Write everything beside its place and wait until the disk has it; nothing changes that anybody sees. */
	void prepare() throws CannotDo;

	/** Put everything into its place. */
	void place() throws CannotDo;

	/** Note that everything is in its place; from then on nobody brings back what was there before. */
	void commit() throws CannotDo;

	/** Delete what was kept for {@link #undo}. */
	void finish();

	/** Bring back what was there before, as far as any step before {@link #finish} has come. */
	void undo();
}
