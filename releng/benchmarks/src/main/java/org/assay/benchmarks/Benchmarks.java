package org.assay.benchmarks;

import java.io.IOException;
import java.util.Set;

/** The command line of the benchmarks. */
public final class Benchmarks {

	private static final String USAGE = """
			run generate --out DIR [--elements N] [--services N] [--files N] [--packages N] [--references MEAN]
			             [--errors SHARE] [--kinds unknown,syntax,duplicate] [--seed N]
			                     write a synthetic project
			run shape --shape NAME --size N --out DIR
			                     write the project of a gate
			run all --date DAY   measure everything and write docs/performance.md; exit code 1 if a gate fails
			run all --quick      the same, smaller, without the page
			run gates [--shape NAME] [--quick]
			                     measure the gates only
			run figures [--quick]
			                     measure documents, questions and the matrix of verdicts only
			run server [--quick]
			                     measure the language server only
			Options of all, gates, figures and server: --home DIR (the assembled command line; releng/cli/target/assay)
			""";

	private Benchmarks() {
	}

	/** Run one command; exit code 0, 1 if a gate fails, 2 if it could not be run. */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		int code;
		try {
			code = run(arguments);
		} catch (IllegalArgumentException wrong) {
			System.err.println("benchmarks: " + wrong.getMessage());
			System.err.print(USAGE);
			code = 2;
		}
		System.exit(code);
	}

	private static int run(String[] arguments) throws IOException, InterruptedException {
		String command = arguments.length == 0 ? "" : arguments[0];
		Options options = new Options(arguments, Math.min(1, arguments.length), Set.of("--quick"));
		return switch (command) {
			case "generate" -> Generate.project(options);
			case "shape" -> Generate.shape(options);
			case "all" -> Measure.all(options);
			case "gates" -> Measure.gates(options);
			case "figures" -> Measure.figures(options, false);
			case "server" -> Measure.figures(options, true);
			default -> throw new IllegalArgumentException(command.isEmpty() ? "no command" : "unknown command " + command);
		};
	}
}
