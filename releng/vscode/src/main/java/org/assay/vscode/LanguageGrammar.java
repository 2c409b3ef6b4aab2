package org.assay.vscode;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assay.dsl.AssayLanguage;
import org.assay.dsl.services.AssayGrammarAccess;
import org.assay.model.AssayPackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/** The words of the language with what they are, read from its grammar. A word can be several things in different places. */
final class LanguageGrammar {

	private static final Set<String> OF_EXPRESSIONS = Set.of("OrExpression", "AndExpression", "Negation", "QuantifiedExpression", "Operator",
			"SumOperator", "ProductOperator", "Quantifier", "Primary");
	private static final String NAMES = "Name";
	private static final String UNITS = "IntervalUnit";

	private final SortedMap<String, EnumSet<WordKind>> words = new TreeMap<>();
	private final SortedSet<String> naming = new TreeSet<>();

	private LanguageGrammar() {
	}

	/** Read the grammar of the language. */
	static LanguageGrammar read() {
		LanguageGrammar read = new LanguageGrammar();
		AssayGrammarAccess grammar = AssayLanguage.reading().getInstance(AssayGrammarAccess.class);
		for (AbstractRule rule : GrammarUtil.allRules(grammar.getGrammar())) {
			EcoreUtil2.getAllContentsOfType(rule, Keyword.class).forEach(read::add);
		}
		return read;
	}

	private void add(Keyword keyword) {
		of(keyword).ifPresent(kind -> {
			words.computeIfAbsent(keyword.getValue(), word -> EnumSet.noneOf(WordKind.class)).add(kind);
			if (kind == WordKind.BLOCK && isFollowedByName(keyword)) {
				naming.add(keyword.getValue());
			}
		});
	}

	/** Return the words of a kind in alphabetical order. */
	SortedSet<String> words(WordKind kind) {
		SortedSet<String> some = new TreeSet<>();
		words.forEach((word, kinds) -> {
			if (kinds.contains(kind)) {
				some.add(word);
			}
		});
		return some;
	}

	/** Return the words that begin an element and stand in front of its name, in alphabetical order. */
	SortedSet<String> naming() {
		return new TreeSet<>(naming);
	}

	/** Return what a word of the grammar is; empty for signs, and where a word is a name. */
	static Optional<WordKind> of(Keyword keyword) {
		AbstractRule rule = GrammarUtil.containingRule(keyword);
		if (!isWord(keyword.getValue()) || rule instanceof TerminalRule || rule.getName().equals(NAMES)) {
			return Optional.empty();
		}
		if (OF_EXPRESSIONS.contains(rule.getName())) {
			return Optional.of(WordKind.OPERATOR);
		}
		if (rule instanceof EnumRule) {
			return Optional.of(WordKind.VALUE);
		}
		if (rule.getName().equals(UNITS)) {
			return Optional.of(WordKind.UNIT);
		}
		return Optional.of(beginsElement(keyword, rule) ? WordKind.BLOCK : WordKind.PROPERTY);
	}

	private static boolean isWord(String keyword) {
		return Character.isLetter(keyword.charAt(0));
	}

	/** The first word of a rule that makes an element says which kind of element it is; a file begins with its package, if there is one. */
	private static boolean beginsElement(Keyword keyword, AbstractRule rule) {
		if (!(rule instanceof ParserRule parser) || parser.isFragment() || !(rule.getType().getClassifier() instanceof EClass type)) {
			return false;
		}
		boolean isElement = Literals.ELEMENT.isSuperTypeOf(type) && !isOptional(keyword);
		return (isElement || type == Literals.ASSAY_FILE || type == Literals.IMPORT) && GrammarUtil.containingAssignment(keyword) == null
				&& EcoreUtil2.getAllContentsOfType(rule, Keyword.class).stream().filter(word -> isWord(word.getValue())).findFirst()
						.filter(first -> first == keyword).isPresent();
	}

	private static boolean isOptional(AbstractElement element) {
		return GrammarUtil.isOptionalCardinality(element) || element.eContainer() instanceof AbstractElement around && isOptional(around);
	}

	/** Whether the very next thing in the grammar is the name of the element. */
	private static boolean isFollowedByName(Keyword keyword) {
		if (!(keyword.eContainer() instanceof Group group)) {
			return false;
		}
		List<AbstractElement> elements = group.getElements();
		int next = elements.indexOf(keyword) + 1;
		return next < elements.size() && isName(elements.get(next));
	}

	private static boolean isName(AbstractElement element) {
		return element instanceof RuleCall call && call.getRule().getName().equals("Named")
				|| element instanceof Assignment assignment && assignment.getFeature().equals("name");
	}
}
