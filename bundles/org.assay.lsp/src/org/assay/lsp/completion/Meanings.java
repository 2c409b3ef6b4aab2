package org.assay.lsp.completion;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What kinds, properties and words of the language mean, one line each, in Swedish or English. */
public final class Meanings {

	private final Properties meanings;
	private final Properties words;

	private Meanings(String language) {
		this.meanings = load("meanings_" + language);
		this.words = load("completion_" + language);
	}

	/** Return the texts for a language; English for all that is not Swedish. */
	public static Meanings in(Locale locale) {
		return locale.getLanguage().equals("sv") ? Swedish.TEXTS : English.TEXTS;
	}

	private static final class Swedish {
		private static final Meanings TEXTS = new Meanings("sv");
	}

	private static final class English {
		private static final Meanings TEXTS = new Meanings("en");
	}

	/** Return what a kind of element, or a list of words, is. */
	public Optional<String> of(EClassifier type) {
		return Optional.ofNullable(meanings.getProperty(type.getName()));
	}

	/** Return what a property says. */
	public Optional<String> of(EStructuralFeature feature) {
		return Optional.ofNullable(meanings.getProperty(feature.getEContainingClass().getName() + "." + feature.getName()));
	}

	/** Return what a word of a list means. */
	public Optional<String> of(EEnumLiteral literal) {
		return Optional.ofNullable(meanings.getProperty(literal.getEEnum().getName() + "." + literal.getName()));
	}

	/** Return a text of this package with its arguments filled in. */
	String word(String key, Object... arguments) {
		String text = words.getProperty(key);
		if (text == null) {
			throw new IllegalStateException("no text for " + key);
		}
		return arguments.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(arguments);
	}

	private static Properties load(String name) {
		Properties texts = new Properties();
		try (InputStream stream = Meanings.class.getResourceAsStream(name + ".properties")) {
			texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		return texts;
	}
}
