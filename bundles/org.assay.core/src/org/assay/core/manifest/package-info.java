/** What went into a report and what came out, signed, and held against the files later. */
package org.assay.core.manifest;
