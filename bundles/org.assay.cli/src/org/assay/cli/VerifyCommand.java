package org.assay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assay.core.CannotDo;
import org.assay.core.manifest.Verification;
import org.assay.core.manifest.Verification.Mismatch;
import org.assay.core.manifest.VerifyingKey;
import org.assay.core.project.ProjectFolder;

/** Tells whether a report is the one that was made, by the manifest beside it. */
final class VerifyCommand implements Command {

	private static final Parameter KEY = Parameter.value("--key", "FILE");
	private static final Parameter PROJECT = Parameter.value("--project", "PATH");

	@Override
	public List<Parameter> parameters() {
		return List.of(KEY, PROJECT);
	}

	@Override
	public Operands operands() {
		return Operands.optional("DIR");
	}

	@Override
	public int run(Arguments arguments, Session session) throws CannotDo, Misuse {
		Path folder = arguments.operands().isEmpty() ? session.folder().resolve(ReportCommand.DEFAULT_FOLDER) : arguments.paths(0).getFirst();
		Optional<String> keyFile = arguments.text(KEY);
		Optional<VerifyingKey> key = keyFile.isPresent() ? Optional.of(VerifyingKey.read(arguments.path(keyFile.get()))) : Optional.empty();
		Optional<String> project = arguments.text(PROJECT);
		Optional<ProjectFolder> made = project.isPresent() ? Optional.of(ProjectFolder.find(arguments.path(project.get()))) : Optional.empty();
		Verification result = Verification.of(folder, key, made);
		result.mismatches().forEach(mismatch -> session.out().line(line(mismatch, session)));
		session.out().line(summary(result, session));
		if (key.isEmpty()) {
			session.tell(session.say(result.signer().isPresent() ? "verify.noKey" : "verify.unsigned"));
		}
		return result.isPassed() ? Exit.OK : Exit.FINDINGS;
	}

	private static String line(Mismatch mismatch, Session session) {
		return Legible.line(session.say("verify." + mismatch.what().name(), mismatch.name()));
	}

	private static String summary(Verification result, Session session) {
		String signer = result.signer().map(key -> session.say("verify.signed", key.fingerprint()))
				.orElseGet(() -> session.say("verify.notSigned"));
		String key = result.isPassed() ? "verify.passed" : "verify.failed";
		return Legible.line(session.say(key, result.manifest().outputs().size(), result.manifest().asOf(), signer, result.mismatches().size()));
	}
}
