package org.assay.dsl.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assay.dsl.AssayLanguage;
import org.assay.dsl.Loaded;
import org.assay.dsl.Problems;
import org.assay.dsl.conversion.Words;
import org.assay.dsl.services.AssayGrammarAccess;
import org.assay.model.Condition;
import org.assay.model.Control;
import org.assay.model.InformationSet;
import org.assay.model.NamedElement;
import org.assay.model.Position;
import org.assay.model.Role;
import org.assay.model.Scope;
import org.assay.model.ServiceInstance;
import org.assay.model.Term;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Keyword;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

	private static final Set<String> ALLOWED = EcoreUtil2
			.getAllContentsOfType(AssayLanguage.injector().getInstance(AssayGrammarAccess.class).getNameRule(), Keyword.class).stream()
			.map(Keyword::getValue).collect(Collectors.toCollection(TreeSet::new));

	@Test
	void mayHaveSwedishLetters() {
		Loaded loaded = Loaded.clean("organisation Sjövik { role Ägare role Överförmyndare role é }", "information Å { owner Ägare }");
		assertEquals("Ägare", loaded.only(InformationSet.class).getOwner().getName());
	}

	@ParameterizedTest
	@ValueSource(strings = {"a", "A1", "_x", "e-post", "år_2024", "a-1-b", "Ω", "Ж", "SCC_2021_914"})
	void areWordsOfLettersDigitsUnderscoresAndSingleHyphens(String name) {
		assertEquals(name, Loaded.clean("information " + name).only(InformationSet.class).getName());
	}

	@ParameterizedTest
	@ValueSource(strings = {"1a", "a--b", "a-", "-a", "a§", "a\u00A0b"})
	void areNothingElse(String name) {
		List<String> problems = Loaded.text("information " + name).problems();
		assertFalse(problems.isEmpty());
		assertTrue(problems.stream().allMatch(problem -> problem.contains("R101")));
	}

	@Test
	void mayBeMostWordsOfTheLanguage() {
		Loaded loaded = Loaded.clean("vocabulary V for function {\n\tterm " + String.join("\n\tterm ", ALLOWED) + "\n}",
				"assessment A { scope { functions " + String.join(", ", ALLOWED) + " } }");
		assertTrue(ALLOWED.size() > 250);
		assertEquals(List.copyOf(ALLOWED), names(loaded.only(Scope.class).getFunctions()));
	}

	@Test
	void areWrittenWithACircumflexWhereTheyAreOtherWordsOfTheLanguage() {
		Set<String> others = new TreeSet<>(AssayLanguage.injector().getInstance(Words.class).keywords());
		others.removeIf(word -> !Character.isLetter(word.charAt(0)) || ALLOWED.contains(word));
		Loaded loaded = Loaded.clean("vocabulary V for function {\n\tterm ^" + String.join("\n\tterm ^", others) + "\n}",
				"assessment A { scope { functions ^" + String.join(", ^", others) + " } }");
		assertTrue(others.contains("because"));
		assertEquals(List.copyOf(others), names(loaded.only(Scope.class).getFunctions()));
	}

	@Test
	void mayHaveACircumflexWithoutNeed() {
		Loaded loaded = Loaded.clean("organisation O { role Ägare }", "information ^I { owner ^O.^Ägare }");
		assertEquals("I", loaded.only(InformationSet.class).getName());
		assertEquals("Ägare", loaded.only(InformationSet.class).getOwner().getName());
	}

	@Test
	void standBesideTheSameWordsOfTheLanguage() {
		Loaded loaded = Loaded.clean("service video { status pilot }", "service status { status retired }");
		assertEquals(List.of("video", "status"), names(loaded.all(ServiceInstance.class)));
	}

	@Test
	void needACircumflexWhereTheNextClauseBeginsWithTheWord() {
		Problems.in("organisation O { role <|because|> }").are("R101.misplaced(because)");
	}

	@Test
	void ofControlsAreWrittenAsTheirStandardWritesThem() {
		Loaded loaded = Loaded.clean("""
				framework F { control A.6.1.1 "Roller" control A.5.23 "Moln" control A.10 control AC-2.1 control ^accept.3 }
				catalogue C { framework F requirement R { control A.6.1.1, A.5.23, A.10, AC-2.1, ^accept.3 } }
				""");
		assertEquals(List.of("A.6.1.1", "A.5.23", "A.10", "AC-2.1", "accept.3"), names(loaded.all(Control.class)));
	}

	@Test
	void mayBeSpreadOverSpaceAndComments() {
		Loaded loaded = Loaded.clean("organisation O { role Ägare }", "information I { owner O . /* ägare */ Ägare }");
		assertEquals("Ägare", loaded.only(InformationSet.class).getOwner().getName());
	}

	@Test
	void mayBeLeftOutOfPositions() {
		Loaded loaded = Loaded.clean("position \"Vänta\"\nposition Snabbt \"Kör\"");
		assertEquals(2, loaded.all(Position.class).size());
	}

	@Test
	void ofKindsMayDifferOnlyInTheirVocabulary() {
		Loaded loaded = Loaded.clean("""
				vocabulary Roller for role { term chef }
				vocabulary Mottagare for addressee { term chef }
				organisation O { role R as chef }
				service S
				verdict V on S { condition c by chef }
				""");
		Term kind = loaded.only(Role.class).getKind();
		assertEquals("Roller", ((NamedElement) kind.eContainer()).getName());
		assertEquals("Mottagare", ((NamedElement) loaded.only(Condition.class).getAddressee().eContainer()).getName());
	}

	private static List<String> names(List<? extends NamedElement> elements) {
		return elements.stream().map(NamedElement::getName).toList();
	}
}
