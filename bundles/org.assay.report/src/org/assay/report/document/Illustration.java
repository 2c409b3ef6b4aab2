package org.assay.report.document;

/** What a figure shows, as data. Renderers draw it and add the same content as a table where one exists. */
public sealed interface Illustration permits RiskMatrix, SupplyChain, Drawing {
}
