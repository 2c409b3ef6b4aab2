/** The fixed words of reports, and numbers, dates and sort order, in the language of the report. */
package org.assay.report.text;
