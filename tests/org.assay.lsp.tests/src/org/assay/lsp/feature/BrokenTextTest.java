package org.assay.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.assay.dsl.loading.TextLines;
import org.assay.dsl.loading.TextResource;
import org.assay.lsp.project.Spot;
import org.assay.testkit.Checked;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;

/** Every question has an answer at every place of a text that somebody is just writing. */
class BrokenTextTest {

	private static final int TEXTS = 40;
	private static final int PLACES = 25;
	private static final List<String> WRONG = List.of("{", "}", "\"", "\"\"\"", "/*", "//", "]", ".", ",", " because ", "\r", "\u0000",
			"\uD83D\uDE00", "^", "2026-13-99", "package", "accept");

	@Test
	void isAnswered() {
		String whole = Checked.sources(Path.of(System.getProperty("assay.repository"), "examples", "v6-meetings")).stream()
				.map(source -> new String(source.content(), StandardCharsets.UTF_8)).max((one, other) -> one.length() - other.length()).orElseThrow();
		Random random = new Random(6);
		for (int index = 0; index < TEXTS; index++) {
			String text = spoilt(whole, random);
			assertDoesNotThrow(() -> ask(Workspace.of(Map.of("a.assay", text, "b.assay", "party Other")), random), () -> text);
		}
	}

	private static String spoilt(String whole, Random random) {
		int start = random.nextInt(whole.length() / 2);
		StringBuilder text = new StringBuilder(whole.substring(start, Math.min(whole.length(), start + 3_000)));
		for (int index = 0; index < 4; index++) {
			text.insert(random.nextInt(text.length()), WRONG.get(random.nextInt(WRONG.size())));
			int from = random.nextInt(text.length() - 20);
			text.delete(from, from + random.nextInt(20));
		}
		return text.toString();
	}

	private static void ask(Workspace workspace, Random random) {
		TextResource file = workspace.file();
		String text = file.getParseResult().getRootNode().getText();
		Range all = new Range(new Position(0, 0), new Position(TextLines.of(text).count(), 0));
		Symbols.in(file);
		Folds.of(file);
		Tokens.of(file);
		Formatting.of(file);
		Formatting.of(file, new Range(new Position(3, 0), new Position(5, 2)));
		Lenses.in(workspace.project(), file);
		Hints.in(workspace.project(), file, all);
		Links.in(workspace.project(), file);
		SourceActions.organizeImports(workspace.project(), file);
		Addresses addresses = new Addresses(Optional.empty());
		for (int index = 0; index < PLACES; index++) {
			Spot spot = workspace.at("a.assay", random.nextInt(text.length() + 1));
			Definitions.at(spot, addresses);
			Mentions.at(spot, true, addresses);
			Mentions.highlightsAt(spot);
			Renaming.at(spot, "Other");
			Hovers.at(spot);
			Reviewing.at(spot);
		}
		assertInOrder(Tokens.of(file).getData(), text);
	}

	/** Tokens follow each other and lie within their lines. */
	private static void assertInOrder(List<Integer> data, String text) {
		TextLines lines = TextLines.of(text);
		int line = 0;
		int end = 0;
		int column = 0;
		for (int index = 0; index < data.size(); index += 5) {
			column = data.get(index) == 0 ? column + data.get(index + 1) : data.get(index + 1);
			boolean behind = data.get(index) > 0 || column >= end;
			line += data.get(index);
			end = column + data.get(index + 2);
			assertTrue(behind && lines.start(line + 1) + end <= lines.end(line + 1), "line " + line + " of " + text);
		}
	}
}
