package org.assay.dsl.fixing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * The order in which the grammar names the parts of an element: it is the canonical order of its properties. Fragments count where they
 * are called.
 */
final class GrammarOrder {

	/** The order for each rule; the grammar never changes. */
	private static final Map<ParserRule, GrammarOrder> KNOWN = new ConcurrentHashMap<>();

	private final Map<AbstractElement, Integer> places = new HashMap<>();
	private final Map<String, Assignment> first = new HashMap<>();
	private int opening = Integer.MAX_VALUE;

	private GrammarOrder(ParserRule rule) {
		collect(rule.getAlternatives(), new HashSet<>(Set.of(rule)));
	}

	static GrammarOrder of(ParserRule rule) {
		GrammarOrder known = KNOWN.get(rule);
		if (known == null) {
			known = new GrammarOrder(rule);
			KNOWN.put(rule, known);
		}
		return known;
	}

	private void collect(AbstractElement part, Set<AbstractRule> inside) {
		switch (part) {
			case Assignment assignment -> {
				first.putIfAbsent(assignment.getFeature(), assignment);
				places.put(assignment, places.size());
			}
			case Keyword keyword -> {
				if (keyword.getValue().equals("{")) {
					opening = Math.min(opening, places.size());
				}
				places.put(keyword, places.size());
			}
			case RuleCall call when call.getRule() instanceof ParserRule rule && inside.add(rule) -> collect(rule.getAlternatives(), inside);
			case CompoundElement compound -> compound.getElements().forEach(element -> collect(element, inside));
			default -> {
				// actions and terminals are not written by themselves
			}
		}
	}

	/** Return the place of a keyword or an assignment; -1 if it is none of the element. */
	int place(AbstractElement part) {
		return places.getOrDefault(part, -1);
	}

	/** Return the place at which a property is stated; empty if the language has no words for it. */
	OptionalInt place(String feature) {
		Assignment assignment = first.get(feature);
		return assignment == null ? OptionalInt.empty() : OptionalInt.of(places.get(assignment));
	}

	/** Return whether a place is in the block of the element. */
	boolean isInBlock(int place) {
		return place > opening;
	}

	/** Return whether a property takes a text that may go on over several lines. */
	boolean isText(String feature) {
		Assignment assignment = first.get(feature);
		return assignment != null && assignment.getTerminal() instanceof RuleCall call && call.getRule().getName().equals("Text");
	}

	/**
	 * Return what has to go if a part goes: the nearest part around it, or itself, without which the element can still be read.
	 *
	 * @return null if the element cannot do without it
	 */
	static AbstractElement removable(AbstractElement part) {
		AbstractElement current = part;
		while (!isOptional(current) && !isOneOfMany(current)) {
			if (!(current.eContainer() instanceof AbstractElement around)) {
				return null;
			}
			current = around;
		}
		return current;
	}

	private static boolean isOptional(AbstractElement part) {
		return "?".equals(part.getCardinality()) || "*".equals(part.getCardinality());
	}

	/** Return whether a part is one of the statements of a block; those of a fragment are called from within a block. */
	private static boolean isOneOfMany(AbstractElement part) {
		return part.eContainer() instanceof Alternatives choice
				&& (isOptional(choice) || choice.eContainer() instanceof ParserRule rule && rule.isFragment());
	}
}
