package org.assay.dsl.loading;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.model.AssayFile;
import org.assay.model.Element;
import org.eclipse.emf.ecore.EObject;

/** Finds files that nobody can review, and that take long in the one step that cannot be shared or given up: linking (R113). */
final class LargeFiles {

	/** Most elements of a file. */
	static final int MOST_ELEMENTS = 2_000;
	/** Most bytes of a file. */
	static final int MOST_BYTES = 1 << 20;
	/** Bytes of an element, the blank behind it included. */
	private static final int SHORTEST = 4;

	private LargeFiles() {
	}

	/** Return a problem for each file that is too large; one that could not be read has other problems.
	 * @param sources the texts of the files, and maybe of others */
	static List<Problem> of(List<TextResource> files, List<SourceText> sources) {
		Map<String, Integer> bytes = sources.stream().collect(Collectors.toMap(SourceText::path, source -> source.content().length, Math::max));
		List<Problem> problems = new ArrayList<>();
		for (TextResource file : files) {
			AssayFile content = Resources.fileOf(file);
			String path = Resources.pathOf(file);
			int size = bytes.getOrDefault(path, 0);
			if (content != null && hasMoreThan(MOST_ELEMENTS, content, size)) {
				problems.add(problem("elements", path, MOST_ELEMENTS, content));
			} else if (content != null && size > MOST_BYTES) {
				problems.add(problem("bytes", path, MOST_BYTES >> 20, content));
			}
		}
		return problems;
	}

	private static Problem problem(String variant, String path, int most, AssayFile content) {
		return new Problem("R113", variant, List.of(path, String.valueOf(most)), Places.of(content, null, 0), content, null);
	}

	/** The shortest element, a level of an aspect, takes four bytes, so that short files need no counting. */
	private static boolean hasMoreThan(int most, AssayFile content, int bytes) {
		int count = 0;
		Iterator<EObject> all = bytes <= most * SHORTEST ? List.<EObject>of().iterator() : content.eAllContents();
		while (count <= most && all.hasNext()) {
			count += all.next() instanceof Element ? 1 : 0;
		}
		return count > most;
	}
}
