package org.assay.report.document;

/** An illustration as data. Renderers draw it and add the same content as a table where one exists. */
public sealed interface Schematic extends Illustration permits RiskMatrix, SupplyChain, Drawing {
}
