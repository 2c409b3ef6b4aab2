package org.assay.report.render;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Builds a DOM for the layout engine. Text needs no encoding on this road. */
final class DomMarkup implements Markup {

	private final Document document;
	private Node current;

	DomMarkup() {
		try {
			// The engine of the JDK by name: another parser on the class path must not change the result.
			document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
		current = document;
	}

	@Override
	public DomMarkup open(String element, String... attributes) {
		Element child = document.createElement(element);
		for (int i = 0; i < attributes.length; i += 2) {
			if (attributes[i + 1] != null) {
				child.setAttribute(attributes[i], LegibleText.of(attributes[i + 1]));
			}
		}
		current.appendChild(child);
		current = child;
		return this;
	}

	@Override
	public DomMarkup text(String text) {
		if (!text.isEmpty()) {
			current.appendChild(document.createTextNode(LegibleText.of(text)));
		}
		return this;
	}

	@Override
	public DomMarkup close() {
		current = current.getParentNode();
		return this;
	}

	Document document() {
		return document;
	}
}
