package org.assay.core.format;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** Shows what changes between two versions of a file, as other tools read and apply it. */
final class UnifiedDiff {

	private static final int CONTEXT = 3;
	private static final String NO_LINE_END = "\\ No newline at end of file";

	private UnifiedDiff() {
	}

	static String of(String path, String before, String after) {
		List<String> old = lines(before);
		List<String> changed = UnifiedDiffUtils.generateUnifiedDiff("a/" + path, "b/" + path, old, DiffUtils.diff(old, lines(after)), CONTEXT);
		return String.join("\n", changed) + "\n";
	}

	/** A last line without an end is another line than the same with one. */
	private static List<String> lines(String text) {
		List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
		String last = lines.removeLast();
		if (!last.isEmpty()) {
			lines.add(last + "\n" + NO_LINE_END);
		}
		return lines;
	}
}
