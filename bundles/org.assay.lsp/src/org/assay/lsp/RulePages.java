package org.assay.lsp;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.core.explain.Explain;
import org.assay.core.explain.Explanation;
import org.assay.core.files.TextCopies;
import org.assay.lsp.text.Uris;

/** Pages that say what rules want, why, and what to do: one file for each rule that has found something, in the language of the client. */
final class RulePages implements Function<String, Optional<String>> {

	private final Optional<TextCopies> copies;
	private final String language;
	private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

	/** @param copies where the pages are written to; without it there are none */
	RulePages(Optional<TextCopies> copies, String language) {
		this.copies = copies;
		this.language = language;
	}

	/** Return the address of the page of a rule, by its code; empty if there is none. */
	@Override
	public Optional<String> apply(String code) {
		return copies.isEmpty() ? Optional.empty() : known.computeIfAbsent(code, this::write);
	}

	private Optional<String> write(String code) {
		return Explain.rule(code, language).flatMap(page -> copies.get().of(code + ".md", text(page).getBytes(StandardCharsets.UTF_8))).map(Uris::of);
	}

	/** The first line is the heading; each other one is a paragraph. The line that names the page itself is left out. */
	private static String text(Explanation page) {
		String heading = "# " + page.lines().getFirst().text() + "\n";
		return page.lines().subList(1, page.lines().size() - 1).stream().map(line -> "\n" + line.text() + "\n").collect(Collectors.joining("", heading, ""));
	}
}
