package org.assay.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class TextsTest {

	private static final Path BUNDLE = Path.of(System.getProperty("assay.repository")).resolve("bundles/org.assay.ide");
	private static final Pattern USE = Pattern.compile("Texts\\.of\\(\"([a-zA-Z.]+[a-zA-Z])\"");
	private static final Pattern KEY = Pattern.compile("\"%([a-zA-Z.]+)\"");

	@Test
	void bothLanguagesHaveTheSameTexts() throws IOException {
		assertEquals(keys("resources/org/assay/ide/texts_en.properties"), keys("resources/org/assay/ide/texts_sv.properties"));
		assertEquals(keys("plugin.properties"), keys("plugin_sv.properties"));
	}

	@Test
	void placesForArgumentsAreTheSameInBothLanguages() throws IOException {
		Properties english = texts("resources/org/assay/ide/texts_en.properties");
		Properties swedish = texts("resources/org/assay/ide/texts_sv.properties");
		for (String key : english.stringPropertyNames()) {
			assertEquals(places(english.getProperty(key)), places(swedish.getProperty(key)), key);
		}
	}

	@Test
	void eachTextThatIsUsedIsThere() throws IOException {
		TreeSet<String> keys = keys("resources/org/assay/ide/texts_en.properties");
		try (Stream<Path> sources = Files.walk(BUNDLE.resolve("src"))) {
			for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
				for (String key : found(USE, Files.readString(source))) {
					assertTrue(keys.contains(key), () -> key + " in " + source.getFileName());
				}
			}
		}
		TreeSet<String> named = keys("plugin.properties");
		for (String key : found(KEY, Files.readString(BUNDLE.resolve("plugin.xml")))) {
			assertTrue(named.contains(key), () -> key + " in plugin.xml");
		}
	}

	@Test
	void theWindowSpeaksTheLanguageItWasStartedIn() {
		assertEquals("sv", Texts.language());
		assertEquals("Nytt projekt", Texts.of("project.title"));
	}

	private static List<String> found(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(match -> match.group(1)).toList();
	}

	private static List<String> places(String text) {
		Matcher matcher = Pattern.compile("\\{\\d}").matcher(text);
		return matcher.results().map(match -> match.group()).sorted().toList();
	}

	private static TreeSet<String> keys(String file) throws IOException {
		return new TreeSet<>(texts(file).stringPropertyNames());
	}

	private static Properties texts(String file) throws IOException {
		Properties texts = new Properties();
		try (Reader reader = new InputStreamReader(Files.newInputStream(BUNDLE.resolve(file)), StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		return texts;
	}
}
