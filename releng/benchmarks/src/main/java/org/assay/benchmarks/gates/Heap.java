package org.assay.benchmarks.gates;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the virtual machine tells of its collections with {@code -Xlog:gc}. */
final class Heap {

	/** Such as {@code Pause Young (Allocation Failure) 39M->22M(60M) 1.7ms}: before, after, size. */
	private static final Pattern COLLECTION = Pattern.compile("Pause .* (\\d+)M->(\\d+)M\\(\\d+M\\)");

	private Heap() {
	}

	/** Return the largest heap in use after a collection, in MiB.
	 * @throws IllegalArgumentException if there was no collection */
	static double most(List<String> lines) {
		return lines.stream().map(COLLECTION::matcher).filter(Matcher::find).mapToDouble(found -> Double.parseDouble(found.group(2))).max()
				.orElseThrow(() -> new IllegalArgumentException("no collection in the log of the virtual machine"));
	}
}
