package org.assay.ide.editor.feature;

import org.assay.dsl.lexing.LanguageWords;
import org.assay.ide.editor.connect.Partitions;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.ICharacterScanner;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.IWordDetector;
import org.eclipse.jface.text.rules.NumberRule;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.rules.WordRule;

/** Colours words of the language, texts and comments while one types, before the server has said anything. The words come from the grammar. */
public final class DslPresentation extends PresentationReconciler {

	/** Make the colours of one editor. */
	public DslPresentation() {
		setDocumentPartitioning(Partitions.PARTITIONING);
		colour(IDocument.DEFAULT_CONTENT_TYPE, words());
		colour(Partitions.COMMENT, all("comment"));
		colour(Partitions.STRING, all("string"));
	}

	private void colour(String part, ITokenScanner scanner) {
		DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(scanner);
		setDamager(repairer, part);
		setRepairer(repairer, part);
	}

	private static ITokenScanner all(String kind) {
		RuleBasedScanner scanner = new RuleBasedScanner();
		scanner.setDefaultReturnToken(token(kind));
		return scanner;
	}

	private static ITokenScanner words() {
		WordRule words = new WordRule(new Names(), new Token(null));
		IToken keyword = token("keyword");
		LanguageWords.all().forEach(word -> words.addWord(word, keyword));
		RuleBasedScanner scanner = new RuleBasedScanner();
		scanner.setRules(new IRule[] {new Escaped(), words, new NumberRule(token("number"))});
		return scanner;
	}

	private static IToken token(String kind) {
		return new Token(TokenStyles.of(kind));
	}

	private static final class Names implements IWordDetector {

		@Override
		public boolean isWordStart(char c) {
			return Character.isLetter(c) || c == '_';
		}

		@Override
		public boolean isWordPart(char c) {
			return Character.isLetterOrDigit(c) || c == '_' || c == '-';
		}
	}

	/** A name that is written behind a mark is no word of the language. */
	private static final class Escaped implements IRule {

		@Override
		public IToken evaluate(ICharacterScanner scanner) {
			if (scanner.read() != '^') {
				scanner.unread();
				return Token.UNDEFINED;
			}
			int next = scanner.read();
			while (Character.isLetterOrDigit(next) || next == '_') {
				next = scanner.read();
			}
			scanner.unread();
			return Token.WHITESPACE;
		}
	}
}
