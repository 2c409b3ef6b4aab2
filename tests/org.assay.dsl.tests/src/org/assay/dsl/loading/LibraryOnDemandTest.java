package org.assay.dsl.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assay.model.AssayFile;
import org.junit.jupiter.api.Test;

/** Of the library is read what a project can need, and no more. */
class LibraryOnDemandTest {

	private static final String SERVICE = "package sample\norganisation Town \"Town\"\nservice S \"S\" { operator Town%s }\n";

	@Test
	void projectWithoutImportsReadsWhatEveryFileSees() {
		assertEquals(List.of("std.core", "std.klassa", "std.risk"), packages(SERVICE.formatted("")));
	}

	@Test
	void supplyChainMayRestOnLawThatNobodyNames() {
		assertEquals(List.of("std.core", "std.klassa", "std.risk", "std.transfers"), packages(SERVICE.formatted(" chain { Town controller }")));
	}

	@Test
	void namesOfThatLawAreNotSeenWithoutAnImport() {
		LoadedProject loaded = load(SERVICE.formatted(" chain { Town controller in US transfer PrivacyShield }"));
		assertEquals(List.of("R102"), loaded.problems().stream().map(Problem::code).toList());
	}

	private static List<String> packages(String text) {
		LoadedProject loaded = load(text);
		assertEquals(List.of(), loaded.problems());
		return loaded.corpus().libraryFiles().stream().map(AssayFile::getName).toList();
	}

	private static LoadedProject load(String text) {
		return ProjectLoader.create().load(List.of(new SourceText("a.assay", text.getBytes(StandardCharsets.UTF_8))));
	}
}
