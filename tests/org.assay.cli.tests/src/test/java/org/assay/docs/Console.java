package org.assay.docs;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.cli.tests.Resident;
import org.assay.docs.Page.Block;

/** Runs the commands of a console block as a reader would, and compares what they print with what the page shows. */
final class Console {

	private static final String ANY = "…";
	/** The command with words that are the same for a shell and for anybody else, some in quotes. */
	private static final Pattern PLAIN = Pattern.compile("assay((?: +(?:[\\w./:=,@+-]+|'[^']*'|\"[^\"$`\\\\]*\"))+) *");
	private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|([^ ]+)");

	private final Path folder;
	private final Path binaries;

	/** @param folder where the commands run
	 * @param binaries folder that holds the command assay */
	Console(Path folder, Path binaries) {
		this.folder = folder;
		this.binaries = binaries;
	}

	/** What a command printed, and what the page shows of it. */
	record Shown(String command, String printed, List<String> expected) {

		/** A line of three dots stands for any lines, three dots in a line for anything in it. */
		boolean fits() {
			StringBuilder pattern = new StringBuilder();
			for (String line : expected) {
				if (line.strip().equals(ANY)) {
					pattern.append("(?:.*\n)*");
				} else {
					String inLine = Arrays.stream(line.stripTrailing().split(ANY, -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
					pattern.append(inLine).append("[ ]*\n");
				}
			}
			return Pattern.matches(pattern.toString(), printed);
		}
	}

	/** Run all commands of a block in order. */
	List<Shown> run(Block block) throws IOException, InterruptedException {
		List<Shown> all = new ArrayList<>();
		List<String> lines = block.lines();
		int index = 0;
		while (index < lines.size()) {
			String command = lines.get(index).substring(2);
			int end = index + 1;
			while (end < lines.size() && !lines.get(end).startsWith("$ ")) {
				end++;
			}
			all.add(new Shown(command, print(command), lines.subList(index + 1, end)));
			index = end;
		}
		return all;
	}

	/** Run one command and return what it prints, results and messages together; what needs no shell costs no start. */
	String print(String command) throws IOException, InterruptedException {
		Matcher plain = PLAIN.matcher(command);
		return plain.matches() ? Resident.assembled().print(folder, words(plain.group(1))) : shell(command);
	}

	private static List<String> words(String arguments) {
		return WORD.matcher(arguments).results()
				.map(word -> Stream.of(word.group(1), word.group(2), word.group(3)).filter(Objects::nonNull).findFirst().orElseThrow()).toList();
	}

	private String shell(String command) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).directory(folder.toFile()).redirectErrorStream(true);
		builder.environment().put("PATH", binaries + File.pathSeparator + System.getenv("PATH"));
		builder.environment().put("LC_ALL", "C.UTF-8");
		builder.environment().remove("ASSAY_LANGUAGE");
		Process process = builder.start();
		process.getOutputStream().close();
		String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		return printed;
	}
}
