package org.assay.documents;

/** Colours that all documents share. */
final class Ink {

	static final int TEXT = 0x1a1a1a;
	static final int GREY = 0x6f6f6f;
	static final int PALE = 0xe9eef3;
	static final int WHITE = 0xffffff;

	private Ink() {
	}
}
