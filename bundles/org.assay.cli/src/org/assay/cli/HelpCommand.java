package org.assay.cli;

import java.util.List;
import java.util.Optional;

/** Describes commands. */
final class HelpCommand implements Command {

	@Override
	public List<Parameter> parameters() {
		return List.of();
	}

	@Override
	public Operands operands() {
		return Operands.optional("COMMAND");
	}

	@Override
	public int run(Arguments arguments, Session session) throws Misuse {
		if (arguments.operands().isEmpty()) {
			session.out().print(new Help(session).overview());
			return Exit.OK;
		}
		String name = arguments.operands().getFirst();
		Optional<Command> command = Commands.find(name);
		if (command.isEmpty()) {
			throw new Misuse(session.say("usage.command", name) + Guess.among(name, Commands.names(), session));
		}
		session.out().print(new Help(session).of(name, command.get()));
		return Exit.OK;
	}
}
