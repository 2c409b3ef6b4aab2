package org.assay.evidence.reading;

/** Reads documents that are text themselves: HTML, Markdown, plain text. Their places are the lines of their source. */
public final class SourceReader {

	private SourceReader() {
	}

	/** Read a document of a type other than PDF, in memory alone. */
	public static Reading read(DocumentType type, byte[] bytes, Limits limits) {
		String source = SourceText.of(bytes).orElse(null);
		if (source == null) {
			return new Reading.Damaged();
		}
		try {
			return switch (type) {
				case HTML -> HtmlReader.read(source, limits);
				case MARKDOWN -> MarkdownReader.read(source, limits);
				case TEXT -> PlainTextReader.read(source, limits);
				case PDF -> throw new IllegalArgumentException("a PDF has no source");
			};
		} catch (LimitReached reached) {
			return reached.reading();
		} catch (RuntimeException | StackOverflowError broken) {
			// the libraries promise to read anything; what they do not keep is not the caller's concern
			return new Reading.Damaged();
		}
	}
}
