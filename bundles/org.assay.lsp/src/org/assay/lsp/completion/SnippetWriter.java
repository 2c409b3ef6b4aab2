package org.assay.lsp.completion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.lsp.completion.walk.Meant;
import org.assay.lsp.completion.walk.Reached;
import org.assay.model.AssayPackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * Writes an element to fill in, out of the grammar: its kind, its name and title, what has to be stated, and what is usually stated, in
 * canonical order.
 */
final class SnippetWriter {

	/** Words behind elements, such as translations, that are left to whoever writes. */
	private static final Set<String> LEFT_OUT = Set.of("acceptances", "translations");

	private final Cursor cursor;
	private final Meanings texts;
	private Snippet snippet;

	SnippetWriter(Cursor cursor, Meanings texts) {
		this.cursor = cursor;
		this.texts = texts;
	}

	/** Return the snippet for an element that begins with a word; empty if there is nothing to fill in. */
	Optional<String> of(Reached word) {
		boolean element = Meant.opens(word) && word.frame().rule() instanceof ParserRule rule
				&& !Literals.EXPRESSION.isSuperTypeOf((EClass) rule.getType().getClassifier());
		if (!element) {
			return Optional.empty();
		}
		String indentation = cursor.indentation();
		snippet = new Snippet(cursor.text().contains("\r\n") ? "\r\n" : "\n", indentation.startsWith("\t") ? "\t" : "");
		write(word.frame().rule());
		return snippet.hasStops() ? Optional.of(snippet.text()) : Optional.empty();
	}

	private void write(AbstractRule rule) {
		write(rule.getAlternatives(), rule);
	}

	/** Write a part of a rule.
	 * @param rule the rule of the element, also while a fragment is written */
	private void write(AbstractElement part, AbstractRule rule) {
		if (GrammarUtil.isOptionalCardinality(part) && !isUsual(part, rule)) {
			return;
		}
		switch (part) {
			case Keyword keyword -> keyword(keyword);
			case Assignment assignment -> assignment(assignment, rule);
			case RuleCall call when call.getRule() instanceof ParserRule inner && inner.isFragment() -> write(inner.getAlternatives(), rule);
			case RuleCall call -> value(call.getRule(), "");
			case Alternatives choice when GrammarUtil.isMultipleCardinality(choice) -> statements(choice, rule);
			case Alternatives choice -> write(chosen(choice, rule), rule);
			case Group group when isBlock(group) -> block(group, rule);
			case Group group -> group.getElements().forEach(inner -> write(inner, rule));
			case Action action -> {
				// reads nothing
			}
			default -> throw new IllegalStateException("cannot be written: " + part);
		}
	}

	private static boolean isBlock(Group group) {
		return group.getElements().stream().anyMatch(part -> isBrace(part, "{"));
	}

	private static boolean isBrace(AbstractElement part, String brace) {
		return part instanceof Keyword keyword && keyword.getValue().equals(brace);
	}

	/** A block in which nothing is usual has room for what is to come. */
	private void block(Group group, AbstractRule rule) {
		boolean inside = false;
		boolean empty = true;
		for (AbstractElement part : group.getElements()) {
			if (isBrace(part, "{")) {
				snippet.open();
				inside = true;
			} else if (isBrace(part, "}")) {
				if (empty) {
					snippet.room();
				}
				snippet.close();
				inside = false;
			} else if (inside) {
				boolean stated = !GrammarUtil.isOptionalCardinality(part) || isUsual(part, rule);
				empty &= !stated;
				if (stated && !(part instanceof Alternatives)) {
					snippet.line();
				}
				statementsOrPart(part, rule);
			} else {
				write(part, rule);
			}
		}
	}

	private void statementsOrPart(AbstractElement part, AbstractRule rule) {
		if (part instanceof Alternatives choice && isUsual(choice, rule)) {
			for (AbstractElement statement : choice.getElements()) {
				statement(statement, rule);
			}
		} else if (!(part instanceof Alternatives)) {
			write(part, rule);
		}
	}

	private void statement(AbstractElement statement, AbstractRule rule) {
		if (!isUsual(statement, rule)) {
			return;
		}
		if (statement instanceof RuleCall call && call.getRule().getAlternatives() instanceof Alternatives inner) {
			inner.getElements().forEach(part -> statement(part, rule));
		} else {
			snippet.line();
			write(statement, rule);
		}
	}

	/** Statements that stand behind each other, and not in a block. */
	private void statements(Alternatives choice, AbstractRule rule) {
		choice.getElements().stream().filter(part -> isUsual(part, rule)).forEach(part -> write(part, rule));
	}

	private AbstractElement chosen(Alternatives choice, AbstractRule rule) {
		return choice.getElements().stream().filter(part -> isUsual(part, rule)).findFirst().orElse(choice.getElements().getFirst());
	}

	/** Return whether a part states what is usually stated. */
	private static boolean isUsual(AbstractElement part, AbstractRule rule) {
		if (part instanceof Group group && isBrace(group.getElements().getFirst(), ",")) {
			return false;
		}
		Set<String> usual = Usual.of(rule);
		return isUsual(part, usual) || EcoreUtil2.eAllContentsAsList(part).stream().anyMatch(inner -> isUsual(inner, usual));
	}

	private static boolean isUsual(Object part, Set<String> usual) {
		return switch (part) {
			case Assignment assignment -> usual.contains(assignment.getFeature()) && !LEFT_OUT.contains(assignment.getFeature());
			case RuleCall call when call.getRule() instanceof ParserRule rule && rule.isFragment() ->
				EcoreUtil2.getAllContentsOfType(rule, Assignment.class).stream().anyMatch(inner -> isUsual(inner, usual));
			default -> false;
		};
	}

	private void keyword(Keyword keyword) {
		switch (keyword.getValue()) {
			case "..", ":" -> snippet.sign(keyword.getValue());
			default -> snippet.word(keyword.getValue());
		}
	}

	private void assignment(Assignment assignment, AbstractRule rule) {
		String example = Usual.example(rule, assignment).orElse("");
		switch (assignment.getTerminal()) {
			case Keyword keyword -> snippet.word(keyword.getValue());
			case CrossReference reference -> snippet.stop(example.isEmpty() ? reference.getType().getClassifier().getName() : example);
			case RuleCall call when assignment.getFeature().equals("title") -> snippet.quoted(texts.word("snippet.title"));
			case RuleCall call when assignment.getFeature().equals("name") -> snippet.stop(example.isEmpty() ? texts.word("snippet.name") : example);
			case RuleCall call -> value(call.getRule(), example);
			default -> throw new IllegalStateException("cannot be written: " + assignment);
		}
	}

	private void value(AbstractRule rule, String example) {
		switch (rule) {
			case EnumRule words when example.isEmpty() -> snippet.choice(wordsOf(words));
			case ParserRule inner when inner.getType().getClassifier() instanceof EClass && example.isEmpty() -> write(inner);
			default -> plain(rule.getName(), example);
		}
	}

	private void plain(String rule, String example) {
		switch (rule) {
			case "STRING", "Text" -> snippet.quoted(example.isEmpty() ? texts.word("snippet.text") : example);
			case "DATE" -> snippet.stop(cursor.spot().project().analysis().asOf().toString());
			case "INT", "SectionNumber" -> snippet.stop(example.isEmpty() ? "1" : example);
			case "Interval" -> snippet.stop("1 year");
			case "CountryCode" -> snippet.stop("SE");
			case "LanguageTag" -> snippet.stop("sv");
			default -> snippet.stop(example.isEmpty() ? texts.word("snippet.name") : example);
		}
	}

	private static List<String> wordsOf(EnumRule rule) {
		return EcoreUtil2.getAllContentsOfType(rule, EnumLiteralDeclaration.class).stream().map(word -> word.getLiteral().getValue()).toList();
	}
}
