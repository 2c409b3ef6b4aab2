package org.assay.benchmarks.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticProjectTest {

	@ParameterizedTest
	@ValueSource(ints = {80, 81, 100, 151, 999, 1_000, 1_001, 12_345})
	void elementsAreExact(int elements) {
		assertEquals(elements, SyntheticProject.of(Settings.of(elements)).elements());
	}

	@Test
	void sameSeedGivesSameBytes() {
		Settings settings = Settings.of(2_000).withSeed(42).withErrors(0.02, EnumSet.allOf(ErrorKind.class));
		assertEquals(SyntheticProject.of(settings).files(), SyntheticProject.of(settings).files());
	}

	@Test
	void otherSeedGivesOtherBytesAndTheSameSize() {
		SyntheticProject one = SyntheticProject.of(Settings.of(500).withSeed(1));
		SyntheticProject two = SyntheticProject.of(Settings.of(500).withSeed(2));
		assertNotEquals(one.files(), two.files());
		assertEquals(one.elements(), two.elements());
	}

	@Test
	void filesHoldTenToFiftyElements() {
		SyntheticProject project = SyntheticProject.of(Settings.of(10_000));
		assertEquals(400, project.files().size(), 20);
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 2, 7, 20, 50})
	void filesAreAsManyAsAsked(int files) {
		int made = SyntheticProject.of(Settings.of(2_000).withFiles(files)).files().size();
		assertEquals(files, made, Math.max(0.5, files * 0.1));
	}

	@Test
	void oneFileMeansOnePackage() {
		SyntheticProject project = SyntheticProject.of(Settings.of(1_000).withFiles(1));
		assertEquals(List.of("project.assay"), List.copyOf(project.files().keySet()));
	}

	@Test
	void packagesAreAsManyAsAsked() {
		Set<String> packages = new HashSet<>();
		SyntheticProject.of(Settings.of(3_000).withPackages(5)).files().values()
				.forEach(text -> packages.add(text.lines().findFirst().orElseThrow()));
		assertEquals(6, packages.size(), "five, and that of the organisation");
	}

	@ParameterizedTest
	@ValueSource(doubles = {4, 8, 20})
	void referencesAreAsManyAsAskedOnAverage(double mean) {
		SyntheticProject project = SyntheticProject.of(Settings.of(3_000).withReferences(mean));
		assertEquals(mean, (double) project.references() / project.elements(), 0.05 * mean);
	}

	@Test
	void errorsAreAsManyAsAsked() {
		String text = String.join("", SyntheticProject.of(Settings.of(10_000).withErrors(0.05, EnumSet.of(ErrorKind.UNKNOWN))).files().values());
		long unknown = Pattern.compile("Saknas\\b").matcher(text).results().count();
		assertEquals(500, unknown, 75);
	}

	@Test
	void otherTextStaysWhenErrorsArePutIn() {
		String clean = String.join("", SyntheticProject.of(Settings.of(1_000)).files().values());
		String broken = String.join("", SyntheticProject.of(Settings.of(1_000).withErrors(0.1, EnumSet.of(ErrorKind.UNKNOWN))).files().values());
		assertNotEquals(clean, broken);
		assertEquals(clean, broken.replace("Saknas", ""));
	}

	@Test
	void mixIsThatOfRealAssessments() {
		String text = String.join("", SyntheticProject.of(Settings.of(20_000)).files().values());
		assertShare(text, "requirement", 0.20, 0.32);
		assertShare(text, "answer", 0.08, 0.16);
		assertShare(text, "action", 0.10, 0.20);
		assertShare(text, "risk", 0.05, 0.12);
		assertShare(text, "item", 0.06, 0.12);
		assertShare(text, "finding", 0.02, 0.08);
		assertShare(text, "verdict", 0.004, 0.02);
	}

	private static void assertShare(String text, String keyword, double least, double most) {
		double share = Pattern.compile("(?m)^ *" + keyword + " [A-Za-z]").matcher(text).results().count() / 20_000.0;
		assertTrue(share >= least && share <= most, keyword + " has a share of " + share);
	}

	@Test
	void settingsOutOfRangeAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> Settings.of(10));
		assertThrows(IllegalArgumentException.class, () -> Settings.of(100).withErrors(2, EnumSet.allOf(ErrorKind.class)));
		assertThrows(IllegalArgumentException.class, () -> Settings.of(100).withErrors(0.1, EnumSet.noneOf(ErrorKind.class)));
		assertThrows(IllegalArgumentException.class, () -> Settings.of(100).withServices(2));
	}
}
