package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A process that writes one set of files after the other is killed at a random instant. What is there then is one of the sets, whole, or a
 * journal says that it is not and the next run puts it right. {@code -Dassay.kills=500} kills that often.
 */
class KilledWriterTest {

	private static final int KILLS = Integer.getInteger("assay.kills", 60);
	private static final int LONGEST_MILLISECONDS = 60;
	private static final List<String> FILES = Stream.concat(IntStream.range(10, 40).mapToObj(number -> number + ".html"),
			Stream.of("sub/a.json", "manifest.json")).toList();
	/** A disk in memory, where nobody waits for the disk, so that a kill hits any instant with like chance. */
	private static final Path MEMORY = Path.of("/dev/shm");

	@TempDir
	Path temporary;

	private Path folder;

	@BeforeEach
	void chooseDisk() throws IOException {
		folder = Files.isWritable(MEMORY) ? Files.createTempDirectory(MEMORY, "assay-killed-") : temporary;
	}

	@AfterEach
	void tidyUp() {
		if (!folder.equals(temporary)) {
			Folder.delete(folder);
		}
	}

	/** Writes sets of files until it is killed. It is compiled here and run with the classes of the product. */
	private static final String WRITER = """
			import java.nio.file.Path;
			import java.util.ArrayList;
			import java.util.List;
			import org.assay.core.files.OutputFile;
			import org.assay.core.files.Outputs;

			class Writer {
				public static void main(String[] arguments) throws Exception {
					boolean fresh = arguments[1].equals("fresh");
					int first = Integer.parseInt(arguments[2]);
					int last = Integer.parseInt(arguments[3]);
					for (int round = first; round <= last; round++) {
						List<OutputFile> files = new ArrayList<>();
						for (int file = 4; file < arguments.length; file++) {
							files.add(new OutputFile(arguments[file], ("set " + round + "\\n").repeat(200).getBytes("UTF-8")));
						}
						Outputs.write(Path.of(arguments[0]).resolve(fresh ? "set" + round + "/deep" : "same"), files);
						if (round == first) {
							System.out.println("begun");
						}
					}
				}
			}
			""";

	@ParameterizedTest
	@ValueSource(strings = {"same", "fresh"})
	void leavesOneSetOrAJournal(String kind) throws IOException, InterruptedException {
		Path classes = compiled();
		Random random = new Random(20261121);
		int torn = 0;
		for (int kill = 0; kill < KILLS / 2; kill++) {
			Path work = Files.createDirectories(folder.resolve(kind + kill));
			kill(classes, work, kind, random.nextInt(LONGEST_MILLISECONDS));
			for (Path set : sets(work)) {
				boolean whole = isWhole(set);
				boolean known = Folder.all(set).stream().anyMatch(name -> name.matches("\\.assay-\\d+-\\d+\\.journal"));
				torn += whole ? 0 : 1;
				assertTrue(whole || known && kind.equals("same"), () -> "after a kill: " + Folder.all(work));
			}
			assertEquals(List.of(), Folder.all(work).stream().filter(name -> !name.startsWith(".") && !name.contains("/.") && !name.matches(
					"(same|set\\d+|set\\d+/deep)(/(sub|sub/a.json|\\d+.html|manifest.json))?")).toList(), "no left-over that anybody sees");
			heal(classes, work, kind);
			for (Path set : sets(work)) {
				assertTrue(isWhole(set), () -> "healed: " + Folder.all(work));
			}
			assertEquals(List.of(), Folder.all(work).stream().filter(name -> name.startsWith(".") || name.contains("/.")).toList(),
					"nothing hidden is left");
			Folder.delete(work);
		}
		System.out.println(kind + ": killed " + KILLS / 2 + " times, torn and healed " + torn);
	}

	@Test
	void aMixtureWouldBeSeen() {
		for (String file : FILES) {
			Folder.write(folder, "mixed/" + file, file.equals("20.html") ? "set 1\n" : "set 2\n");
			Folder.write(folder, "half/" + file, file.equals("20.html") ? "set 2\nse" : "set 2\n");
			Folder.write(folder, "whole/" + file, "set 2\n");
		}
		assertEquals(List.of(false, false, true), List.of(isWhole(folder.resolve("mixed")), isWhole(folder.resolve("half")),
				isWhole(folder.resolve("whole"))));
	}

	/** Return whether all files are there, complete and of one set. */
	private static boolean isWhole(Path set) {
		Set<String> lines = new TreeSet<>();
		for (String file : FILES) {
			if (!Files.exists(set.resolve(file))) {
				return false;
			}
			String text = Folder.read(set.resolve(file));
			if (!text.endsWith("\n")) {
				return false;
			}
			lines.addAll(text.lines().toList());
			lines.add(text.lines().count() + " lines");
		}
		return lines.size() == 2;
	}

	private static List<Path> sets(Path work) throws IOException {
		try (var files = Files.list(work)) {
			return files.filter(file -> !file.getFileName().toString().startsWith(".")).map(file -> Files.isDirectory(file.resolve("deep"))
					? file.resolve("deep") : file)
					.sorted().toList();
		}
	}

	private Path compiled() throws IOException, InterruptedException {
		Path source = Folder.write(folder, "source/Writer.java", WRITER);
		Path classes = Files.createDirectories(folder.resolve("classes"));
		Process compiler = new ProcessBuilder(java("javac"), "-cp", classPath(classes), "-d", classes.toString(), source.toString()).inheritIO()
				.start();
		assertEquals(0, compiler.waitFor());
		return classes;
	}

	private static Process start(Path classes, Path work, String kind, int first, int last) throws IOException {
		List<String> command = new ArrayList<>(List.of(java("java"), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath(classes),
				"Writer", work.toString(), kind, Integer.toString(first), Integer.toString(last)));
		command.addAll(FILES);
		return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}

	/** Kill the writer some time after it has written its first set. */
	private static void kill(Path classes, Path work, String kind, int milliseconds) throws IOException, InterruptedException {
		Process writer = start(classes, work, kind, 0, Integer.MAX_VALUE - 1);
		assertEquals("begun", writer.inputReader().readLine());
		TimeUnit.MILLISECONDS.sleep(milliseconds);
		writer.destroyForcibly().waitFor();
	}

	/** The next run writes one set and comes to an end. */
	private static void heal(Path classes, Path work, String kind) throws IOException, InterruptedException {
		assertEquals(0, start(classes, work, kind, 1_000_000, 1_000_000).waitFor());
	}

	private static String classPath(Path classes) {
		return classes + ":" + Cli.classPath().stream().map(Path::toString).collect(Collectors.joining(":"));
	}

	private static String java(String program) {
		return Path.of(System.getProperty("java.home"), "bin", program).toString();
	}
}
