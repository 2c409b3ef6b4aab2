package org.assay.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets a source as pages. It is set twice, because the list of contents and the page numbers need to know how it comes out. */
final class Typesetting {

	private Typesetting() {
	}

	/**
	 * How a document comes out.
	 *
	 * @param pages in order
	 * @param sections pages on which the sections begin, by heading
	 */
	record Result(List<Sheet> pages, Map<String, Integer> sections) {
	}

	static List<Sheet> pages(Source source) {
		Faces faces = new Faces();
		Map<String, Integer> unknown = new LinkedHashMap<>();
		for (Block block : source.blocks()) {
			if (block instanceof Block.Heading heading && heading.level() == 2) {
				unknown.put(heading.plain(), 0);
			}
		}
		Result first = new Composer(source, faces, new Result(List.of(), unknown)).result();
		return new Composer(source, faces, first).result().pages();
	}
}
