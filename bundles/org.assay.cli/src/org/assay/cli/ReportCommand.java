package org.assay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.core.CannotDo;
import org.assay.core.evidence.DrawnPassages;
import org.assay.core.files.OutputFile;
import org.assay.core.files.Outputs;
import org.assay.core.manifest.Manifest;
import org.assay.core.manifest.SigningKey;
import org.assay.core.report.EvidenceFiles;
import org.assay.core.report.ReportFiles;
import org.assay.core.report.ReportFormat;
import org.assay.core.report.ReportKind;

/** Makes reports. */
final class ReportCommand implements Command {

	private static final Parameter KIND = Parameter.choice("--kind", ReportKind.RISK.word(), ReportKind.EVIDENCE.word());
	private static final Parameter FOLDER = new Parameter("--output", "-o", "DIR", List.of());
	private static final Parameter REVISION = Parameter.value("--revision", "COMMIT");
	private static final Parameter MANIFEST = Parameter.flag("--manifest");
	private static final Parameter KEY = Parameter.value("--key", "FILE");

	/** Where reports go if it is not said. */
	static final String DEFAULT_FOLDER = "report";

	@Override
	public List<Parameter> parameters() {
		return List.of(KIND, ReportFormats.PARAMETER, FOLDER, Parameter.AS_OF, REVISION, MANIFEST, KEY);
	}

	@Override
	public Operands operands() {
		return Operands.optional("PATH");
	}

	@Override
	public int run(Arguments arguments, Session session) throws CannotDo, Misuse {
		ReportKind kind = ReportKind.valueOf(arguments.choice(KIND).toUpperCase(Locale.ROOT));
		List<ReportFormat> formats = ReportFormats.of(arguments, ReportFormat.HTML, ReportFormat.PDF);
		String stated = arguments.text(FOLDER).orElse(DEFAULT_FOLDER);
		Path folder = arguments.path(stated);
		Optional<SigningKey> key = key(arguments, session);
		Opened opened = Opened.read(arguments.paths(0).getFirst(), arguments.asOf(), session);
		session.err().print(opened.gapsText(session));
		ReportFiles.Rendered rendered;
		try (Progress progress = Progress.start("progress.report", session)) {
			rendered = render(kind, opened, formats, arguments);
			progress.end();
		}
		List<OutputFile> files = new ArrayList<>(rendered.files());
		if (arguments.has(MANIFEST)) {
			files.add(manifest(opened, rendered.files(), arguments, key, session));
		}
		Outputs.write(folder, files);
		rendered.warnings().forEach(warning -> session.tell(session.say("report.warning", warning)));
		for (OutputFile file : files) {
			session.out().line(Legible.line(stated.endsWith("/") ? stated + file.path() : stated + "/" + file.path()));
		}
		return Exit.OK;
	}

	private static ReportFiles.Rendered render(ReportKind kind, Opened opened, List<ReportFormat> formats,
			Arguments arguments) throws CannotDo {
		return switch (kind) {
			case RISK -> ReportFiles.render(opened.project(), arguments.text(Parameter.LANGUAGE), formats, arguments.text(REVISION));
			case EVIDENCE -> {
				try (DrawnPassages pictures = Documents.pictures(opened)) {
					yield EvidenceFiles.render(opened.project(), arguments.text(Parameter.LANGUAGE), formats, arguments.text(REVISION), pictures);
				}
			}
		};
	}

	/** The key is read before anything else, so that a wrong one does not cost the time of a report. */
	private static Optional<SigningKey> key(Arguments arguments, Session session) throws CannotDo, Misuse {
		Optional<String> file = arguments.text(KEY);
		if (file.isEmpty()) {
			return Optional.empty();
		}
		if (!arguments.has(MANIFEST)) {
			throw new Misuse(session.say("report.keyWithoutManifest"));
		}
		SigningKey key = SigningKey.read(arguments.path(file.get()));
		if (key.isExposed()) {
			session.tell(session.say("report.exposed", file.get()));
		}
		return Optional.of(key);
	}

	private static OutputFile manifest(Opened opened, List<OutputFile> files, Arguments arguments, Optional<SigningKey> key, Session session) {
		Manifest manifest = Manifest.of("assay " + VersionCommand.version(), opened.project(), arguments.text(REVISION), opened.files().sources(),
				files);
		session.tell(key.map(signer -> session.say("report.signed", signer.publicKey().fingerprint()))
				.orElseGet(() -> session.say("report.unsigned")));
		return key.map(manifest::signed).orElseGet(manifest::unsigned);
	}
}
