package org.assay.core.importing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The roles that tables name as owners, each declared once. */
final class Roles {

	private final Map<String, String> names = new LinkedHashMap<>();
	private final StringBuilder text = new StringBuilder();
	private final Identifiers identifiers = new Identifiers();

	/** Return the name of a role that is printed, whatever its letters' case. */
	String name(String printed) {
		return names.computeIfAbsent(printed.toLowerCase(Locale.ROOT), key -> {
			String name = identifiers.ofTitle(printed, "Role");
			text.append("role ").append(name).append(' ').append(Written.line(printed)).append('\n');
			return name;
		});
	}

	/** Return an organisation with the roles; nothing if there are none. */
	String text(String name, String title) {
		return text.isEmpty() ? "" : "organisation " + name + " " + Written.line(title) + " {\n" + text + "}\n\n";
	}
}
