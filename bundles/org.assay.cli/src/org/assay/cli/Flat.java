package org.assay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts a value with parts into one line, for tables and for cells. */
final class Flat {

	private Flat() {
	}

	/** Return a value as one line; empty for what is not known. Of parts with a name, the name; of levels, the level. */
	static String text(Object value) {
		return switch (value) {
			case null -> "";
			case List<?> list -> String.join("; ", list.stream().map(Flat::text).toList());
			case Map<?, ?> map -> map(map);
			default -> value.toString();
		};
	}

	private static String map(Map<?, ?> map) {
		if (map.get("name") != null) {
			return text(map.get("name"));
		}
		if (map.containsKey("ordinal")) {
			return map.get("level") == null ? "?" : text(map.get("level"));
		}
		List<String> parts = new ArrayList<>();
		map.forEach((field, part) -> {
			String text = text(part);
			if (!text.isEmpty()) {
				parts.add(field + ": " + text);
			}
		});
		return String.join(", ", parts);
	}
}
