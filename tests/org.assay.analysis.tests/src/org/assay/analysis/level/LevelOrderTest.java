package org.assay.analysis.level;

import static org.assay.analysis.Given.MODEL;
import static org.assay.analysis.Given.level;
import static org.assay.analysis.Given.named;
import static org.assay.analysis.Given.scale;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assay.model.Level;
import org.assay.model.Mapping;
import org.assay.model.MappingEntry;
import org.assay.model.MappingKind;
import org.assay.model.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class LevelOrderTest {

	private final Scale words = scale("words", "low", "middle", "high");
	private final Scale letters = scale("letters", "K1", "K2", "K3", "K4");

	@ParameterizedTest
	@CsvSource({ "low, high, -1", "middle, middle, 0", "high, low, 1" })
	void comparesByPlaceInOneScale(String left, String right, int expected) {
		OptionalInt comparison = order().compare(level(words, left), level(words, right));
		assertEquals(expected, comparison.getAsInt());
	}

	@Test
	void doesNotCompareScalesWithoutMapping() {
		assertEquals(OptionalInt.empty(), order().compare(level(words, "low"), level(letters, "K1")));
	}

	@ParameterizedTest
	@CsvSource({ "low, K1, 0", "low, K2, -1", "high, K2, 1" })
	void comparesThroughAMappingInBothDirections(String word, String letter, int expected) {
		LevelOrder order = order(entry("low", MappingKind.EQUALS, "K1"), entry("high", MappingKind.EQUALS, "K4"));
		assertEquals(expected, order.compare(level(words, word), level(letters, letter)).getAsInt());
		assertEquals(-expected, order.compare(level(letters, letter), level(words, word)).getAsInt());
	}

	@Test
	void carriesAPartToItsWholeButNotBack() {
		LevelOrder order = order(entry("low", MappingKind.PART_OF, "K2"));
		assertEquals(Optional.of(level(letters, "K2")), order.carry(level(words, "low"), letters));
		assertEquals(Optional.empty(), order.carry(level(letters, "K2"), words));
	}

	@Test
	void carriesBackWhatIncludesTheTarget() {
		LevelOrder order = order(entry("low", MappingKind.INCLUDES, "K2"));
		assertEquals(Optional.of(level(words, "low")), order.carry(level(letters, "K2"), words));
		assertEquals(Optional.empty(), order.carry(level(words, "low"), letters));
	}

	@ParameterizedTest
	@EnumSource(MappingKind.class)
	void neverChoosesAmongSeveralTargets(MappingKind kind) {
		LevelOrder order = order(entry("low", kind, "K1", "K2"));
		assertEquals(OptionalInt.empty(), order.compare(level(words, "low"), level(letters, "K1")));
	}

	@Test
	void doesNotCarryAnOverlap() {
		assertEquals(Optional.empty(), order(entry("low", MappingKind.INTERSECTS, "K1")).carry(level(words, "low"), letters));
	}

	@Test
	void doesNotChooseBetweenMappingsThatDisagree() {
		LevelOrder order = order(entry("low", MappingKind.EQUALS, "K1"), entry("low", MappingKind.EQUALS, "K2"));
		assertEquals(Optional.empty(), order.carry(level(words, "low"), letters));
	}

	private LevelOrder order(MappingEntry... entries) {
		Mapping mapping = named(MODEL.createMapping(), "m");
		mapping.setFrom(words);
		mapping.setTo(letters);
		mapping.getEntries().addAll(List.of(entries));
		return new LevelOrder(List.of(mapping));
	}

	private MappingEntry entry(String source, MappingKind kind, String... targets) {
		MappingEntry entry = MODEL.createMappingEntry();
		entry.setSource(level(words, source));
		entry.setKind(kind);
		for (String target : targets) {
			Level found = level(letters, target);
			entry.getTargets().add(found);
		}
		return entry;
	}
}
