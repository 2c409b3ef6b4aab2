package org.assay.lsp.completion;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.lsp.completion.Cursor.Stretch;
import org.assay.lsp.completion.walk.Frame;
import org.assay.lsp.completion.walk.Meant;
import org.assay.lsp.completion.walk.Reached;
import org.assay.lsp.completion.walk.Token;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Properties with one value that are stated already, in front of the place or behind it. They are not to be stated twice. */
final class Stated {

	private final Stretch word;
	private final INode before;

	private final String text;

	private Stated(Cursor cursor, INode before) {
		this.text = cursor.text();
		this.word = cursor.word();
		this.before = before;
	}

	static Stated around(Cursor cursor) {
		ICompositeNode root = cursor.spot().file().getParseResult().getRootNode();
		List<Token> tokens = cursor.before(cursor.word().start());
		return new Stated(cursor, tokens.isEmpty() ? null : NodeModelUtils.findLeafNodeAtOffset(root, tokens.getLast().start()));
	}

	/** Return whether a word would state a property that is stated already. What has to follow is always right.
	 * @param statement whether it begins a statement */
	boolean has(Reached reached, boolean statement) {
		Optional<Frame> begun = Meant.begun(reached);
		if (!statement && (begun.isPresent() || !Meant.beginsClause(reached))) {
			return false;
		}
		if (begun.isPresent()) {
			Frame outer = begun.get();
			return outer.around().isPresent() && Meant.place(outer).filter(place -> isStated(List.of(place), Meant.element(outer.around().get())))
					.isPresent();
		}
		List<EStructuralFeature> features = Meant.single(reached);
		return !features.isEmpty() && isStated(features, Meant.element(reached.frame()));
	}

	private boolean isStated(List<EStructuralFeature> features, Frame element) {
		Optional<ICompositeNode> node = node(element.rule());
		if (node.isEmpty()) {
			return false;
		}
		Set<String> stated = new HashSet<>();
		collect(node.get(), new boolean[1], stated);
		return features.stream().allMatch(feature -> stated.contains(feature.getName()));
	}

	/** Return the innermost node around the place that a rule has read. */
	private Optional<ICompositeNode> node(AbstractRule rule) {
		for (INode node = before; node != null; node = node.getParent()) {
			if (node instanceof ICompositeNode composite && ruleOf(composite) == rule && isPartOf(composite)) {
				return Optional.of(composite);
			}
		}
		return Optional.empty();
	}

	/** Text that could not be read is hidden in front of what was read next, or behind the last, without being a part of it. */
	private boolean isPartOf(ICompositeNode element) {
		boolean read = !(before instanceof ILeafNode leaf && leaf.isHidden());
		return read || element.getOffset() < word.start() && element.getEndOffset() > word.start();
	}

	private static AbstractRule ruleOf(INode node) {
		EObject element = node.getGrammarElement();
		return element instanceof RuleCall call ? call.getRule() : element instanceof AbstractRule rule ? rule : null;
	}

	/** Collect what is stated; what the word at the place is part of does not count.
	 * @param own whether the last word of the language was the one at the place */
	private void collect(ICompositeNode around, boolean[] own, Set<String> stated) {
		for (INode child : around.getChildren()) {
			if (child instanceof ILeafNode leaf && leaf.isHidden() || !(child.getGrammarElement() instanceof AbstractElement element)) {
				continue;
			}
			Assignment assignment = GrammarUtil.containingAssignment(element);
			if (assignment != null) {
				if (!own[0] && !assignment.getOperator().equals("+=") && !isAtWord(child)) {
					stated.add(assignment.getFeature());
				}
			} else if (element instanceof Keyword) {
				own[0] = word.overlaps(child.getOffset(), child.getEndOffset());
			} else if (child instanceof ICompositeNode inner) {
				collect(inner, own, stated);
			}
		}
	}

	/** Return whether a value is the word at the place, or follows it at once, as if the word had been left out. */
	private boolean isAtWord(INode value) {
		return word.overlaps(value.getOffset(), value.getEndOffset())
				|| value.getOffset() >= word.end() && text.substring(word.end(), value.getOffset()).isBlank();
	}
}
