/** The command line: turns arguments into calls of the use cases, and their results into text and exit codes. No domain logic. */
package org.assay.cli;
