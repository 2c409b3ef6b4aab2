package org.assay.report.document;

/** What a figure shows. */
public sealed interface Illustration permits Schematic, Picture {
}
