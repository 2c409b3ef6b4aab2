package org.assay.documents;

/** Faces of type, and the file of each. */
enum Face {
	TEXT("Roboto-Regular.ttf"), BOLD("Roboto-Medium.ttf"), ITALIC("Roboto-Italic.ttf"), LIGHT("Roboto-Light.ttf");

	private final String file;

	Face(String file) {
		this.file = file;
	}

	String file() {
		return file;
	}
}
