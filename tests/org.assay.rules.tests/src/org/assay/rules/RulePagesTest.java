package org.assay.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages under docs/rules are what the catalogue says; -Dgolden.update=true writes them anew. */
class RulePagesTest {

	private static final Path PAGES = root().resolve("docs").resolve("rules");

	static Iterable<Rule> rules() {
		return RuleCatalogue.all();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void pageIsUpToDate(Rule rule) throws IOException {
		compare(PAGES.resolve(rule.code() + ".md"), RulePage.of(rule));
	}

	@Test
	void indexIsUpToDate() throws IOException {
		compare(PAGES.resolve("README.md"), RulePage.index());
	}

	@Test
	void everyPageBelongsToARule() throws IOException {
		Set<String> expected = RuleCatalogue.all().stream().map(rule -> rule.code() + ".md").collect(Collectors.toCollection(TreeSet::new));
		expected.add("README.md");
		try (Stream<Path> pages = Files.list(PAGES)) {
			assertEquals(expected, pages.map(page -> page.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
		}
	}

	private static void compare(Path page, String text) throws IOException {
		if (Boolean.getBoolean("golden.update")) {
			Files.createDirectories(PAGES);
			Files.writeString(page, text);
		}
		assertTrue(Files.exists(page), () -> page + " is missing; run the test with -Dgolden.update=true");
		assertEquals(Files.readString(page), text);
	}

	/** The folder with the launcher, from wherever the tests are run. */
	private static Path root() {
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null && !Files.isDirectory(folder.resolve("bundles").resolve("org.assay.rules"))) {
			folder = folder.getParent();
		}
		return folder;
	}
}
