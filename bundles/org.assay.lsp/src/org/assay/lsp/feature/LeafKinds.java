package org.assay.lsp.feature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.question.Excepted;
import org.assay.model.AnswerException;
import org.assay.model.AssayPackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * What the words of a text are, by the grammar and by what they mean. Belongs to one walk through a file, because it remembers the last
 * name.
 */
final class LeafKinds {

	private static final Set<String> OF_EXPRESSIONS = Set.of("OrExpression", "AndExpression", "Negation", "QuantifiedExpression", "Operator",
			"SumOperator",
			"ProductOperator", "Quantifier", "Primary");

	/** What keywords are follows from the grammar alone. */
	private final Map<EObject, String> keywords = new HashMap<>();
	private INode name;
	private List<NamePart> parts = List.of();
	private List<Kind> kinds = List.of();

	/** A kind of word.
	 * @param modifiers bits of {@link Tokens#DECLARATION} and {@link Tokens#LIBRARY} */
	record Kind(String kind, int modifiers) {
	}

	/** Return what a word is; empty for a sign that needs no colour. */
	Optional<Kind> of(ILeafNode leaf) {
		EObject grammar = leaf.getGrammarElement();
		AbstractRule rule = GrammarUtil.containingRule(grammar);
		boolean isName = rule instanceof ParserRule parser && isPartOfName(parser) || isIdentifier(grammar);
		if (isName) {
			return NameNodes.value(leaf).flatMap(value -> ofName(value, leaf));
		}
		if (rule instanceof EnumRule || grammar instanceof Keyword) {
			String kind = keywords.computeIfAbsent(grammar, some -> ofKeyword(some, rule, leaf.getText()));
			return kind.isEmpty() ? Optional.empty() : Optional.of(new Kind(kind, 0));
		}
		return Optional.ofNullable(ofTerminal(grammar)).map(kind -> new Kind(kind, 0));
	}

	private static boolean isPartOfName(ParserRule rule) {
		return rule.getName().equals("Name") || rule.getName().equals("QName") || rule.getName().equals("ImportedNamespace");
	}

	private static boolean isIdentifier(EObject grammar) {
		String rule = terminal(grammar instanceof CrossReference reference ? reference.getTerminal() : grammar);
		return rule.equals("ID") || rule.equals("Name") || rule.equals("QName");
	}

	private static String terminal(EObject grammar) {
		return grammar instanceof RuleCall call ? call.getRule().getName() : "";
	}

	private static String ofTerminal(EObject grammar) {
		return switch (terminal(grammar)) {
			case "STRING", "TEXT_BLOCK", "Text" -> TokenKinds.STRING;
			case "INT" -> TokenKinds.NUMBER;
			case "DATE" -> TokenKinds.DATE;
			default -> null;
		};
	}

	private static String ofKeyword(EObject grammar, AbstractRule rule, String word) {
		boolean isSign = !Character.isLetter(word.charAt(0));
		if (OF_EXPRESSIONS.contains(rule.getName())) {
			return isSign && (word.equals("(") || word.equals(")") || word.equals(".")) ? "" : TokenKinds.OPERATOR;
		}
		if (rule instanceof EnumRule) {
			return rule.getName().equals("BuiltInName") ? TokenKinds.VARIABLE : TokenKinds.WORD;
		}
		if (isSign) {
			return "";
		}
		return rule.getName().equals("IntervalUnit") ? TokenKinds.NUMBER : beginsElement(grammar, rule) ? TokenKinds.KEYWORD
				: TokenKinds.PROPERTY;
	}

	/** The first word of a rule that makes an element says which kind it is. */
	private static boolean beginsElement(EObject grammar, AbstractRule rule) {
		boolean isElement = rule.getType().getClassifier() instanceof EClass type
				&& (Literals.ELEMENT.isSuperTypeOf(type) || type == Literals.ASSAY_FILE || type == Literals.IMPORT);
		Keyword first = EcoreUtil2.getAllContentsOfType(rule, Keyword.class).stream().filter(word -> Character.isLetter(word.getValue()
				.charAt(0))).findFirst()
				.orElse(null);
		boolean isFragment = rule instanceof ParserRule parser && parser.isFragment();
		return isElement && !isFragment && first == grammar && GrammarUtil.containingAssignment(grammar) == null;
	}

	private Optional<Kind> ofName(INode value, ILeafNode leaf) {
		if (value != name) {
			name = value;
			parts = NamePart.of(value);
			kinds = kinds(value);
		}
		for (int index = 0; index < parts.size() && index < kinds.size(); index++) {
			if (parts.get(index).start() == leaf.getOffset()) {
				return Optional.ofNullable(kinds.get(index));
			}
		}
		return Optional.empty();
	}

	private List<Kind> kinds(INode value) {
		EObject source = NodeModelUtils.findActualSemanticObjectFor(value);
		Assignment assignment = GrammarUtil.containingAssignment(value.getGrammarElement());
		EStructuralFeature feature = source == null ? null : source.eClass().getEStructuralFeature(assignment.getFeature());
		if (feature instanceof EReference reference && !reference.isContainment()) {
			return NameNodes.meaning(source, reference, value).map(target -> NamePart.meanings(parts, target).stream().map(LeafKinds::of).toList())
					.orElseGet(() -> same(new Kind(TokenKinds.of(reference.getEReferenceType()), 0)));
		}
		if (feature == Literals.NAMED_ELEMENT__NAME) {
			return same(new Kind(TokenKinds.of(source), Tokens.DECLARATION));
		}
		if (feature == Literals.ASSAY_FILE__NAME) {
			return same(new Kind(TokenKinds.PACKAGE, Tokens.DECLARATION));
		}
		if (feature == Literals.IMPORT__NAMESPACE) {
			return same(new Kind(TokenKinds.PACKAGE, 0));
		}
		if (feature == Literals.ACCEPTANCE__RULE || feature == Literals.SEVERITY_OVERRIDE__RULE) {
			return same(new Kind(TokenKinds.RULE, 0));
		}
		if (source instanceof AnswerException exception && feature == Literals.ANSWER_EXCEPTION__SUBJECTS) {
			Kind free = new Kind(TokenKinds.WORD, 0);
			return same(Excepted.meant(exception, parts.getFirst().text()).map(LeafKinds::of).orElse(free));
		}
		boolean isPath = feature == Literals.PATH_EXPRESSION__SEGMENTS || feature == Literals.BUILT_IN_EXPRESSION__SEGMENTS;
		return same(new Kind(isPath ? TokenKinds.PROPERTY : TokenKinds.WORD, 0));
	}

	private static Kind of(EObject meant) {
		return meant == null ? null
				: new Kind(TokenKinds.of(meant), "library".equals(meant.eResource() == null ? "" : meant.eResource().getURI().scheme()) ? Tokens.LIBRARY
				: 0);
	}

	private List<Kind> same(Kind kind) {
		return parts.stream().map(part -> kind).toList();
	}
}
