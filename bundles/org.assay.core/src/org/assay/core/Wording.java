package org.assay.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/**
 * Fixed texts in one language, from a UTF-8 property file beside a class. The default locale of the machine is never asked, so that the
 * same question has the same answer everywhere.
 */
public final class Wording {

	private final String name;
	private final Properties texts;

	private Wording(String name, Properties texts) {
		this.name = name;
		this.texts = texts;
	}

	/**
	 * Return the texts of a family in a language.
	 *
	 * @param neighbour class beside whose class file the texts stand
	 * @param family name of the property files without language and ending
	 * @param language BCP 47 tag; Swedish tags give Swedish texts, all others English ones
	 */
	public static Wording of(Class<?> neighbour, String family, String language) {
		String name = family + (isSwedish(language) ? "_sv.properties" : "_en.properties");
		Properties texts = new Properties();
		try (InputStream stream = neighbour.getResourceAsStream(name)) {
			if (stream == null) {
				throw new IllegalStateException(name + " is missing");
			}
			texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(name + " cannot be read", unreadable);
		}
		return new Wording(name, texts);
	}

	/** Return whether a BCP 47 tag or the name of a locale means Swedish. */
	public static boolean isSwedish(String language) {
		return language.equals("sv") || language.startsWith("sv-") || language.startsWith("sv_");
	}

	/**
	 * Return a text with its arguments filled in.
	 *
	 * @param arguments values for {0}, {1} and so on, written as they are
	 * @throws IllegalStateException if there is no such text: a message without words would be a message lost
	 */
	public String say(String key, Object... arguments) {
		return fill(find(key).orElseThrow(() -> new IllegalStateException(name + " has no text for " + key)), arguments);
	}

	/** Return a text as it stands; empty if there is none. */
	public Optional<String> find(String key) {
		return Optional.ofNullable(texts.getProperty(key));
	}

	private static String fill(String pattern, Object... arguments) {
		StringBuilder filled = new StringBuilder();
		int from = 0;
		for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
			int close = pattern.indexOf('}', open);
			filled.append(pattern, from, open).append(arguments[Integer.parseInt(pattern.substring(open + 1, close))]);
			from = close + 1;
		}
		return filled.append(pattern, from, pattern.length()).toString();
	}
}
