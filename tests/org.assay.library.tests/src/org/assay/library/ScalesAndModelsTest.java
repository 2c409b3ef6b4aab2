package org.assay.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assay.model.ConsequenceArea;
import org.assay.model.ConsequenceMatrix;
import org.assay.model.Level;
import org.assay.model.Mapping;
import org.assay.model.Method;
import org.assay.model.NamedElement;
import org.assay.model.RiskBand;
import org.assay.model.RiskCell;
import org.assay.model.RiskModel;
import org.assay.model.Scale;
import org.assay.model.ScoreScale;
import org.assay.model.ScoreWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** KLASSA and the risk models. */
final class ScalesAndModelsTest {

	private final Scale klassa = LoadedLibrary.element(Scale.class, "klassa");

	@Test
	void numbersTheLevelsOfKlassaFromZeroToFour() {
		assertEquals(List.of("negligible", "moderate", "significant", "severe", "exceptional"), names(klassa.getLevels()));
		assertEquals(List.of(0, 1, 2, 3, 4), klassa.getLevels().stream().map(Level::getNumber).toList());
		assertEquals("4", klassa.getEdition());
	}

	@Test
	void keepsOnlyTheHighestLevelOutOfTheCatalogues() {
		assertEquals(List.of("exceptional"), names(klassa.getLevels().stream().filter(Level::isOutsideCatalogue).toList()));
	}

	@Test
	void explainsEveryLevelThatCataloguesUseInEveryArea() {
		ConsequenceMatrix matrix = LoadedLibrary.element(ConsequenceMatrix.class, "KlassaMatrix");
		assertEquals(List.of("tasks", "assets", "economy", "individual", "trust", "law"), names(matrix.getAreas()));
		for (ConsequenceArea area : matrix.getAreas()) {
			assertEquals(klassa.getLevels().subList(0, 4), area.getTexts().stream().map(text -> text.getLevel()).toList(), area.getName());
		}
	}

	@Test
	void asksForFourAspects() {
		Method method = LoadedLibrary.element(Method.class, "klassa");
		assertEquals(List.of("confidentiality", "integrity", "availability", "traceability"), names(method.getAspects()));
		assertEquals(klassa, method.getScale());
	}

	@Test
	void givesLkdataTheScalesAndCategoriesOfItsSource() {
		RiskModel lkdata = LoadedLibrary.element(RiskModel.class, "lkdata");
		assertEquals(scores(1, 10), scores(lkdata.getLikelihood()));
		assertEquals(scores(1, 10), scores(lkdata.getConsequence()));
		assertEquals(List.of("A", "B", "C", "D", "E", "F", "G", "H"), lkdata.getCategories().stream().map(c -> c.getLetter()).toList());
		assertEquals(List.of(1, 15, 30), lkdata.getBands().stream().map(RiskBand::getMinimum).toList());
		assertEquals(List.of("high"), names(lkdata.getBands().stream().filter(RiskBand::isMustDecide).toList()));
	}

	@ParameterizedTest
	@ValueSource(strings = {"matrix4", "matrix5"})
	void hasAWordInBothLanguagesForEveryScore(String name) {
		RiskModel model = LoadedLibrary.element(RiskModel.class, name);
		for (ScoreScale scale : List.of(model.getLikelihood(), model.getConsequence())) {
			assertEquals(scores(scale), scale.getWords().stream().map(ScoreWord::getScore).toList());
			scale.getWords().forEach(word -> assertEquals(1, word.getTranslations().size(), word.getTitle()));
		}
	}

	@Test
	void givesEveryCellOfTheFourByFourMatrixOneBandThatNeverFallsWithRisingScores() {
		RiskModel model = LoadedLibrary.element(RiskModel.class, "matrix4");
		assertNull(model.getValue());
		assertEquals(klassa, model.getConsequence().getScale());
		Map<List<Integer>, Integer> bands = new HashMap<>();
		for (RiskCell cell : model.getCells()) {
			assertNull(bands.put(List.of(cell.getLikelihood(), cell.getConsequence()), model.getBands().indexOf(cell.getBand())));
		}
		assertEquals(16, bands.size());
		for (int likelihood : scores(model.getLikelihood())) {
			for (int consequence : scores(model.getConsequence())) {
				int band = bands.get(List.of(likelihood, consequence));
				assertTrue(band >= bands.getOrDefault(List.of(likelihood - 1, consequence), 0));
				assertTrue(band >= bands.getOrDefault(List.of(likelihood, consequence - 1), 0));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"Matrix4ToKlassa", "Matrix5ToKlassa"})
	void mapsEveryConsequenceScoreToALevelOfKlassa(String name) {
		Mapping mapping = LoadedLibrary.element(Mapping.class, name);
		List<Integer> mapped = mapping.getEntries().stream()
				.flatMap(entry -> scores(entry.getScoreFrom(), entry.getScoreTo() == null ? entry.getScoreFrom() : entry.getScoreTo()).stream())
				.toList();
		assertEquals(scores(((RiskModel) mapping.getFrom()).getConsequence()), mapped);
		mapping.getEntries().forEach(entry -> assertTrue(klassa.getLevels().containsAll(entry.getTargets())));
	}

	private static List<Integer> scores(ScoreScale scale) {
		return scores(scale.getLower(), scale.getUpper());
	}

	private static List<Integer> scores(int lower, int upper) {
		return IntStream.rangeClosed(lower, upper).boxed().toList();
	}

	private static List<String> names(List<? extends NamedElement> elements) {
		return elements.stream().map(NamedElement::getName).toList();
	}
}
