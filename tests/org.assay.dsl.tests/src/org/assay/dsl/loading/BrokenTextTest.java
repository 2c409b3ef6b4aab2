package org.assay.dsl.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.assay.dsl.AssayLanguage;
import org.assay.dsl.Loaded;
import org.assay.dsl.NoLibrary;
import org.assay.dsl.Repository;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.Test;

/**
 * Text that breaks off or lacks a character anywhere is read without an exception, in a time that is not felt, and whatever the parser says is
 * wrong comes out. The build looks at some places; {@code -Dassay.exhaustive=true} looks at all.
 */
class BrokenTextTest {

	private static final String TEXT = Repository.text(Repository.samples().resolve("07-verdicts.assay"));
	private static final int PLACES = Boolean.getBoolean("assay.exhaustive") ? TEXT.length() : 150;
	private static final long BOUND_MILLIS = 3_000;

	private final IParser parser = AssayLanguage.injector().getInstance(IParser.class);

	@Test
	void everyPrefixIsReadOrReported() {
		assertEquals(List.of(), failures(place -> TEXT.substring(0, place)));
	}

	@Test
	void everyTextWithoutOneOfItsCharactersIsReadOrReported() {
		assertEquals(List.of(), failures(place -> TEXT.substring(0, place) + TEXT.substring(place + 1)));
	}

	@Test
	void everyTextWithoutOneOfItsLinesIsReadOrReported() {
		List<String> lines = TEXT.lines().toList();
		assertEquals(List.of(), IntStream.range(0, lines.size()).mapToObj(line -> check(line, without(line, lines))).filter(failure -> !failure.isEmpty()).toList());
	}

	private static String without(int line, List<String> lines) {
		return String.join("\n", lines.subList(0, line)) + "\n" + String.join("\n", lines.subList(line + 1, lines.size()));
	}

	private List<String> failures(IntFunction<String> damage) {
		assertTrue(PLACES <= TEXT.length());
		return IntStream.range(0, PLACES).map(number -> (int) ((long) number * TEXT.length() / PLACES))
				.mapToObj(place -> check(place, damage.apply(place))).filter(failure -> !failure.isEmpty()).toList();
	}

	private String check(int place, String text) {
		long start = System.nanoTime();
		try {
			List<Problem> problems = ProjectLoader.create().load(Loaded.sources(text), NoLibrary.INSTANCE).problems();
			boolean wrong = parser.parse(new StringReader(text)).hasSyntaxErrors();
			boolean said = problems.stream().anyMatch(problem -> problem.code().equals("R101"));
			return wrong != said ? place + ": parser says " + wrong + ", problems " + problems : slow(place, start);
		} catch (RuntimeException | StackOverflowError failure) {
			return place + ": " + failure;
		}
	}

	private static String slow(int place, long start) {
		long millis = (System.nanoTime() - start) / 1_000_000;
		return millis > BOUND_MILLIS ? place + ": " + millis + " ms" : "";
	}
}
