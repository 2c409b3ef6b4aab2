/** What stands in the texts of a project never becomes more than text in a report. */
package org.assay.report.injection;
