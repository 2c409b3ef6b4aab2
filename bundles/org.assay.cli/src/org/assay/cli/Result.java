package org.assay.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.assay.core.CannotDo;
import org.assay.core.files.Outputs;

/** The result of a command: to the standard output, or as a whole to a file once it is complete. */
final class Result {

	private final Optional<Path> file;
	private final Session session;
	private final StringBuilder text = new StringBuilder();

	private Result(Optional<Path> file, Session session) {
		this.file = file;
		this.session = session;
	}

	static Result of(Arguments arguments, Session session) throws Misuse {
		return new Result(arguments.outputFile(), session);
	}

	boolean isFile() {
		return file.isPresent();
	}

	void add(String part) {
		text.append(part);
	}

	void write() throws CannotDo {
		if (file.isEmpty()) {
			session.out().print(text.toString());
			return;
		}
		Outputs.writeFile(file.get(), text.toString().getBytes(StandardCharsets.UTF_8));
	}
}
