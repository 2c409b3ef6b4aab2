/** Turns fixes, which are said in terms of the model, into edits of the text that leave all else as it is written. */
package org.assay.dsl.fixing;
