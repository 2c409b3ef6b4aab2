package org.assay.lsp.completion;

import java.util.Locale;

/** Whether what is typed so far, in lower case, can be the beginning of something. */
final class Typed {

	private Typed() {
	}

	/** Return whether a name, or a part of it and what follows, begins with what is typed. */
	static boolean fitsName(String typed, String name) {
		return startsAfter(typed, name.toLowerCase(Locale.ROOT), ".");
	}

	/** Return whether a word of a title begins with what is typed. */
	static boolean fitsTitle(String typed, String title) {
		return title != null && typed.length() > 1 && startsAfter(typed, title.toLowerCase(Locale.ROOT), " ");
	}

	private static boolean startsAfter(String typed, String text, String separator) {
		return text.startsWith(typed) || text.contains(separator + typed);
	}
}
