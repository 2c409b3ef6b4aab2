package org.assay.benchmarks.measure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs that are measured are no part of the build; they have to follow what they call all the same. */
class ProgramsTest {

	@TempDir
	private Path folder;

	@Test
	void allProgramsCompileAgainstTheCommandLineThatIsMeasured() throws IOException, InterruptedException {
		Product product = new Product(Path.of(System.getProperty("assay.home")));
		Path classes = folder.resolve("classes");
		Programs.compile(product, Path.of("src/main/programs"), classes, new ColdProcess(folder));
		for (String program : new String[] {"BareText", "KeyStrokes", "MakeDocuments", "Matrix"}) {
			assertTrue(Files.exists(classes.resolve(program + ".class")), program);
		}
	}
}
