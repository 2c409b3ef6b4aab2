package org.assay.report.render;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names sheets so that spreadsheets accept it: short, unique whatever the case, without what addresses of cells are made of. */
final class SheetNames {

	private static final int LONGEST = 31;
	/** Names are cut between words if not more than this is lost. */
	private static final int LONGEST_LOSS = 10;

	private final Set<String> taken = new HashSet<>();

	SheetNames() {
		// Excel keeps this name for itself
		taken.add("history");
	}

	/** A new name for a sheet. @param wish what it should be called @param otherwise what it is called if nothing is left of that */
	String of(String wish, String otherwise) {
		String clean = clean(wish);
		String name = shortened(clean.isEmpty() ? otherwise : clean, LONGEST);
		String unique = name;
		for (int number = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); number++) {
			String suffix = " (" + number + ")";
			unique = shortened(name, LONGEST - suffix.length()) + suffix;
		}
		return unique;
	}

	/** An underscore before an x may begin the number of a character, see {@link SheetText}; an apostrophe ends a name in a reference. */
	private static String clean(String wish) {
		String legible = LegibleText.of(wish).replace(":", "").replace('\'', '’').replace("_x", " x");
		return legible.replaceAll("[\\\\/?*\\[\\]\\p{Z}\\p{Cntrl}]+", " ").strip();
	}

	private static String shortened(String name, int length) {
		if (name.length() <= length) {
			return name;
		}
		String cut = SheetText.beginning(name, length - 1);
		int space = cut.lastIndexOf(' ');
		return (space >= length - LONGEST_LOSS ? cut.substring(0, space) : cut).replaceAll("[\\p{Z},;.–-]+$", "") + "…";
	}
}
