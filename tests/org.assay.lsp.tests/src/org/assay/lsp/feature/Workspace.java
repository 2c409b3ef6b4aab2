package org.assay.lsp.feature;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.analysis.evidence.EvidenceCheck;
import org.assay.dsl.loading.LibrarySource;
import org.assay.dsl.loading.LiveProject;
import org.assay.dsl.loading.SourceText;
import org.assay.dsl.loading.TextLines;
import org.assay.dsl.loading.TextResource;
import org.assay.dsl.loading.UsedSource;
import org.assay.lsp.project.ProjectState;
import org.assay.lsp.project.Spot;
import org.assay.lsp.text.Ranges;
import org.assay.lsp.text.Uris;
import org.assay.testkit.Checked;
import org.assay.testkit.MarkedText;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** A project as an editor has it open, made of texts: the files a.assay, b.assay and so on, with places in them that are marked. */
final class Workspace {

	static final Path ROOT = Path.of("").toAbsolutePath().resolve("some folder");

	private final ProjectState project;
	private final Map<String, String> texts;
	private final Map<String, List<String>> marks;

	/** Looks into documents. */
	interface Looking {
		EvidenceCheck look(Corpus corpus);
	}

	private Workspace(Map<String, MarkedText> marked, Locale locale, Looking looking) {
		texts = new LinkedHashMap<>();
		marks = new LinkedHashMap<>();
		marked.forEach((path, text) -> {
			texts.put(path, text.text());
			marks.put(path, text.places());
		});
		List<SourceText> sources = texts.entrySet().stream().map(file -> new SourceText(file.getKey(), file.getValue()
				.getBytes(StandardCharsets.UTF_8)))
				.toList();
		LiveProject live = new LiveProject(sources, LibrarySource.standard(), UsedSource.NONE);
		Corpus corpus = live.corpus();
		project = new ProjectState(ROOT, corpus, live.files(), Analysis.of(corpus, Checked.AS_OF, looking.look(corpus)), locale);
	}

	static Workspace of(String... marked) {
		return in(Locale.ENGLISH, marked);
	}

	static Workspace in(Locale locale, String... marked) {
		return in(locale, corpus -> EvidenceCheck.NONE, marked);
	}

	static Workspace in(Locale locale, Looking looking, String... marked) {
		Map<String, MarkedText> files = new LinkedHashMap<>();
		for (String text : marked) {
			files.put((char) ('a' + files.size()) + ".assay", MarkedText.of(text));
		}
		return new Workspace(files, locale, looking);
	}

	/** Return a project of texts without marks, by their paths. */
	static Workspace of(Map<String, String> texts) {
		return of(texts, Locale.ENGLISH, corpus -> EvidenceCheck.NONE);
	}

	static Workspace of(Map<String, String> texts, Locale locale, Looking looking) {
		Map<String, MarkedText> files = new TreeMap<>();
		texts.forEach((path, text) -> files.put(path, new MarkedText(text, List.of())));
		return new Workspace(files, locale, looking);
	}

	ProjectState project() {
		return project;
	}

	TextResource file() {
		return file("a.assay");
	}

	TextResource file(String path) {
		return project.file(path).orElseThrow();
	}

	String text(String path) {
		return texts.get(path);
	}

	/** Return the first marked place. */
	Spot spot() {
		Map.Entry<String, List<String>> first = marks.entrySet().stream().filter(file -> !file.getValue().isEmpty()).findFirst().orElseThrow();
		String[] place = first.getValue().getFirst().split("-")[0].split(":");
		return at(first.getKey(), TextLines.of(texts.get(first.getKey())).offset(Integer.parseInt(place[0]), Integer.parseInt(place[1])));
	}

	Spot at(String path, int offset) {
		return new Spot(project, file(path), offset);
	}

	/** Return the place in front of the first occurrence of some words in the first text. */
	Spot before(String words) {
		return at("a.assay", texts.get("a.assay").indexOf(words));
	}

	/** Return all marked places, as {@code a.assay 1:2-1:5}. */
	List<String> marked() {
		List<String> all = new ArrayList<>();
		marks.forEach((path, places) -> places.forEach(place -> all.add(path + " " + place)));
		return all;
	}

	static String show(Location location) {
		return show(location.getUri(), location.getRange());
	}

	static String show(String uri, Range range) {
		return path(uri) + " " + show(range);
	}

	static String show(Range range) {
		return range.getStart().getLine() + 1 + ":" + (range.getStart().getCharacter() + 1) + "-" + (range.getEnd().getLine() + 1) + ":"
				+ (range.getEnd().getCharacter() + 1);
	}

	static String path(String uri) {
		return ROOT.relativize(Uris.path(uri).orElseThrow()).toString().replace('\\', '/');
	}

	/** Return the texts of the project after some edits. */
	Map<String, String> after(WorkspaceEdit edit) {
		Map<String, String> after = new TreeMap<>(texts);
		edit.getDocumentChanges().forEach(change -> {
			String path = path(change.getLeft().getTextDocument().getUri());
			after.put(path, applied(texts.get(path), change.getLeft().getEdits().stream().map(either -> either.getLeft()).toList()));
		});
		return after;
	}

	static String applied(String text, List<TextEdit> edits) {
		TextLines lines = TextLines.of(text);
		StringBuilder changed = new StringBuilder(text);
		edits.stream().sorted(Comparator.comparing((TextEdit edit) -> Ranges.offset(edit.getRange().getStart(), lines)).reversed())
				.forEach(edit -> changed.replace(Ranges.offset(edit.getRange().getStart(), lines), Ranges.offset(edit.getRange().getEnd(), lines),
						edit.getNewText()));
		return changed.toString();
	}
}
