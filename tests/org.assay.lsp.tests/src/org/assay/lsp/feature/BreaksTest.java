package org.assay.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.dsl.loading.LibrarySource;
import org.assay.dsl.loading.LiveProject;
import org.assay.dsl.loading.SourceText;
import org.assay.dsl.loading.TextLines;
import org.assay.dsl.loading.TextResource;
import org.assay.dsl.loading.UsedSource;
import org.assay.lsp.completion.ClientAbilities;
import org.assay.lsp.completion.Completion;
import org.assay.lsp.project.ProjectState;
import org.assay.lsp.project.Spot;
import org.assay.lsp.text.Ranges;
import org.assay.testkit.Checked;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.DocumentSymbol;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever breaks an element of a file: those that begin behind it are in the outline, are coloured and are completed as before. The build
 * breaks every example in some ways; {@code -Dassay.fuzz=full} breaks every seventh line in all ways, which takes most of an hour.
 */
class BreaksTest {

	private static final boolean FULL = "full".equals(System.getProperty("assay.fuzz"));
	/** Every how many lines a text is broken, and the first of them. */
	private static final int LINES = FULL ? 7 : 35;
	private static final int LINE = Integer.getInteger("assay.breaks.line", 3);
	/** One break of so many is tried, and which of them. */
	private static final int EVERY = FULL ? 1 : Integer.getInteger("assay.breaks.every", 11);
	private static final int FIRST = FULL ? 0 : Integer.getInteger("assay.breaks.first", 0);
	/** What is added; behind a hyphen, what is taken away. */
	private static final List<String> WRONG = List.of("{", "}", "{ {", "} }", "\"", "\"\"\"", "/*", "*/", "(", "[", ",", ";", "@", "risk",
			"information", "because", "description", "-{", "-}", "-\"");
	private static final int SHOWN = 20;

	/**
	 * A way to break a text.
	 *
	 * @param sign what is added or taken away
	 * @param offset where
	 * @param added what is added with the blanks around it
	 * @param taken how many characters are taken away
	 */
	private record Break(String sign, int offset, String added, int taken) {

		/** In front of a line, behind it, and on a line of its own above it. */
		static final int PLACES = 3;

		/** Return a break at a line; empty if there is nothing to take away. */
		static Optional<Break> of(String wrong, int place, String text, int line) {
			TextLines lines = TextLines.of(text);
			int start = lines.start(line);
			if (wrong.startsWith("-")) {
				String sign = wrong.substring(1);
				int offset = text.indexOf(sign, start);
				return offset < 0 ? Optional.empty() : Optional.of(new Break(wrong, offset, "", sign.length()));
			}
			return Optional.of(switch (place) {
				case 0 -> new Break(wrong, firstWord(text, start, lines.end(line)), wrong + " ", 0);
				case 1 -> new Break(wrong, lines.end(line), " " + wrong, 0);
				default -> new Break(wrong, start, "    " + wrong + "\n", 0);
			});
		}

		private static int firstWord(String text, int start, int end) {
			int first = start;
			while (first < end && Character.isWhitespace(text.charAt(first))) {
				first++;
			}
			return first;
		}

		String applied(String text) {
			return text.substring(0, offset) + added + text.substring(offset + taken);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"karlskrona-map", "linkoping-homecare", "nordic-video", "remm-workshop", "v6-meetings"})
	void spoilNothingBehindTheirElement(String example) {
		List<SourceText> sources = Checked.sources(Path.of(System.getProperty("assay.repository"), "examples", example));
		LiveProject live = new LiveProject(sources, LibrarySource.standard(), UsedSource.NONE);
		List<String> failures = new ArrayList<>();
		int count = 0;
		for (SourceText source : sources) {
			Seen before = Seen.of(live, source.path());
			for (Break broken : breaks(before.text)) {
				if (count++ % EVERY != FIRST) {
					continue;
				}
				String spoilt = broken.applied(before.text);
				live.put(new SourceText(source.path(), spoilt.getBytes(StandardCharsets.UTF_8)));
				String wrong = before.missing(Seen.of(live, source.path()), broken.offset(), spoilt.length() - before.text.length());
				if (!wrong.isEmpty()) {
					failures.add(source.path() + ":" + before.lines().line(broken.offset()) + " " + broken.sign() + ": " + wrong);
				}
			}
			live.put(source);
		}
		assertTrue(count > EVERY);
		assertEquals(List.of(), failures.subList(0, Math.min(SHOWN, failures.size())), () -> failures.size() + " breaks");
	}

	private static List<Break> breaks(String text) {
		List<Break> breaks = new ArrayList<>();
		for (int line = LINE; line <= TextLines.of(text).count(); line += LINES) {
			for (int index = 0; index < WRONG.size(); index++) {
				for (int place = 0; place < (FULL ? Break.PLACES : 1); place++) {
					Break.of(WRONG.get(index), FULL ? place : (index + line) % Break.PLACES, text, line).ifPresent(breaks::add);
				}
			}
		}
		return breaks;
	}

	/** What an editor shows of a file. */
	private record Seen(ProjectState project, TextResource file, TextLines lines, String text) {

		private static final ClientAbilities PLAIN = new ClientAbilities(false, false);

		static Seen of(LiveProject live, String path) {
			Corpus corpus = live.corpus();
			ProjectState project = new ProjectState(Workspace.ROOT, corpus, live.files(), Analysis.of(corpus, Checked.AS_OF), Locale.ENGLISH);
			TextResource file = project.file(path).orElseThrow();
			String text = file.getParseResult().getRootNode().getText();
			return new Seen(project, file, TextLines.of(text), text);
		}

		/** Return what of this is not seen in a text that is broken at a place; nothing if all is. */
		String missing(Seen broken, int offset, int shift) {
			List<DocumentSymbol> behind = Symbols.in(file).stream().filter(symbol -> start(symbol) > offset).toList();
			if (behind.isEmpty()) {
				return "";
			}
			int from = start(behind.getFirst());
			List<String> lost = new ArrayList<>(shown(behind, shift));
			lost.removeAll(broken.shown(Symbols.in(broken.file), 0));
			if (!lost.isEmpty()) {
				return "the outline lacks " + lost.size() + " elements, first " + lost.getFirst();
			}
			List<String> others = new ArrayList<>(broken.colours(from + shift, shift));
			others.removeAll(colours(from, 0));
			if (!others.isEmpty() || colours(from, 0).size() != broken.colours(from + shift, shift).size()) {
				return "coloured otherwise: " + others;
			}
			int brace = text.indexOf('{', from) + 1;
			boolean same = brace == 0 || proposals(brace).equals(broken.proposals(brace + shift));
			return same ? "" : "proposes " + broken.proposals(brace + shift) + " instead of " + proposals(brace);
		}

		private List<String> proposals(int offset) {
			return Completion.at(new Spot(project, file, offset), PLAIN, folder -> List.of()).getItems().stream().map(CompletionItem::getLabel)
					.toList();
		}

		private int start(DocumentSymbol symbol) {
			return Ranges.offset(symbol.getRange().getStart(), lines);
		}

		private List<String> shown(List<DocumentSymbol> symbols, int shift) {
			return symbols.stream().map(symbol -> start(symbol) + shift + " " + shown(symbol)).toList();
		}

		private static String shown(DocumentSymbol symbol) {
			return symbol.getKind() + " " + symbol.getName() + symbol.getChildren().stream().map(Seen::shown).toList();
		}

		/** Return the colours from a place on: offset, less a shift, length, kind and modifiers. */
		private List<String> colours(int from, int shift) {
			List<Integer> data = Tokens.of(file).getData();
			List<String> colours = new ArrayList<>();
			int line = 1;
			int column = 0;
			for (int index = 0; index < data.size(); index += 5) {
				column = data.get(index) == 0 ? column + data.get(index + 1) : data.get(index + 1);
				line += data.get(index);
				int offset = lines.start(line) + column;
				if (offset >= from) {
					colours.add(offset - shift + " " + data.subList(index + 2, index + 5));
				}
			}
			return colours;
		}
	}
}
