/** Wizards that make projects and assessments, or open those that are there. */
package org.assay.ide.wizard;
