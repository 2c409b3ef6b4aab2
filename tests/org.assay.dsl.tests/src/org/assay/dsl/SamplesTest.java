package org.assay.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.dsl.loading.LoadedProject;
import org.assay.dsl.loading.Places;
import org.assay.dsl.loading.ProjectLoader;
import org.assay.dsl.services.AssayGrammarAccess;
import org.assay.model.AssayFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tour through the thirteen sections of the language, in a made-up school. */
class SamplesTest {

	private static final LoadedProject TOUR = ProjectLoader.create().load(Repository.sources(Repository.projects().getFirst()));

	@ParameterizedTest
	@MethodSource("org.assay.dsl.Repository#projects")
	void parsesAndLinksWithoutProblems(Path project) {
		LoadedProject loaded = ProjectLoader.create().load(Repository.sources(project));
		assertEquals("", loaded.problems().stream().map(Loaded::describe).collect(Collectors.joining("\n")));
		assertTrue(loaded.files() > 0);
	}

	@Test
	void hasAFileForEachSection() {
		assertEquals(13, TOUR.files());
	}

	/** What the grammar can read and the tour does not show is not tested by anything that runs over the samples. */
	@Test
	void showsEveryConstructOfTheGrammar() {
		Set<EObject> shown = shownBy(TOUR.corpus().projectFiles());
		AssayGrammarAccess grammar = AssayLanguage.injector().getInstance(AssayGrammarAccess.class);
		List<String> missing = new ArrayList<>();
		for (AbstractRule rule : GrammarUtil.allParserRules(grammar.getGrammar())) {
			// the words that may be names are the subject of NamesTest
			if (rule != grammar.getNameRule()) {
				EcoreUtil2.getAllContentsOfType(rule, AbstractElement.class).stream().filter(SamplesTest::readsText)
						.filter(element -> !shown.contains(element)).forEach(element -> missing.add(rule.getName() + ": " + spell(element)));
			}
		}
		assertEquals("", String.join("\n", missing));
	}

	private static Set<EObject> shownBy(List<AssayFile> files) {
		Set<EObject> shown = new HashSet<>();
		for (AssayFile file : files) {
			for (INode node : Places.whole(file).getRootNode().getAsTreeIterable()) {
				shown.add(node.getGrammarElement());
			}
		}
		return shown;
	}

	private static boolean readsText(AbstractElement element) {
		boolean rule = element instanceof RuleCall call && !(element.eContainer() instanceof CrossReference)
				&& call.getRule() instanceof ParserRule;
		return element instanceof Keyword || element instanceof CrossReference || rule;
	}

	private static String spell(AbstractElement element) {
		return switch (element) {
			case Keyword keyword -> "'" + keyword.getValue() + "'";
			case CrossReference reference -> GrammarUtil.containingAssignment(reference).getFeature() + "=[" + reference.getType().getClassifier()
					.getName() + "]";
			case RuleCall call -> call.getRule().getName();
			default -> element.eClass().getName();
		};
	}
}
