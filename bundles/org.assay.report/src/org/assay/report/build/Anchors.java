package org.assay.report.build;

import org.assay.analysis.QualifiedNames;
import org.eclipse.emf.ecore.EObject;

/** Anchors of elements inside a report: their qualified names, with other characters than a renderer takes replaced. */
final class Anchors {

	private Anchors() {
	}

	static String of(EObject element) {
		StringBuilder anchor = new StringBuilder();
		for (char character : QualifiedNames.nearest(element).toCharArray()) {
			boolean plain = character < 128 && (Character.isLetterOrDigit(character) || character == '-' || character == '.');
			// every other character has its own replacement, so that two names never get one anchor
			anchor.append(plain ? String.valueOf(character) : "_" + Integer.toHexString(character) + "_");
		}
		return anchor.toString();
	}
}
