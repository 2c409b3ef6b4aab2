package org.assay.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.assay.analysis.QualifiedNames;
import org.assay.model.Interval;
import org.assay.model.NamedElement;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

/**
 * What makes a violation the same one in another version of the text: its rule, the qualified name of the element, the variant of the
 * message and the names and words in it. Lines, files and properties do not count, nor do numbers, dates and intervals, which change while
 * the cause stays.
 *
 * <p>A violation that names several things has one key for each of them: if one of them is mended the others are still known, and one that
 * is added is new. A violation that stands for several has all of theirs.
 */
public final class ViolationKeys {

	private static final char BETWEEN = '\u001f';
	private static final int DIGEST_BYTES = 8;

	private ViolationKeys() {
	}

	/** Return the keys of a violation, sorted; equal ones are repeated. */
	static List<String> of(Violation violation) {
		List<String> keys = new ArrayList<>();
		collect(violation, keys);
		keys.sort(null);
		return keys;
	}

	/** Return the keys of a violation of no element, such as of a text that cannot be read.
	 * @param place qualified name of the element around, or path of the file if there is none */
	public static List<String> of(String code, String variant, String place, List<String> arguments) {
		StringBuilder key = new StringBuilder(code).append(BETWEEN).append(variant).append(BETWEEN).append(place);
		arguments.forEach(argument -> key.append(BETWEEN).append(argument));
		return List.of(key.toString());
	}

	/** Return the qualified name of the element, or the path of the file, in a key. */
	public static String element(String key) {
		int start = key.indexOf(BETWEEN, key.indexOf(BETWEEN) + 1) + 1;
		int end = key.indexOf(BETWEEN, start);
		return end < 0 ? key.substring(start) : key.substring(start, end);
	}

	private static void collect(Violation violation, List<String> keys) {
		if (!violation.parts().isEmpty()) {
			violation.parts().forEach(part -> collect(part, keys));
			return;
		}
		StringBuilder key = new StringBuilder(violation.rule().code()).append(BETWEEN).append(violation.variant()).append(BETWEEN)
				.append(QualifiedNames.nearest(violation.element()));
		List<String> items = new ArrayList<>();
		for (int index = 0; index < violation.arguments().size(); index++) {
			Object argument = violation.arguments().get(index);
			if (argument instanceof Iterable<?> list) {
				for (Object item : list) {
					items.add(index + ":" + spell(item));
				}
			} else {
				key.append(BETWEEN).append(spell(argument));
			}
		}
		if (items.isEmpty()) {
			keys.add(key.toString());
		}
		items.forEach(item -> keys.add(key.toString() + BETWEEN + item));
	}

	private static String spell(Object argument) {
		return switch (argument) {
			case Number changes -> "";
			case LocalDate changes -> "";
			case Interval changes -> "";
			case NamedElement element -> QualifiedNames.of(element).orElseGet(() -> String.valueOf(element.getTitle()));
			case EObject element -> QualifiedNames.nearest(element);
			case Word word -> word.key();
			case Enumerator literal -> literal.getLiteral();
			default -> argument.toString();
		};
	}

	/** Return sixteen hexadecimal digits for keys: the beginning of their SHA-256. */
	public static String digest(List<String> keys) {
		try {
			MessageDigest sha = MessageDigest.getInstance("SHA-256");
			for (String key : keys) {
				sha.update(key.getBytes(StandardCharsets.UTF_8));
				sha.update((byte) '\n');
			}
			return HexFormat.of().formatHex(sha.digest(), 0, DIGEST_BYTES);
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
