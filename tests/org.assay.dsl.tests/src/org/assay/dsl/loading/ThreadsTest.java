package org.assay.dsl.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assay.analysis.QualifiedNames;
import org.assay.analysis.Reference;
import org.assay.model.NamedElement;
import org.junit.jupiter.api.Test;

class ThreadsTest {

	private static final int FILES = 60;

	@Test
	void makeNoDifference() {
		List<String> alone = describe(sources(), 1);
		assertFalse(alone.isEmpty());
		assertEquals(alone, describe(sources(), 2));
		assertEquals(alone, describe(sources(), 4));
	}

	@Test
	void makeNoDifferenceInAnyOrderOfTheFiles() {
		assertEquals(describe(sources(), 1), describe(sources().reversed(), 3));
	}

	/** Everything that could differ: problems with their places, elements, and what refers to what. */
	private static List<String> describe(List<SourceText> sources, int threads) {
		LoadedProject project = ProjectLoader.create().load(sources, LibrarySource.standard(), () -> {
		}, threads);
		List<String> lines = new ArrayList<>();
		project.problems().forEach(problem -> lines.add(problem.code() + problem.variant() + problem.arguments() + problem.range()));
		for (NamedElement element : project.corpus().all(NamedElement.class)) {
			lines.add(QualifiedNames.nearest(element) + " " + Places.of(element, null, 0));
			for (Reference use : project.corpus().references().to(element)) {
				lines.add("  " + use.feature().getName() + " " + Places.of(use.source(), use.feature(), use.index()));
			}
		}
		return lines;
	}

	/** Files that name elements of each other and of the library; some names mean nothing or too much, some lines cannot be read. */
	private static List<SourceText> sources() {
		List<SourceText> sources = new ArrayList<>();
		for (int number = 0; number < FILES; number++) {
			int other = (number * 7 + 1) % FILES;
			String text = """
					package p%d

					import std.klassa.*
					import p%d.*

					information I {
					    owner p%d.O.Owner
					    classify klassa on 2026-02-01 {
					        confidentiality %s
					    }
					}
					organisation O {
					    role Owner
					}
					finding F {
					    about I, Nobody%d
					    %s
					}
					%s
					""".formatted(number % 20, other % 20, other % 20, number % 5 == 0 ? "high" : "severe", number, number % 6 == 0 ? "versio 1" : "status open",
					number % 9 == 0 ? "document D { description \"open }" : "document D" + number + " { version \"1\" }");
			sources.add(new SourceText("f%02d.assay".formatted(number), text.getBytes(StandardCharsets.UTF_8)));
		}
		return sources;
	}
}
