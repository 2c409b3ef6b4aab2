package org.assay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.baseline.Baseline;
import org.assay.core.baseline.BaselineFile;
import org.assay.core.git.GitProcess;

/** Leaves out of a check what is known already: what a baseline file holds, or what a revision had. */
final class KnownFindings {

	static final Parameter BASELINE = Parameter.value("--baseline", "FILE");
	static final Parameter WRITE_BASELINE = Parameter.value("--write-baseline", "FILE");
	static final Parameter SINCE = Parameter.value("--since", "REV");
	static final List<Parameter> PARAMETERS = List.of(BASELINE, WRITE_BASELINE, SINCE);

	private final Optional<Path> target;
	private final Optional<Path> source;
	private final Optional<String> revision;
	private final Session session;

	private KnownFindings(Arguments arguments, Session session) throws Misuse {
		this.source = file(BASELINE, arguments, session);
		this.target = file(WRITE_BASELINE, arguments, session);
		this.revision = arguments.text(SINCE);
		this.session = session;
	}

	/** Read what the command line says about it.
	 * @throws Misuse if it says two things at once */
	static KnownFindings of(Arguments arguments, Session session) throws Misuse {
		KnownFindings known = new KnownFindings(arguments, session);
		if (known.source.isPresent() && known.revision.isPresent()) {
			throw new Misuse(session.say("usage.oneOf", BASELINE.name(), SINCE.name()));
		}
		return known;
	}

	private static Optional<Path> file(Parameter parameter, Arguments arguments, Session session) throws Misuse {
		Optional<String> stated = arguments.text(parameter);
		if (stated.isEmpty()) {
			return Optional.empty();
		}
		Path file = arguments.path(stated.get()).normalize();
		if (file.getFileName() == null) {
			throw new Misuse(session.say("usage.path", stated.get()));
		}
		return Optional.of(file);
	}

	/**
	 * Return the projects with what is left of their findings, and write the new baseline if one is wanted.
	 *
	 * @throws CannotDo if a baseline or a revision cannot be read, or the baseline not be written
	 * @throws Misuse if a file would stand for several projects, whose elements may have the same names
	 */
	List<Opened> leaveOut(List<Opened> projects) throws CannotDo, Misuse {
		if (projects.size() > 1 && (source.isPresent() || target.isPresent())) {
			throw new Misuse(session.say("check.oneBaseline", projects.size()));
		}
		Optional<Baseline> file = source.isPresent() ? Optional.of(BaselineFile.read(source.get())) : Optional.empty();
		List<Opened> left = new ArrayList<>();
		for (Opened opened : projects) {
			Optional<Baseline> known = revision.isPresent() ? ofRevision(opened, revision.get()) : file;
			Optional<Baseline> written = target.isPresent() ? Optional.of(write(opened, target.get())) : Optional.empty();
			boolean asked = source.isPresent() || revision.isPresent();
			Optional<Baseline> applied = asked ? known : written;
			left.add(applied.map(baseline -> opened.with(baseline.newIn(opened.project()))).orElse(opened));
		}
		return left;
	}

	/** What was not understood would come up as new once it is mended. */
	private static Baseline write(Opened opened, Path file) throws CannotDo {
		if (!opened.project().gaps().isEmpty()) {
			throw new CannotDo(new Failure("baseline.gaps", List.of(opened.project().gaps().size())));
		}
		Baseline baseline = Baseline.of(opened.project());
		BaselineFile.write(baseline, opened.project().asOf(), file);
		return baseline;
	}

	private Optional<Baseline> ofRevision(Opened opened, String wanted) throws CannotDo {
		GitProcess.isolate();
		Optional<Baseline> baseline = Baseline.ofRevision(opened.folder(), wanted, opened.project().asOf(),
				Documents.of(opened.folder().documents(wanted)));
		if (baseline.isEmpty()) {
			session.tell(session.say("check.sinceNew", opened.folder().path(), wanted));
		}
		return baseline;
	}
}
