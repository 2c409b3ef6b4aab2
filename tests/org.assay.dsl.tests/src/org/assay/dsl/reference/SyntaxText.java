package org.assay.dsl.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.UnorderedGroup;

/**
 * Writes pieces of the grammar as people read them. Words of the language are code, what is written in their place is italic, what may be
 * left out stands in brackets, and a repeated piece is followed by an ellipsis.
 */
final class SyntaxText {

	private static final Map<String, String> VALUES = Map.of("STRING", "text", "Text", "text", "INT", "number", "DATE", "date", "ID", "name",
			"Name", "name", "QName", "name", "Interval", "interval", "ImportedNamespace", "package");

	private static final String BLOCK = "`{ … }`";

	private SyntaxText() {
	}

	/** Return elements that follow each other as one line of Markdown. */
	static String of(List<AbstractElement> elements) {
		List<String> words = new ArrayList<>();
		for (AbstractElement element : elements) {
			String word = isFurtherItem(element) ? "…" : of(element);
			if ("…".equals(word) && !words.isEmpty()) {
				words.set(words.size() - 1, words.getLast() + ", …");
			} else if (!word.isEmpty()) {
				words.add(word);
			}
		}
		// words of the language beside each other are one piece of code
		return String.join(" ", words).replace("` `", " ");
	}

	/** Return one element with its cardinality as Markdown; empty if it reads no text. */
	static String of(AbstractElement element) {
		String text = plain(element);
		boolean many = element.getCardinality() != null && !"?".equals(element.getCardinality());
		if (text.isEmpty()) {
			return text;
		}
		String part = GrammarUtil.isOptionalCardinality(element) ? "\\[" + text + "\\]" : text;
		return many ? part + " …" : part;
	}

	/** Return everything that a rule reads, its block as {@code { … }}. */
	static String ofWhole(ParserRule rule) {
		List<AbstractElement> parts = rule.getAlternatives() instanceof Group group ? group.getElements() : List.of(rule.getAlternatives());
		List<AbstractElement> shown = parts.stream().filter(part -> !isPrefix(part)).toList();
		boolean open = shown.stream().anyMatch(SyntaxText::opensBlock);
		String whole = open ? of(shown.stream().takeWhile(part -> !opensBlock(part)).toList()) + " " + BLOCK : of(shown);
		return whole.replace("` `", " ");
	}

	private static boolean opensBlock(AbstractElement element) {
		return element instanceof Keyword brace && "{".equals(brace.getValue());
	}

	private static String plain(AbstractElement element) {
		return switch (element) {
			case Keyword keyword -> "`" + keyword.getValue() + "`";
			case Assignment title when "title".equals(title.getFeature()) -> "*\"title\"*";
			case Assignment assignment -> plain(assignment.getTerminal());
			case CrossReference reference -> "*" + kind(reference.getType().getClassifier()) + "*";
			case RuleCall call -> call(call.getRule());
			case Alternatives choice -> choice.getElements().stream().map(SyntaxText::of).collect(Collectors.joining(" or "));
			case UnorderedGroup group -> of(group.getElements());
			case Group group when opensBlock(group.getElements().getFirst()) -> BLOCK;
			case Group group -> of(group.getElements());
			case Action action -> "";
			default -> throw new IllegalStateException("cannot be written: " + element);
		};
	}

	private static String call(AbstractRule rule) {
		EClassifier type = rule.getType().getClassifier();
		if (isNaming(rule)) {
			return "*name* \\[*\"title\"*\\]";
		}
		if (rule instanceof ParserRule fragment && fragment.isFragment()) {
			return BLOCK;
		}
		if (type instanceof EEnum) {
			return "*" + Headings.link(Headings.of(type.getName()), Headings.of(type.getName())) + "*";
		}
		if (type instanceof EClass && rule instanceof ParserRule) {
			return Headings.link(opening((ParserRule) rule), Headings.of(rule.getName()));
		}
		return "*" + VALUES.getOrDefault(rule.getName(), Headings.of(rule.getName()).toLowerCase(Locale.ROOT)) + "*";
	}

	/** Return whether a rule reads the name and the titles of an element. */
	static boolean isNaming(AbstractRule rule) {
		return "Named".equals(rule.getName());
	}

	private static String opening(ParserRule rule) {
		AbstractElement first = rule.getAlternatives() instanceof Group group
				? group.getElements().stream().filter(element -> !isPrefix(element)).findFirst().orElseThrow() : rule.getAlternatives();
		boolean word = first instanceof Keyword keyword && Character.isLetter(keyword.getValue().charAt(0));
		return word ? "`" + ((Keyword) first).getValue() + "` …" : Headings.of(rule.getName());
	}

	/** Return whether an element stands in front of what tells a kind: actions, and the acceptances that every element may have. */
	static boolean isPrefix(AbstractElement element) {
		return element instanceof Action || element instanceof Assignment assignment && "acceptances".equals(assignment.getFeature());
	}

	private static String kind(EClassifier type) {
		boolean general = type instanceof EClass some && some.isAbstract();
		String heading = Headings.of(type.getName());
		return Headings.link(heading, general ? Headings.GENERAL : heading);
	}

	private static boolean isFurtherItem(AbstractElement element) {
		return element instanceof Group group && group.getElements().getFirst() instanceof Keyword comma && ",".equals(comma.getValue());
	}
}
