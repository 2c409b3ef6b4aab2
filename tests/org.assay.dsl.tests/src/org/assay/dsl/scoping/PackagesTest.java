package org.assay.dsl.scoping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assay.dsl.Loaded;
import org.assay.dsl.Problems;
import org.assay.dsl.loading.ProjectLoader;
import org.assay.dsl.loading.SourceText;
import org.assay.model.AssayFile;
import org.assay.model.InformationSet;
import org.assay.model.Party;
import org.assay.model.Role;
import org.assay.model.Vocabulary;
import org.junit.jupiter.api.Test;

/** How names are found across files. */
class PackagesTest {

	@Test
	void filesOfOnePackageSeeEachOther() {
		Loaded loaded = Loaded.clean("package kommun\norganisation O { role Chef }", "package kommun\ninformation I { owner Chef }");
		assertEquals("Chef", loaded.only(InformationSet.class).getOwner().getName());
	}

	@Test
	void filesWithoutPackageSeeEachOther() {
		Loaded loaded = Loaded.clean("organisation O { role Chef }", "information I { owner O.Chef }");
		assertEquals("Chef", loaded.only(InformationSet.class).getOwner().getName());
	}

	@Test
	void otherPackagesAreSeenWithAnImportOfAllTheirNames() {
		Loaded loaded = Loaded.clean("package a.b\norganisation O { role Chef }", "package c\nimport a.b.*\ninformation I { owner O.Chef }");
		assertEquals("Chef", loaded.only(InformationSet.class).getOwner().getName());
	}

	@Test
	void anImportOfAllNamesOpensShortNamesToo() {
		Loaded loaded = Loaded.clean("package a\norganisation O { role Chef }", "package c\nimport a.*\ninformation I { owner Chef }");
		assertEquals("Chef", loaded.only(InformationSet.class).getOwner().getName());
	}

	@Test
	void anImportOfOneElementOpensThatElementOnly() {
		Problems.in("package a\norganisation O { role Chef }\norganisation P { role Rektor }",
				"package c\nimport a.O\ninformation I { owner O.Chef }\ninformation J { owner <|P.Rektor|> }")
				.are("R102.elsewhere(P.Rektor, Role, a.P.Rektor)");
	}

	@Test
	void anImportOfAnInnerElementOpensIt() {
		Loaded loaded = Loaded.clean("package a\norganisation O { role Chef }", "package c\nimport a.O.Chef\ninformation I { owner Chef }");
		assertEquals("Chef", loaded.only(InformationSet.class).getOwner().getName());
	}

	@Test
	void anImportOfWhatAnElementHoldsOpensIt() {
		Loaded loaded = Loaded.clean("package a\norganisation O { role Chef }", "package c\nimport a.O.*\ninformation I { owner Chef }");
		assertEquals("Chef", loaded.only(InformationSet.class).getOwner().getName());
	}

	@Test
	void withoutImportTheQualifiedNameIsNeeded() {
		Problems.in("package a\norganisation O { role Chef }", "package c\ninformation I { owner a.O.Chef }\ninformation J { owner <|Chef|> }")
				.are("R102.elsewhere(Chef, Role, a.O.Chef)");
	}

	@Test
	void aCorrectedNameCanBeSeenFromWhereItIsWritten() {
		Problems.in("package a\norganisation O { role Rektor }", "package c\ninformation I { owner <|Rector|> }",
				"package a\ninformation J { owner <|Rector|> }")
				.are("R102.similar(Rector, Role, a.O.Rektor)", "R102.similar(Rector, Role, Rektor)");
	}

	@Test
	void outerPackagesAreNotSeenFromInnerOnes() {
		Problems.in("package a\norganisation O { role Chef }", "package a.b\ninformation I { owner <|Chef|> }")
				.are("R102.elsewhere(Chef, Role, a.O.Chef)");
	}

	@Test
	void everyFileSeesTheCoreOfTheLibrary() {
		Party party = Loaded.clean("package c\nparty P { kind it-supplier }\nassessment A { risks by lkdata { } }").only(Party.class);
		assertEquals("it-supplier", party.getKind().getName());
	}

	@Test
	void ownNamesComeBeforeImportedOnesAndThoseBeforeTheLibrary() {
		Loaded loaded = Loaded.clean("package a\nvocabulary V for party { term company }", "package b\nvocabulary W for party { term company }",
				"package c\nimport a.*\nparty P { kind company }", "package b\nimport a.*\nparty Q { kind company }",
				"package d\nparty R { kind company }");
		assertEquals(List.of("V", "W", "PartyKinds"), loaded.all(Party.class).stream().map(PackagesTest::vocabulary).toList());
	}

	@Test
	void libraryPackagesAreReadWhenTheyAreImported() {
		assertEquals(1, Loaded.clean("import std.sweden.*\ninformation I { secrecy OSL 26:1 }").all(InformationSet.class).size());
	}

	@Test
	void aPackageOfTheProjectReplacesThatOfTheLibrary() {
		Loaded loaded = Loaded.clean("package std.klassa\nscale klassa { level a }\nmethod klassa { scale klassa }",
				"import std.klassa.*\ninformation I { classify klassa { } }");
		assertEquals("a", loaded.only(InformationSet.class).getClassifications().getFirst().getMethod().getScale().getLevels().getFirst()
				.getName());
	}

	@Test
	void importsOfNothingAreReported() {
		Problems.in("import <|qwerty.*|>\nimport <|std.klasa.*|>\nimport <|std.klassa|>\nimport std.klassa.klassa\nimport <|std.klassa.kassa|>")
				.are(
				"R109.unknown(qwerty, )", "R109.similar(std.klasa, std.klassa)", "R109.wildcard(std.klassa, std.klassa)",
				"R109.unknown(std.klassa.kassa, )");
	}

	@Test
	void filesAreReadInTheOrderOfTheirPaths() {
		List<SourceText> sources = List.of(source("b.assay", "information B"), source("c/a.assay", "information C"),
				source("a.assay", "information A"));
		List<AssayFile> files = ProjectLoader.create().load(sources).corpus().projectFiles();
		assertEquals(List.of("A", "B", "C"), files.stream().map(file -> ((InformationSet) file.getElements().getFirst()).getName()).toList());
	}

	@Test
	void pathsMayHoldAnyLetters() {
		SourceText source = source("mapp med blanksteg/å#%?.assay", "information I { owner X }");
		assertEquals("mapp med blanksteg/å#%?.assay", ProjectLoader.create().load(List.of(source)).problems().getFirst().range().file());
	}

	@Test
	void packagesMayBePublished() {
		assertEquals(List.of(true, false), Loaded.clean("package a published", "package b").project().corpus().projectFiles().stream()
				.map(AssayFile::isPublished).toList());
	}

	@Test
	void rolesOfPartiesAreNamedThroughTheParty() {
		assertEquals(2, Loaded.clean("party P { role Chef }\nparty Q { role Chef }\ninformation I { owner P.Chef }\ninformation J { owner "
				+ "Q.Chef }").all(Role.class).size());
	}

	private static String vocabulary(Party party) {
		return ((Vocabulary) party.getKind().eContainer()).getName();
	}

	private static SourceText source(String path, String text) {
		return new SourceText(path, text.getBytes(StandardCharsets.UTF_8));
	}
}
