package org.assay.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.project.ProjectFolder;

/** Starts the desktop application with projects opened, and waits for its end. */
final class IdeCommand implements Command {

	private static final String VARIABLE = "ASSAY_IDE";
	private static final String PROGRAM = File.separatorChar == '/' ? "assay-ide" : "assay-ide.cmd";

	@Override
	public List<Parameter> parameters() {
		return List.of();
	}

	@Override
	public Operands operands() {
		return Operands.any("PATH");
	}

	@Override
	public int run(Arguments arguments, Session session) throws CannotDo, Misuse {
		List<String> command = new ArrayList<>(List.of(program(System.getenv()).toString()));
		command.addAll(List.of("-nl", session.language()));
		for (Path path : arguments.operands().isEmpty() ? List.<Path>of() : arguments.paths(0)) {
			command.addAll(List.of("--open", ProjectFolder.find(path).path().toString()));
		}
		try {
			return new ProcessBuilder(command).inheritIO().start().waitFor() == 0 ? Exit.OK : Exit.CANNOT;
		} catch (IOException refused) {
			throw CannotDo.io("ide.refused", command.getFirst(), refused);
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
			return Exit.CANNOT;
		}
	}

	/** The application is an archive of its own: the user says where it is, or it is on the path. */
	private static Path program(Map<String, String> environment) throws CannotDo {
		String stated = environment.getOrDefault(VARIABLE, "");
		if (!stated.isEmpty()) {
			Path program = Path.of(stated);
			if (Files.isExecutable(program) && Files.isRegularFile(program)) {
				return program;
			}
			throw new CannotDo(Failure.of("ide.wrong", VARIABLE, stated));
		}
		Optional<Path> found = Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator)).filter(folder -> !folder.isBlank())
				.map(folder -> Path.of(folder, PROGRAM)).filter(Files::isExecutable).findFirst();
		return found.orElseThrow(() -> new CannotDo(Failure.of("ide.missing", PROGRAM, VARIABLE)));
	}
}
