package org.assay.dsl.parsing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
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

	private static final int SHOWN = 40;

	@Inject
	private Words words;

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		RecognitionException exception = context.getRecognitionException();
		Token token = exception == null ? null : exception.token;
		if (token == null) {
			return unreadable(context.getDefaultMessage());
		}
		String expected = expected(exception, context.getTokenNames());
		if (token.getType() == Token.EOF) {
			return expected.isEmpty() ? message("end") : message("endExpected", expected);
		}
		SyntaxErrorMessage message = unexpected(shorten(token.getText()), expected, exception instanceof MissingTokenException);
		return token instanceof CommonToken word ? new WordMessage(message, word) : message;
	}

	private SyntaxErrorMessage unexpected(String text, String expected, boolean missing) {
		if (missing && !expected.isEmpty()) {
			return message("expectedBefore", text, expected);
		}
		// a block that is not closed yet can go on with many words; that it could be closed as well helps nobody
		return expected.isEmpty() || expected.equals("}") ? unexpected(text) : message("expected", text, expected);
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		return context.getValueConverterException() instanceof WordException word
				? message(word.problem().variant(), word.text())
				: message("unreadable", shorten(context.getDefaultMessage()));
	}

	/** The lexer only speaks of characters: at the end of the file it misses the end of a text block or of a comment. */
	private static SyntaxErrorMessage unreadable(String lexerMessage) {
		if (!lexerMessage.contains("<EOF>")) {
			return message("unreadable", shorten(lexerMessage));
		}
		return message(lexerMessage.contains("'*'") ? "unclosedComment" : "unclosedBlock");
	}

	private SyntaxErrorMessage unexpected(String text) {
		if (words.keywords().contains(text)) {
			return message("misplaced", text);
		}
		return Similar.to(text, words.keywords().stream().filter(word -> Character.isLetter(word.charAt(0))))
				.map(suggestion -> message("unexpectedSimilar", text, suggestion)).orElseGet(() -> message("unexpected", text));
	}

	private static String expected(RecognitionException exception, String[] tokenNames) {
		int type = switch (exception) {
			case MissingTokenException missing -> missing.expecting;
			case MismatchedTokenException mismatched -> mismatched.expecting;
			default -> Token.INVALID_TOKEN_TYPE;
		};
		if (type <= 0 || type >= tokenNames.length) {
			return "";
		}
		return switch (tokenNames[type]) {
			case "RULE_STRING", "RULE_TEXT_BLOCK" -> "\"text\"";
			case "RULE_ID" -> "name";
			case "RULE_INT" -> "number";
			case "RULE_DATE" -> "YYYY-MM-DD";
			default -> tokenNames[type].replace("'", "");
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
