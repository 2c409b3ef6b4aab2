package org.assay.dsl.fixing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.dsl.loading.Places;
import org.assay.dsl.services.AssayGrammarAccess;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** The text of one element as a row of its own words and values; a contained element is one value. */
final class ElementText {

	private final INode node;
	private final GrammarOrder order;
	private final List<Item> items = new ArrayList<>();
	private final String text;

	/**
	 * A word or a value.
	 *
	 * @param grammar the keyword or the assignment that it was read by
	 * @param place its place in the order of the grammar
	 */
	record Item(INode node, AbstractElement grammar, int place) {

		int start() {
			return node.getOffset();
		}

		int end() {
			return node.getEndOffset();
		}

		boolean states(String feature) {
			return grammar instanceof Assignment assignment && assignment.getFeature().equals(feature);
		}

		boolean isKeyword(String word) {
			return grammar instanceof Keyword keyword && keyword.getValue().equals(word);
		}
	}

	private ElementText(INode node, GrammarOrder order) {
		this.node = node;
		this.order = order;
		this.text = node.getRootNode().getText();
		collect((ICompositeNode) node);
	}

	/** Return the text of an element; empty if it was not read from a text of this language, or is a part of an expression. */
	static Optional<ElementText> of(EObject element, AssayGrammarAccess grammar) {
		INode node = Places.whole(element);
		return node instanceof ICompositeNode ? orderOf(element, grammar).map(order -> new ElementText(node, order)) : Optional.empty();
	}

	/** Return the order of what an element holds; empty for a part of an expression. */
	static Optional<GrammarOrder> orderOf(EObject element, AssayGrammarAccess grammar) {
		return GrammarUtil.findRuleForName(grammar.getGrammar(), element.eClass().getName()) instanceof ParserRule rule
				? Optional.of(GrammarOrder.of(rule)) : Optional.empty();
	}

	private void collect(ICompositeNode around) {
		for (INode child : around.getChildren()) {
			boolean hidden = child instanceof ILeafNode leaf && leaf.isHidden();
			if (hidden || !(child.getGrammarElement() instanceof AbstractElement grammar)) {
				continue;
			}
			Assignment assignment = GrammarUtil.containingAssignment(grammar);
			AbstractElement read = assignment == null ? grammar : assignment;
			int place = order.place(read);
			if (place >= 0) {
				items.add(new Item(child, read, place));
			} else if (child instanceof ICompositeNode inner) {
				collect(inner);
			}
		}
	}

	INode node() {
		return node;
	}

	GrammarOrder order() {
		return order;
	}

	/** Return the whole text of the file. */
	String text() {
		return text;
	}

	/** Return the values of a property, in text order. */
	List<Item> values(String feature) {
		return items.stream().filter(item -> item.states(feature)).toList();
	}

	/** Return the brace that opens the block of the element; empty if it has none. */
	Optional<Item> opening() {
		return items.stream().filter(item -> item.isKeyword("{")).findFirst();
	}

	/** Return the first word of the element. */
	Item first() {
		return items.getFirst();
	}

	/** Return the last word or value, in text order, that the grammar has at or in front of a place; empty if there is none.
	 * @param inBlock whether only what stands in the block is meant, else only what stands in front of it */
	Optional<Item> lastUpTo(int place, boolean inBlock) {
		return items.stream().filter(item -> item.place() <= place && order.isInBlock(item.place()) == inBlock).reduce((one, other) -> other);
	}

	/** Return the statement of the block that begins a line as the first one; empty if none does. */
	Optional<Item> firstOnLine(Lines lines) {
		return items.stream().filter(item -> order.isInBlock(item.place()) && !item.isKeyword("}") && lines.beginsLine(item.start())).findFirst();
	}

	/** Return whether a comma separates the values of a property. */
	boolean isCommaList(Item value) {
		return value.grammar().eContainer().eContents().stream()
				.anyMatch(part -> part instanceof AbstractElement other && other != value.grammar()
				&& hasComma(other, ((Assignment) value.grammar()).getFeature())) || isBehindComma(value);
	}

	private static boolean hasComma(AbstractElement part, String feature) {
		List<AbstractElement> parts = new ArrayList<>();
		EcoreUtil.getAllProperContents(part, false).forEachRemaining(inner -> {
			if (inner instanceof AbstractElement element) {
				parts.add(element);
			}
		});
		return parts.stream().anyMatch(inner -> inner instanceof Keyword keyword && keyword.getValue().equals(","))
				&& parts.stream().anyMatch(inner -> inner instanceof Assignment assignment && assignment.getFeature().equals(feature));
	}

	private boolean isBehindComma(Item value) {
		int index = items.indexOf(value);
		return index > 0 && items.get(index - 1).isKeyword(",");
	}

	/**
	 * Return the first and the last item of what has to go if values of a property go: the words that introduce them, and what is said of
	 * them behind them, go as well.
	 *
	 * @param first first of the values, in text order
	 * @param last last of them
	 * @return empty if the element cannot be read without them
	 */
	Optional<List<Item>> clause(Item first, Item last) {
		AbstractElement removable = GrammarOrder.removable(first.grammar());
		if (removable == null) {
			return Optional.empty();
		}
		int from = items.indexOf(first);
		while (from > 0 && belongs(items.get(from - 1), removable) && items.get(from - 1).place() < items.get(from).place()) {
			from--;
		}
		int to = items.indexOf(last);
		while (to + 1 < items.size() && belongs(items.get(to + 1), removable) && items.get(to + 1).place() > items.get(to).place()) {
			to++;
		}
		return Optional.of(List.of(items.get(from), items.get(to)));
	}

	private static boolean belongs(Item item, AbstractElement part) {
		return EcoreUtil.isAncestor(part, item.grammar());
	}
}
