package org.assay.dsl.lexing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.assay.dsl.parser.antlr.AssayAntlrTokenFileProvider;

/** The words of the language, out of the list that is made with its parser; nothing of the language has to be set up for them. */
public final class LanguageWords {

	private static final Set<String> ALL = read();

	private LanguageWords() {
	}

	/** Return all words, in alphabetical order; signs such as braces are none. */
	public static Set<String> all() {
		return ALL;
	}

	/** A line of the list is a word in quotation marks and its number. */
	private static Set<String> read() {
		Set<String> words = new TreeSet<>();
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(new AssayAntlrTokenFileProvider().getAntlrTokenFile(), StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.startsWith("'") && Character.isLetter(line.charAt(1))) {
					words.add(line.substring(1, line.lastIndexOf('\'')));
				}
			}
		} catch (IOException noList) {
			throw new UncheckedIOException(noList);
		}
		return Collections.unmodifiableSet(words);
	}
}
