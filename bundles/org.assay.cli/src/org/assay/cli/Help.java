package org.assay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Describes commands in the language of the user. */
final class Help {

	private static final int WIDTH = 100;
	private static final int COLUMN = 28;

	private final Session session;
	private final StringBuilder text = new StringBuilder();

	Help(Session session) {
		this.session = session;
	}

	/** Return what all commands do, one line each. */
	String overview() {
		text.append(session.say("help.overview")).append("\n\n").append(session.say("help.usage")).append(" assay ")
				.append(session.say("help.command")).append("\n\n");
		Commands.names().forEach(name -> entry("  " + name, session.say(name + ".description")));
		text.append('\n');
		Parameter.COMMON.forEach(parameter -> entry(option(parameter), session.say("option." + parameter.name())));
		text.append('\n');
		wrap("", session.say("help.codes"), 0);
		return text.toString();
	}

	/** Return what one command does and takes. */
	String of(String name, Command command) {
		String operands = command.operands().isEmpty() ? "" : " " + command.operands().words();
		text.append(session.say("help.usage")).append(" assay ").append(name).append(' ').append(session.say("help.options")).append(operands)
				.append("\n\n");
		wrap("", session.say(name + ".description"), 0);
		session.words().find(name + ".more").ifPresent(more -> wrap("", more, 0));
		text.append('\n');
		if (!operands.isEmpty()) {
			entry("  " + command.operands().words(), session.say(name + ".operands"));
			text.append('\n');
		}
		List<Map.Entry<String, String>> more = command.more(session);
		if (!more.isEmpty()) {
			more.forEach(shown -> entry("  " + shown.getKey(), shown.getValue()));
			text.append('\n');
		}
		List<Parameter> all = new ArrayList<>(command.parameters());
		all.addAll(Parameter.COMMON);
		for (Parameter parameter : all) {
			entry(option(parameter), session.words().find(name + ".option." + parameter.name())
					.orElseGet(() -> session.say("option." + parameter.name())));
		}
		return text.toString();
	}

	private static String option(Parameter parameter) {
		String shortName = parameter.shortName().isEmpty() ? "      " : "  " + parameter.shortName() + ", ";
		return shortName + parameter.name() + (parameter.isFlag() ? "" : " " + parameter.label());
	}

	private void entry(String head, String description) {
		if (head.length() < COLUMN - 1) {
			wrap(head + " ".repeat(COLUMN - head.length()), description, COLUMN);
		} else {
			text.append(head).append('\n');
			wrap(" ".repeat(COLUMN), description, COLUMN);
		}
	}

	private void wrap(String head, String description, int indent) {
		StringBuilder line = new StringBuilder(head);
		boolean first = true;
		for (String word : description.split(" ")) {
			if (!first && line.length() + 1 + word.length() > WIDTH) {
				text.append(line).append('\n');
				line = new StringBuilder(" ".repeat(indent));
				first = true;
			}
			line.append(first ? "" : " ").append(word);
			first = false;
		}
		text.append(line).append('\n');
	}
}
