package org.assay.core.ask;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was found in the places of a form: elements, participants and days, and the fixed words that stood for them. */
final class Found {

	private final Map<Operand, List<Object>> values = new EnumMap<>(Operand.class);
	private final Map<Operand, Set<String>> words = new EnumMap<>(Operand.class);
	private final Set<String> clauses = new HashSet<>();

	void add(Operand operand, Object value) {
		values.computeIfAbsent(operand, key -> new ArrayList<>()).add(value);
	}

	void addWord(Operand operand, String word) {
		words.computeIfAbsent(operand, key -> new HashSet<>()).add(word);
	}

	void addClause(String word) {
		clauses.add(word);
	}

	/** Return the values of an operand, each once, in the order in which they were named. */
	<T> List<T> all(Operand operand, Class<T> type) {
		return values.getOrDefault(operand, List.of()).stream().map(type::cast).distinct().toList();
	}

	<T> Optional<T> first(Operand operand, Class<T> type) {
		return all(operand, type).stream().findFirst();
	}

	/** Return the value of an operand that the form demands. */
	<T> T only(Operand operand, Class<T> type) {
		return first(operand, type).orElseThrow();
	}

	/** Return whether a fixed word stood for an operand. */
	boolean said(Operand operand, String word) {
		return words.getOrDefault(operand, Set.of()).contains(word);
	}

	boolean hasClause(String word) {
		return clauses.contains(word);
	}
}
