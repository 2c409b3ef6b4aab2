package org.assay.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The commands by name, in the order in which help lists them. A command is made when it is called. */
final class Commands {

	private static final Map<String, Supplier<Command>> ALL = new LinkedHashMap<>();

	static {
		ALL.put("check", CheckCommand::new);
		ALL.put("list", ListCommand::new);
		ALL.put("ask", AskCommand::new);
		ALL.put("explain", ExplainCommand::new);
		ALL.put("cite", CiteCommand::new);
		ALL.put("import", ImportCommand::new);
		ALL.put("evidence", EvidenceCommand::new);
		ALL.put("report", ReportCommand::new);
		ALL.put("verify", VerifyCommand::new);
		ALL.put("key", KeyCommand::new);
		ALL.put("fmt", FormatCommand::new);
		ALL.put("init", InitCommand::new);
		ALL.put("watch", WatchCommand::new);
		ALL.put("ide", IdeCommand::new);
		ALL.put("lsp", LspCommand::new);
		ALL.put("doctor", DoctorCommand::new);
		ALL.put(CompletionCommand.NAME, CompletionCommand::new);
		ALL.put("version", VersionCommand::new);
		ALL.put("help", HelpCommand::new);
	}

	private Commands() {
	}

	static Set<String> names() {
		return ALL.keySet();
	}

	static Optional<Command> find(String name) {
		return Optional.ofNullable(ALL.get(name)).map(Supplier::get);
	}
}
