package org.assay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.core.CannotDo;
import org.assay.core.OutputFile;
import org.assay.core.Outputs;
import org.assay.core.ReportFiles;
import org.assay.core.ReportFormat;

/** Makes reports. */
final class ReportCommand implements Command {

	private static final Parameter KIND = Parameter.choice("--kind", "risk");
	private static final Parameter FORMAT = new Parameter("--format", "", "html,pdf", List.of("html", "pdf"));
	private static final Parameter FOLDER = new Parameter("--output", "-o", "DIR", List.of());
	private static final Parameter REVISION = Parameter.value("--revision", "COMMIT");

	@Override
	public List<Parameter> parameters() {
		return List.of(KIND, FORMAT, FOLDER, Parameter.AS_OF, REVISION);
	}

	@Override
	public String operands() {
		return "[PATH]";
	}

	@Override
	public int most() {
		return 1;
	}

	@Override
	public int run(Arguments arguments, Session session) throws CannotDo, Misuse {
		arguments.choice(KIND);
		List<ReportFormat> formats = arguments.choices(FORMAT).stream().map(word -> ReportFormat.valueOf(word.toUpperCase(Locale.ROOT))).toList();
		String stated = arguments.text(FOLDER).orElse("report");
		Path folder = arguments.path(stated);
		Opened opened = Opened.read(arguments.paths(0).getFirst(), arguments.asOf(), session);
		session.err().print(opened.gapsText(session));
		ReportFiles.Rendered rendered;
		try (Progress progress = Progress.start("progress.report", session)) {
			rendered = ReportFiles.render(opened.project(), arguments.text(Parameter.LANGUAGE), formats, arguments.text(REVISION));
			progress.end();
		}
		Outputs.write(folder, rendered.files());
		rendered.warnings().forEach(warning -> session.tell(session.say("report.warning", warning)));
		for (OutputFile file : rendered.files()) {
			session.out().line(Legible.line(stated.endsWith("/") ? stated + file.path() : stated + "/" + file.path()));
		}
		return Exit.OK;
	}
}
