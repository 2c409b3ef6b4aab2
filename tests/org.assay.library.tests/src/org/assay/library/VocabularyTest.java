package org.assay.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assay.model.NamedElement;
import org.assay.model.Region;
import org.assay.model.Term;
import org.assay.model.Vocabulary;
import org.assay.model.VocabularyPurpose;
import org.junit.jupiter.api.Test;

/** Vocabularies and regions that every project sees. */
final class VocabularyTest {

	@Test
	void hasOneVocabularyForEveryPurpose() {
		List<VocabularyPurpose> purposes = LoadedLibrary.corpus().all(Vocabulary.class).stream().map(Vocabulary::getPurpose).sorted().toList();
		assertEquals(Arrays.asList(VocabularyPurpose.values()), purposes);
	}

	@Test
	void countsTheNineCriteriaForAnImpactAssessment() {
		assertEquals(9, terms("DpiaCriteria").size());
	}

	@Test
	void ranksEvidenceFromAuditToBelief() {
		assertEquals(List.of("audit", "own-test", "contract", "supplier-document", "marketing", "belief"), names(terms("EvidenceStrengths")));
		assertEquals(List.of(5, 4, 3, 2, 1, 0), terms("EvidenceStrengths").stream().map(Term::getNumber).toList());
	}

	@Test
	void marksTheFunctionsThatKeepContent() {
		Set<String> storing = new TreeSet<>(names(terms("Functions").stream().filter(Term::isStoring).toList()));
		assertTrue(storing.containsAll(List.of("chat", "file-share", "co-editing", "local-recording", "cloud-recording", "transcript")));
		assertTrue(terms("Functions").stream().map(NamedElement::getName).toList()
				.containsAll(List.of("audio", "video", "screen-share", "dial-in", "calendar-link", "telemetry")));
		assertTrue(storing.stream().noneMatch(List.of("audio", "video", "screen-share", "dial-in", "calendar-link", "telemetry")::contains));
	}

	@Test
	void countsMunicipalitiesRegionsAgenciesAndBoardsAsAuthorities() {
		for (String name : List.of("municipality", "region", "state-agency", "board")) {
			Term kind = terms("PartyKinds").stream().filter(term -> term.getName().equals(name)).findFirst().orElseThrow();
			assertEquals("authority", kind.getBroader().getName());
		}
	}

	@Test
	void countsTheCountriesOfTheUnionAndOfTheEconomicArea() {
		Set<String> union = countries("EU");
		Set<String> area = countries("EEA");
		assertEquals(27, union.size());
		assertEquals(30, area.size());
		area.removeAll(union);
		assertEquals(Set.of("IS", "LI", "NO"), area);
		assertEquals(Set.of("CH", "IS", "LI", "NO"), countries("EFTA"));
	}

	private static Set<String> countries(String name) {
		List<String> codes = LoadedLibrary.element(Region.class, name).getCountries();
		Set<String> distinct = new HashSet<>(codes);
		assertEquals(codes.size(), distinct.size(), name);
		return distinct;
	}

	private static List<Term> terms(String vocabulary) {
		return LoadedLibrary.element(Vocabulary.class, vocabulary).getTerms();
	}

	private static List<String> names(List<? extends NamedElement> elements) {
		return elements.stream().map(NamedElement::getName).toList();
	}
}
