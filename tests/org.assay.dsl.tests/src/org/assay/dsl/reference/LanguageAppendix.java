package org.assay.dsl.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.ParserRule;

/** The appendix of the language reference: every kind with what is written in it, and every list of words, out of grammar and model. */
final class LanguageAppendix {

	private final Grammar grammar;
	private final MetamodelTexts texts;
	private final List<String> lines = new ArrayList<>();

	private LanguageAppendix(Grammar grammar, MetamodelTexts texts) {
		this.grammar = grammar;
		this.texts = texts;
	}

	/** Return the appendix as Markdown that ends with a line break. */
	static String of(Grammar grammar, MetamodelTexts texts) {
		LanguageAppendix appendix = new LanguageAppendix(grammar, texts);
		appendix.kinds().forEach(appendix::kind);
		appendix.generalWords();
		appendix.enumerations().forEach(appendix::enumeration);
		return String.join("\n", appendix.lines) + "\n";
	}

	private List<ParserRule> kinds() {
		return grammar.getRules().stream().filter(ParserRule.class::isInstance).map(ParserRule.class::cast)
				.filter(rule -> !rule.isFragment() && rule.getType().getClassifier() instanceof EClass).toList();
	}

	private void kind(ParserRule rule) {
		heading(Headings.of(rule.getName()));
		lines.add(texts.of(rule.getType().getClassifier()));
		if (rule.getAlternatives() instanceof Group || rule.getAlternatives() instanceof Assignment) {
			lines.add("");
			lines.add(SyntaxText.ofWhole(rule));
		}
		table("written", SyntaxRows.of(rule, texts).stream().map(SyntaxRow::markdown).toList());
	}

	private void generalWords() {
		heading(Headings.GENERAL);
		List<String> written = kinds().stream().map(AbstractRule::getName).toList();
		Set<String> referredTo = EcoreUtil2.getAllContentsOfType(grammar, CrossReference.class).stream()
				.map(reference -> reference.getType().getClassifier().getName()).collect(Collectors.toSet());
		List<String> rows = new ArrayList<>();
		for (EClass general : texts.abstractClasses()) {
			String kinds = texts.concreteBelow(general).stream().map(EClass::getName).filter(written::contains).map(Headings::of)
					.map(heading -> Headings.link(heading, heading)).collect(Collectors.joining(", "));
			if (referredTo.contains(general.getName())) {
				String shown = isEverything(general) ? "everything that has a name" : kinds;
				rows.add("| *" + Headings.of(general.getName()) + "* | " + texts.of(general) + " | " + shown + " |");
			}
		}
		lines.add("| word | meaning | kinds |");
		lines.add("|---|---|---|");
		lines.addAll(rows);
	}

	private static boolean isEverything(EClass general) {
		return "NamedElement".equals(general.getName());
	}

	/** The words of each enumeration that can be written somewhere, by the name of the enumeration. */
	private List<Map.Entry<EEnum, Map<String, String>>> enumerations() {
		Map<EEnum, Map<String, String>> words = new LinkedHashMap<>();
		for (AbstractRule rule : grammar.getRules()) {
			if (rule.getType().getClassifier() instanceof EEnum enumeration) {
				words.computeIfAbsent(enumeration, some -> new LinkedHashMap<>()).putAll(wordsOf(rule, enumeration));
			}
		}
		return words.entrySet().stream().sorted(Comparator.comparing(entry -> entry.getKey().getName())).toList();
	}

	private static Map<String, String> wordsOf(AbstractRule rule, EEnum enumeration) {
		Map<String, String> words = new LinkedHashMap<>();
		if (rule instanceof EnumRule) {
			for (EnumLiteralDeclaration word : EcoreUtil2.getAllContentsOfType(rule, EnumLiteralDeclaration.class)) {
				words.put(word.getLiteral().getValue(), word.getEnumLiteral().getName());
			}
		} else {
			enumeration.getELiterals().forEach(literal -> words.put(literal.getLiteral(), literal.getName()));
		}
		return words;
	}

	private void enumeration(Map.Entry<EEnum, Map<String, String>> entry) {
		EEnum enumeration = entry.getKey();
		heading(Headings.of(enumeration.getName()));
		lines.add(texts.of(enumeration));
		table("word", entry.getValue().entrySet().stream()
				.map(word -> "| `" + word.getKey() + "` | " + texts.ofLiteral(enumeration, word.getValue()) + " |").toList());
	}

	private void heading(String heading) {
		lines.add("");
		lines.add("### " + heading);
		lines.add("");
	}

	private void table(String first, List<String> rows) {
		if (!rows.isEmpty()) {
			lines.add("");
			lines.add("| " + first + " | meaning |");
			lines.add("|---|---|");
			lines.addAll(rows);
		}
	}
}
