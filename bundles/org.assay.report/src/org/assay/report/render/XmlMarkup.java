package org.assay.report.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML to a character stream. The writer of the Java runtime encodes; what XML cannot hold is replaced before. */
final class XmlMarkup implements Markup {

	private final XMLStreamWriter xml;

	/**
	 * Begin a document.
	 *
	 * @param out receives UTF-8; its {@link IOException}s reach the caller as {@link UncheckedIOException}
	 */
	XmlMarkup(Writer out) {
		try {
			// The writer of the JDK by name: another one on the class path must not change the result.
			xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
			xml.writeStartDocument("UTF-8", "1.0");
		} catch (XMLStreamException failed) {
			throw failure(failed);
		}
	}

	@Override
	public XmlMarkup open(String element, String... attributes) {
		try {
			xml.writeStartElement(element);
			attributes(attributes);
			return this;
		} catch (XMLStreamException failed) {
			throw failure(failed);
		}
	}

	@Override
	public XmlMarkup empty(String element, String... attributes) {
		try {
			xml.writeEmptyElement(element);
			attributes(attributes);
			return this;
		} catch (XMLStreamException failed) {
			throw failure(failed);
		}
	}

	private void attributes(String... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			if (attributes[i + 1] != null) {
				xml.writeAttribute(attributes[i], LegibleText.of(attributes[i + 1]));
			}
		}
	}

	@Override
	public XmlMarkup text(String text) {
		try {
			xml.writeCharacters(LegibleText.of(text));
			return this;
		} catch (XMLStreamException failed) {
			throw failure(failed);
		}
	}

	@Override
	public XmlMarkup close() {
		try {
			xml.writeEndElement();
			return this;
		} catch (XMLStreamException failed) {
			throw failure(failed);
		}
	}

	/** Write what is still held back. */
	void end() {
		try {
			xml.writeEndDocument();
			xml.flush();
		} catch (XMLStreamException failed) {
			throw failure(failed);
		}
	}

	private static UncheckedIOException failure(XMLStreamException failed) {
		return new UncheckedIOException(failed.getCause() instanceof IOException cause ? cause : new IOException(failed));
	}
}
