/** Explains rules, and why derived values are what they are, down to the lines of the text that they come from. */
package org.assay.core.explain;
