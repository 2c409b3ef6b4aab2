package org.assay.core.init;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.dsl.conversion.Words;

/**
 * The name of a new project in its three shapes. Whatever a name is made of, none of them can end the text that it is put into.
 *
 * @param title the name for readers: one line without control characters, composed as NFC
 * @param id the name as an id, such as {@code DigitalTillsyn}
 * @param packageName the name as a package, such as {@code digital-tillsyn}
 */
public record ProjectName(String title, String id, String packageName) {

	private static final int LONGEST = 120;
	private static final int LONGEST_ID = 40;
	private static final String STANDARD_LIBRARY = "std";

	/**
	 * Make the shapes of a name.
	 *
	 * @return empty if nothing of the name can be shown, or if it is longer than 120 characters
	 */
	public static Optional<ProjectName> of(String name) {
		String title = title(name);
		if (title.isEmpty() || title.length() > LONGEST) {
			return Optional.empty();
		}
		List<String> words = words(title);
		return Optional.of(new ProjectName(title, id(words), packageName(words)));
	}

	/** Return the name with other package if that is a word of the language, which a package must not be called. */
	ProjectName unlikeWords(Words words) {
		boolean taken = packageName.equals(STANDARD_LIBRARY) || words.keywords().contains(packageName);
		return taken ? new ProjectName(title, id, "project-" + packageName) : this;
	}

	/** Return the title as a text of the language, with its quotes. */
	String quoted() {
		return "\"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}

	/** Return the title as Markdown that shows it as it is. */
	String markdown() {
		return title.replaceAll("[\\\\`*_\\[\\]<>&!#|~(){}$]", "\\\\$0");
	}

	private static String title(String name) {
		StringBuilder title = new StringBuilder();
		Normalizer.normalize(name, Normalizer.Form.NFC).codePoints().forEach(point -> {
			int type = Character.getType(point);
			boolean shown = type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE && type != Character.PRIVATE_USE
					&& type != Character.UNASSIGNED && type != Character.LINE_SEPARATOR && type != Character.PARAGRAPH_SEPARATOR;
			title.appendCodePoint(shown ? point : ' ');
		});
		return title.toString().replaceAll("\\h+", " ").strip();
	}

	/** Return the runs of characters that a name of the language may hold. */
	private static List<String> words(String title) {
		List<String> words = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		for (char c : (title + " ").toCharArray()) {
			if (isLetter(c) || c >= '0' && c <= '9') {
				word.append(c);
			} else if (!word.isEmpty()) {
				words.add(word.toString());
				word.setLength(0);
			}
		}
		return words;
	}

	/** The letters of the grammar, without the signs that stand among them. */
	private static boolean isLetter(char c) {
		boolean ofGrammar = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '\u00C0' && c <= '\u02AF' || c >= '\u0370' && c <= '\u1FFF';
		return ofGrammar && Character.isLetter(c);
	}

	private static String id(List<String> words) {
		String joined = words.stream().map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
				.collect(Collectors.joining());
		String id = joined.isEmpty() || !Character.isLetter(joined.charAt(0)) ? "Project" + joined : joined;
		return id.substring(0, Math.min(id.length(), LONGEST_ID));
	}

	private static String packageName(List<String> words) {
		String joined = String.join("-", words).toLowerCase(Locale.ROOT);
		String name = joined.isEmpty() ? "project" : Character.isLetter(joined.charAt(0)) ? joined : "project-" + joined;
		String part = name.substring(0, Math.min(name.length(), LONGEST_ID));
		return part.endsWith("-") ? part.substring(0, part.length() - 1) : part;
	}
}
