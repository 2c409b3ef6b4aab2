package org.assay.dsl.parsing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.MissingTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.assay.dsl.conversion.WordProblem.WordException;
import org.assay.dsl.conversion.Words;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;

/** Turns what the parser stumbles over into a variant of the message of R101 and its arguments. */
@Singleton
public class SyntaxMessages implements ISyntaxErrorMessageProvider {

	/** Code of text that cannot be read; the data are the variant of its message and the arguments. */
	public static final String CODE = "R101";

	/** What the variants of messages end with that name a kind of word instead of a word. */
	public static final String KIND = "Kind";

	private static final int SHOWN = 40;
	/** How many words are remembered with what is said of them. */
	private static final int REMEMBERED = 1_000;

	private final Map<String, SyntaxErrorMessage> unexpected = new ConcurrentHashMap<>();

	@Inject
	private Words words;

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		RecognitionException exception = context.getRecognitionException();
		Token token = exception == null ? null : exception.token;
		if (token == null) {
			return unreadable(context.getDefaultMessage());
		}
		Expected expected = expected(exception, context.getTokenNames());
		if (token.getType() == Token.EOF) {
			return expected.said("endExpected", "end");
		}
		SyntaxErrorMessage message = unexpected(shorten(token.getText()), expected, exception instanceof MissingTokenException);
		return token instanceof CommonToken word ? new WordMessage(message, word) : message;
	}

	private SyntaxErrorMessage unexpected(String text, Expected expected, boolean missing) {
		if (missing && !expected.word().isEmpty()) {
			return message("expectedBefore" + expected.suffix(), text, expected.word());
		}
		// a block that is not closed yet can go on with many words; that it could be closed as well helps nobody
		boolean vague = expected.word().isEmpty() || expected.word().equals("}");
		return vague ? unexpected(text) : message("expected" + expected.suffix(), text, expected.word());
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		return context.getValueConverterException() instanceof WordException word
				? message(word.problem().variant(), word.text())
				: message("unreadable", shorten(context.getDefaultMessage()));
	}

	/**
	 * The lexer only speaks of characters: at the end of the file it misses the end of a text block or of a comment, behind a backslash that
	 * of a text.
	 */
	private static SyntaxErrorMessage unreadable(String lexerMessage) {
		if (!lexerMessage.contains("<EOF>")) {
			return lexerMessage.contains("expecting set") ? message("unclosed", "\\") : message("unreadable", shorten(lexerMessage));
		}
		return message(lexerMessage.contains("'*'") ? "unclosedComment" : "unclosedBlock");
	}

	/** What floods a file is mostly the same few words, and looking for what is similar takes time. */
	private SyntaxErrorMessage unexpected(String text) {
		SyntaxErrorMessage known = unexpected.get(text);
		if (known == null) {
			known = unexpectedWord(text);
			if (unexpected.size() < REMEMBERED) {
				unexpected.put(text, known);
			}
		}
		return known;
	}

	private SyntaxErrorMessage unexpectedWord(String text) {
		if (words.keywords().contains(text)) {
			return message("misplaced", text);
		}
		return Similar.to(text, words.keywords().stream().filter(word -> Character.isLetter(word.charAt(0))))
				.map(suggestion -> message("unexpectedSimilar", text, suggestion)).orElseGet(() -> message("unexpected", text));
	}

	/**
	 * What the parser expected.
	 *
	 * @param word a word of the language; or, for a kind of word, its key among the words of the rule texts; empty if several are possible
	 * @param suffix what tells the message for a kind of word from that for a word
	 */
	private record Expected(String word, String suffix) {

		SyntaxErrorMessage said(String variant, String otherwise) {
			return word.isEmpty() ? message(otherwise) : message(variant + suffix, word);
		}
	}

	private static Expected expected(RecognitionException exception, String[] tokenNames) {
		int type = switch (exception) {
			case MissingTokenException missing -> missing.expecting;
			case MismatchedTokenException mismatched -> mismatched.expecting;
			default -> Token.INVALID_TOKEN_TYPE;
		};
		if (type <= 0 || type >= tokenNames.length) {
			return new Expected("", "");
		}
		return switch (tokenNames[type]) {
			case "RULE_STRING", "RULE_TEXT_BLOCK" -> new Expected("text", KIND);
			case "RULE_ID" -> new Expected("name", KIND);
			case "RULE_INT" -> new Expected("number", KIND);
			case "RULE_DATE" -> new Expected("date", KIND);
			default -> new Expected(tokenNames[type].replace("'", ""), "");
		};
	}

	private static SyntaxErrorMessage message(String variant, String... arguments) {
		String[] details = new String[arguments.length + 1];
		details[0] = variant;
		System.arraycopy(arguments, 0, details, 1, arguments.length);
		return new SyntaxErrorMessage(variant + " " + String.join(" ", arguments), CODE, details);
	}

	private static String shorten(String text) {
		String line = text.lines().findFirst().orElse("");
		return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
	}
}
