package org.assay.dsl.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.assay.dsl.AssayLanguage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIHandler;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;

/**
 * Opens no address, whatever its scheme. Texts are handed over as bytes by those who may read files; a model that could be opened by its
 * address would be fetched from wherever a text says, be it a file outside of the project or a server. The grammar of the language is the
 * one exception.
 */
final class ClosedAddresses extends ExtensibleURIConverterImpl {

	/** The grammar that the parser is made of, which comes with the language. */
	private static final URI GRAMMAR = URI.createURI("classpath:/org/assay/dsl/Assay.xtextbin");

	ClosedAddresses() {
		super(List.of(new Closed()), List.of());
	}

	/** An address means itself: nothing is looked up to find out what else it may mean. */
	@Override
	public URI normalize(URI address) {
		return address;
	}

	private static final class Closed implements URIHandler {

		@Override
		public boolean canHandle(URI address) {
			return true;
		}

		@Override
		public InputStream createInputStream(URI address, Map<?, ?> options) throws IOException {
			InputStream grammar = address.equals(GRAMMAR) ? AssayLanguage.class.getResourceAsStream(GRAMMAR.lastSegment()) : null;
			if (grammar == null) {
				throw refused(address);
			}
			return grammar;
		}

		@Override
		public OutputStream createOutputStream(URI address, Map<?, ?> options) throws IOException {
			throw refused(address);
		}

		@Override
		public void delete(URI address, Map<?, ?> options) throws IOException {
			throw refused(address);
		}

		@Override
		public Map<String, ?> contentDescription(URI address, Map<?, ?> options) throws IOException {
			throw refused(address);
		}

		@Override
		public boolean exists(URI address, Map<?, ?> options) {
			return false;
		}

		@Override
		public Map<String, ?> getAttributes(URI address, Map<?, ?> options) {
			return Map.of();
		}

		@Override
		public void setAttributes(URI address, Map<String, ?> attributes, Map<?, ?> options) throws IOException {
			throw refused(address);
		}

		private static IOException refused(URI address) {
			return new IOException(address + " is not opened: no address is, expected a text that was handed over");
		}
	}
}
