package org.assay.report.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.assay.report.document.Tint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

	@ParameterizedTest
	@EnumSource(Tint.class)
	void textOnTintsHasAContrastOfSeven(Tint tint) {
		assertTrue(Palette.contrast(Palette.INK, Palette.light(tint)) >= 7, () -> tint + " light "
				+ Palette.contrast(Palette.INK, Palette.light(tint)));
		assertTrue(Palette.contrast(Palette.DARK_INK, Palette.dark(tint)) >= 7, () -> tint + " dark "
				+ Palette.contrast(Palette.DARK_INK, Palette.dark(tint)));
	}

	@Test
	void bandsDarkenStepByStep() {
		for (int rank = 2; rank <= 5; rank++) {
			double lighter = Palette.luminance(Palette.light(Tint.band(rank - 1, 5)));
			double darker = Palette.luminance(Palette.light(Tint.band(rank, 5)));
			assertTrue(lighter - darker >= 0.06, "band " + rank + ": " + lighter + " to " + darker);
		}
	}

	@Test
	void secondaryTextIsReadable() {
		assertTrue(Palette.contrast(Palette.MUTED, Palette.PAPER) >= 4.5);
		assertTrue(Palette.contrast(Palette.ACCENT, Palette.PAPER) >= 4.5);
	}
}
