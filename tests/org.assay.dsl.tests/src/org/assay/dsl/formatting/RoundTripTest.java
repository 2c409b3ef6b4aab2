package org.assay.dsl.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.assay.dsl.AssayLanguage;
import org.assay.dsl.Difference;
import org.assay.dsl.Repository;
import org.assay.dsl.conversion.TextBlock;
import org.assay.dsl.loading.LoadedProject;
import org.assay.dsl.loading.ProjectLoader;
import org.assay.dsl.loading.SourceText;
import org.assay.model.AssayFile;
import org.assay.testkit.ModelText;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of the repository can be formatted and written without losing a word, a comment or a meaning. */
class RoundTripTest {

	private final AssayFormatter formatter = AssayFormatter.create();
	private final IParser parser = AssayLanguage.injector().getInstance(IParser.class);

	static Stream<Path> files() {
		return Repository.projects().stream().flatMap(project -> Repository.files(project).stream());
	}

	static List<Path> projects() {
		return Repository.projects();
	}

	@ParameterizedTest
	@MethodSource("files")
	void isFormattedAsItIsPublished(Path file) {
		String text = Repository.text(file);
		assertEquals("", Difference.between(text, formatter.format(text).orElseThrow()));
	}

	@ParameterizedTest
	@MethodSource("files")
	void keepsAllWordsAndCommentsHoweverItIsLaidOut(Path file) {
		String text = Repository.text(file);
		for (String other : List.of(text.replaceAll("\n *(?!//)", "\n"), text.replace("\n", "\n\n\n"), text.replace("\n", "\r\n"),
				onFewLines(text))) {
			String formatted = formatter.format(other).orElseThrow();
			assertEquals("", Difference.between(String.join("\n", words(other)), String.join("\n", words(formatted))));
			assertEquals("", Difference.between(formatted, formatter.format(formatted).orElseThrow()), "formatted twice");
		}
	}

	@ParameterizedTest
	@MethodSource("projects")
	void meansTheSameWhenItIsFormatted(Path project) {
		assertSameMeaning(project, (file, source) -> formatter.format(new String(source.content(), StandardCharsets.UTF_8)).orElseThrow());
	}

	@ParameterizedTest
	@MethodSource("projects")
	void meansTheSameWhenItIsWrittenFromItsModel(Path project) {
		assertSameMeaning(project, (file, source) -> formatter.write(file));
	}

	private static void assertSameMeaning(Path project, BiFunction<AssayFile, SourceText, String> change) {
		List<SourceText> sources = Repository.sources(project);
		LoadedProject before = ProjectLoader.create().load(sources);
		List<AssayFile> files = before.corpus().projectFiles();
		assertEquals(sources.size(), files.size());
		List<SourceText> changed = new ArrayList<>();
		for (int index = 0; index < files.size(); index++) {
			String text = change.apply(files.get(index), sources.get(index));
			changed.add(new SourceText(sources.get(index).path(), text.getBytes(StandardCharsets.UTF_8)));
		}
		LoadedProject after = ProjectLoader.create().load(changed);
		assertEquals(List.of(), after.problems());
		for (int index = 0; index < files.size(); index++) {
			String difference = Difference.between(ModelText.of(files.get(index)), ModelText.of(after.corpus().projectFiles().get(index)));
			assertEquals("", difference, sources.get(index).path());
		}
	}

	/** Put all on one line that does not have to end with one: text blocks mean something else without their lines, and so do comments. */
	private static String onFewLines(String text) {
		return text.contains("\"\"\"") || text.contains("//") ? text : text.replace('\n', ' ');
	}

	/** Return words and comments in alphabetical order, because the formatter may move them. */
	private List<String> words(String text) {
		List<String> words = new ArrayList<>();
		for (ILeafNode leaf : parser.parse(new StringReader(text)).getRootNode().getLeafNodes()) {
			String word = leaf.getText().strip();
			if (!word.isEmpty()) {
				words.add(word.startsWith("\"\"\"") ? TextBlock.read(word) : word);
			}
		}
		assertTrue(text.isBlank() || !words.isEmpty());
		return words.stream().sorted().toList();
	}
}
