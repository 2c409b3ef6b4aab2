package org.assay.lsp.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.assay.dsl.services.AssayGrammarAccess;
import org.assay.lsp.completion.walk.Network;
import org.assay.model.AssayPackage.Literals;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.ParserRule;
import org.junit.jupiter.api.Test;

/** The English texts are those of the model; the Swedish ones are as many. */
class MeaningsTest {

	private static final Set<String> NOT_SHOWN = Set.of("acceptances", "translations", "name", "title");
	private static final Path REPOSITORY = Path.of(System.getProperty("assay.repository"));
	private static final String FOLDER = "bundles/org.assay.lsp/resources/org/assay/lsp/completion/";

	@Test
	void saysInEnglishWhatTheModelSays() throws IOException {
		StringBuilder text = new StringBuilder("# What kinds, properties and words mean, as the model documents it; made by MeaningsTest.\n");
		expected().forEach((key, meaning) -> text.append(key).append(" = ").append(meaning).append('\n'));
		Path file = REPOSITORY.resolve(FOLDER + "meanings_en.properties");
		if (Boolean.getBoolean("golden.update")) {
			Files.writeString(file, text);
		}
		assertEquals(text.toString(), Files.readString(file));
	}

	@Test
	void saysTheSameThingsInSwedish() throws IOException {
		for (String name : List.of("meanings", "completion")) {
			Properties swedish = load(name + "_sv.properties");
			assertEquals(load(name + "_en.properties").stringPropertyNames(), swedish.stringPropertyNames());
			assertTrue(swedish.values().stream().noneMatch(text -> ((String) text).isBlank()));
		}
	}

	@Test
	void knowsTheKindsOfWhichItSaysWhatIsUsual() {
		AssayGrammarAccess grammar = Network.language().grammar();
		for (String key : Usual.keys()) {
			String[] parts = key.split("\\.");
			assertTrue(grammar.getGrammar().getRules().stream().anyMatch(rule -> rule.getName().equals(parts[0])), key);
			EClass type = (EClass) EcoreUtil2.getAllContentsOfType(grammar.getGrammar(), ParserRule.class).stream()
					.filter(rule -> rule.getName().equals(parts[0])).findFirst().orElseThrow().getType().getClassifier();
			for (String feature : parts.length > 1 ? List.of(parts[1]) : Usual.stated(parts[0])) {
				assertTrue(type.getEStructuralFeature(feature) != null, key + " " + feature);
			}
		}
	}

	private static Properties load(String name) throws IOException {
		Properties texts = new Properties();
		try (InputStream stream = Meanings.class.getResourceAsStream(name)) {
			texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
		}
		return texts;
	}

	/** Return what the model says of what can be written. */
	private static Map<String, String> expected() throws IOException {
		Resource resource = new EcoreResourceFactoryImpl()
				.createResource(URI.createFileURI(REPOSITORY.resolve("bundles/org.assay.model/model/assay.ecore").toString()));
		resource.load(Map.of());
		EPackage model = (EPackage) resource.getContents().getFirst();
		Map<String, String> meanings = new TreeMap<>();
		for (AbstractRule rule : Network.language().grammar().getGrammar().getRules()) {
			if (rule instanceof EnumRule words) {
				add(words, model, meanings);
			} else if (rule instanceof ParserRule parser && parser.getType().getClassifier() instanceof EClass type
					&& !Literals.EXPRESSION.isSuperTypeOf(type) && !Literals.ARITHMETIC_STEP.isSuperTypeOf(type)) {
				add(parser, type, model, meanings);
			}
		}
		return meanings;
	}

	private static void add(ParserRule rule, EClass type, EPackage model, Map<String, String> meanings) {
		meanings.put(type.getName(), text(model.getEClassifier(type.getName())));
		for (Assignment assignment : EcoreUtil2.getAllContentsOfType(rule, Assignment.class)) {
			EStructuralFeature feature = type.getEStructuralFeature(assignment.getFeature());
			if (feature != null && !NOT_SHOWN.contains(feature.getName())) {
				String owner = feature.getEContainingClass().getName();
				meanings.put(owner + "." + feature.getName(), text(((EClass) model.getEClassifier(owner)).getEStructuralFeature(feature.getName())));
			}
		}
	}

	private static void add(EnumRule words, EPackage model, Map<String, String> meanings) {
		EClassifier type = words.getType().getClassifier();
		meanings.put(type.getName(), text(model.getEClassifier(type.getName())));
		for (EnumLiteralDeclaration word : EcoreUtil2.getAllContentsOfType(words, EnumLiteralDeclaration.class)) {
			String name = word.getEnumLiteral().getName();
			meanings.put(type.getName() + "." + name, text(((EEnum) model.getEClassifier(type.getName())).getEEnumLiteral(name)));
		}
	}

	private static String text(EModelElement element) {
		return EcoreUtil.getDocumentation(element);
	}
}
