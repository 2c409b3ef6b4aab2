package org.assay.cli.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Checks PDF files against PDF/UA-1 (ISO 14289-1). */
final class PdfUa {

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	private PdfUa() {
	}

	/**
	 * The clauses a file fails.
	 *
	 * @return one line per failed clause: clause, test number, message and the place of the first failure; empty if the file
	 *         conforms
	 * @throws IOException if the file cannot be read as PDF
	 */
	static List<String> failedClauses(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file);
				PDFAParser parser = Foundries.defaultInstance().createParser(in, PDFAFlavour.PDFUA_1);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
			return failures(validator.validate(parser));
		} catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
			throw new IOException("cannot check " + file, e);
		}
	}

	private static List<String> failures(ValidationResult result) {
		List<String> failed = result.getTestAssertions().stream()
				.filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED).map(PdfUa::line).distinct().sorted()
				.toList();
		if (failed.isEmpty() && !result.isCompliant()) {
			return List.of("not compliant, and the checker names no clause");
		}
		return failed;
	}

	private static String line(TestAssertion assertion) {
		return "%s test %d: %s (%s)".formatted(assertion.getRuleId().getClause(), assertion.getRuleId().getTestNumber(),
				assertion.getMessage(), assertion.getLocation().getContext());
	}
}
