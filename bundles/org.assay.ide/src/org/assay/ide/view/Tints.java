package org.assay.ide.view;

import org.assay.report.document.Tint;
import org.assay.report.render.Palette;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** The colours of reports on the screen: those for dark mode where the background is dark. */
final class Tints {

	private static final double DARK = 0.25;

	private Tints() {
	}

	/** Return the fill of a tint. */
	static Color of(Tint tint, Control control) {
		return colour(isDark(control) ? Palette.dark(tint) : Palette.light(tint));
	}

	/** Return the colour of text on tints. */
	static Color ink(Control control) {
		return colour(isDark(control) ? Palette.DARK_INK : Palette.INK);
	}

	/** Return a colour for what is less important. */
	static Color muted(Control control) {
		return isDark(control) ? colour(0x9AA6B2) : colour(Palette.MUTED);
	}

	/** Return a colour for lines and what is chosen. */
	static Color accent(Control control) {
		return isDark(control) ? colour(0x6CB2F5) : colour(Palette.ACCENT);
	}

	private static boolean isDark(Control control) {
		RGB back = control.getBackground().getRGB();
		return Palette.luminance(back.red << 16 | back.green << 8 | back.blue) < DARK;
	}

	/** Colours of the screen take no resources that would have to be given back. */
	private static Color colour(int value) {
		return new Color(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
	}
}
