package org.assay.lsp.completion;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;

/** What is nearly always stated of an element although it may be left out, and what could be stated. */
final class Usual {

	private static final Properties STATED = load();

	private Usual() {
	}

	/** Return the properties that are usually stated by what a rule reads. */
	static Set<String> of(AbstractRule rule) {
		Set<String> stated = new HashSet<>(stated(rule.getName()));
		stated.add("title");
		return stated;
	}

	static List<String> stated(String rule) {
		String stated = STATED.getProperty(rule, "").strip();
		return stated.isEmpty() ? List.of() : List.of(stated.split("\\s+"));
	}

	/** Return an example of a value; empty if any value of its kind will do. */
	static Optional<String> example(AbstractRule rule, Assignment assignment) {
		return Optional.ofNullable(STATED.getProperty(rule.getName() + "." + assignment.getFeature()));
	}

	static Set<String> keys() {
		return STATED.stringPropertyNames();
	}

	private static Properties load() {
		Properties stated = new Properties();
		try (InputStream stream = Usual.class.getResourceAsStream("usual.properties")) {
			stated.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		return stated;
	}
}
