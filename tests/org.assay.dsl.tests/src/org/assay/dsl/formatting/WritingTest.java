package org.assay.dsl.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assay.dsl.AssayLanguage;
import org.assay.dsl.Loaded;
import org.assay.model.AssayFactory;
import org.assay.model.AssayFile;
import org.assay.model.InformationSet;
import org.assay.model.Interval;
import org.assay.model.Organisation;
import org.assay.model.RetentionRule;
import org.assay.model.Role;
import org.assay.model.Translation;
import org.assay.model.Vulnerability;
import org.assay.testkit.ModelText;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Models that somebody made, such as an import, become text that means the same. */
class WritingTest {

	private static final AssayFactory MODEL = AssayFactory.eINSTANCE;

	private final AssayFile file = MODEL.createAssayFile();
	private final InformationSet information = MODEL.createInformationSet();

	@Test
	void isCanonicalText() {
		information.setName("I");
		information.setDescription("Rad 1\nRad 2");
		information.setTitle("Om \"brukare\"");
		assertEquals("""
				information I "Om \\"brukare\\"" {
				    description ""\"
				        Rad 1
				        Rad 2
				        ""\"
				}
				""", write());
	}

	@ParameterizedTest
	@ValueSource(strings = {"I", "Ägare", "e-post", "because", "accept", "information", "video", "status", "from", "x_1"})
	void keepsNames(String name) {
		information.setName(name);
		assertEquals(name, read().getName());
	}

	static Stream<String> texts() {
		return Stream.of("", " ", "a", "a \"b\" c", "\"", "\\", "\\n", "a\\", "C:\\avtal\\ny", "a\tb", "rad 1\nrad 2", "\nrad", "rad\n",
				"rad 1\n\n\nrad 2", "  indragen\nrad",
				"rad  \nrad", "slutar med \"", "rad\nslutar med \"", "\"\"\"", "rad\n\"\"\"\nrad", "rad\n\tmed tabb\n    med blanksteg",
				"// ingen kommentar", "/* ingen */", "{ }",
				"å ä ö é Ω 語 😀 \u00A0", "{0} %s ${x}", "rad 1\n\\\nrad 2", "a\u0000b", "\u2028", "rad\n\u2028\nrad", "x".repeat(500),
				("x".repeat(50) + " ").repeat(10));
	}

	@ParameterizedTest
	@MethodSource("texts")
	void keepsTexts(String text) {
		information.setName("I");
		information.setTitle(text);
		information.setDescription(text);
		information.getProcesses().addAll(List.of(text, text));
		InformationSet read = read();
		assertEquals(List.of(text, text, text, text), List.of(read.getTitle(), read.getDescription(), read.getProcesses().getFirst(),
				read.getProcesses().getLast()));
	}

	@Test
	void endsLinesInOneWay() {
		information.setName("I");
		information.setDescription("rad 1\r\nrad 2\rrad 3");
		information.setTitle("rad 1\r\nrad 2\rrad 3");
		assertEquals("rad 1\nrad 2\nrad 3", read().getDescription());
		assertEquals("rad 1\nrad 2\nrad 3", read().getTitle());
	}

	@Test
	void keepsDatesAndIntervals() {
		information.setName("I");
		RetentionRule rule = MODEL.createRetentionRule();
		rule.setInterval(Interval.parse("1 year").orElseThrow());
		information.getRetentions().add(rule);
		Vulnerability flaw = MODEL.createVulnerability();
		flaw.setName("V");
		flaw.setFixed(LocalDate.of(999, 1, 2));
		var product = MODEL.createProduct();
		product.setName("P");
		product.getVulnerabilities().add(flaw);
		file.getElements().add(product);
		Loaded loaded = Loaded.clean(write());
		assertEquals("1 year", loaded.only(RetentionRule.class).getInterval().toString());
		assertEquals(LocalDate.of(999, 1, 2), loaded.only(Vulnerability.class).getFixed());
	}

	@Test
	void keepsTranslationsAndNumbersOfNothing() {
		Translation english = MODEL.createTranslation();
		english.setLanguage("en-GB");
		english.setText("About");
		information.setName("I");
		information.setTitle("Om");
		information.getTranslations().add(english);
		assertEquals("information I \"Om\" en-GB \"About\"\n", write());
	}

	@Test
	void writesReferencesAsShortAsTheyCanBe() {
		Organisation organisation = MODEL.createOrganisation();
		organisation.setName("O");
		Role role = MODEL.createRole();
		role.setName("Chef");
		organisation.getRoles().add(role);
		information.setName("I");
		information.setOwner(role);
		file.getElements().add(organisation);
		Loaded loaded = Loaded.clean(write());
		assertEquals(ModelText.of(file), ModelText.of(loaded.project().corpus().projectFiles().getFirst()));
	}

	private String write() {
		if (file.eResource() == null) {
			file.getElements().addFirst(information);
			XtextResourceSet set = AssayLanguage.injector().getInstance(XtextResourceSet.class);
			XtextResource resource = (XtextResource) set.createResource(URI.createURI("project:/made.assay"));
			resource.getContents().add(file);
		}
		return AssayFormatter.create().write(file);
	}

	/** Read what was written; that a text holds characters that nobody sees is no matter here. */
	private InformationSet read() {
		Loaded loaded = Loaded.text(write());
		assertEquals(List.of(), loaded.problems().stream().filter(problem -> !problem.contains(" R111.")).toList());
		return loaded.only(InformationSet.class);
	}
}
