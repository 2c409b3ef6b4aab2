package org.assay.dsl.parsing;

import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Finds the words at which statements begin, and the place of each statement in the canonical order of its block. Both follow from the
 * grammar: a block is what stands between braces, each alternative in it is a kind of statement, and their order in the grammar is the
 * canonical one. Neighbouring alternatives that are entries or blocks of their own share a place, so that they keep the order in which they
 * are written.
 */
@Singleton
public final class StatementStarts {

	private final Map<EObject, Kinds> kindsByBrace = new ConcurrentHashMap<>();

	private record Kind(AbstractElement first, int place) {
	}

	/** The kinds of statements in a block. */
	private static final class Kinds {

		private static final int NONE = -1;

		private final List<Kind> kinds;
		private final Map<EObject, Integer> places = new ConcurrentHashMap<>();

		Kinds(List<Kind> kinds) {
			this.kinds = kinds;
		}

		/** Return the place of the statement that an element of the grammar begins; {@link #NONE} if it begins none. */
		int place(EObject element) {
			return places.computeIfAbsent(element, each -> kinds.stream().filter(kind -> EcoreUtil.isAncestor(kind.first(), each)).findFirst()
					.map(Kind::place).orElse(NONE));
		}
	}

	/** Return the first word of each statement of a file with the statement's place. */
	public Map<ILeafNode, Integer> of(ICompositeNode root) {
		Map<ILeafNode, Integer> starts = new HashMap<>();
		root.getChildren().forEach(child -> addAll(child, starts));
		return starts;
	}

	/** Return whether a statement of a file begins with a word. */
	public boolean isStart(ICompositeNode root, ILeafNode word) {
		Map<ILeafNode, Integer> starts = new HashMap<>();
		for (INode child : root.getChildren()) {
			if (child.getTotalOffset() <= word.getOffset() && word.getOffset() < child.getTotalEndOffset()) {
				addAll(child, starts);
			}
		}
		return starts.containsKey(word);
	}

	/** Add the statement that a child of the file is, and those in it. */
	private void addAll(INode child, Map<ILeafNode, Integer> starts) {
		ILeafNode first = firstWord(child);
		boolean named = first != null && (child instanceof ICompositeNode composite ? isStatement(composite) : isPackage(first));
		if (named) {
			addStatement(child, first, 0, starts);
		}
		addBlocks(child, starts);
	}

	private static boolean isPackage(ILeafNode word) {
		return word.getText().equals("package") && word.getGrammarElement() instanceof Keyword;
	}

	private static boolean isStatement(ICompositeNode node) {
		return node.getGrammarElement() instanceof RuleCall call && call.getRule() instanceof ParserRule rule
				&& !rule.getName().equals("QName");
	}

	private void addBlocks(INode node, Map<ILeafNode, Integer> starts) {
		if (!(node instanceof ICompositeNode composite)) {
			return;
		}
		Kinds kinds = null;
		for (INode child : childrenOf(composite)) {
			if (isBrace(child, "{")) {
				kinds = kindsByBrace.computeIfAbsent(child.getGrammarElement(), brace -> new Kinds(kindsBehind(brace)));
			} else if (isBrace(child, "}")) {
				kinds = null;
			} else if (kinds != null) {
				addStart(child, kinds, starts);
			}
			addBlocks(child, starts);
		}
	}

	private static void addStart(INode child, Kinds kinds, Map<ILeafNode, Integer> starts) {
		ILeafNode word = firstWord(child);
		EObject element = elementOf(child);
		int place = word == null || element == null ? Kinds.NONE : kinds.place(element);
		if (place != Kinds.NONE) {
			addStatement(child, word, place, starts);
		}
	}

	/** What is accepted in front of an element are statements of their own, and so is the element behind them. */
	private static void addStatement(INode node, ILeafNode first, int place, Map<ILeafNode, Integer> starts) {
		starts.put(first, place);
		boolean behindAcceptance = false;
		for (INode child : partsOf(node)) {
			if (behindAcceptance) {
				starts.put(firstWord(child), place);
			}
			behindAcceptance = isAcceptance(child);
		}
	}

	/** Return the children of a node that hold words; of a node that only stands around another one, those of the other one. */
	private static List<INode> partsOf(INode node) {
		List<INode> parts = node instanceof ICompositeNode composite ? childrenOf(composite).stream().filter(child -> firstWord(child) != null)
				.toList() : List.of();
		return parts.size() == 1 ? partsOf(parts.getFirst()) : parts;
	}

	private static boolean isAcceptance(INode node) {
		return node.getGrammarElement() instanceof RuleCall call && call.getRule().getName().equals("Acceptance");
	}

	/** Return the element of the grammar that read a node; an action of the grammar puts a node of its own around what was read. */
	private static EObject elementOf(INode node) {
		EObject element = node.getGrammarElement();
		return element instanceof Action && node instanceof ICompositeNode composite ? elementOf(composite.getFirstChild()) : element;
	}

	/** Return the children of a node; what a fragment of the grammar read counts as read by the rule that calls it. */
	private static List<INode> childrenOf(ICompositeNode node) {
		List<INode> children = new ArrayList<>();
		for (INode child : node.getChildren()) {
			if (child instanceof ICompositeNode composite && isFragment(child.getGrammarElement())) {
				children.addAll(childrenOf(composite));
			} else {
				children.add(child);
			}
		}
		return children;
	}

	private static boolean isFragment(EObject element) {
		return element instanceof RuleCall call && call.getRule() instanceof ParserRule rule && rule.isFragment();
	}

	private static boolean isBrace(INode node, String brace) {
		return node instanceof ILeafNode && node.getGrammarElement() instanceof Keyword keyword && keyword.getValue().equals(brace);
	}

	private static List<Kind> kindsBehind(EObject brace) {
		List<AbstractElement> siblings = ((Group) brace.eContainer()).getElements();
		List<Kind> kinds = new ArrayList<>();
		boolean lastWasEntry = false;
		int place = 0;
		for (AbstractElement element : flatten(siblings.get(siblings.indexOf(brace) + 1))) {
			boolean entry = isEntry(element);
			place += entry && lastWasEntry ? 0 : 1;
			lastWasEntry = entry;
			kinds.add(new Kind(firstOf(element), place));
		}
		return kinds;
	}

	private static List<AbstractElement> flatten(AbstractElement body) {
		List<AbstractElement> kinds = new ArrayList<>();
		if (body instanceof Alternatives alternatives) {
			alternatives.getElements().forEach(alternative -> kinds.addAll(flatten(alternative)));
		} else if (isFragment(body)) {
			kinds.addAll(flatten(((RuleCall) body).getRule().getAlternatives()));
		} else {
			kinds.add(body);
		}
		return kinds;
	}

	private static boolean isEntry(AbstractElement element) {
		return element instanceof Assignment assignment && assignment.getTerminal() instanceof RuleCall call
				&& call.getRule() instanceof ParserRule rule && !(rule.getType().getClassifier() instanceof EDataType);
	}

	private static AbstractElement firstOf(AbstractElement element) {
		return element instanceof Group group ? firstOf(group.getElements().getFirst()) : element;
	}

	private static ILeafNode firstWord(INode node) {
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				return leaf;
			}
		}
		return null;
	}
}
