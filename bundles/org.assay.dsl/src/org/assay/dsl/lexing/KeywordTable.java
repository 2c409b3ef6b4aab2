package org.assay.dsl.lexing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;

/** The words and signs of the language with the numbers that the generated parser knows them by; read from the grammar's own list. */
@Singleton
public final class KeywordTable {

	/** What is found for a word that is no word of the language. */
	static final int NONE = 0;

	private final Map<String, Integer> numbers;
	private final char[][] words;
	private final int[] types;
	private final int mask;
	private final int kinds;

	@Inject
	KeywordTable(ITokenDefProvider tokens) {
		this(words(tokens.getTokenDefMap()), Collections.max(tokens.getTokenDefMap().keySet()) + 1);
	}

	/**
	 * @param numbers words and signs of the language with their numbers
	 * @param kinds greater than any number
	 */
	public KeywordTable(Map<String, Integer> numbers, int kinds) {
		this.numbers = numbers;
		this.kinds = kinds;
		// at most a quarter full, so that a look-up rarely compares two words
		int size = Integer.highestOneBit(Math.max(1, numbers.size())) << 3;
		words = new char[size][];
		types = new int[size];
		mask = size - 1;
		numbers.forEach(this::add);
	}

	private static Map<String, Integer> words(Map<Integer, String> tokens) {
		Map<String, Integer> words = new HashMap<>();
		tokens.forEach((number, token) -> {
			if (token.startsWith("'")) {
				words.put(token.substring(1, token.length() - 1), number);
			}
		});
		return words;
	}

	/** Return the words and signs of the language with their numbers. */
	public Map<String, Integer> numbers() {
		return Collections.unmodifiableMap(numbers);
	}

	/** Return the number of a word or sign of the language. */
	public int number(String word) {
		return numbers.get(word);
	}

	/** Return how many kinds of tokens there are: a number greater than that of any. */
	public int kinds() {
		return kinds;
	}

	private void add(String word, Integer type) {
		int hash = 0;
		for (int index = 0; index < word.length(); index++) {
			hash = hash(hash, word.charAt(index));
		}
		int slot = slot(hash);
		while (words[slot] != null) {
			slot = slot + 1 & mask;
		}
		words[slot] = word.toCharArray();
		types[slot] = type;
	}

	/** Return the hash of a word whose last character is {@code c}, given the hash of what stands before it; that of nothing is 0. */
	static int hash(int before, char c) {
		return before * 31 + c;
	}

	/**
	 * Return the number of the keyword in a part of a text, or {@link #NONE}.
	 *
	 * @param hash hash of that part
	 */
	int find(char[] text, int start, int end, int hash) {
		for (int slot = slot(hash); words[slot] != null; slot = slot + 1 & mask) {
			if (isEqual(words[slot], text, start, end)) {
				return types[slot];
			}
		}
		return NONE;
	}

	private static boolean isEqual(char[] word, char[] text, int start, int end) {
		if (word.length != end - start) {
			return false;
		}
		for (int index = 0; index < word.length; index++) {
			if (word[index] != text[start + index]) {
				return false;
			}
		}
		return true;
	}

	private int slot(int hash) {
		return (hash ^ hash >>> 7) & mask;
	}
}
