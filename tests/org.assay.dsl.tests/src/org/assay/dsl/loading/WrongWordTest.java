package org.assay.dsl.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.dsl.Loaded;
import org.assay.dsl.NoLibrary;
import org.assay.dsl.Repository;
import org.assay.model.AssayFile;
import org.assay.model.NamedElement;
import org.assay.model.Variable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whichever word of a file is replaced by one that means nothing: every element on other lines is still there. */
class WrongWordTest {

	private static final int STEP = "full".equals(System.getProperty("assay.fuzz")) ? 1 : 61;
	private static final String WRONG = "§";

	/** An element with the lines on which it and the elements around it begin. */
	private record Placed(String element, Set<Integer> lines) {
	}

	static List<Path> samples() {
		return Repository.files(Repository.samples());
	}

	@ParameterizedTest
	@MethodSource("samples")
	void spoilsItsLineOnly(Path sample) {
		String text = Repository.text(sample);
		AssayFile file = read(text).corpus().projectFiles().getFirst();
		List<Placed> elements = elements(file);
		List<String> lost = new ArrayList<>();
		List<ILeafNode> words = words(file);
		for (int index = 0; index < words.size(); index += STEP) {
			ILeafNode word = words.get(index);
			String damaged = text.substring(0, word.getOffset()) + WRONG + " ".repeat(word.getLength() - 1) + text.substring(word.getEndOffset());
			lost.addAll(lost(elements, word, read(damaged)));
		}
		assertEquals(List.of(), lost);
	}

	private static List<String> lost(List<Placed> elements, ILeafNode word, LoadedProject damaged) {
		Set<String> left = elements(damaged.corpus().projectFiles().getFirst()).stream().map(Placed::element).collect(Collectors.toSet());
		return elements.stream().filter(placed -> !placed.lines().contains(word.getStartLine()) && !left.contains(placed.element()))
				.map(placed -> "line " + word.getStartLine() + " without " + word.getText() + ": " + placed.element()).toList();
	}

	private static LoadedProject read(String text) {
		return ProjectLoader.create().load(Loaded.sources(text), NoLibrary.INSTANCE);
	}

	private static List<ILeafNode> words(AssayFile file) {
		List<ILeafNode> words = new ArrayList<>();
		for (ILeafNode leaf : Places.whole(file).getRootNode().getLeafNodes()) {
			if (!leaf.isHidden() && !leaf.getText().contains("\n")) {
				words.add(leaf);
			}
		}
		return words;
	}

	private static List<Placed> elements(AssayFile file) {
		List<Placed> placed = new ArrayList<>();
		file.eAllContents().forEachRemaining(object -> {
			if (object instanceof NamedElement element && !(object instanceof Variable)) {
				placed.add(new Placed(element.eClass().getName() + " " + element.getName(), lines(element)));
			}
		});
		return placed;
	}

	private static Set<Integer> lines(EObject element) {
		Set<Integer> lines = new HashSet<>();
		for (EObject current = element; !(current instanceof AssayFile); current = current.eContainer()) {
			addHeader(Places.whole(current), lines);
		}
		return lines;
	}

	/** Add the lines from the first word of an element to the brace of its block. */
	private static void addHeader(INode node, Set<Integer> lines) {
		for (ILeafNode leaf : node.getLeafNodes()) {
			lines.add(leaf.getStartLine());
			if (leaf.getText().equals("{")) {
				return;
			}
		}
	}
}
