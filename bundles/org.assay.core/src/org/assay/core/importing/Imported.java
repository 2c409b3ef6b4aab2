package org.assay.core.importing;

import java.util.List;
import java.util.Optional;

/**
 * What became of a document.
 *
 * @param text text of the language, laid out
 * @param tables the tables of the document, in its order
 * @param losses the cells that found no place in the text, and those that call for a look, by table and row
 */
public record Imported(String text, List<Seen> tables, List<Loss> losses) {

	public Imported {
		tables = List.copyOf(tables);
		losses = List.copyOf(losses);
	}

	/**
	 * A table.
	 *
	 * @param number its number among the tables of use here, from 1; 0 if it is of none
	 * @param firstPage page on which it begins
	 * @param lastPage page on which its last row begins
	 * @param columns number of its columns
	 * @param rows number of its rows, with the header
	 * @param kind what it holds; empty if it is of no use here
	 * @param taken how many risks or requirements were made of it
	 * @param model risk model that its scores were held against; empty for other tables
	 * @param caption its caption; empty if it has none that can be told
	 * @param header what stands in its header, or in its first row if it is of no use here
	 */
	public record Seen(int number, int firstPage, int lastPage, int columns, int rows, Optional<TableKind> kind, int taken,
			Optional<String> model, Optional<String> caption, String header) {
	}

	/** Return how many cells found no place in the text. */
	public long dropped() {
		return losses.stream().filter(loss -> !loss.reason().isKept()).count();
	}
}
