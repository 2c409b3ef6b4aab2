package org.assay.dsl.scoping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.dsl.Loaded;
import org.assay.dsl.Problems;
import org.assay.model.Aggregation;
import org.assay.model.AspectLevel;
import org.assay.model.Condition;
import org.assay.model.ConsequenceText;
import org.assay.model.ControlReference;
import org.assay.model.DecisionRule;
import org.assay.model.Finding;
import org.assay.model.InformationSet;
import org.assay.model.MappingEntry;
import org.assay.model.NamedElement;
import org.assay.model.RequirementAnswer;
import org.assay.model.RequirementList;
import org.assay.model.Risk;
import org.assay.model.RiskBand;
import org.assay.model.RiskCell;
import org.assay.model.ServiceInstance;
import org.assay.model.Term;
import org.assay.model.Verdict;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a name means where it stands: inner names first, and first of all those of the scale, framework or model that is spoken of. */
class NamesInPlaceTest {

	private static final String TWO_SCALES = """
			aspect k
			scale a { level låg level hög }
			scale b { level låg level hög }
			method A { scale a aspects k }
			method B { scale b aspects k }
			""";

	@Test
	void insideAnAssessmentItsOwnFindingsComeFirst() {
		Loaded loaded = Loaded.clean("""
				finding F "utanför"
				service S
				catalogue C { requirement R }
				assessment A of S { finding F "innanför" answer R not-met finding F }
				""");
		assertEquals("innanför", loaded.only(RequirementAnswer.class).getFinding().getTitle());
	}

	@Test
	void outsideAnAssessmentItsFindingsHaveShortNames() {
		Loaded loaded = Loaded.clean("service S\nassessment A of S { claim C \"sagt\" }\nverdict V on S { rests-on C }");
		assertEquals("sagt", loaded.only(Verdict.class).getRestsOn().getFirst().getTitle());
	}

	@Test
	void levelsAreThoseOfTheScaleOfTheMethod() {
		Loaded loaded = Loaded.clean(TWO_SCALES + "information I { classify A { k hög } classify B { k låg .. hög } }");
		assertEquals(List.of("a", "b"), owners(loaded.all(AspectLevel.class).stream().map(AspectLevel::getLevel)));
		assertEquals("b", owner(loaded.all(AspectLevel.class).getLast().getUpper()));
	}

	@Test
	void aggregatedLevelsAreThoseOfTheFirstClassification() {
		Loaded loaded = Loaded.clean(TWO_SCALES + "information I { classify B { k låg } aggregates k to hög }");
		assertEquals("b", owner(loaded.only(Aggregation.class).getLevel()));
	}

	@Test
	void levelsOfSeveralScalesAreAmbiguousElsewhere() {
		Problems.in(TWO_SCALES + "organisation O { role R policy { decide risk up to <|hög|> by R } }").are("R103(hög, Level, a.hög, b.hög)");
	}

	@Test
	void levelsAreUnambiguousWithTheirScale() {
		Loaded loaded = Loaded.clean(TWO_SCALES + "organisation O { role R policy { decide risk up to b.hög by R } }");
		assertEquals("b", owner(loaded.only(DecisionRule.class).getUpTo()));
	}

	@Test
	void levelsOfAConsequenceMatrixAreThoseOfItsScale() {
		Loaded loaded = Loaded.clean(TWO_SCALES + "consequences M of b { area x { hög \"text\" } }");
		assertEquals("b", owner(loaded.only(ConsequenceText.class).getLevel()));
	}

	@Test
	void aLevelThatTheScaleLacksIsReportedWithItsLevels() {
		Problems.in(TWO_SCALES + "information I { classify A { k <|högt|> } }").are("R01.unknown(högt, a, låg, hög, hög)");
	}

	@Test
	void aLevelIsCorrectedToOneOfItsScale() {
		Problems.in("scale a { level liten }\nscale b { level lite }\nmethod A { scale a }\naspect k\ninformation I { classify A { k "
				+ "<|lite1|> } }")
				.are("R01.unknown(lite1, a, liten, liten)");
	}

	@Test
	void controlsAreThoseOfTheFrameworkOfTheCatalogue() {
		Loaded loaded = Loaded.clean("""
				framework F { control K.1 }
				framework G { control K.1 }
				catalogue C { framework G requirement R { control K.1 } }
				""");
		assertEquals("G", owner(loaded.only(ControlReference.class).getControl()));
	}

	@Test
	void aControlThatTheFrameworkLacksIsReported() {
		Problems.in("framework F { control K.1 }\ncatalogue C { framework F requirement R { control <|Z.9.9|> } }")
				.are("R24.unknown(Z.9.9, F, )");
	}

	@Test
	void mappedEntriesAreThoseOfTheirSides() {
		Loaded loaded = Loaded.clean("framework F { control K.1 }\nframework G { area K.1 }\nmapping M from F to G { K.1 equals K.1 "
				+ "}\nmapping N from G to F { K.1 equals K.1 }");
		assertEquals(List.of("F", "G"), owners(loaded.all(MappingEntry.class).stream().map(MappingEntry::getSource)));
		assertEquals(List.of("G", "F"), owners(loaded.all(MappingEntry.class).stream().map(entry -> entry.getTargets().getFirst())));
	}

	@Test
	void categoriesAreThoseOfTheRiskModel() {
		Loaded loaded = Loaded.clean("""
				risk-model m { likelihood 1..2 consequence 1..2 category c "A" }
				risk-model n { likelihood 1..2 consequence 1..2 category c "B" }
				assessment A { risks by n { risk B1 { category c } } }
				""");
		assertEquals("n", owner(loaded.only(Risk.class).getCategory()));
	}

	@Test
	void bandsAreThoseOfTheirOwnModel() {
		Loaded loaded = Loaded.clean("risk-model m { band low }\nrisk-model n { band low cell 1 1 low }");
		RiskBand band = loaded.only(RiskCell.class).getBand();
		assertEquals("n", owner(band));
	}

	@Test
	void listedRequirementsAreThoseOfTheirCatalogue() {
		Loaded loaded = Loaded.clean("catalogue C { requirement R }\ncatalogue D { requirement R }\nassessment A { list D { R } }");
		assertEquals("D", owner(loaded.only(RequirementList.class).getRequirements().getFirst()));
	}

	@Test
	void scaleAndMethodMayHaveTheSameName() {
		Loaded loaded = Loaded.clean("scale s { level l }\nmethod s { scale s }\ninformation I { classify s { } }");
		assertEquals("s", loaded.only(InformationSet.class).getClassifications().getFirst().getMethod().getScale().getName());
	}

	static Stream<String> termsWithPurpose() {
		return Stream.of("party: organisation O { kind t }", "party: party P { kind t }", "party: regulation R { applies-to t }",
				"role: organisation O { role R as t }",
				"evidence: document D { strength t }", "evidence: document D\ncite C in D strength t", "subject: information I { item i of t }",
				"subject: processing P { subjects t }", "criterion: processing P { criteria t }", "finding: finding F { kind t }",
				"addressee: service S\nverdict V on S { condition c by t }", "function: service S { function t }",
				"function: assessment A { scope { functions t } }", "function: context C { uses t }", "function: service S\nverdict V on S { for t }");
	}

	@ParameterizedTest
	@MethodSource("termsWithPurpose")
	void termsAreThoseOfAVocabularyWithThePurpose(String purposeAndText) {
		String purpose = purposeAndText.substring(0, purposeAndText.indexOf(':'));
		String others = Stream.of("function", "party", "role", "evidence", "subject", "finding", "addressee", "criterion")
				.map(other -> "vocabulary V_" + other + " for " + other + " { term t }\n").reduce("", String::concat);
		Loaded loaded = Loaded.clean(others, purposeAndText.substring(purpose.length() + 1));
		List<String> meant = Stream.of(loaded.project().corpus().projectFiles().getLast()).flatMap(file -> contents(file))
				.flatMap(element -> element.eCrossReferences().stream()).filter(Term.class::isInstance).map(NamesInPlaceTest::owner).toList();
		assertEquals(List.of("V_" + purpose), meant);
	}

	@Test
	void aTermOfAnotherPurposeIsUnknown() {
		Problems.in("vocabulary V for role { term xyz }\nparty P { kind <|xyz|> }").are("R102.elsewhere(xyz, Term, V.xyz)");
	}

	@Test
	void aShortNameForSeveralElementsIsAmbiguous() {
		Problems.in("organisation O { role Chef }", "party P { role Chef }", "information I { owner <|Chef|> }")
				.are("R103(Chef, Role, O.Chef, P.Chef)");
	}

	@Test
	void aNameOfTheFileComesBeforeShortNames() {
		Loaded loaded = Loaded.clean("organisation O { unit X }", "party X", "service S { operator X }");
		assertEquals("Party", loaded.only(ServiceInstance.class).getOperator().eClass().getName());
	}

	@Test
	void kindsOfElementsHaveNamesOfTheirOwn() {
		Loaded loaded = Loaded.clean("service X { handles X }\ninformation X\nverdict X on X { }");
		assertEquals("InformationSet", loaded.only(ServiceInstance.class).getHandles().getFirst().eClass().getName());
	}

	@Test
	void anUnknownNameLeavesNothingBehind() {
		Loaded loaded = Problems.in("organisation O { role Chef }\nservice S { handles A, <|B|> }\ninformation A { owner <|Nobody|> }")
				.are("R102.similar(B, InformationSet, A)", "R102.unknown(Nobody, Role, )");
		assertNull(loaded.only(InformationSet.class).getOwner());
		assertEquals(1, loaded.only(ServiceInstance.class).getHandles().size());
	}

	@Test
	void aNameIsCorrectedWhateverItsCase() {
		Problems.in("organisation O { role SystemManager }\ninformation I { owner <|systemmanager|> }")
				.are("R102.similar(systemmanager, Role, SystemManager)");
	}

	@Test
	void conditionsSeeWhatTheVerdictHolds() {
		Loaded loaded = Loaded.clean("service S\nverdict V on S { condition c holds evidence C }\nassessment A of S { claim C }");
		assertEquals("C", loaded.only(Condition.class).getEvidence().getFirst().getName());
	}

	@Test
	void evidenceMayBeAnythingThatAStatementRestsOn() {
		Loaded loaded = Loaded.clean("document D\nagreement G\ncite C in D\nassessment A { claim K finding F \"f\" { evidence D, G, C, K } }");
		assertEquals(4, loaded.only(Finding.class).getEvidence().size());
	}

	private static Stream<EObject> contents(EObject file) {
		List<EObject> all = new ArrayList<>();
		file.eAllContents().forEachRemaining(all::add);
		return all.stream();
	}

	private static List<String> owners(Stream<? extends NamedElement> elements) {
		return elements.map(NamesInPlaceTest::owner).toList();
	}

	private static String owner(EObject element) {
		return ((NamedElement) element.eContainer()).getName();
	}
}
