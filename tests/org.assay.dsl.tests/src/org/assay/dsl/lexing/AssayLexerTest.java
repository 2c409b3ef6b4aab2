package org.assay.dsl.lexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Key;
import com.google.inject.name.Names;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.assay.dsl.AssayLanguage;
import org.assay.dsl.Repository;
import org.assay.dsl.parser.antlr.internal.InternalAssayLexer;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lexer of the language finds the same tokens, lines and errors as the one that is generated from the grammar, whatever the text. */
class AssayLexerTest {

	private static final int MOST_TOKENS = 1_000_000;

	/** Pieces that begin, end or almost are a token. */
	private static final List<String> PIECES = List.of("\"", "\"\"\"", "\\", "\n", "\r", "\r\n", " ", "\t", "-", "--", "^", "^^", "_", "/",
			"//", "/*", "*/", "*", ".", "..",
			"...", ",", ":", "=", "!=", "!", "<", "<=", ">", ">=", "+", "(", ")", "{", "}", "[", "]", "as", "as-of", "as-", "risk", "risk-model",
			"risk-modelx", "Ä", "å", "ß",
			"\u00D7", "\u00F7", "\u0370", "\u2000", "\uFEFF", "\u0000", "\uD83D\uDE00", "\uD83D", "1", "12", "2017-03-07", "2017-03-", "2017-x",
			"7-", "0x1", "a1", "a-1", "a-b-c", "not", "in", "#", "$", "@", "\u007F", "\u00A0", "\u02B0", "\uFFFF");

	static List<Path> files() {
		return Repository.projects().stream().flatMap(project -> Repository.files(project).stream()).toList();
	}

	@ParameterizedTest
	@MethodSource("files")
	void itFindsTheTokensOfTheSamplesTheLibraryAndTheExamples(Path file) {
		String text = Repository.text(file);
		assertEquals(tokens(new InternalAssayLexer(), text), tokens(lexer(), text));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "a", "\"", "\"\"", "\"\"\"", "\"\"\"\"", "\"\"\"\"\"", "\"\"\"\"\"\"", "\"\"\"a\"\"\"\"", "/*/", "/**/", "/*",
			"//", "/", "\"a\\", "\"a\\\n\"", "\"a\\\"",
			"\"a\\\\\"", "\"a\rb\"", "as-of", "as-ofx", "as-", "as -of", "risk-model-", "2017-", "2017-03-07-", "2017-03-07x", "12ab", "^", "^a-",
			"^-a", "^1", "a--b", "a-b", "-", "..5", "1..2", "1.2.3", "!", "!==", "<==", "åäö", "a\u0301", "x\u00D7y"})
	void itCutsDoubtfulTextAsTheGeneratedOneDoes(String text) {
		assertEquals(tokens(new InternalAssayLexer(), text), tokens(lexer(), text));
	}

	@Test
	void itCutsAnyMixtureOfPiecesAsTheGeneratedOneDoes() {
		Random random = new Random(20261122);
		Lexer ours = lexer();
		for (int round = 0; round < Integer.getInteger("assay.lexer.rounds", 30_000); round++) {
			StringBuilder mixture = new StringBuilder();
			int length = 1 + random.nextInt(12);
			for (int piece = 0; piece < length; piece++) {
				mixture.append(PIECES.get(random.nextInt(PIECES.size())));
			}
			String text = mixture.toString();
			assertEquals(tokens(new InternalAssayLexer(), text), tokens(ours, text), () -> "in " + text);
		}
	}

	private static Lexer lexer() {
		Lexer lexer = AssayLanguage.reading().getInstance(Key.get(Lexer.class, Names.named(LexerBindings.RUNTIME)));
		assertTrue(lexer instanceof AssayLexer, "another lexer is in use: " + lexer);
		return lexer;
	}

	/** All that the parser and the node model look at of a token. */
	private static String tokens(Lexer lexer, String text) {
		lexer.setCharStream(new ANTLRStringStream(text));
		StringBuilder all = new StringBuilder();
		for (int number = 0; number < MOST_TOKENS; number++) {
			Token token = lexer.nextToken();
			if (token == Token.EOF_TOKEN) {
				return all.toString();
			}
			CommonToken common = (CommonToken) token;
			all.append(token.getType()).append(' ').append(common.getStartIndex()).append('-').append(common.getStopIndex()).append(' ')
					.append(token.getLine()).append(':').append(token.getCharPositionInLine()).append(' ').append(token.getChannel()).append(' ')
					.append(token.getText().length()).append(' ').append(lexer.getErrorMessage(token)).append('\n');
		}
		throw new AssertionError("no end of " + text);
	}
}
