package org.assay.lsp.completion;

import java.util.regex.Pattern;

/** Snippets with what they suggest filled in. */
final class Expanded {

	private static final Pattern CHOICE = Pattern.compile("\\$\\{\\d+\\|([^,|]+)[^}]*\\|\\}");
	private static final Pattern STOP = Pattern.compile("\\$\\{\\d+:([^}]*\\}?)\\}");

	private Expanded() {
	}

	static String of(String snippet) {
		return STOP.matcher(CHOICE.matcher(snippet).replaceAll("$1")).replaceAll("$1").replace("$0", "");
	}
}
