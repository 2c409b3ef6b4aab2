/** The texts of a project: where it is, which files are part of it, what changes in it, and what it was in a revision. */
package org.assay.core.project;
