package org.assay.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.model.Acceptance;
import org.assay.model.Interval;
import org.assay.model.NamedElement;
import org.eclipse.emf.common.util.Enumerator;

/**
 * What people read about rules, in one language. A text that is missing is an {@link IllegalStateException}: a finding
 * without words would be a finding lost.
 */
public final class RuleTexts {

	private static final int LONGEST_LIST = 20;

	/** A title is chosen from a menu; what a fix writes can be as long as a page. */
	private static final int LONGEST_TITLE = 120;

	/** A stretch in square brackets, or an argument: its number, and a prefix if it is the key of a word. */
	private static final Pattern PART = Pattern.compile("\\[([^\\]]*)\\]|\\{(\\d)(?::([a-z-]+))?\\}");

	private final String language;
	private final Properties texts;

	private RuleTexts(String language, Properties texts) {
		this.language = language;
		this.texts = texts;
	}

	/** Return the texts for a language tag such as {@code sv} or {@code sv-SE}; English for all that is not Swedish. */
	public static RuleTexts of(String languageTag) {
		return languageTag.equals("sv") || languageTag.startsWith("sv-") ? Swedish.TEXTS : English.TEXTS;
	}

	/** Return the language of the texts, {@code sv} or {@code en}. */
	public String language() {
		return language;
	}

	/** Return what the rule demands, as a short sentence. */
	public String title(Rule rule) {
		return text(rule.code() + ".title");
	}

	/** Return why the rule exists. */
	public String why(Rule rule) {
		return text(rule.code() + ".why");
	}

	/** Return how to fix what the rule finds. */
	public String fix(Rule rule) {
		return text(rule.code() + ".fix");
	}

	/** Return what a fix of a violation does, as one line. */
	public String title(Fix fix) {
		String title = fill(text("fix." + fix.key()), fix.arguments()).replaceAll("\\s+", " ").strip();
		return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1).stripTrailing() + "…";
	}

	/** Return what a violation says. */
	public String message(Violation violation) {
		return message(violation.rule(), violation.variant(), violation.arguments());
	}

	/**
	 * Return the message of a rule with its arguments filled in.
	 *
	 * @param variant variant of the message; empty for the plain one
	 * @param arguments values for {0}, {1} and so on. Numbers are written with plain digits, dates as 2017-03-07, elements by
	 *     their names, intervals in words, words of the language as they are typed, {@link Word}s in the language of these texts, and lists
	 * with     commas and an "and". In {1:kind} the argument is the key of a word, so that Role is looked up as kind.Role. A stretch
	 *     in square brackets is left out if an argument in it is empty
	 */
	public String message(Rule rule, String variant, List<Object> arguments) {
		if (rule.isOwn()) {
			return spell(arguments.get(0));
		}
		return fill(text(rule.code() + ".message" + (variant.isEmpty() ? "" : "." + variant)), arguments);
	}

	/** Return why a finding is accepted, by whom and when, as one line. */
	public String acceptance(Acceptance acceptance) {
		StringBuilder line = new StringBuilder(acceptance.getReason());
		Optional<String> role = Optional.ofNullable(acceptance.getRole()).filter(r -> !r.eIsProxy()).map(this::spell);
		Optional<String> date = Optional.ofNullable(acceptance.getDate()).map(this::spell);
		if (role.isPresent() || date.isPresent()) {
			line.append(" (").append(role.orElse("")).append(role.isPresent() && date.isPresent() ? ", " : "")
					.append(date.orElse("")).append(')');
		}
		return line.toString();
	}

	/** Return the word of these texts for a key such as {@code kind.Role}. */
	String word(String key) {
		return text("word." + key);
	}

	/** Return all keys, sorted. */
	Set<String> keys() {
		return new TreeSet<>(texts.stringPropertyNames());
	}

	private String text(String key) {
		String text = texts.getProperty(key);
		if (text == null) {
			throw new IllegalStateException("rules_" + language + ".properties has no text for " + key);
		}
		return text;
	}

	private String fill(String pattern, List<Object> arguments) {
		StringBuilder filled = new StringBuilder();
		Matcher parts = PART.matcher(pattern);
		int from = 0;
		while (parts.find()) {
			filled.append(pattern, from, parts.start());
			String optional = parts.group(1);
			if (optional == null) {
				filled.append(value(parts, arguments));
			} else if (PART.matcher(optional).results().noneMatch(part -> value(part, arguments).isEmpty())) {
				filled.append(fill(optional, arguments));
			}
			from = parts.end();
		}
		return filled.append(pattern, from, pattern.length()).toString();
	}

	private String value(MatchResult part, List<Object> arguments) {
		String value = spell(arguments.get(Integer.parseInt(part.group(2))));
		return part.group(3) == null ? value : word(part.group(3) + "." + value);
	}

	private String spell(Object argument) {
		if (argument instanceof Word word) {
			return word(word.key());
		}
		if (argument instanceof NamedElement element) {
			return element.getName() == null || element.getName().isEmpty() ? element.getTitle() : element.getName();
		}
		if (argument instanceof Enumerator literal) {
			return literal.getLiteral();
		}
		if (argument instanceof Interval interval) {
			String unit = interval.unit().name().toLowerCase(Locale.ROOT);
			return interval.amount() + " " + word("interval." + unit + (interval.amount() == 1 ? ".one" : ".many"));
		}
		if (argument instanceof Fix fix) {
			return title(fix);
		}
		if (argument instanceof Written written) {
			return written.parts().stream().map(this::spellPart).collect(Collectors.joining(" "));
		}
		return argument instanceof Iterable<?> list ? spellList(list) : String.valueOf(argument);
	}

	private String spellPart(Object part) {
		return switch (part) {
			case Written.Quoted quoted -> '"' + quoted.text().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
			case Written.Named named -> spell(named.element());
			// as it is typed, not in words
			case Interval interval -> interval.toString();
			default -> spell(part);
		};
	}

	private String spellList(Iterable<?> list) {
		List<String> words = new ArrayList<>();
		list.forEach(item -> words.add(spell(item)));
		int last = words.size() - 1;
		if (last < 1) {
			return last < 0 ? "" : words.get(0);
		}
		if (words.size() > LONGEST_LIST) {
			String more = fill(text("word.more"), List.of(words.size() - LONGEST_LIST));
			return String.join(", ", words.subList(0, LONGEST_LIST)) + " " + more;
		}
		return String.join(", ", words.subList(0, last)) + " " + text("word.and") + " " + words.get(last);
	}

	private static RuleTexts load(String language) {
		String name = "rules_" + language + ".properties";
		Properties texts = new Properties();
		try (InputStream stream = RuleTexts.class.getResourceAsStream(name)) {
			if (stream == null) {
				throw new IllegalStateException(name + " is missing");
			}
			texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(name + " cannot be read", e);
		}
		return new RuleTexts(language, texts);
	}

	/** Loaded at the first use, so that a run in one language reads one file. */
	private static final class Swedish {
		static final RuleTexts TEXTS = load("sv");
	}

	private static final class English {
		static final RuleTexts TEXTS = load("en");
	}
}
