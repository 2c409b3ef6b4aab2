package org.assay.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.assay.evidence.matching.Quotation;

/** A citation of an example, as its text says it. The examples keep to one way of writing, so that patterns can read them. */
record Citation(String name, Cited document, Quotation quotation) {

	/** A document that is cited: the path of its file, and the hash with which it is cited. */
	record Cited(String name, String file, String sha256) {
	}

	private static final Pattern DOCUMENT = Pattern.compile("(?ms)^(?:document|agreement) (\\S+) [^\\n]*\\{\\n(.*?)^}");
	private static final Pattern FILE = Pattern.compile("(?m)^ {4}file \"([^\"]+)\"");
	private static final Pattern HASH = Pattern.compile("(?m)^ {4}sha256 \"([0-9a-f]{64})\"");
	private static final Pattern CITE = Pattern.compile(
			"(?m)^cite (\\S+) in (\\S+)(?:\\s+page (\\d+))?\\s+\"([^\"]+)\"(?:\\s+after \"([^\"]+)\")?(?:\\s+before \"([^\"]+)\")?");
	private static final Pattern WORD = Pattern.compile("(?m)^cite ");

	/** The documents of an example that have a file. */
	static Map<String, Cited> documents(Path example) throws IOException {
		Map<String, Cited> documents = new LinkedHashMap<>();
		for (String text : texts(example)) {
			for (MatchResult document : DOCUMENT.matcher(text).results().toList()) {
				Matcher file = FILE.matcher(document.group(2));
				Matcher hash = HASH.matcher(document.group(2));
				if (file.find()) {
					documents.put(document.group(1), new Cited(document.group(1), file.group(1), hash.find() ? hash.group(1) : ""));
				}
			}
		}
		return documents;
	}

	/** The citations of an example. */
	static List<Citation> all(Path example) throws IOException {
		Map<String, Cited> documents = documents(example);
		List<Citation> citations = new ArrayList<>();
		for (String text : texts(example)) {
			List<MatchResult> found = CITE.matcher(text).results().toList();
			if (found.size() != WORD.matcher(text).results().count()) {
				throw new IllegalStateException("a citation of " + example + " is written in a way that is not read here");
			}
			found.forEach(cite -> citations.add(new Citation(cite.group(1), documents.get(cite.group(2)), quotation(cite))));
		}
		return citations;
	}

	private static Quotation quotation(MatchResult cite) {
		OptionalInt page = cite.group(3) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cite.group(3)));
		return new Quotation(cite.group(4), page, Optional.ofNullable(cite.group(5)), Optional.ofNullable(cite.group(6)));
	}

	private static List<String> texts(Path example) throws IOException {
		List<String> texts = new ArrayList<>();
		try (Stream<Path> files = Files.list(example)) {
			for (Path file : files.filter(path -> path.toString().endsWith(".assay")).sorted().toList()) {
				texts.add(Files.readString(file));
			}
		}
		return texts;
	}
}
