package org.assay.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The ways to write down findings by name, in the order in which help lists them; the first one is the default. A new one is entered
 * here.
 */
final class FindingFormats {

	private static final Map<String, Supplier<FindingFormat>> ALL = new LinkedHashMap<>();

	static {
		ALL.put("text", TextFormat::new);
		ALL.put("line", LineFormat::new);
		ALL.put("json", JsonFormat::new);
		ALL.put("sarif", SarifFormat::new);
		ALL.put("junit", JUnitFormat::new);
		ALL.put("gitlab", GitLabFormat::new);
		ALL.put("github", GitHubFormat::new);
		ALL.put("markdown", MarkdownFormat::new);
	}

	private FindingFormats() {
	}

	static Set<String> names() {
		return ALL.keySet();
	}

	/** Return the format with one of the names. */
	static FindingFormat of(String name) {
		return ALL.get(name).get();
	}
}
