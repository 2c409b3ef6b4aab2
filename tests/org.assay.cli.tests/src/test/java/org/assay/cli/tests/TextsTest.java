package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts exist in both languages and take the same arguments; what is written about commands holds. */
class TextsTest {

	private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+}");

	static List<Path> english() throws IOException {
		try (Stream<Path> files = Files.walk(Cli.repository().resolve("bundles"))) {
			return files.filter(file -> file.toString().endsWith("_en.properties") && !file.toString().contains("/target/")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("english")
	void existInBothLanguages(Path english) throws IOException {
		Properties one = properties(english);
		Properties other = properties(Path.of(english.toString().replace("_en.properties", "_sv.properties")));

		assertFalse(one.isEmpty());
		assertEquals(new TreeSet<>(one.stringPropertyNames()), new TreeSet<>(other.stringPropertyNames()));
		for (String key : one.stringPropertyNames()) {
			assertEquals(arguments(one.getProperty(key)), arguments(other.getProperty(key)), key);
		}
	}

	@Test
	void describeEveryCommandAndOption() {
		String docs = Folder.read(Cli.repository().resolve("docs/cli.md"));
		for (String command : commands()) {
			String help = Cli.in(Cli.repository()).resident().run("help", command).out();
			assertTrue(docs.contains("`assay " + command), command + " is not described");
			Matcher option = Pattern.compile("(?m)^ +(?:-\\w, )?(--[a-z-]+)").matcher(help);
			while (option.find()) {
				assertTrue(docs.contains("`" + option.group(1)), option.group(1) + " of " + command + " is not described");
			}
		}
	}

	@Test
	void trainOnlyCommandsThatWork() {
		List<String> commands = Folder.read(Cli.repository().resolve("releng/cli/training.txt")).lines()
				.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();

		assertFalse(commands.isEmpty());
		for (String command : commands) {
			Run run = Cli.in(Cli.repository()).resident().run(command.strip().split("\\s+"));
			assertTrue(run.code() < 2, command + ": " + run.err());
		}
	}

	/** Return the commands that help lists. */
	private static List<String> commands() {
		List<String> commands = Cli.in(Cli.repository()).resident().run("help").out().lines().filter(line -> line.matches(" {2}[a-z].*"))
				.map(line -> line.strip().split(" ")[0]).toList();
		assertTrue(commands.size() >= 11, commands.toString());
		return commands;
	}

	private static Properties properties(Path file) throws IOException {
		Properties properties = new Properties();
		properties.load(new StringReader(Folder.read(file)));
		return properties;
	}

	private static TreeSet<String> arguments(String text) {
		TreeSet<String> arguments = new TreeSet<>();
		ARGUMENT.matcher(text).results().forEach(match -> arguments.add(match.group()));
		return arguments;
	}
}
