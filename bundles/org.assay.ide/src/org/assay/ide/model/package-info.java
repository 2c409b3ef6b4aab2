/** What is known of the projects that are open: checked in the background, kept until a text changes, handed to views as records. */
package org.assay.ide.model;
