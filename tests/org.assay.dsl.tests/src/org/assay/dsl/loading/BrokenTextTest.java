package org.assay.dsl.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.dsl.AssayLanguage;
import org.assay.dsl.Difference;
import org.assay.dsl.NoLibrary;
import org.assay.dsl.Repository;
import org.assay.dsl.direct.DirectFile;
import org.assay.dsl.direct.DirectReader;
import org.assay.dsl.direct.ModelText;
import org.assay.dsl.parsing.UnknownName;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.Test;

/**
 * Files of every kind that break off, or lack a byte or a line, anywhere: each is read without an exception, in a time that is not felt;
 * what the parser or the linker says is wrong comes out; no text is dropped without a word. The build looks at places drawn by a fixed
 * seed; {@code -Dassay.fuzz=full} looks at all, which are about three hundred thousand texts and take most of an hour.
 */
class BrokenTextTest {

	private static final boolean FULL = "full".equals(System.getProperty("assay.fuzz"));
	private static final long SEED = 20_261_121;
	/** Places of each file that the build looks at. */
	private static final int DRAWN = 8;
	/** One text of so many is linked as well, which takes longer than parsing it. */
	private static final int LINKED = 5;
	/** Of the processor, as the machine may have other things to do. */
	private static final long BOUND_MILLIS = 2_000;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	private static final int SHOWN = 20;

	private final IParser parser = AssayLanguage.injector().getInstance(IParser.class);

	/** A way to damage a file at a place. */
	private interface Damage {
		byte[] apply(byte[] file, int place);
	}

	@Test
	void everyFileThatBreaksOffIsReadOrReported() {
		damageAll(content -> content.length, Arrays::copyOf);
	}

	@Test
	void everyFileThatLacksAByteIsReadOrReported() {
		damageAll(content -> content.length, (content, place) -> {
			byte[] less = new byte[content.length - 1];
			System.arraycopy(content, 0, less, 0, place);
			System.arraycopy(content, place + 1, less, place, less.length - place);
			return less;
		});
	}

	@Test
	void everyFileThatLacksALineIsReadOrReported() {
		damageAll(content -> (int) text(content).lines().count(), (content, line) -> {
			List<String> lines = text(content).lines().toList();
			return (String.join("\n", lines.subList(0, line)) + "\n" + String.join("\n", lines.subList(line + 1, lines.size())))
					.getBytes(StandardCharsets.UTF_8);
		});
	}

	private void damageAll(Function<byte[], Integer> places, Damage damage) {
		List<String> failures = new ArrayList<>();
		int texts = 0;
		for (Path file : files()) {
			byte[] content = Repository.text(file).getBytes(StandardCharsets.UTF_8);
			for (int place : places(places.apply(content)).toArray()) {
				String wrong = check(damage.apply(content, place), texts++ % LINKED == 0);
				if (!wrong.isEmpty() && failures.size() < SHOWN) {
					failures.add(file.getFileName() + " at " + place + ": " + wrong);
				}
			}
		}
		assertEquals(List.of(), failures);
		assertTrue(texts >= DRAWN * files().size() / 2, texts + " texts");
	}

	/** The samples show every construct of the grammar; the library is what people write most like. */
	private static List<Path> files() {
		return Stream.of(Repository.samples(), Repository.path("bundles/org.assay.library/library"))
				.flatMap(folder -> Repository.files(folder).stream()).toList();
	}

	private static IntStream places(int count) {
		return FULL ? IntStream.range(0, count) : new Random(SEED + count).ints(Math.min(count, DRAWN), 0, count);
	}

	/** Return what is wrong with how a file is read; nothing if all is well. */
	private String check(byte[] content, boolean linked) {
		long start = THREADS.getCurrentThreadCpuTime();
		try {
			TextResource file = open(content);
			String wrong = file.isReadable() ? checkText(file, text(content)) : checkRefused(file);
			if (wrong.isEmpty() && file.isReadable()) {
				wrong = checkDirect(file, text(content));
			}
			if (wrong.isEmpty() && linked) {
				wrong = checkLinked(content);
			}
			long millis = (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000;
			return wrong.isEmpty() && millis > BOUND_MILLIS ? millis + " ms" : wrong;
		} catch (IOException | RuntimeException | Error failure) {
			return failure + " at " + failure.getStackTrace()[0];
		}
	}

	private static String checkRefused(TextResource file) {
		return file.textProblems().size() == 1 && file.textProblems().getFirst().code().equals("R108") ? ""
				: "refused with " + file.textProblems();
	}

	private String checkText(TextResource file, String text) {
		String nodes = file.getParseResult().getRootNode().getText();
		if (!nodes.equals(text)) {
			return "the nodes hold another text of " + nodes.length() + " instead of " + text.length() + " characters";
		}
		if (holdsNothing(file)) {
			return "a list of values holds nothing";
		}
		boolean wrong = parser.parse(new StringReader(text)).hasSyntaxErrors();
		boolean said = file.textProblems().stream().anyMatch(problem -> problem.code().equals("R101"));
		if (wrong != said) {
			return "the parser says " + wrong + ", the problems are " + file.textProblems();
		}
		return wrong ? "" : dropped(file, text);
	}

	/** What is read without nodes is in order, and says the same. */
	private static String checkDirect(TextResource file, String text) {
		Optional<DirectFile> direct = DirectReader.standard().read(text);
		if (direct.isEmpty()) {
			return "";
		}
		List<Problem> problems = new ArrayList<>(RepeatedProperties.of(file));
		file.textProblems().stream().filter(problem -> problem.code().equals("R101")).forEach(problems::add);
		return problems.isEmpty() ? Difference.between(ModelText.ofNodes(file.getContents().getFirst()), ModelText.of(direct.get()))
				: "read without nodes in spite of " + problems;
	}

	/** Return whether a list has a place for a value that is not there. */
	private static boolean holdsNothing(TextResource file) {
		List<EObject> elements = new ArrayList<>();
		EcoreUtil.<EObject>getAllProperContents(file, false).forEachRemaining(elements::add);
		return elements.stream().anyMatch(element -> element.eClass().getEAllAttributes().stream()
				.anyMatch(attribute -> attribute.isMany() && ((List<?>) element.eGet(attribute)).contains(null)));
	}

	/**
	 * In a file without errors every word was read by an element of the grammar, and between the words there is nothing but space and
	 * comments.
	 */
	private static String dropped(TextResource file, String text) {
		int end = 0;
		for (ILeafNode leaf : file.getParseResult().getRootNode().getLeafNodes()) {
			if (leaf.getTotalOffset() != end || leaf.getGrammarElement() == null || leaf.getSyntaxErrorMessage() != null) {
				return "not read: " + leaf.getText() + " at " + leaf.getTotalOffset();
			}
			end = leaf.getTotalEndOffset();
		}
		return end == text.length() ? "" : "not read: what follows " + end;
	}

	/** Every error and warning that is left in a file that was loaded is among its problems, and nothing failed. */
	private static String checkLinked(byte[] content) throws IOException {
		TextResource file = open(content);
		List<Problem> problems = AssayLanguage.injector().getInstance(FileProblems.class).of(file);
		if (problems.stream().anyMatch(problem -> problem.code().equals("R00"))) {
			return "R00: " + problems;
		}
		if (problems.size() < file.textProblems().size() + file.getErrors().stream().filter(error -> error instanceof UnknownName).count()) {
			return problems.size() + " problems, but errors " + file.getErrors();
		}
		LoadedProject loaded = ProjectLoader.create().load(List.of(new SourceText("a.assay", content)), NoLibrary.INSTANCE);
		return loaded.problems().size() >= problems.size() ? "" : "the project has " + loaded.problems() + ", the file " + problems;
	}

	private static TextResource open(byte[] content) throws IOException {
		XtextResourceSet set = AssayLanguage.injector().getInstance(XtextResourceSet.class);
		TextResource file = (TextResource) set.createResource(URI.createURI("memory:/a.assay"));
		file.load(new ByteArrayInputStream(content), Map.of());
		return file;
	}

	private static String text(byte[] content) {
		return new String(content, StandardCharsets.UTF_8);
	}
}
