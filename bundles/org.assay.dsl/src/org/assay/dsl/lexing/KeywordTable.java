package org.assay.dsl.lexing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;

/** The words and signs of the language with the numbers that the generated parser knows them by; read from the grammar's own list. */
@Singleton
final class KeywordTable {

	/** What is found for a word that is no word of the language. */
	static final int NONE = 0;

	private final char[][] words;
	private final int[] types;
	private final int mask;

	@Inject
	KeywordTable(ITokenDefProvider tokens) {
		List<Map.Entry<Integer, String>> keywords = new ArrayList<>();
		for (Map.Entry<Integer, String> token : tokens.getTokenDefMap().entrySet()) {
			if (token.getValue().startsWith("'")) {
				keywords.add(token);
			}
		}
		// at most a quarter full, so that a look-up rarely compares two words
		int size = Integer.highestOneBit(Math.max(1, keywords.size())) << 3;
		words = new char[size][];
		types = new int[size];
		mask = size - 1;
		keywords.forEach(token -> add(token.getValue().substring(1, token.getValue().length() - 1), token.getKey()));
	}

	private void add(String word, int type) {
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
