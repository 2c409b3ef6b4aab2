package org.assay.dsl.direct;

import java.util.List;
import java.util.Optional;
import org.assay.dsl.lexing.KeywordTable;
import org.assay.model.AssayFile;
import org.eclipse.emf.ecore.InternalEObject;

/** Reads a text in which nothing is wrong. Several threads can read at the same time. */
public final class DirectReader {

	private final KeywordTable keywords;
	private final Syntax syntax;

	DirectReader(SyntaxTable.Content language) {
		keywords = language.words();
		syntax = language.syntax();
	}

	/** Return the reader of the language. */
	public static DirectReader standard() {
		return Holder.READER;
	}

	/** Return what a text says; empty if something in it is wrong, or may be. */
	public Optional<DirectFile> read(String text) {
		Tokens tokens = Tokens.of(text, keywords);
		if (tokens == null) {
			return Optional.empty();
		}
		TextReading reading = new TextReading(tokens);
		InternalEObject root = reading.element(syntax.start());
		return Optional.ofNullable((AssayFile) root)
				.map(file -> new DirectFile(file, List.copyOf(reading.links()), reading.stretches().trimmed()));
	}

	private static final class Holder {

		private static final DirectReader READER = new DirectReader(SyntaxTable.standard());
	}
}
