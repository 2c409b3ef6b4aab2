package org.assay.documents;

/**
 * What every document says besides its text.
 *
 * @param madeUp that nobody issued it
 * @param version the word before a number of version
 * @param side the word before a page number
 */
record Wording(String madeUp, String version, String side) {

	static Wording of(String language) {
		return switch (language) {
			case "sv" -> new Wording("Påhittat exempel, gjort för Assay. Ingen har utfärdat det.", "Version", "Sida");
			case "en" -> new Wording("A made-up example for Assay. Nobody has issued it.", "Version", "Page");
			case "da" -> new Wording("Opdigtet eksempel, lavet til Assay. Ingen har udstedt det.", "Version", "Side");
			default -> throw new IllegalArgumentException("no wording for the language '" + language + "', expected sv, en or da");
		};
	}

	/** The line with the page number. */
	String page(int number, int pages) {
		return side + " " + number + " (" + pages + ")";
	}
}
