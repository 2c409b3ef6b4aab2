/** Brings what texts say about documents up to date, after somebody has looked at them. */
package org.assay.core.update;
