package org.assay.core.ask;

/** Titles as they are written inside a sentence. */
final class NamesInText {

	private NamesInText() {
	}

	/** Return a title in lower case, unless it begins with an abbreviation. */
	static String inSentence(String title) {
		boolean isWord = title.length() > 1 && Character.isUpperCase(title.charAt(0)) && Character.isLowerCase(title.charAt(1));
		return isWord ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
	}
}
