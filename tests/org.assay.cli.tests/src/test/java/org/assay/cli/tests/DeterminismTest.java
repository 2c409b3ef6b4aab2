package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same bytes, whatever the machine thinks of languages, time zones and the order of files. */
class DeterminismTest {

	private static final String ELSEWHERE = "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Tokyo -Dfile.encoding=ISO-8859-9";

	private static final boolean IS_FULL = "full".equals(System.getProperty("assay.determinism"));

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = {"check", "check --format json", "check --format line", "check --format sarif", "list risks",
			"list requirements --format json", "list services --format csv", "explain CameraSupervision"})
	void saysTheSameEverywhere(String command) {
		String[] arguments = (command + " --language sv --as-of 2026-11-21").split(" ");

		Run here = Cli.in(Cli.example()).resident().run(arguments);
		Run elsewhere = Cli.in(Cli.example()).with("LC_ALL", "tr_TR.ISO-8859-9").with("TZ", "Asia/Tokyo").with("ASSAY_JAVA_OPTS", ELSEWHERE)
				.run(arguments);

		assertTrue(here.outBytes().length > 500, here.err());
		assertArrayEquals(here.outBytes(), elsewhere.outBytes());
		assertEquals(here.code(), elsewhere.code());
	}

	/** A place to run in: a locale of the machine, a time zone, a number of processors and an order in which the files were made. */
	record Place(String locale, String zone, int processors, boolean reversed) {

		private String options() {
			String[] parts = locale.split("_");
			return "-Duser.language=" + parts[0] + " -Duser.country=" + parts[1] + " -Duser.timezone=" + zone + " -XX:ActiveProcessorCount="
					+ processors
					+ (parts[0].equals("tr") ? " -Dfile.encoding=ISO-8859-9" : "");
		}
	}

	/**
	 * Every locale, zone, number of processors and order of files, each with each: as pairs that between them cover all values in the build,
	 * all forty-eight with {@code -Dassay.determinism=full}.
	 */
	static List<Place> places() {
		List<Place> all = new ArrayList<>();
		for (String locale : List.of("en_US", "tr_TR", "ar_EG", "ja_JP")) {
			for (String zone : List.of("UTC", "Asia/Tokyo", "America/St_Johns")) {
				for (int processors = 1; processors <= 2; processors++) {
					all.add(new Place(locale, zone, processors, false));
					all.add(new Place(locale, zone, processors, true));
				}
			}
		}
		return IS_FULL ? all : List.of(all.get(0), all.get(12 + 7), all.get(24 + 10), all.get(36 + 1));
	}

	@Test
	void writesTheSameReportsAndFindingsEverywhere() throws IOException {
		Map<String, byte[]> first = null;
		for (Place place : places()) {
			Map<String, byte[]> files = outputs(place);
			first = first == null ? files : first;
			assertEquals(first.keySet(), files.keySet());
			for (String file : files.keySet()) {
				assertArrayEquals(first.get(file), files.get(file), file + " in " + place);
			}
		}
		Set<String> expected = new TreeSet<>(Set.of("Homecare2017-risk.sv.html", "Homecare2017-risk.sv.pdf", "Homecare2017-risk.sv.xlsx",
				"check.json"));
		if (IS_FULL) {
			expected.add("risks.csv");
		}
		assertEquals(expected, first.keySet());
	}

	private Map<String, byte[]> outputs(Place place) throws IOException {
		Path project = Files.createTempDirectory(folder, "place").resolve("homecare");
		List<String> files = Folder.all(Cli.example()).stream().filter(file -> file.endsWith(".assay") || file.endsWith(".pdf")).toList();
		for (String file : place.reversed() ? files.reversed() : files) {
			Folder.write(project, file, Files.readAllBytes(Cli.example().resolve(file)));
		}
		Map<String, byte[]> outputs = new TreeMap<>();
		outputs.put("check.json", run(place, project, "check", "--format", "json"));
		if (IS_FULL) {
			outputs.put("risks.csv", run(place, project, "list", "risks", "--format", "csv"));
		}
		run(place, project, "report", "--format", "html,pdf,xlsx", "-o", "out");
		for (String file : Folder.all(project.resolve("out"))) {
			outputs.put(file, Files.readAllBytes(project.resolve("out").resolve(file)));
		}
		return outputs;
	}

	private static byte[] run(Place place, Path project, String... arguments) {
		List<String> all = new ArrayList<>(List.of(arguments));
		all.addAll(List.of("--as-of", "2026-11-21"));
		Run run = Cli.in(project).with("LC_ALL", place.locale() + ".UTF-8").with("ASSAY_LANGUAGE", "sv").with("TZ", place.zone())
				.with("ASSAY_JAVA_OPTS", place.options()).run(all.toArray(String[]::new));
		assertTrue(run.code() <= 1, run.err());
		return run.outBytes();
	}

	@Test
	void looksAtEverythingOnTheDayThatIsAskedFor() {
		Run then = Cli.in(Cli.example()).resident().run("check", "--as-of", "2017-04-01");
		Run now = Cli.in(Cli.example()).resident().run("check", "--as-of", "2026-11-21");

		assertTrue(then.out().endsWith("as of 2017-04-01\n"), then.out());
		assertTrue(!then.out().contains(" R10 ") && now.out().contains(" R10 "), "in 2017 no classification was old");
	}
}
