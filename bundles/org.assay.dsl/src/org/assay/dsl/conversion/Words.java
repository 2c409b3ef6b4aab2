package org.assay.dsl.conversion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.assay.dsl.services.AssayGrammarAccess;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.EcoreUtil2;

/** The words of the language, and which of them have to be written {@code ^word} when they are names. */
@Singleton
public final class Words {

	private final Set<String> keywords;
	private final Set<String> allowedAsNames;

	@Inject
	Words(AssayGrammarAccess grammar) {
		keywords = GrammarUtil.getAllKeywords(grammar.getGrammar());
		allowedAsNames = EcoreUtil2.getAllContentsOfType(grammar.getNameRule(), Keyword.class).stream().map(Keyword::getValue)
				.collect(Collectors.toUnmodifiableSet());
	}

	/** Return all words of the language. */
	public Set<String> keywords() {
		return keywords;
	}

	static String unescape(String word) {
		return word.startsWith("^") ? word.substring(1) : word;
	}

	static String unescapeAll(String dotted) {
		if (isPlain(dotted)) {
			return dotted;
		}
		// hidden white space and comments between the segments do not belong to the name
		return eachSegment(dotted, segment -> unescape(segment.strip()));
	}

	private static boolean isPlain(String dotted) {
		for (int index = 0; index < dotted.length(); index++) {
			char c = dotted.charAt(index);
			if (c != '.' && c != '-' && c != '_' && !Character.isLetterOrDigit(c)) {
				return false;
			}
		}
		return true;
	}

	/** Signs such as the star of an import are no names. */
	String escapeKeyword(String word) {
		return keywords.contains(word) && Character.isLetter(word.charAt(0)) ? "^" + word : word;
	}

	String escapeName(String word) {
		return allowedAsNames.contains(word) ? word : escapeKeyword(word);
	}

	String escapeAll(String dotted) {
		return eachSegment(dotted, this::escapeName);
	}

	private static String eachSegment(String dotted, UnaryOperator<String> change) {
		return Arrays.stream(dotted.split("\\.", -1)).map(change).collect(Collectors.joining("."));
	}
}
