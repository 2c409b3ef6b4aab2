package org.assay.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.assay.core.Wording;

/**
 * What a command needs to know of the place where it runs.
 *
 * @param out results
 * @param err everything else
 * @param language language of what people read, as BCP 47 tag
 * @param words texts in the language
 * @param colour whether results may be coloured
 * @param progress whether somebody watches who may want to know that something happens
 * @param folder current folder
 * @param today what the calendar says, for want of another date
 */
record Session(Output out, Output err, String language, Wording words, boolean colour, boolean progress, Path folder, LocalDate today) {

	private static final String ENGLISH = "en";
	/** Numbers of the streams that are terminals; the launcher knows, Java cannot tell one stream from the other. */
	private static final String TERMINALS = "assay.terminal";

	/** Look around.
	 * @param language as stated on the command line; empty if it is not
	 * @param plain whether colours are not wanted */
	static Session of(String language, boolean plain) {
		Map<String, String> environment = System.getenv();
		String tag = Wording.isSwedish(languageOf(language, environment)) ? "sv" : ENGLISH;
		String terminals = System.getProperty(TERMINALS, "");
		boolean dumb = "dumb".equals(environment.get("TERM"));
		boolean colour = !plain && environment.getOrDefault("NO_COLOR", "").isEmpty() && (isForced(environment) || terminals.contains("1")
				&& !dumb);
		return new Session(Output.standard(), Output.error(), tag, Wording.of(Session.class, "messages", tag), colour,
				terminals.contains("2") && !dumb, Path.of("").toAbsolutePath(), Today.here());
	}

	/** Whoever pipes into a pager or a page may want colours all the same. */
	private static boolean isForced(Map<String, String> environment) {
		String stated = environment.getOrDefault("CLICOLOR_FORCE", "");
		return !stated.isEmpty() && !stated.equals("0");
	}

	/** The command line first, then the variable of our own, then the locale in the order in which the system asks for it. */
	private static String languageOf(String stated, Map<String, String> environment) {
		if (!stated.isEmpty()) {
			return stated;
		}
		for (String variable : new String[] {"ASSAY_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
			String value = environment.getOrDefault(variable, "");
			if (!value.isEmpty()) {
				return value;
			}
		}
		return ENGLISH;
	}

	String say(String key, Object... arguments) {
		return words.say(key, arguments);
	}

	/** Tell something that is no result. */
	void tell(String message) {
		err.line(Legible.line(message));
	}
}
