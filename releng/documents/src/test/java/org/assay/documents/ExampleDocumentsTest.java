package org.assay.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.assay.evidence.text.Line;
import org.assay.evidence.text.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleDocumentsTest {

	private static final boolean UPDATE = Boolean.getBoolean("golden.update");

	static List<Path> sources() throws IOException {
		return ExampleDocuments.sources(Examples.FOLDER);
	}

	@ParameterizedTest
	@MethodSource("sources")
	void theDocumentBesideTheExampleIsTheOneThatIsMade(Path source) throws IOException {
		Path made = Path.of(System.getProperty("assay.documents"));
		ExampleDocuments.write(Examples.FOLDER, source, UPDATE ? Examples.FOLDER : made);
		byte[] again = ExampleDocuments.make(Examples.FOLDER, source);
		if (UPDATE) {
			return;
		}
		Path target = ExampleDocuments.target(source);
		assertArrayEquals(Files.readAllBytes(made.resolve(target)), again, "made twice");
		assertArrayEquals(Files.readAllBytes(Examples.FOLDER.resolve(target)), again,
				target + " is another than its source makes; run with -Dgolden.update=true");
	}

	@ParameterizedTest
	@MethodSource("sources")
	void eachPageSaysThatItIsMadeUp(Path source) throws IOException {
		String language = Source.of(Files.readString(Examples.FOLDER.resolve(source))).header().language();
		String mark = Wording.of(language).madeUp();
		for (Page page : Examples.text(ExampleDocuments.make(Examples.FOLDER, source)).pages()) {
			assertTrue(page.lines().stream().map(Line::text).anyMatch(mark::equals), () -> source + ", page " + page.number());
		}
	}

	@Test
	void eachDocumentHasItsSource() throws IOException {
		List<Path> expected = sources().stream().map(ExampleDocuments::target).sorted().toList();
		try (Stream<Path> files = Files.walk(Examples.FOLDER)) {
			assertEquals(expected, files.filter(file -> file.toString().endsWith(".pdf")).map(Examples.FOLDER::relativize).sorted().toList());
		}
	}
}
