package org.assay.report.render;

import java.util.Locale;

import org.assay.report.document.Drawing.Ink;
import org.assay.report.document.Tint;

/**
 * The colours of reports. Tints carry dark text in light mode and light text in dark mode, each at a contrast of at
 * least 7:1.
 */
public final class Palette {

	/** Text. */
	public static final int INK = 0x16202A;
	/** Secondary text. */
	public static final int MUTED = 0x56626D;
	/** Thin rules. */
	public static final int RULE = 0xD5DBE1;
	/** Links and the few strong accents. */
	public static final int ACCENT = 0x0B5CAD;
	/** Paper. */
	public static final int PAPER = 0xFFFFFF;
	/** Text in dark mode. */
	public static final int DARK_INK = 0xE8EDF2;
	/** Background in dark mode. */
	public static final int DARK_PAPER = 0x12181F;

	private Palette() {
	}

	/** The fill of a tint on paper, as 0xRRGGBB. The bands fall in lightness from 1 to 5. */
	public static int light(Tint tint) {
		return switch (tint) {
		case NEUTRAL -> 0xEEF1F4;
		case BAND_1 -> 0xEAF2F6;
		case BAND_2 -> 0xF4E7BC;
		case BAND_3 -> 0xF5D3A0;
		case BAND_4 -> 0xF0B894;
		case BAND_5 -> 0xE99A8C;
		case POSITIVE -> 0xDCEFE4;
		case CONDITIONAL -> 0xF4E7BC;
		case NEGATIVE -> 0xEFA497;
		case UNASSESSED -> 0xE6E4EE;
		};
	}

	/** The fill of a tint in dark mode, as 0xRRGGBB. */
	public static int dark(Tint tint) {
		return switch (tint) {
		case NEUTRAL -> 0x26303A;
		case BAND_1 -> 0x1C2B38;
		case BAND_2 -> 0x3D3714;
		case BAND_3 -> 0x523C10;
		case BAND_4 -> 0x63350F;
		case BAND_5 -> 0x77261F;
		case POSITIVE -> 0x17392A;
		case CONDITIONAL -> 0x3D3714;
		case NEGATIVE -> 0x6E2620;
		case UNASSESSED -> 0x35314A;
		};
	}

	/** An ink on paper, as 0xRRGGBB. @throws IllegalArgumentException for {@link Ink#NONE} */
	static int light(Ink ink) {
		return switch (ink) {
		case INK -> INK;
		case MUTED -> MUTED;
		case RULE -> RULE;
		case ACCENT -> ACCENT;
		case NONE -> throw new IllegalArgumentException("no ink has no colour");
		};
	}

	/** As {@code #RRGGBB}. */
	static String hex(int colour) {
		return String.format(Locale.ROOT, "#%06X", colour);
	}

	/** The contrast of two colours (0xRRGGBB) after WCAG 2, from 1 to 21. */
	public static double contrast(int first, int second) {
		double a = luminance(first);
		double b = luminance(second);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	/** Relative luminance after WCAG 2, from 0 to 1. */
	public static double luminance(int colour) {
		return 0.2126 * linear(colour >> 16 & 0xff) + 0.7152 * linear(colour >> 8 & 0xff)
				+ 0.0722 * linear(colour & 0xff);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
