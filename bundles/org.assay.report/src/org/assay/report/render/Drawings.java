package org.assay.report.render;

import org.assay.report.document.Drawing;
import org.assay.report.document.RiskMatrix;
import org.assay.report.document.Schematic;
import org.assay.report.document.SupplyChain;
import org.assay.report.text.ReportLanguage;

/** Turns every kind of schematic into a drawing. */
final class Drawings {

	private Drawings() {
	}

	static Drawing of(Schematic illustration, ReportLanguage language) {
		return switch (illustration) {
		case RiskMatrix matrix -> MatrixDrawing.of(matrix, language);
		case SupplyChain chain -> ChainDrawing.of(chain);
		case Drawing drawing -> drawing;
		};
	}
}
