package org.assay.cli;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.analysis.QualifiedNames;
import org.assay.core.CannotDo;
import org.assay.core.check.Check;
import org.assay.core.check.Stopwatch;
import org.assay.core.files.OutputFile;
import org.assay.core.files.Outputs;
import org.assay.core.project.ProjectFolder;
import org.assay.core.update.EvidenceUpdate;
import org.assay.core.update.EvidenceUpdate.Left;
import org.assay.model.Citation;
import org.assay.model.Document;

/** Brings the hashes and pages of documents up to date after they were looked at. */
final class EvidenceCommand implements Command {

	private static final String UPDATE = "update";
	private static final Parameter DOCUMENT = Parameter.repeated("--document", "NAME");
	private static final Parameter DRY_RUN = Parameter.flag("--dry-run");

	@Override
	public List<Parameter> parameters() {
		return List.of(DOCUMENT, DRY_RUN, Parameter.AS_OF);
	}

	@Override
	public Operands operands() {
		return Operands.needed(UPDATE, "PATH");
	}

	@Override
	public int run(Arguments arguments, Session session) throws CannotDo, Misuse {
		String action = arguments.operands().getFirst();
		if (!action.equals(UPDATE)) {
			throw new Misuse(session.say("evidence.unknown", action, UPDATE));
		}
		ProjectFolder folder = ProjectFolder.find(arguments.paths(1).getFirst());
		boolean writes = !arguments.has(DRY_RUN);
		if (writes) {
			Outputs.recover(folder.path());
		}
		LocalDate asOf = arguments.asOf();
		Opened opened = Opened.read(folder, asOf, session, new Stopwatch());
		int gaps = opened.tellGaps(session);
		if (gaps != Exit.OK) {
			return Exit.CANNOT;
		}
		Set<String> names = new HashSet<>(arguments.texts(DOCUMENT));
		requireKnown(names, opened, session);
		Check.Evidence evidence = Documents.of(folder);
		EvidenceUpdate.Outcome outcome = EvidenceUpdate.of(opened.files().sources(), opened.project(),
				texts -> Check.run(texts, folder.used(), asOf, session.language(), evidence, new Stopwatch()), names);
		List<OutputFile> changed = SafeFixing.changed(opened.files().sources(), outcome.fixes().sources());
		if (writes && !changed.isEmpty()) {
			Outputs.writeAll(Map.of(folder.path(), changed));
		}
		outcome.fixes().applied().forEach(applied -> session.out().line(Legible.line(SafeFixing.line(applied, opened, session))));
		outcome.left().forEach(left -> session.out().line(Legible.line(line(left, session))));
		session.tell(session.say(writes ? "evidence.done" : "evidence.dry", outcome.fixes().applied().size(), changed.size(), outcome.left().size()));
		return outcome.left().isEmpty() ? Exit.OK : Exit.FINDINGS;
	}

	private static void requireKnown(Set<String> names, Opened opened, Session session) throws Misuse {
		Set<String> known = opened.project().corpus().all(Document.class).stream().flatMap(document -> List.of(document.getName(),
				QualifiedNames.nearest(document)).stream()).collect(Collectors.toSet());
		for (String name : names) {
			if (!known.contains(name)) {
				throw new Misuse(session.say("evidence.noDocument", name) + Guess.among(name, List.copyOf(known), session));
			}
		}
	}

	private static String line(Left left, Session session) {
		String citations = left.citations().stream().map(Citation::getName).collect(Collectors.joining(", "));
		return session.say("evidence.left", left.document().getName(), citations);
	}
}
