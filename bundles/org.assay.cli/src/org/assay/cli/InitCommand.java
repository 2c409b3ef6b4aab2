package org.assay.cli;

import java.nio.file.Path;
import java.util.List;
import org.assay.core.CannotDo;
import org.assay.core.files.OutputFile;
import org.assay.core.init.EmptyFolder;
import org.assay.core.init.NewProject;
import org.assay.core.init.Pipeline;
import org.assay.core.init.ProjectName;
import org.assay.core.init.Template;

/** Makes a new project. */
final class InitCommand implements Command {

	private static final Parameter TEMPLATE = Parameter.choice("--template", "minimal", "kommun", "myndighet", "leverantör");
	private static final Parameter CI = Parameter.choice("--ci", "none", "github", "gitlab", "azure");
	private static final Parameter NAME = Parameter.value("--name", "NAME");
	/** What a character becomes that the locale cannot express. */
	private static final String REPLACEMENT = "\uFFFD";

	@Override
	public List<Parameter> parameters() {
		return List.of(TEMPLATE, CI, NAME, Parameter.AS_OF);
	}

	@Override
	public Operands operands() {
		return Operands.optional("DIR");
	}

	@Override
	public int run(Arguments arguments, Session session) throws CannotDo, Misuse {
		Template template = template(arguments);
		Pipeline pipeline = Pipeline.of(arguments.choice(CI)).orElseThrow();
		Path folder = arguments.paths(0).getFirst().normalize();
		ProjectName name = name(arguments, folder, session);
		EmptyFolder.require(folder);
		NewProject.Made made;
		try (Progress progress = Progress.start("progress.init", session)) {
			made = NewProject.make(template, pipeline, name, session.language(), arguments.asOf());
			progress.end();
		}
		NewProject.write(folder, made);
		String shown = arguments.operands().isEmpty() ? "" : arguments.operands().getFirst().replaceFirst("/+$", "") + "/";
		for (OutputFile file : made.files()) {
			session.out().line(Legible.line(shown + file.path()));
		}
		session.tell(session.say("init.done", name.title(), shown));
		return Exit.OK;
	}

	/** Names of templates may be typed without dots and rings as well. */
	private static Template template(Arguments arguments) throws Misuse {
		var stated = arguments.text(TEMPLATE).flatMap(Template::of);
		return stated.isPresent() ? stated.get() : Template.of(arguments.choice(TEMPLATE)).orElseThrow();
	}

	private static ProjectName name(Arguments arguments, Path folder, Session session) throws Misuse {
		String stated = arguments.text(NAME).orElseGet(() -> folder.getFileName() == null ? "" : folder.getFileName().toString());
		if (stated.contains(REPLACEMENT)) {
			throw new Misuse(session.say("init.encoding", stated));
		}
		return ProjectName.of(stated).orElseThrow(() -> new Misuse(session.say("init.name", stated)));
	}
}
