package org.assay.dsl.lexing;

import com.google.inject.Inject;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.assay.dsl.parser.antlr.internal.InternalAssayLexer;
import org.eclipse.xtext.parser.antlr.Lexer;

/**
 * Cuts text into tokens, the same ones as the lexer that is generated from the grammar, whose tables take a tenth of the time of a large
 * check. Where the {@link Scanner} is in doubt, the generated lexer is asked for the one token, so that it alone says what is an error.
 */
public final class AssayLexer extends Lexer {

	private final Scanner scanner;

	/** Made when it is asked for the first time; its tables take long to set up. */
	private InternalAssayLexer generated;
	private char[] text = {};
	private int index;
	private int line = 1;
	private int lineStart;

	@Inject
	AssayLexer(Scanner scanner) {
		this.scanner = scanner;
	}

	@Override
	public void setCharStream(CharStream stream) {
		super.setCharStream(stream);
		generated = null;
		int size = stream.size();
		text = size == 0 ? new char[0] : stream.substring(0, size - 1).toCharArray();
		scanner.read(text);
		index = 0;
		line = 1;
		lineStart = 0;
	}

	@Override
	public Token nextToken() {
		if (index >= text.length) {
			return Token.EOF_TOKEN;
		}
		int start = index;
		int end = scanner.end(start);
		if (end == Scanner.DOUBT) {
			return generated();
		}
		int type = scanner.type();
		CommonToken token = new CommonToken(input, type, Token.DEFAULT_CHANNEL, start, end - 1);
		token.setLine(line);
		token.setCharPositionInLine(start - lineStart);
		if (type == InternalAssayLexer.RULE_WS || type == InternalAssayLexer.RULE_TEXT_BLOCK || type == InternalAssayLexer.RULE_ML_COMMENT) {
			countLines(start, end);
		}
		index = end;
		return token;
	}

	@Override
	public void mTokens() throws RecognitionException {
		throw new UnsupportedOperationException("tokens are made one by one");
	}

	@Override
	public String getErrorMessage(Token token) {
		return generated == null ? null : generated.getErrorMessage(token);
	}

	/** Return the next token as the generated lexer sees it. */
	private Token generated() {
		if (generated == null) {
			generated = new InternalAssayLexer(input);
		}
		input.seek(index);
		Token token = generated.nextToken();
		index = input.index();
		line = input.getLine();
		lineStart = index - input.getCharPositionInLine();
		return token;
	}

	private void countLines(int start, int end) {
		for (int place = start; place < end; place++) {
			if (text[place] == '\n') {
				line++;
				lineStart = place + 1;
			}
		}
	}
}
