package org.assay.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.analysis.Analysis;
import org.assay.core.CannotDo;
import org.assay.core.project.ProjectFolder;
import org.assay.dsl.loading.LibrarySource;
import org.assay.dsl.loading.LiveProject;
import org.assay.dsl.loading.LoadedProject;
import org.assay.dsl.loading.Places;
import org.assay.dsl.loading.SourceText;
import org.assay.dsl.loading.UsedSource;
import org.assay.model.AssayFile;
import org.assay.rules.FileRules;
import org.assay.rules.Finding;
import org.assay.rules.Rule;
import org.assay.rules.RuleCatalogue;
import org.assay.rules.RuleSamples;
import org.assay.rules.RuleSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules of a file say of it while it is written is what they say when the whole project is checked. */
class FileRulesTest {

	private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

	static List<Rule> rules() {
		return RuleCatalogue.all().stream().filter(rule -> RuleSamples.bad(rule).isPresent()).toList();
	}

	/** With each element in a file of its own, a rule that looks elsewhere in the project would find something else. */
	@ParameterizedTest
	@MethodSource("rules")
	void aSampleCutIntoFilesIsJudgedAlike(Rule rule) {
		for (Optional<String> sample : List.of(RuleSamples.bad(rule), RuleSamples.good(rule))) {
			LiveProject project = live(cut(sample.orElseThrow()));
			assertEquals(together(project), oneByOne(project));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"linkoping-homecare", "v6-meetings", "nordic-video", "karlskrona-map", "remm-workshop"})
	void anExampleIsJudgedAlike(String example) throws IOException, CannotDo {
		LiveProject project = live(ProjectFolder.find(Path.of(System.getProperty("assay.repository"), "examples", example)).read().sources());
		assertEquals(together(project), oneByOne(project));
	}

	@Test
	void mostOfThemAreBrokenByTheirSamplesEvenInPieces() {
		Set<String> found = new TreeSet<>();
		rules().forEach(rule -> Check.run(cut(RuleSamples.bad(rule).orElseThrow()), DAY, "en").findings().stream().map(Finding::code)
				.filter(FileRules::holds).forEach(found::add));
		assertTrue(found.size() > 30, found::toString);
	}

	@Test
	void whatAProjectSaysOfARuleHoldsForAFile() {
		String setting = "package sample\n\nproject P {\n    severity R45 off\n}\n";
		List<SourceText> files = new ArrayList<>(cut(RuleSamples.bad(RuleCatalogue.find("R45").orElseThrow()).orElseThrow()));
		assertTrue(oneByOne(live(files)).contains("R45"));
		files.add(source("settings.assay", setting));
		assertFalse(oneByOne(live(files)).contains("R45"));
	}

	private static LiveProject live(List<SourceText> files) {
		return new LiveProject(files, LibrarySource.standard(), UsedSource.NONE);
	}

	private static String together(LiveProject project) {
		LoadedProject whole = project.project();
		return shown(Check.run(whole, Analysis.of(whole.corpus(), DAY), "en", () -> false).findings().stream()
				.filter(finding -> Check.isOfFile(finding.code())).map(finding -> shown(finding.range().file(), finding)));
	}

	private static String oneByOne(LiveProject project) {
		RuleSettings settings = RuleSettings.of(project.corpus());
		return shown(project.sources().stream().map(SourceText::path).flatMap(path -> Check
				.ofFile(project.problems(path), project.content(path), DAY, settings, "en").stream().map(finding -> shown(path, finding))));
	}

	private static String shown(String path, Finding finding) {
		return path + " " + finding.range() + " " + finding.code() + " " + finding.severity() + " " + finding.message() + " "
				+ finding.accepted().orElse("");
	}

	private static String shown(Stream<String> findings) {
		return findings.sorted().collect(Collectors.joining("\n"));
	}

	/** Return a text with each of its elements in a file of its own. */
	private static List<SourceText> cut(String text) {
		AssayFile file = live(List.of(source("sample.assay", text))).content("sample.assay").orElseThrow();
		List<String> lines = text.lines().toList();
		List<Integer> starts = new ArrayList<>(file.getElements().stream().map(element -> Places.ofWhole(element).line() - 1).toList());
		if (starts.isEmpty()) {
			return List.of(source("sample.assay", text));
		}
		String head = String.join("\n", lines.subList(0, starts.getFirst())) + "\n";
		starts.add(lines.size());
		return IntStream.range(0, starts.size() - 1).mapToObj(index -> source("sample%02d.assay".formatted(index),
				head + String.join("\n", lines.subList(starts.get(index), starts.get(index + 1))) + "\n")).toList();
	}

	private static SourceText source(String path, String text) {
		return new SourceText(path, text.getBytes(StandardCharsets.UTF_8));
	}
}
