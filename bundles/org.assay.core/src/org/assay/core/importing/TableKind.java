package org.assay.core.importing;

import java.util.Locale;

/** What a table holds that can be taken over. */
public enum TableKind {

	/** Risks, one in a row. */
	RISKS,
	/** Requirements, one in a row, with answers if there are any. */
	REQUIREMENTS;

	/** Return the word for the command line and for JSON. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
