package org.assay.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.assay.analysis.Corpus;
import org.assay.analysis.evidence.DocumentCheck;
import org.assay.analysis.evidence.DocumentState;
import org.assay.analysis.evidence.EvidenceCheck;
import org.assay.dsl.loading.SourceText;
import org.assay.dsl.loading.TextLines;
import org.assay.lsp.completion.BlockHelp;
import org.assay.lsp.completion.ClientAbilities;
import org.assay.lsp.completion.Completion;
import org.assay.lsp.project.Spot;
import org.assay.lsp.text.Ranges;
import org.assay.lsp.text.Uris;
import org.assay.model.Document;
import org.assay.testkit.Checked;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureInformation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever in the examples somebody asks, the answer keeps to the rules that hold for all answers of its kind. */
class AnywhereTest {

	private static final int PLACES = 40;
	private static final long SEED = 20_261_122;
	/** What texts of a project could do in Markdown if they were not shown as they are. */
	private static final String HOSTILE = "<img src=x> [a](http://b.example) ![c](d) **e** `f` www.g.example &amp; # h";
	private static final Pattern ESCAPED = Pattern.compile("\\\\.");
	/** Signs that begin a link, an image, code, HTML or an entity, and what some programs make a link of. */
	private static final Pattern LIVE = Pattern.compile("[<>\\[\\]`&#_]|://|www\\.|(?<!\\*)\\*(?!\\*)");
	private static final Pattern TITLE = Pattern.compile("(?m)(?<=^[ ]{0,12}\\p{L}{4,20} [\\p{L}\\p{N}_]{1,40} \")[^\"\\\\\n]*(?=\")");

	@ParameterizedTest
	@ValueSource(strings = {"karlskrona-map", "linkoping-homecare", "nordic-video", "remm-workshop", "v6-meetings"})
	void answersKeepToTheirRules(String example) {
		Map<String, String> texts = texts(example);
		Random random = new Random(SEED + example.hashCode());
		Workspace workspace = Workspace.of(texts, random.nextBoolean() ? Locale.ENGLISH : Locale.of("sv"),
				corpus -> documents(corpus, folder(example)));
		List<String> paths = List.copyOf(texts.keySet());
		for (int index = 0; index < PLACES; index++) {
			String path = paths.get(random.nextInt(paths.size()));
			ask(workspace.at(path, random.nextInt(texts.get(path).length() + 1)));
		}
		int links = 0;
		for (String path : paths) {
			assertNested(Folds.of(workspace.file(path)), texts.get(path));
			links += assertLeadSomewhere(Links.in(workspace.project(), workspace.file(path)), texts.get(path), folder(example));
		}
		assertTrue(links > 0);
	}

	/** Texts that are no Markdown of ours, everywhere in the project. */
	@ParameterizedTest
	@ValueSource(strings = {"nordic-video", "v6-meetings"})
	void textsAreShownAsTheyAre(String example) {
		Map<String, String> texts = texts(example);
		texts.replaceAll((path, text) -> TITLE.matcher(text).replaceAll(title -> HOSTILE));
		Workspace workspace = Workspace.of(texts);
		int hostile = 0;
		for (String path : texts.keySet()) {
			String text = texts.get(path);
			for (int at = text.indexOf(HOSTILE); at >= 0; at = text.indexOf(HOSTILE, at + 1)) {
				Spot name = workspace.at(path, Math.max(0, at - 3));
				Optional<Hover> hover = Hovers.at(name);
				hover.ifPresent(shown -> assertHarmless(markdown(shown)));
				hostile += hover.isPresent() && markdown(hover.get()).contains("img src=x") ? 1 : 0;
			}
		}
		assertTrue(hostile > 20, hostile + " hovers with such a text");
	}

	private static Path folder(String example) {
		return Path.of(System.getProperty("assay.repository"), "examples", example);
	}

	private static Map<String, String> texts(String example) {
		Map<String, String> texts = new TreeMap<>();
		for (SourceText source : Checked.sources(folder(example))) {
			texts.put(source.path(), new String(source.content(), StandardCharsets.UTF_8));
		}
		return texts;
	}

	/** Return which documents are there; nobody looks for quotations. */
	private static EvidenceCheck documents(Corpus corpus, Path folder) {
		Map<Document, DocumentCheck> documents = new HashMap<>();
		corpus.all(Document.class).stream().filter(document -> document.getFile() != null).forEach(document -> documents.put(document,
				DocumentCheck.of(Files.isRegularFile(folder.resolve(document.getFile())) ? DocumentState.THERE : DocumentState.ABSENT)));
		return EvidenceCheck.of(documents, Map.of());
	}

	private static void ask(Spot spot) {
		TextLines lines = TextLines.of(spot.text());
		Hovers.at(spot).ifPresent(hover -> {
			int start = assertInside(hover.getRange(), lines, spot.text()).start();
			assertTrue(start <= spot.offset() && spot.offset() <= Ranges.offset(hover.getRange().getEnd(), lines), hover::toString);
			assertFalse(markdown(hover).isBlank());
			assertHarmless(markdown(hover));
		});
		BlockHelp.at(spot).ifPresent(AnywhereTest::assertSound);
		for (CompletionItem item : Completion.at(spot, new ClientAbilities(true, true), folder -> List.of()).getItems()) {
			assertInside(item.getTextEdit().getLeft().getRange(), lines, spot.text());
			assertFalse(item.getLabel().isBlank());
		}
		Definitions.at(spot, new Addresses(Optional.empty())).forEach(link -> assertInside(link.getOriginSelectionRange(), lines, spot.text()));
	}

	private record Place(int start, int end) {
	}

	private static Place assertInside(Range range, TextLines lines, String text) {
		Place place = new Place(Ranges.offset(range.getStart(), lines), Ranges.offset(range.getEnd(), lines));
		assertTrue(place.start() >= 0 && place.start() <= place.end() && place.end() <= text.length(), range::toString);
		assertTrue(isInLine(range.getStart(), lines) && isInLine(range.getEnd(), lines), range::toString);
		return place;
	}

	private static boolean isInLine(Position position, TextLines lines) {
		int line = position.getLine() + 1;
		return line <= lines.count() && lines.start(line) + position.getCharacter() <= lines.end(line);
	}

	private static String markdown(Hover hover) {
		return hover.getContents().getRight().getValue();
	}

	/** Behind all that is escaped, only bold letters and lists are left. */
	private static void assertHarmless(String markdown) {
		String left = ESCAPED.matcher(markdown).replaceAll("");
		assertFalse(LIVE.matcher(left).find(), markdown);
		assertEquals(0, (left.length() - left.replace("**", "").length()) / 2 % 2, markdown);
	}

	private static void assertSound(SignatureHelp help) {
		SignatureInformation signature = help.getSignatures().get(help.getActiveSignature());
		int count = signature.getParameters().size();
		assertTrue(help.getActiveParameter() == null || help.getActiveParameter() < count, help::toString);
		int end = 0;
		for (var parameter : signature.getParameters()) {
			assertTrue(parameter.getLabel().getRight().getFirst() >= end, help::toString);
			end = parameter.getLabel().getRight().getSecond();
		}
		assertTrue(end <= signature.getLabel().length(), help::toString);
	}

	private static void assertNested(List<FoldingRange> folds, String text) {
		List<FoldingRange> around = new ArrayList<>();
		for (FoldingRange fold : folds) {
			around.removeIf(outer -> outer.getEndLine() < fold.getStartLine());
			assertTrue(fold.getStartLine() < fold.getEndLine() && fold.getEndLine() < TextLines.of(text).count(), fold::toString);
			assertTrue(around.stream().allMatch(outer -> fold.getEndLine() <= outer.getEndLine()), () -> fold + " within " + around);
			around.add(fold);
		}
	}

	/** Return how many links there are; each leads to a file of the example. */
	private static int assertLeadSomewhere(List<DocumentLink> links, String text, Path folder) {
		for (DocumentLink link : links) {
			assertInside(link.getRange(), TextLines.of(text), text);
			String target = link.getTarget().replaceFirst("#page=\\d+$", "");
			Path path = folder.resolve(Workspace.ROOT.relativize(Uris.path(target).orElseThrow()).toString());
			assertTrue(Files.isRegularFile(path), path::toString);
		}
		return links.size();
	}
}
