package org.assay.lsp.feature;

import java.util.ArrayList;
import java.util.List;
import org.assay.dsl.conversion.Words;
import org.assay.dsl.loading.TextLines;
import org.assay.dsl.loading.TextResource;
import org.assay.lsp.completion.walk.Scanner;
import org.assay.lsp.completion.walk.Token;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** The words of a file with what they are, for editors that colour them. Text that could not be read is coloured by its letters. */
public final class Tokens {

	/** What is added to the kind of a name. */
	private static final List<String> MODIFIERS = List.of("declaration", "defaultLibrary");
	static final int DECLARATION = 1;
	static final int LIBRARY = 2;

	private final TextLines lines;
	private final List<Integer> data = new ArrayList<>();
	private int line;
	private int column;

	private Tokens(TextLines lines) {
		this.lines = lines;
	}

	/** Return what the numbers of tokens mean. */
	public static SemanticTokensLegend legend() {
		return new SemanticTokensLegend(TokenKinds.ALL, MODIFIERS);
	}

	/** Return the tokens of a file. */
	public static SemanticTokens of(TextResource file) {
		Tokens tokens = new Tokens(TextLines.of(file.getParseResult().getRootNode().getText()));
		Words words = file.getResourceServiceProvider().get(Words.class);
		LeafKinds kinds = new LeafKinds();
		for (ILeafNode leaf : file.getParseResult().getRootNode().getLeafNodes()) {
			if (Skipped.is(leaf)) {
				tokens.skipped(leaf, words);
			} else if (leaf.isHidden()) {
				tokens.hidden(leaf);
			} else {
				kinds.of(leaf).ifPresent(kind -> tokens.add(leaf.getOffset(), leaf.getText(), kind.kind(), kind.modifiers()));
			}
		}
		return new SemanticTokens(tokens.data);
	}

	private void hidden(ILeafNode leaf) {
		if (leaf.getGrammarElement() instanceof TerminalRule rule && rule.getName().endsWith("COMMENT")) {
			add(leaf.getOffset(), leaf.getText(), TokenKinds.COMMENT, 0);
		}
	}

	/** What is passed over may begin or end within a line, but never within a word. */
	private void skipped(ILeafNode leaf, Words words) {
		for (Token token : Scanner.scan(leaf.getText(), leaf.getText().length())) {
			String kind = switch (token.kind()) {
				case STRING, TEXT_BLOCK -> TokenKinds.STRING;
				case NUMBER -> TokenKinds.NUMBER;
				case DATE -> TokenKinds.DATE;
				case COMMENT -> TokenKinds.COMMENT;
				case WORD -> words.keywords().contains(token.text()) ? TokenKinds.KEYWORD : TokenKinds.NAME;
				case ESCAPED -> TokenKinds.NAME;
				case SIGN -> "";
			};
			if (!kind.isEmpty()) {
				add(leaf.getOffset() + token.start(), token.text(), kind, 0);
			}
		}
	}

	/** Add a token; one of several lines as one for each line, because few editors take others. */
	private void add(int offset, String text, String kind, int modifiers) {
		int last = lines.line(offset + text.length());
		for (int at = lines.line(offset); at <= last; at++) {
			int start = Math.max(offset, lines.start(at));
			int end = Math.min(offset + text.length(), lines.end(at));
			if (end > start) {
				addOnLine(at - 1, start - lines.start(at), end - start, TokenKinds.ALL.indexOf(kind), modifiers);
			}
		}
	}

	private void addOnLine(int at, int start, int length, int kind, int modifiers) {
		data.addAll(List.of(at - line, at == line ? start - column : start, length, kind, modifiers));
		line = at;
		column = start;
	}
}
