package org.assay.benchmarks.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.benchmarks.gates.Gates;
import org.assay.benchmarks.gates.Shape;
import org.assay.benchmarks.measure.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks generated projects with the assembled command line. */
class GeneratedProjectIsCheckedTest {

	private static final Product PRODUCT = new Product(Path.of(System.getProperty("assay.home")));
	private static final Pattern CODE = Pattern.compile("(?:error|warning|info) (R\\d+) ");

	/** What is no finding of the rules but keeps part of the text from being understood. */
	private static final Set<String> GAPS = Set.of("R00", "R101", "R102", "R103", "R104", "R105", "R108", "R109", "R111");

	@TempDir
	Path folder;

	private record Checked(int exit, String result, List<String> errors) {

		Set<String> codes() {
			return GeneratedProjectIsCheckedTest.codes(result);
		}

		String summary() {
			return errors.stream().filter(line -> line.contains("elements")).findFirst().orElse("");
		}
	}

	@ParameterizedTest
	@ValueSource(ints = {80, 1_000, 3_333})
	void projectWithoutErrorsIsCleanAndAsLargeAsAsked(int elements) throws IOException, InterruptedException {
		Checked checked = check(Settings.of(elements));
		assertEquals("", checked.result());
		assertEquals(0, checked.exit(), String.join("\n", checked.errors()));
		assertTrue(checked.summary().startsWith("0 errors, 0 warnings, 0 infos"), checked.summary());
		assertTrue(checked.summary().contains(" " + elements + " elements"), checked.summary());
	}

	@Test
	void oneServiceInOneFileWithManyReferencesIsClean() throws IOException, InterruptedException {
		Checked checked = check(Settings.of(1_000).withServices(1).withFiles(1).withReferences(10));
		assertTrue(checked.summary().startsWith("0 errors, 0 warnings, 0 infos"), checked.summary() + "\n" + checked.result());
	}

	@Test
	void eachKindOfErrorIsFound() throws IOException, InterruptedException {
		assertTrue(check(Settings.of(1_000).withErrors(0.05, EnumSet.of(ErrorKind.UNKNOWN))).codes().contains("R102"));
		assertTrue(check(Settings.of(1_000).withErrors(0.05, EnumSet.of(ErrorKind.SYNTAX))).codes().contains("R101"));
		assertTrue(check(Settings.of(1_000).withErrors(0.05, EnumSet.of(ErrorKind.DUPLICATE))).codes().contains("R105"));
	}

	/** A shape that is broken in another way than it is meant to be would measure something else. */
	@Test
	void shapesHaveTheFindingsThatTheyAreMeantToHave() throws IOException, InterruptedException {
		List<Path> projects = new ArrayList<>();
		for (Shape shape : Shape.values()) {
			projects.add(folder.resolve(shape.id()));
			Gates.write(projects.getLast(), shape.files(64));
		}
		List<String> lines = check(projects).result().lines().toList();
		for (Shape shape : Shape.values()) {
			Set<String> codes = codes(lines.stream().filter(line -> line.contains("/" + shape.id() + "/")).collect(Collectors.joining("\n")));
			Set<String> gaps = new TreeSet<>(codes);
			gaps.retainAll(GAPS);
			assertEquals(switch (shape) {
				case UNKNOWN -> Set.of("R102");
				case DUPLICATES -> Set.of("R105");
				case SYNTAX -> Set.of("R101");
				default -> Set.of();
			}, gaps, shape.id() + ", all codes: " + codes);
			assertEquals(shape == Shape.FINDINGS, codes.containsAll(Set.of("R02", "R36")), shape.id() + ", all codes: " + codes);
		}
	}

	private static Set<String> codes(String lines) {
		return CODE.matcher(lines).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	private Checked check(Settings settings) throws IOException, InterruptedException {
		Path project = Files.createTempDirectory(folder, "project");
		SyntheticProject.of(settings).write(project);
		return check(List.of(project));
	}

	private Checked check(List<Path> projects) throws IOException, InterruptedException {
		Path result = Files.createTempFile("result", ".txt");
		Path errors = Files.createTempFile("errors", ".txt");
		try {
			List<String> command = PRODUCT.command("check", "--format", "line", "--language", "en", "--as-of", Product.DAY);
			projects.forEach(project -> command.add(project.toString()));
			Process process = new ProcessBuilder(command).redirectOutput(result.toFile()).redirectError(errors.toFile()).start();
			int exit = process.waitFor();
			return new Checked(exit, Files.readString(result), Files.readAllLines(errors, StandardCharsets.UTF_8));
		} finally {
			Files.delete(result);
			Files.delete(errors);
		}
	}
}
