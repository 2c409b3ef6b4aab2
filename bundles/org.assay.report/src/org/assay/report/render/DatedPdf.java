package org.assay.report.render;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** A PDF whose creation date is the as-of date of the report, midnight UTC, wherever and whenever it is made. */
final class DatedPdf extends PDDocument {

	private final LocalDate date;

	DatedPdf(LocalDate date) {
		this.date = date;
	}

	/** The layout engine sets the present time here, and copies it to the metadata afterwards. */
	@Override
	public void setDocumentInformation(PDDocumentInformation information) {
		GregorianCalendar midnight = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
		information.setCreationDate(midnight);
		information.setModificationDate(midnight);
		super.setDocumentInformation(information);
	}
}
