package org.assay.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assay.model.Confidence;
import org.assay.model.NamedElement;
import org.assay.model.Party;
import org.assay.model.Source;
import org.assay.model.Sourced;
import org.assay.model.Translation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What holds for every element of the library. */
final class LibraryContentTest {

	@Test
	void hasNoSyntaxErrorUnknownNameOrDuplicate() {
		assertEquals(List.of(), LoadedLibrary.project().problems());
	}

	@Test
	void leavesNoReferenceUnresolved() {
		LoadedLibrary.corpus().projectFiles()
				.forEach(file -> assertEquals(Map.of(), EcoreUtil.UnresolvedProxyCrossReferencer.find((EObject) file)));
	}

	@Test
	void namesASourceOfEveryFact() {
		List<String> bare = LoadedLibrary.corpus().all(Sourced.class).stream().filter(fact -> fact.getSources().isEmpty())
				.map(NamedElement::getName).toList();
		assertEquals(List.of(), bare);
	}

	@Test
	void saysOfEverySourceWhenItWasCheckedAndHowSureItIs() {
		for (Source source : LoadedLibrary.corpus().all(Source.class)) {
			assertNotNull(source.getChecked(), source.getText());
			assertEquals(false, source.getText().isBlank());
			assertEquals(false, source.getConfidence() == Confidence.UNSPECIFIED, source.getText());
		}
	}

	@Test
	void saysInWordsWhereTheFactsOnAnAuthorityComeFrom() {
		List<String> bare = LoadedLibrary.corpus().all(Party.class).stream()
				.filter(party -> !Objects.toString(party.getDescription(), "").matches("(?s).*Källa: .*kontrollerad \\d{4}-\\d\\d-\\d\\d\\."))
				.map(NamedElement::getName).toList();
		assertEquals(List.of(), bare);
	}

	@Test
	void translatesEveryTitleIntoEnglish() {
		List<String> swedishOnly = LoadedLibrary.corpus().all(NamedElement.class).stream()
				.filter(element -> element.getTitle() != null && !isEnglish(element.getTranslations())).map(NamedElement::getName).toList();
		assertEquals(List.of(), swedishOnly);
	}

	private static boolean isEnglish(List<Translation> translations) {
		return translations.stream().anyMatch(translation -> "en".equals(translation.getLanguage()) && !translation.getText().isBlank());
	}
}
