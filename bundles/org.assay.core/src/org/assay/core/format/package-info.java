/** Texts in the canonical layout, and what that changes. */
package org.assay.core.format;
