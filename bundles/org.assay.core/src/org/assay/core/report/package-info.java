/** The reports that a project asks for, as files. */
package org.assay.core.report;
