package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same bytes, whatever the machine thinks of languages, time zones and the order of files. */
class DeterminismTest {

	private static final String ELSEWHERE = "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Tokyo -Dfile.encoding=ISO-8859-9";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = {"check", "check --format json", "check --format line", "list risks", "list requirements --format json",
			"list services --format csv", "explain CameraSupervision"})
	void saysTheSameEverywhere(String command) {
		String[] arguments = (command + " --language sv --as-of 2026-11-21").split(" ");

		Run here = Cli.in(Cli.example()).run(arguments);
		Run elsewhere = Cli.in(Cli.example()).with("LC_ALL", "tr_TR.ISO-8859-9").with("TZ", "Asia/Tokyo").with("ASSAY_JAVA_OPTS", ELSEWHERE)
				.run(arguments);

		assertTrue(here.outBytes().length > 500, here.err());
		assertArrayEquals(here.outBytes(), elsewhere.outBytes());
		assertEquals(here.code(), elsewhere.code());
	}

	@Test
	void writesTheSameReportsEverywhere() throws IOException {
		String[] arguments = {"report", Cli.example().toString(), "--as-of", "2026-11-21", "-o"};
		Cli.in(folder).run(with(arguments, "here"));
		Cli.in(folder).with("LC_ALL", "tr_TR.ISO-8859-9").with("TZ", "Asia/Tokyo").with("ASSAY_JAVA_OPTS", ELSEWHERE).run(with(arguments, "elsewhere"));

		List<String> files = Folder.all(folder.resolve("here"));
		assertEquals(List.of("Homecare2017-risk.sv.html", "Homecare2017-risk.sv.pdf"), files);
		for (String file : files) {
			assertArrayEquals(Files.readAllBytes(folder.resolve("here").resolve(file)), Files.readAllBytes(folder.resolve("elsewhere").resolve(file)), file);
		}
	}

	@Test
	void doesNotDependOnTheOrderInWhichFilesWereMade() throws IOException {
		Path forth = folder.resolve("forth/p");
		Path back = folder.resolve("back/p");
		List<String> files = Folder.all(Cli.example()).stream().filter(file -> file.endsWith(".assay")).toList();
		for (String file : files) {
			Folder.write(forth, file, Files.readAllBytes(Cli.example().resolve(file)));
		}
		for (String file : files.reversed()) {
			Folder.write(back, file, Files.readAllBytes(Cli.example().resolve(file)));
		}

		Run one = Cli.in(forth).run("check", "--as-of", "2026-11-21");
		Run other = Cli.in(back).run("check", "--as-of", "2026-11-21");

		assertArrayEquals(one.outBytes(), other.outBytes());
	}

	@Test
	void looksAtEverythingOnTheDayThatIsAskedFor() {
		Run then = Cli.in(Cli.example()).run("check", "--as-of", "2017-04-01");
		Run now = Cli.in(Cli.example()).run("check", "--as-of", "2026-11-21");

		assertTrue(then.out().endsWith("as of 2017-04-01\n"), then.out());
		assertTrue(!then.out().contains(" R10 ") && now.out().contains(" R10 "), "in 2017 no classification was old");
	}

	private static String[] with(String[] arguments, String last) {
		String[] all = Arrays.copyOf(arguments, arguments.length + 1);
		all[arguments.length] = last;
		return all;
	}
}
