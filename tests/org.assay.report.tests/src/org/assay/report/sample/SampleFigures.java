package org.assay.report.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.assay.report.document.Badge;
import org.assay.report.document.Figure;
import org.assay.report.document.RiskMatrix;
import org.assay.report.document.RiskMatrix.Axis;
import org.assay.report.document.RiskMatrix.MatrixCell;
import org.assay.report.document.SupplyChain;
import org.assay.report.document.SupplyChain.Party;
import org.assay.report.document.SupplyChain.Variant;
import org.assay.report.sample.SampleRows.Risk;

/** Figures of the sample, and matrices of other sizes. */
public final class SampleFigures {

	private SampleFigures() {
	}

	static Badge band(int value) {
		if (value >= 25) {
			return Badge.band("Hög", 4, 4);
		}
		return value >= 15 ? Badge.band("Förhöjd", 3, 4)
				: value >= 6 ? Badge.band("Måttlig", 2, 4) : Badge.band("Låg", 1, 4);
	}

	/** The matrix of ten steps with all 36 risks. */
	public static Figure riskMatrix() {
		List<MatrixCell> cells = new ArrayList<>();
		for (int consequence = 1; consequence <= 10; consequence++) {
			for (int likelihood = 1; likelihood <= 10; likelihood++) {
				cells.add(cell(likelihood, consequence));
			}
		}
		RiskMatrix matrix = new RiskMatrix(Axis.ofNumbers("Sannolikhet", 10), Axis.ofNumbers("Konsekvens", 10), cells,
				OptionalInt.of(9));
		return new Figure(matrix, "Riskmatris före åtgärder, 36 risker",
				"Riskmatris med tio steg per axel. De flesta riskerna har hög konsekvens men låg sannolikhet; "
						+ "17 av 36 har konsekvens 9 eller 10. A6 har högst värde, 45.");
	}

	private static MatrixCell cell(int likelihood, int consequence) {
		List<String> ids = SampleRows.risks().stream()
				.filter(risk -> risk.likelihood() == likelihood && risk.consequence() == consequence).map(Risk::id).toList();
		return new MatrixCell(likelihood, consequence, Optional.of(band(likelihood * consequence)),
				SampleRows.mustDecide(likelihood, consequence), ids);
	}

	/** A matrix of {@code size} worded steps with {@code perCell} risks in some cells. */
	public static Figure wordedMatrix(int size, int perCell) {
		String[] chances = { "Mycket sällan", "Sällan", "Regelbundet", "Ofta", "Mycket ofta" };
		String[] harms = { "Försumbar", "Måttlig", "Betydande", "Allvarlig", "Synnerligen allvarlig" };
		List<MatrixCell> cells = new ArrayList<>();
		int next = 1;
		for (int c = 1; c <= size; c++) {
			for (int l = 1; l <= size; l++) {
				List<String> ids = new ArrayList<>();
				for (int i = 0; i < perCell && (c * l) % 3 == 0; i++) {
					ids.add("RISK-" + next++);
				}
				Optional<Badge> band = c == 1 && l == size ? Optional.empty()
						: Optional.of(Badge.band("Band " + Math.min(5, 1 + c * l / 5), Math.min(5, 1 + c * l / 5), 5));
				cells.add(new MatrixCell(l, c, band, c * l > 9 || c == size, ids));
			}
		}
		RiskMatrix matrix = new RiskMatrix(Axis.ofWords("Sannolikhet", java.util.Arrays.copyOf(chances, size)),
				Axis.ofWords("Konsekvens", java.util.Arrays.copyOf(harms, size)), cells, OptionalInt.of(size));
		return new Figure(matrix, "Riskmatris med " + size + " steg", "Riskmatris med ord på axlarna.");
	}

	static Figure chain() {
		Variant wanted = new Variant("Önskad kedja",
				List.of(Party.of("Utföraren", "personuppgiftsansvarig"),
						Party.of("Kommunen", "personuppgiftsbiträde").boundBy("biträdesavtal"),
						Party.of("Molnleverantören", "underbiträde").boundBy("biträdesavtal med samma skyldigheter")));
		Variant agreed = new Variant("Kedja enligt avtalsutkastet",
				List.of(Party.of("Kommunen", "personuppgiftsansvarig").differing("utpekad som ansvarig i stället för utföraren"),
						Party.of("Molnleverantören", "personuppgiftsbiträde").boundBy("biträdesavtal")
								.differing("biträde direkt under kommunen")));
		return new Figure(new SupplyChain(List.of(wanted, agreed)), "Ansvarskedjan: önskad och avtalad",
				"I den önskade kedjan är utföraren personuppgiftsansvarig, kommunen biträde och molnleverantören underbiträde. "
						+ "Avtalsutkastet pekar ut kommunen som ansvarig.");
	}
}
