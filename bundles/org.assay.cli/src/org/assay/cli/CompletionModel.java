package org.assay.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assay.core.ask.Form;
import org.assay.core.rows.RowKind;
import org.assay.rules.Rule;
import org.assay.rules.RuleCatalogue;

/** What the shell may offer behind {@code assay}: the commands with their options and what stands behind them. */
final class CompletionModel {

	private static final int LONGEST = 72;

	private final Session session;

	CompletionModel(Session session) {
		this.session = session;
	}

	/** What kind of word is expected. */
	enum Expected {
		WORDS, FILE, FOLDER, ANYTHING
	}

	/**
	 * An option.
	 *
	 * @param names long name, and the short one if there is one
	 * @param isFlag whether it takes no value
	 * @param words its values, if they are known
	 */
	record Option(List<String> names, boolean isFlag, Expected expected, List<String> words, String description) {
	}

	/**
	 * A command.
	 *
	 * @param first words that its first argument can be; empty if they are not known
	 * @param later words that the arguments behind it can be; empty if they are not known
	 * @param takesPaths whether it takes files or folders
	 */
	record Shown(String name, String description, List<Option> options, List<String> first, List<String> later, boolean takesPaths) {
	}

	List<Shown> commands() {
		return Commands.names().stream().map(this::command).toList();
	}

	/** Return the options that may stand in front of the command. */
	List<Option> common() {
		return Parameter.COMMON.stream().map(parameter -> option("", parameter)).toList();
	}

	private Shown command(String name) {
		Command command = Commands.find(name).orElseThrow();
		List<Option> options = new ArrayList<>();
		command.parameters().forEach(parameter -> options.add(option(name, parameter)));
		Parameter.COMMON.forEach(parameter -> options.add(option(name, parameter)));
		boolean paths = command.operands().words().matches(".*(PATH|DIR|FILE).*");
		return new Shown(name, brief(session.say(name + ".description")), options, first(name), later(name), paths);
	}

	private Option option(String command, Parameter parameter) {
		List<String> names = parameter.shortName().isEmpty() ? List.of(parameter.name()) : List.of(parameter.name(), parameter.shortName());
		String description = session.words().find(command + ".option." + parameter.name())
				.orElseGet(() -> session.say("option." + parameter.name()));
		Expected expected = !parameter.choices().isEmpty() ? Expected.WORDS : switch (parameter.label()) {
			case "FILE" -> Expected.FILE;
			case "DIR" -> Expected.FOLDER;
			default -> Expected.ANYTHING;
		};
		return new Option(names, parameter.isFlag(), expected, parameter.choices(), brief(description));
	}

	private static List<String> first(String command) {
		return switch (command) {
			case "list" -> Arrays.stream(RowKind.values()).map(RowKind::word).toList();
			case "explain" -> RuleCatalogue.all().stream().map(Rule::code).toList();
			case "ask" -> Arrays.stream(Form.values()).flatMap(form -> form.firstWord().stream()).toList();
			case "help" -> List.copyOf(Commands.names());
			case CompletionCommand.NAME -> CompletionCommand.SHELLS;
			default -> List.of();
		};
	}

	private static List<String> later(String command) {
		return command.equals("ask") ? Arrays.stream(Form.values()).flatMap(form -> form.laterWords().stream()).distinct().toList() : List.of();
	}

	/** A shell shows one line. */
	private static String brief(String description) {
		int end = description.indexOf(';') > 0 ? description.indexOf(';') : description.length();
		String text = description.substring(0, end);
		int colon = text.indexOf(": ");
		text = colon > 0 ? text.substring(0, colon) : text;
		text = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
		return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST)) + "…";
	}
}
