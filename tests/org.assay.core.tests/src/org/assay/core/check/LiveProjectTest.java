package org.assay.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assay.analysis.Analysis;
import org.assay.dsl.loading.LibrarySource;
import org.assay.dsl.loading.LiveProject;
import org.assay.dsl.loading.LoadedProject;
import org.assay.dsl.loading.SourceText;
import org.assay.dsl.loading.UsedSource;
import org.assay.rules.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever is typed, a project that follows the edits is what the same texts are when they are read afresh. {@code -Dassay.edits=full} makes thirty
 * times as many edits.
 */
class LiveProjectTest {

	private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
	private static final int EDITS = "full".equals(System.getProperty("assay.edits")) ? 1_250 : 40;

	@ParameterizedTest
	@CsvSource({"v6-meetings, 1", "nordic-video, 2", "karlskrona-map, 3", "remm-workshop, 4"})
	void isWhatTheTextsAreWhenTheyAreReadAfresh(String example, long seed) throws IOException {
		RandomEdits edits = new RandomEdits(texts(example), seed);
		LiveProject live = new LiveProject(sources(edits.texts()), LibrarySource.standard(), UsedSource.NONE);
		for (int number = 1; number <= EDITS; number++) {
			RandomEdits.Edit edit = edits.next();
			edit.after().ifPresentOrElse(text -> live.put(new SourceText(edit.path(), RandomEdits.bytes(text))), () -> live.remove(edit.path()));
			assertEquals(afresh(edits.texts()), followed(live), () -> edit.path() + ": " + edit.what());
		}
	}

	@Test
	void aNameThatStandsTwiceInAListFollowsAnEditOfTheOtherFile() {
		SortedMap<String, String> texts = new TreeMap<>();
		texts.put("a.assay", "package a\n\ninformation Diets \"Diets\"\n");
		texts.put("b.assay", "package a\n\nservice Planner \"Planner\" {\n    handles Diets, Diets\n}\n");
		LiveProject live = new LiveProject(sources(texts), LibrarySource.standard(), UsedSource.NONE);
		texts.put("a.assay", texts.get("a.assay").replace("\"Diets\"", "\"Special diets\""));
		live.put(new SourceText("a.assay", RandomEdits.bytes(texts.get("a.assay"))));
		assertEquals(afresh(texts), followed(live));
	}

	private static String afresh(SortedMap<String, String> texts) {
		return shown(Check.run(sources(texts), DAY, "en").findings());
	}

	private static String followed(LiveProject live) {
		LoadedProject project = live.project();
		return shown(Check.run(project, Analysis.of(project.corpus(), DAY), "en", () -> false).findings());
	}

	private static String shown(List<Finding> findings) {
		StringBuilder all = new StringBuilder();
		findings.forEach(finding -> all.append(finding.range()).append(' ').append(finding.code()).append(' ').append(finding.severity()).append(' ')
				.append(finding.message()).append(' ').append(finding.accepted().orElse("")).append(finding.fingerprint()).append('\n'));
		return all.toString();
	}

	private static List<SourceText> sources(SortedMap<String, String> texts) {
		return texts.entrySet().stream().map(text -> new SourceText(text.getKey(), RandomEdits.bytes(text.getValue()))).toList();
	}

	private static SortedMap<String, String> texts(String example) throws IOException {
		Path folder = Path.of(System.getProperty("assay.repository"), "examples", example);
		SortedMap<String, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(path -> path.toString().endsWith(".assay")).toList()) {
				texts.put(file.getFileName().toString(), Files.readString(file));
			}
		}
		return texts;
	}
}
