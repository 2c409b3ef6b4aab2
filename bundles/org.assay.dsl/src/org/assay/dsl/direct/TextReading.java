package org.assay.dsl.direct;

import java.util.ArrayList;
import java.util.List;
import org.assay.dsl.conversion.AssayValueConverters;
import org.assay.model.AssayFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.xtext.conversion.ValueConverterException;

/**
 * The reading of one text: how far it has come, and what is being made. It can also look ahead, and makes nothing then.
 */
final class TextReading {

	/** How many words are looked at first to tell steps apart, and at most. */
	private static final int LITTLE = 4;
	private static final int MUCH = 4096;

	private final Tokens tokens;
	private final List<NamedLink> links = new ArrayList<>();
	private final Stretches stretches = new Stretches();
	private int at;

	private InternalEObject element;
	/** What the rule makes that is being read. */
	private EClass type;
	/** Which properties with one value the element has been given, by number. */
	private long stated;
	/** The number of the element. */
	private int number;
	/** How many links there were before the element. */
	private int firstLink;

	private boolean making = true;
	/** Where looking ahead ends. */
	private int horizon;
	private boolean beyond;

	TextReading(Tokens tokens) {
		this.tokens = tokens;
		this.horizon = tokens.count() + 1;
	}

	/** Return the element that a rule makes of the text; null if it is not what is expected. */
	InternalEObject element(Rule rule) {
		type = rule.type();
		if (!rule.body().read(this) || at < tokens.count()) {
			return null;
		}
		putWhole(0);
		return element;
	}

	List<NamedLink> links() {
		return links;
	}

	Stretches stretches() {
		return stretches;
	}

	int at() {
		return at;
	}

	/** Return the kind of the next word. */
	int type() {
		return tokens.type(at);
	}

	int typeAt(int index) {
		return tokens.type(index);
	}

	boolean isMaking() {
		return making;
	}

	/** Go on behind the next word if it is one of these. */
	boolean take(WordSet words) {
		if (at >= horizon) {
			beyond = true;
			return false;
		}
		if (!words.has(tokens.type(at))) {
			return false;
		}
		at++;
		return true;
	}

	/** Return whether the next words are what a step expects, and what may stand behind it. */
	boolean fits(Step step, WordSet after) {
		return fits(step, after, Math.min(horizon, at + MUCH));
	}

	/**
	 * Return which of several steps the next words are: look as far ahead as it takes.
	 *
	 * @param possible numbers of steps that begin with the next word
	 * @return -1 if it is none
	 */
	int decide(Step[] steps, int[] possible, WordSet after) {
		for (int words = LITTLE;; words *= LITTLE) {
			int end = Math.min(horizon, at + words);
			int first = -1;
			int fitting = 0;
			for (int step : possible) {
				if (fits(steps[step], after, end)) {
					first = fitting == 0 ? step : first;
					fitting++;
				}
			}
			if (fitting <= 1 || end == horizon || words >= MUCH) {
				return first;
			}
		}
	}

	private boolean fits(Step step, WordSet after, int end) {
		int atBefore = at;
		int horizonBefore = horizon;
		boolean makingBefore = making;
		boolean beyondBefore = beyond;
		making = false;
		horizon = end;
		beyond = false;
		boolean fitting = step.read(this) && (at >= horizon || after.has(type())) || beyond;
		at = atBefore;
		horizon = horizonBefore;
		making = makingBefore;
		beyond = beyondBefore;
		return fitting;
	}

	/** Make the element of the rule unless it is there. */
	boolean begin() {
		if (making && element == null) {
			begin(type);
		}
		return true;
	}

	private void begin(EClass wanted) {
		element = (InternalEObject) AssayFactory.eINSTANCE.create(wanted);
		stated = 0;
		firstLink = links.size();
		number = stretches.add(element);
	}

	/** Make an element of another type than the rule says. */
	boolean make(EClass wanted) {
		if (making) {
			begin(wanted);
		}
		return true;
	}

	/** Make an element around the one that was made so far. */
	boolean wrap(EClass wanted, Property property) {
		if (making) {
			InternalEObject inner = element;
			begin(wanted);
			property.put(element, inner);
		}
		return true;
	}

	/** Let another rule make the element. */
	boolean replaced(Rule rule) {
		if (making && element != null) {
			return false;
		}
		EClass around = type;
		type = rule.type();
		boolean fits = rule.body().read(this);
		type = around;
		return fits;
	}

	/** Let another rule make a part of the element. */
	boolean putPart(Property property, Rule rule) {
		begin();
		InternalEObject owner = element;
		EClass ownerType = type;
		long ownerStated = stated;
		int ownerFirstLink = firstLink;
		int ownerNumber = number;
		int from = at;
		element = null;
		type = rule.type();
		boolean fits = rule.body().read(this);
		InternalEObject part = element;
		if (part != null) {
			putWhole(from);
		}
		element = owner;
		type = ownerType;
		stated = ownerStated;
		firstLink = ownerFirstLink;
		number = ownerNumber;
		return fits && part != null && put(property, part);
	}

	/** Note that the words from one place on are the element. */
	private void putWhole(int from) {
		if (at > from) {
			stretches.putWhole(number, tokens.start(from), tokens.end(from), tokens.end(at - 1));
		}
	}

	/** Note that the words from one place on are a value of the element. */
	boolean note(Property property, int from) {
		stretches.putValue(number, property.id(element), tokens.start(from), tokens.end(at - 1));
		return true;
	}

	/** Give the element a value, unless it has one already. */
	boolean put(Property property, Object value) {
		begin();
		if (value == null || !state(property)) {
			return false;
		}
		property.put(element, value);
		return true;
	}

	/** Give the element the value that the words from one place on have by a rule. */
	boolean putValue(Property property, String rule, int from) {
		String text = tokens.text(from, at - 1);
		return text != null && put(property, value(rule, text));
	}

	/** Let the element refer to what the words from one place on call by its name. */
	boolean putName(Property property, String rule, int from) {
		begin();
		String text = tokens.text(from, at - 1);
		if (text == null || !state(property)) {
			return false;
		}
		EReference reference = property.reference(element);
		links.add(new NamedLink(element, reference, index(reference), (String) value(rule, text)));
		return true;
	}

	/** Return how many names the element has for a reference; they stand next to each other in almost all texts. */
	private int index(EReference reference) {
		if (!reference.isMany()) {
			return 0;
		}
		for (int place = links.size() - 1; place >= firstLink; place--) {
			NamedLink link = links.get(place);
			if (link.element() == element && link.reference() == reference) {
				return link.index() + 1;
			}
		}
		return 0;
	}

	/** Note that a property is given a value; one that has one value cannot be given two. */
	private boolean state(Property property) {
		int number = property.single(element);
		if (number < 0) {
			return true;
		}
		long bit = 1L << number;
		boolean first = (stated & bit) == 0;
		stated |= bit;
		return first;
	}

	/** Return the value of a text; null if there is something wrong with it. */
	private static Object value(String rule, String text) {
		try {
			return AssayValueConverters.read(rule, text);
		} catch (ValueConverterException wrong) {
			return null;
		}
	}
}
