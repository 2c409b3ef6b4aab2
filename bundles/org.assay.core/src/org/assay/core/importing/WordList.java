package org.assay.core.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Words by what they mean, from a property file: each property lists the words for its name. */
final class WordList {

	private static final WordList HEADERS = read("headers.properties");
	private static final WordList VALUES = read("values.properties");

	private final Map<String, Map<String, String>> families = new HashMap<>();
	private final Properties properties;

	private WordList(Properties properties) {
		this.properties = properties;
		for (String name : properties.stringPropertyNames()) {
			int dot = name.indexOf('.');
			String family = dot < 0 ? "" : name.substring(0, dot);
			Map<String, String> words = families.computeIfAbsent(family, key -> new HashMap<>());
			for (String word : words(name)) {
				words.put(word, name.substring(dot + 1));
			}
		}
	}

	private static WordList read(String name) {
		Properties properties = new Properties();
		try (InputStream stream = WordList.class.getResourceAsStream(name)) {
			properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(name, unreadable);
		}
		return new WordList(properties);
	}

	/** The words of headers. */
	static WordList headers() {
		return HEADERS;
	}

	/** The words of cells. */
	static WordList values() {
		return VALUES;
	}

	/** The words of a property. */
	String[] words(String name) {
		return Arrays.stream(properties.getProperty(name, "").split(",")).map(String::strip).filter(word -> !word.isEmpty())
				.toArray(String[]::new);
	}

	/** What a word means in a family of properties, such as {@code met} in {@code status}. */
	Optional<String> find(String family, String word) {
		return Optional.ofNullable(families.getOrDefault(family, Map.of()).get(word));
	}

	/** What the text of a cell means in a family, whatever its letters' case and the signs around it. */
	Optional<String> meaning(String family, String text) {
		return find(family, bare(text));
	}

	/** Whether a text says that there is nothing. */
	static boolean saysNothing(String text) {
		String bare = bare(text);
		return bare.isEmpty() || VALUES.find("", bare).filter("none"::equals).isPresent();
	}

	private static String bare(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "").replaceAll("\\s+", " ");
	}
}
