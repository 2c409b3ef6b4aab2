package org.assay.report.render;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A PDF whose creation date is the as-of date of the report, midnight UTC, wherever and whenever it is made, and whose pages share what
 * they say of their backgrounds.
 */
final class DatedPdf extends PDDocument {

	private final LocalDate date;
	private final COSDictionary layout = ContentProperties.layout();

	DatedPdf(LocalDate date) {
		this.date = date;
	}

	/** The layout engine adds a page before it paints it. */
	@Override
	public void addPage(PDPage page) {
		ContentProperties.register(page, layout);
		super.addPage(page);
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
