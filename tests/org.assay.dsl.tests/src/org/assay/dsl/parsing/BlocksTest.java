package org.assay.dsl.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assay.dsl.Loaded;
import org.assay.dsl.NoLibrary;
import org.assay.dsl.Problems;
import org.assay.dsl.Repository;
import org.assay.dsl.loading.LoadedProject;
import org.assay.dsl.loading.Places;
import org.assay.dsl.loading.ProjectLoader;
import org.assay.model.Acceptance;
import org.assay.model.Action;
import org.assay.model.Assessment;
import org.assay.model.InformationSet;
import org.assay.model.NamedElement;
import org.assay.model.Risk;
import org.assay.model.ServiceInstance;
import org.assay.testkit.ModelText;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shape of every element: what is accepted, kind, name, title, block. */
class BlocksTest {

	@ParameterizedTest
	@ValueSource(strings = {"project X", "organisation X", "party X", "information X", "processing X", "disclosure X", "product X",
			"service X", "document X",
		"agreement X", "cite X in D", "framework X", "mapping X", "catalogue X", "assessment X", "context X", "prohibit X", "verdict X",
		"claim X",
		"finding X \"t\"", "question X", "position X \"t\"", "qa X", "workshop X", "aspect X", "scale X", "consequences X", "method X",
		"risk-model X", "vocabulary X", "region X", "regulation X", "mechanism X", "event X", "rule X", "report X"})
	void anElementNeedsNoBlock(String element) {
		Loaded loaded = Loaded.clean("document D", element);
		assertEquals("X", ((NamedElement) loaded.project().corpus().projectFiles().getLast().getElements().getFirst()).getName());
	}

	@ParameterizedTest
	@ValueSource(strings = {"project X", "information X", "service X", "catalogue X", "assessment X", "verdict X", "finding X", "scale X",
			"rule X", "report X"})
	void aBlockMayBeEmpty(String element) {
		Loaded.clean(element + " { }");
		Loaded.clean(element + "{}");
	}

	@Test
	void propertiesStandInAnyOrder() {
		String forward = "information I {\n\tdescription \"d\"\n\tprocess \"p\"\n\titem a\n\tretain 1 year\n\tpublic-record "
				+ "yes\n\tprotection-class none\n}";
		String backward = "information I {\n\tprotection-class none\n\tpublic-record yes\n\tretain 1 year\n\titem a\n\tprocess "
				+ "\"p\"\n\tdescription \"d\"\n}";
		assertEquals(ModelText.of(Loaded.clean(forward).only(InformationSet.class)),
				ModelText.of(Loaded.clean(backward).only(InformationSet.class)));
	}

	@Test
	void clausesOfAnAnswerStandInAnyOrder() {
		String start = "organisation O { role R }\ndocument D\ncatalogue C { requirement Q }\nassessment A { answer Q met ";
		assertEquals(ModelText.of(Loaded.clean(start + "on 2020-01-01 by R evidence D how \"h\" }").only(Assessment.class)),
				ModelText.of(Loaded.clean(start + "how \"h\" evidence D by R on 2020-01-01 }").only(Assessment.class)));
	}

	@Test
	void anElementMayStandOnOneLineOrOnMany() {
		String one = "service S { status pilot function video on join a { login factors 2 } }";
		String many = "service\nS\n{\nstatus\npilot\nfunction\nvideo\non\njoin\na\n{\nlogin\nfactors\n2\n}\n}";
		assertEquals(ModelText.of(Loaded.clean(one).only(ServiceInstance.class)), ModelText.of(Loaded.clean(many).only(ServiceInstance.class)));
	}

	@Test
	void measuresMayLowerBothScores() {
		Action action = Loaded.clean("assessment A { action X { lowers likelihood to 1 lowers consequence to 2 } }").only(Action.class);
		assertEquals(List.of(1, 2), List.of(action.getLikelihoodTo(), action.getConsequenceTo()));
	}

	@Test
	void acceptancesBelongToTheElementBehindThem() {
		Loaded loaded = Loaded.clean("""
				organisation O { role R }
				accept R1 "a" by R on 2020-01-01
				accept R2 "b"
				assessment A {
					accept R3 "c"
					risks by lkdata {
						accept R4 "d"
						risk A1
						risk A2
					}
				}
				""");
		assertEquals(List.of("R1", "R2", "R3", "R4"), loaded.all(Acceptance.class).stream().map(Acceptance::getRule).toList());
		assertEquals(List.of(2, 1, 1), List.of(loaded.only(Assessment.class).getAcceptances().size(),
				loaded.only(Assessment.class).getRegisters().getFirst().getAcceptances().size(), loaded.named(Risk.class, "A1").getAcceptances()
				.size()));
	}

	@Test
	void anAcceptanceNeedsAnElement() {
		Problems.in("organisation O {\n\taccept R1 <|\"a\"|>\n}").are("R101.incomplete(\"a\")");
	}

	@ParameterizedTest
	@MethodSource("samples")
	void commentsMayStandBetweenAllWords(Path sample) {
		String text = Repository.text(sample);
		StringBuilder commented = new StringBuilder("// först\n");
		for (ILeafNode leaf : Places.whole(read(text).corpus().projectFiles().getFirst()).getRootNode().getLeafNodes()) {
			commented.append(leaf.isHidden() ? " /* { */ // \"}\n" : leaf.getText());
		}
		assertEquals(model(text), model(commented.toString()));
	}

	@ParameterizedTest
	@MethodSource("samples")
	void linesMayEndInAnyWay(Path sample) {
		String text = Repository.text(sample);
		assertEquals(model(text), model(text.replace("\n", "\r\n")));
		assertEquals(model(text), model(text.replace("\n", "\r")));
	}

	@Test
	void thousandsOfPropertiesStandInAnyOrder() {
		List<String> lines = new ArrayList<>();
		for (int number = 0; number < 1000; number++) {
			lines.add("\titem i" + number + " ordinary");
			lines.add("\tprocess \"p" + number + "\"");
		}
		Collections.shuffle(lines, new Random(1));
		InformationSet information = Loaded.clean("information I {\n" + String.join("\n", lines) + "\n}").only(InformationSet.class);
		assertTrue(information.getItems().size() == 1000 && information.getProcesses().size() == 1000);
	}

	static List<Path> samples() {
		return Repository.files(Repository.samples());
	}

	private static String model(String text) {
		LoadedProject project = read(text);
		List<String> syntax = project.problems().stream().filter(problem -> problem.code().equals("R101")).map(Object::toString).toList();
		assertEquals(List.of(), syntax);
		return ModelText.of(project.corpus().projectFiles().getFirst());
	}

	private static LoadedProject read(String text) {
		return ProjectLoader.create().load(Loaded.sources(text), NoLibrary.INSTANCE);
	}
}
