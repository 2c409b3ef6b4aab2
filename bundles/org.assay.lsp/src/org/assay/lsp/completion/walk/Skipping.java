package org.assay.lsp.completion.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * What of a file need not be looked at to know what may stand at a place: elements of the file that are complete in front of it, and in a
 * long block complete entries. They leave the same choice behind them as there was in front of them.
 */
final class Skipping {

	/** Looking at this many characters costs less than it takes to notice. */
	private static final int SHORT = 8_000;

	private final List<Stretch> stretches = new ArrayList<>();
	private int next;

	private Skipping() {
	}

	/**
	 * A part of the text.
	 *
	 * @param elements whether it holds elements of the file, else entries of a block
	 */
	record Stretch(int start, int end, boolean elements) {

		boolean contains(Token token) {
			return start <= token.start() && token.end() <= end;
		}
	}

	static Skipping of(ICompositeNode root, List<Token> tokens, int offset) {
		Skipping skipping = new Skipping();
		skipping.visit(root, offset, skipping.elements(root, offset));
		skipping.stretches.removeIf(stretch -> !isBalanced(stretch, tokens));
		return skipping;
	}

	/** Return what a token is part of that need not be looked at; null if there is none. Tokens are asked for in text order. */
	Stretch around(Token token) {
		while (next < stretches.size() && stretches.get(next).end() <= token.start()) {
			next++;
		}
		return next < stretches.size() && stretches.get(next).contains(token) ? stretches.get(next) : null;
	}

	private List<INode> elements(ICompositeNode root, int offset) {
		List<INode> elements = new ArrayList<>();
		for (INode child : root.getChildren()) {
			if (child instanceof ICompositeNode && child.getOffset() < offset && isCallOf("TopLevelElement", child)) {
				elements.add(child);
			}
		}
		return elements;
	}

	private void visit(ICompositeNode around, int offset, List<INode> entries) {
		if (entries.size() > 1) {
			int start = entries.getFirst().getOffset();
			int end = entries.getLast().getOffset();
			boolean elements = around.getParent() == null;
			if (elements || end - start > SHORT) {
				stretches.add(new Stretch(start, end, elements));
			}
		}
		INode last = entries.isEmpty() ? null : entries.getLast();
		if (last instanceof ICompositeNode inner && around.getParent() == null) {
			visit(inner, offset, entriesOf(inner, offset));
		} else {
			lastComposite(around, offset).ifPresent(inner -> visit(inner, offset, entriesOf(inner, offset)));
		}
	}

	private static Optional<ICompositeNode> lastComposite(ICompositeNode around, int offset) {
		ICompositeNode last = null;
		for (INode child : around.getChildren()) {
			if (child.getOffset() < offset && child instanceof ICompositeNode composite) {
				last = composite;
			}
		}
		return Optional.ofNullable(last);
	}

	/** Return the entries of a block, each a rule of its own, that follow each other and begin in front of a place. */
	private static List<INode> entriesOf(ICompositeNode around, int offset) {
		List<INode> entries = new ArrayList<>();
		boolean inside = false;
		for (INode child : around.getChildren()) {
			if (child.getOffset() >= offset || child instanceof ILeafNode leaf && leaf.isHidden()) {
				continue;
			}
			if (isBrace(child, "{")) {
				inside = true;
			} else if (isBrace(child, "}")) {
				return entries;
			} else if (inside && isEntry(child)) {
				entries.add(child);
			} else {
				// what stands between them is to be looked at
				entries.clear();
			}
		}
		return entries;
	}

	private static boolean isBrace(INode node, String sign) {
		return node instanceof ILeafNode && node.getGrammarElement() instanceof Keyword brace && brace.getValue().equals(sign);
	}

	private static boolean isEntry(INode node) {
		Assignment assignment = node.getGrammarElement() instanceof RuleCall call ? GrammarUtil.containingAssignment(call) : null;
		boolean alone = assignment != null && (!(assignment.eContainer() instanceof Group) || "*".equals(assignment.getCardinality()));
		return alone && node instanceof ICompositeNode && "+=".equals(assignment.getOperator());
	}

	private static boolean isCallOf(String rule, INode node) {
		return node.getGrammarElement() instanceof RuleCall call && call.getRule() instanceof ParserRule called && called.getName().equals(rule);
	}

	private static boolean isBalanced(Stretch stretch, List<Token> tokens) {
		int depth = 0;
		for (Token token : tokens) {
			if (stretch.contains(token)) {
				depth += token.isSign("{") ? 1 : token.isSign("}") ? -1 : 0;
			}
		}
		return depth == 0;
	}
}
