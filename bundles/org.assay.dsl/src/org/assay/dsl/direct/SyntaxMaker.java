package org.assay.dsl.direct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.assay.dsl.lexing.KeywordTable;
import org.assay.dsl.parser.antlr.internal.InternalAssayLexer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/**
 * Makes of the grammar what text is read by. The grammar may use what this class knows; what it does not know, it refuses, so that a new
 * construct of the grammar is no surprise for a user.
 */
final class SyntaxMaker {

	private static final Map<String, Integer> TERMINALS = Map.of("ID", InternalAssayLexer.RULE_ID, "INT", InternalAssayLexer.RULE_INT, "DATE",
			InternalAssayLexer.RULE_DATE, "STRING", InternalAssayLexer.RULE_STRING, "TEXT_BLOCK", InternalAssayLexer.RULE_TEXT_BLOCK);

	private final ToIntFunction<String> numbers;
	private final int kinds;
	private final Map<AbstractRule, Rule> rules = new HashMap<>();
	private final List<Choice> choices = new ArrayList<>();
	private final Syntax syntax;

	private SyntaxMaker(Grammar grammar, ToIntFunction<String> numbers, int kinds) {
		this.numbers = numbers;
		this.kinds = kinds;
		List<ParserRule> all = GrammarUtil.allParserRules(grammar);
		all.forEach(rule -> rules.put(rule, new Rule(rule.getType().getClassifier() instanceof EClass type ? type : null)));
		all.forEach(rule -> rules.get(rule).define(step(rule.getAlternatives())));
		List<Rule> defined = all.stream().map(rules::get).toList();
		while (defined.stream().filter(rule -> rule.body().grow()).count() > 0) {
			// what one rule begins with, another one may begin with
		}
		defined.getFirst().after().add(Tokens.END);
		while (defined.stream().filter(Rule::follow).count() > 0) {
			// what can stand behind one rule, can stand behind the last part of it
		}
		choices.forEach(Choice::choose);
		syntax = new Syntax(defined);
	}

	/**
	 * Make the form of a grammar.
	 *
	 * @param words words of the language with their numbers, by which the tokens of the text know them
	 * @throws IllegalStateException if the grammar has something that is not known here
	 */
	static Syntax of(Grammar grammar, KeywordTable words) {
		return new SyntaxMaker(grammar, words::number, words.kinds()).syntax;
	}

	private Step step(AbstractElement element) {
		Step once = switch (element) {
			case Group group -> new Sequence(group.getElements().stream().map(this::step).toList());
			case Alternatives alternatives -> choice(alternatives.getElements().stream().map(this::step).toList());
			case Keyword keyword -> word(keyword);
			case RuleCall call -> call(call);
			case Action action -> beginning(action);
			case Assignment assignment -> assignment(assignment);
			default -> throw unknown(element);
		};
		boolean needed = !GrammarUtil.isOptionalCardinality(element);
		boolean several = GrammarUtil.isMultipleCardinality(element);
		return needed && !several ? once : new Repetition(once, needed, several);
	}

	private Step choice(List<Step> steps) {
		if (steps.stream().allMatch(Word.class::isInstance)) {
			return new Word(steps.stream().map(Word.class::cast).toList());
		}
		Choice choice = new Choice(steps, kinds, new WordSet());
		choices.add(choice);
		return choice;
	}

	private Word word(Keyword keyword) {
		return new Word(numbers.applyAsInt(keyword.getValue()));
	}

	private static Beginning beginning(Action action) {
		EClass type = (EClass) action.getType().getClassifier();
		return new Beginning(type, action.getFeature() == null ? null : new Property(action.getFeature()));
	}

	/** A rule that is called without giving what it makes a name. */
	private Step call(RuleCall call) {
		AbstractRule called = call.getRule();
		if (called instanceof TerminalRule || called instanceof EnumRule) {
			return text(call);
		}
		ParserRule rule = (ParserRule) called;
		boolean value = GrammarUtil.isDatatypeRule(rule);
		return new Call(rules.get(rule), value ? Call.Making.NOTHING : rule.isFragment() ? Call.Making.MORE : Call.Making.ITSELF);
	}

	private Step assignment(Assignment assignment) {
		Property property = new Property(assignment.getFeature());
		AbstractElement terminal = assignment.getTerminal();
		return switch (terminal) {
			case Keyword keyword -> new Giving.OfWord(property, word(keyword),
					"?=".equals(assignment.getOperator()) ? Boolean.TRUE : keyword.getValue());
			case CrossReference reference when reference.getTerminal() instanceof RuleCall name ->
				new Giving.OfName(property, text(name), name.getRule().getName());
			case RuleCall call when call.getRule() instanceof EnumRule literals ->
				new Giving.OfLiteral(property, text(call), values(literals));
			case RuleCall call when call.getRule() instanceof ParserRule rule && !GrammarUtil.isDatatypeRule(rule) ->
				new Giving.OfPart(property, rules.get(rule));
			case RuleCall call -> new Giving.OfText(property, text(call), call.getRule().getName());
			default -> throw unknown(terminal);
		};
	}

	/** The words of a rule of which a value is made. */
	private Step text(RuleCall call) {
		return switch (call.getRule()) {
			case TerminalRule terminal when TERMINALS.containsKey(terminal.getName()) -> new Word(TERMINALS.get(terminal.getName()));
			case EnumRule literals -> new Word(values(literals).keySet().stream().map(Word::new).toList());
			case ParserRule rule when GrammarUtil.isDatatypeRule(rule) -> new Call(rules.get(rule), Call.Making.NOTHING);
			default -> throw unknown(call);
		};
	}

	/** Return the values of a rule by the numbers of their words. */
	private Map<Integer, Object> values(EnumRule rule) {
		Map<Integer, Object> values = new HashMap<>();
		AbstractElement all = rule.getAlternatives();
		List<AbstractElement> literals = all instanceof Alternatives several ? several.getElements() : List.of(all);
		for (AbstractElement literal : literals) {
			EnumLiteralDeclaration declared = (EnumLiteralDeclaration) literal;
			values.put(numbers.applyAsInt(declared.getLiteral().getValue()), declared.getEnumLiteral().getInstance());
		}
		return values;
	}

	private static IllegalStateException unknown(AbstractElement element) {
		String rule = GrammarUtil.containingRule(element).getName();
		return new IllegalStateException("the grammar has a " + element.eClass().getName() + " in " + rule + " that nobody can read");
	}
}
