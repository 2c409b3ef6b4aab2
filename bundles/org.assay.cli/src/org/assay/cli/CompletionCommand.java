package org.assay.cli;

import java.util.List;

/** Prints a script that lets a shell complete commands, options and their values. */
final class CompletionCommand implements Command {

	static final String NAME = "generate-completion";
	static final List<String> SHELLS = List.of("bash", "zsh", "fish");

	@Override
	public List<Parameter> parameters() {
		return List.of();
	}

	@Override
	public Operands operands() {
		return Operands.optional("bash|zsh|fish");
	}

	@Override
	public int run(Arguments arguments, Session session) throws Misuse {
		String shell = arguments.operands().isEmpty() ? ownShell() : arguments.operands().getFirst();
		CompletionModel model = new CompletionModel(session);
		session.out().print(switch (shell) {
			case "bash" -> BashCompletion.of(model);
			case "zsh" -> ZshCompletion.of(model);
			case "fish" -> FishCompletion.of(model);
			default -> throw new Misuse(session.say("completion.unknown", shell, String.join(", ", SHELLS)) + Guess.among(shell, SHELLS, session));
		});
		return Exit.OK;
	}

	/** The shell that the user logs in with; bash if it is another one. */
	private static String ownShell() {
		String path = System.getenv().getOrDefault("SHELL", "");
		String name = path.substring(path.lastIndexOf('/') + 1);
		return SHELLS.contains(name) ? name : SHELLS.getFirst();
	}
}
