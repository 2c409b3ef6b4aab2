package org.assay.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assay.cli.Diagnosis.State;

/** Looks at the terminal and at the locale. */
final class TerminalCheckup {

	private static final int HELP_WIDTH = 100;
	private static final int PATIENCE_SECONDS = 5;

	private final Session session;

	TerminalCheckup(Session session) {
		this.session = session;
	}

	List<Diagnosis> run() {
		return List.of(terminal(), locale());
	}

	private Diagnosis terminal() {
		String colours = session.say(session.colour() ? "doctor.colours" : "doctor.colours.none");
		if (!System.getProperty("assay.terminal", "").contains("1")) {
			return Diagnosis.of("terminal", State.OK, "terminal.none", session, colours);
		}
		int width = width();
		if (width == 0) {
			return Diagnosis.of("terminal", State.OK, "terminal.width", session, colours);
		}
		boolean wide = width >= HELP_WIDTH;
		return Diagnosis.of("terminal", wide ? State.OK : State.NOTE, wide ? "terminal" : "terminal.narrow", session, colours, width, HELP_WIDTH);
	}

	/** Return the width of the terminal in columns; 0 if it is not known. Java cannot ask. */
	private static int width() {
		try {
			Process process = new ProcessBuilder("stty", "size").redirectInput(ProcessBuilder.Redirect.INHERIT)
					.redirectError(ProcessBuilder.Redirect.DISCARD).start();
			String[] size = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip().split(" ");
			return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && size.length == 2 ? Integer.parseInt(size[1]) : 0;
		} catch (IOException | NumberFormatException unknown) {
			return 0;
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
			return 0;
		}
	}

	/** Results are UTF-8 whatever the locale, but names of files and arguments come through it. */
	private Diagnosis locale() {
		String encoding = System.getProperty("sun.jnu.encoding", "?");
		boolean utf8 = encoding.equalsIgnoreCase("UTF-8");
		return Diagnosis.of("locale", utf8 ? State.OK : State.FIX, utf8 ? "locale" : "locale.narrow", session, encoding, session.language());
	}
}
