package org.assay.dsl.formatting;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.StringReader;
import java.util.Optional;
import org.assay.dsl.AssayLanguage;
import org.assay.dsl.parsing.Nesting;
import org.assay.dsl.parsing.StatementStarts;
import org.assay.model.AssayFile;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.serializer.ISerializer;

/**
 * The one way to lay out a file: a statement on each line, blocks indented by four spaces, properties in the order of the grammar, entries
 * and blocks in the order in which they are written, at most one blank line between statements. A block that is written on one line stays
 * so while it is short. Comments stay with the statement they stand at. Formatting what is formatted changes nothing.
 */
@Singleton
public final class AssayFormatter {

	@Inject
	private IParser parser;

	@Inject
	private ISerializer serializer;

	@Inject
	private StatementStarts starts;

	@Inject
	AssayFormatter() {
	}

	/** Return the formatter with the services of the language. */
	public static AssayFormatter create() {
		return AssayLanguage.injector().getInstance(AssayFormatter.class);
	}

	/**
	 * Return a text in canonical layout.
	 *
	 * @return empty if the text has syntax errors; such a text is left as it is, so that nothing is lost
	 */
	public Optional<String> format(String text) {
		if (Nesting.beyondLimit(text).isPresent()) {
			return Optional.empty();
		}
		IParseResult result = parser.parse(new StringReader(text));
		return result.hasSyntaxErrors() ? Optional.empty() : Optional.of(format(result.getRootNode()));
	}

	/** Return a model as text in canonical layout. References are written as short as their place allows. */
	public String write(AssayFile file) {
		String text = serializer.serialize(file);
		return format(text).orElseThrow(() -> new IllegalStateException("the serialised model cannot be read again: " + text));
	}

	private String format(ICompositeNode root) {
		return new LayoutWriter().write(new LayoutReader(starts.of(root)).read(root));
	}
}
