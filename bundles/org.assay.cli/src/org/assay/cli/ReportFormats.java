package org.assay.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assay.core.report.ReportFormat;

/** The file formats of reports as an option. */
final class ReportFormats {

	private static final List<String> WORDS = Stream.of(ReportFormat.values()).map(ReportFormat::word).toList();

	static final Parameter PARAMETER = new Parameter("--format", "", String.join(",", WORDS), WORDS);

	private ReportFormats() {
	}

	/** Return the formats that are asked for.
	 * @param otherwise those to make if none is */
	static List<ReportFormat> of(Arguments arguments, ReportFormat... otherwise) throws Misuse {
		return arguments.text(PARAMETER).isEmpty() ? List.of(otherwise)
				: arguments.choices(PARAMETER).stream().map(word -> ReportFormat.valueOf(word.toUpperCase(Locale.ROOT))).toList();
	}
}
