package org.assay.core.importing;

import java.io.IOException;
import java.util.List;
import org.assay.core.CannotDo;
import org.assay.evidence.pdf.BuiltInFonts;
import org.assay.evidence.pdf.PdfReader;
import org.assay.evidence.reading.Limits;
import org.assay.evidence.reading.Reading;
import org.assay.evidence.text.DocumentText;

/** Prints tables, reads them and takes them over. */
final class Tables {

	private Tables() {
	}

	/** Read a PDF that the tests have made, in this process. */
	static DocumentText read(byte[] pdf) {
		BuiltInFonts.install();
		return ((Reading.Read) PdfReader.read(pdf, Limits.STANDARD)).text();
	}

	/** Print tables on a page and take them over. */
	static Imported imported(Wish wish, PrintedTable... tables) throws IOException, CannotDo {
		try (PrintedReport report = new PrintedReport("", "")) {
			report.paragraph("Text står även över tabellerna.");
			for (PrintedTable table : tables) {
				report.table(table).paragraph("Texten går vidare under tabellen, rad efter rad och över hela sidans bredd, tills nästa börjar.");
			}
			return TableImport.run(read(report.toPdf()), "try.pdf", wish, "en");
		}
	}

	/** Return the lines of the text without what stands around the tables, each without its indentation. */
	static List<String> lines(Imported imported) {
		return imported.text().lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("//") && !line.startsWith("package"))
				.toList();
	}

	/** Return the listed cells, each as reason, column and text. */
	static List<String> losses(Imported imported) {
		return imported.losses().stream().map(loss -> loss.reason() + " " + loss.column() + ": " + loss.text()).toList();
	}
}
