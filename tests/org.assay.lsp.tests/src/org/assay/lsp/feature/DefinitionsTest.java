package org.assay.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assay.core.files.TextCopies;
import org.assay.lsp.text.Uris;
import org.eclipse.lsp4j.LocationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where names lead. */
class DefinitionsTest {

	private static final Addresses NO_LIBRARY = new Addresses(Optional.empty());

	private static List<String> from(String words, String... marked) {
		Workspace workspace = Workspace.of(marked);
		return Definitions.at(workspace.before(words), NO_LIBRARY).stream().map(link -> Workspace.show(link.getTargetUri(),
				link.getTargetSelectionRange()))
				.toList();
	}

	@Test
	void leadToTheNameOfTheElement() {
		String text = "package p organisation Eken { role Owner \"The owner\" }\ninformation Diets { owner Owner }\n";
		assertEquals(List.of("a.assay 1:36-1:41"), from("Owner }", text));
	}

	@Test
	void leadToAnotherFile() {
		assertEquals(List.of("b.assay 2:7-2:13"), from("MealCo", "package p\nservice Planner { operator MealCo }", "package p\nparty MealCo"));
	}

	@Test
	void leadFromEachPartOfAName() {
		String text = "package p\nparty MealCo { role Support }\nassessment A { participants MealCo.Support }";
		assertEquals(List.of("a.assay 2:7-2:13"), from("MealCo.", text));
		assertEquals(List.of("a.assay 2:21-2:28"), from("Support }", text.replace("role Support }", "role Support}")));
	}

	@Test
	void leadFromAnImportToTheFilesOfThePackage() {
		assertEquals(List.of("b.assay 1:9-1:12", "c.assay 1:9-1:12"), from("p.q", "import p.q.*", "package p.q\nparty A",
				"package p.q\nparty B"));
	}

	@Test
	void leadFromWhatIsExceptedToWhatWasAskedAbout() {
		String text = "service S { join phone }\nqa Q about S { except sip, phone \"x\" }";
		assertEquals(List.of("a.assay 1:18-1:23"), from("phone \"x\"", text));
		assertEquals(List.of(), from("sip", text));
	}

	@Test
	void leadFromTheEndOfAName() {
		Workspace workspace = Workspace.of("party A\nservice S { operator A }");
		int end = workspace.text("a.assay").lastIndexOf("A") + 1;
		assertEquals(1, Definitions.at(workspace.at("a.assay", end), NO_LIBRARY).size());
	}

	@Test
	void sayWhichNameTheyLeadFrom() {
		Workspace workspace = Workspace.of("party A\nservice S { operator <|A|> }");
		LocationLink link = Definitions.at(workspace.spot(), NO_LIBRARY).getFirst();
		assertEquals(workspace.marked(), List.of("a.assay " + Workspace.show(link.getOriginSelectionRange())));
		assertEquals("1:1-1:8", Workspace.show(link.getTargetRange()));
	}

	@Test
	void leadNowhereFromWhatIsNoName() {
		String text = "party A \"Alpha\"\nservice S { operator Unknown deployment on-premises } // A";
		for (String words : List.of("party", "\"Alpha", "Unknown", "on-premises", "// A")) {
			assertEquals(List.of(), from(words, text), words);
		}
	}

	@Test
	void leadToTheRightOneBesideANameThatMeansNothing() {
		String text = "information A\ninformation B\nservice S { handles A, Unknown, B }";
		assertEquals(List.of("a.assay 2:13-2:14"), from("B }", text));
	}

	@Test
	void leadToTheRuleOfTheProjectThatIsAccepted() {
		assertEquals(List.of("a.assay 1:6-1:10"), from("Mine \"",
				"rule Mine { for risk r where r.value > 3 say \"x\" }\naccept Mine \"Why\"\nparty A"));
	}

	@Test
	void leadToACopyOfTheLibraryThatCannotBeChanged(@TempDir Path cache) throws IOException {
		Workspace workspace = Workspace.of("import std.klassa.*\ninformation D { classify <|klassa|> { confidentiality significant } }");
		Addresses addresses = new Addresses(Optional.of(new TextCopies(cache)));
		LocationLink link = Definitions.at(workspace.spot(), addresses).getFirst();
		Path copy = Uris.path(link.getTargetUri()).orElseThrow();
		assertTrue(copy.startsWith(cache) && copy.endsWith("std/klassa.assay"), copy::toString);
		assertFalse(copy.toFile().canWrite() && !"root".equals(System.getProperty("user.name")), copy::toString);
		String line = Files.readAllLines(copy).get(link.getTargetSelectionRange().getStart().getLine());
		assertTrue(line.substring(link.getTargetSelectionRange().getStart().getCharacter()).startsWith("klassa"), line);
	}

	@Test
	void makeTheCopyAnewIfSomebodyChangedIt(@TempDir Path cache) throws IOException {
		Workspace workspace = Workspace.of("import std.klassa.*\ninformation D { classify <|klassa|> { confidentiality significant } }");
		Path copy = Uris.path(Definitions.at(workspace.spot(), new Addresses(Optional.of(new TextCopies(cache)))).getFirst().getTargetUri())
				.orElseThrow();
		byte[] content = Files.readAllBytes(copy);
		copy.toFile().setWritable(true);
		Files.writeString(copy, "other");
		Definitions.at(workspace.spot(), new Addresses(Optional.of(new TextCopies(cache))));
		assertEquals(new String(content), Files.readString(copy));
	}
}
