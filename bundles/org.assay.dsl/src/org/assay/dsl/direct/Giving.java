package org.assay.dsl.direct;

import java.util.Map;

/** A part of the text that becomes a property of the element that is being made. */
abstract sealed class Giving extends Step {

	private final Property property;
	private final Step text;

	/** @param text the words that the value is made of */
	private Giving(Property property, Step text) {
		this.property = property;
		this.text = text;
	}

	final Property property() {
		return property;
	}

	final Step text() {
		return text;
	}

	@Override
	boolean read(TextReading reading) {
		int from = reading.at();
		return text.read(reading) && (!reading.isMaking() || put(reading, from) && reading.note(property, from));
	}

	/** Put the value in that the words from one place on have. */
	abstract boolean put(TextReading reading, int from);

	@Override
	boolean grow() {
		boolean news = text.grow();
		return grown(first().addAll(text.first()) || news, text.canBeEmpty());
	}

	@Override
	boolean follow(WordSet after) {
		return text.follow(after);
	}

	/** A property that is true if the word is there. */
	static final class OfWord extends Giving {

		private final Object value;

		/** @param value true, or the word itself */
		OfWord(Property property, Step word, Object value) {
			super(property, word);
			this.value = value;
		}

		Object value() {
			return value;
		}

		@Override
		boolean put(TextReading reading, int from) {
			return reading.put(property(), value);
		}
	}

	/** A property whose value has a word for each of its values. */
	static final class OfLiteral extends Giving {

		private final Map<Integer, Object> values;

		/** @param values by number of the word */
		OfLiteral(Property property, Step words, Map<Integer, Object> values) {
			super(property, words);
			this.values = values;
		}

		Map<Integer, Object> values() {
			return values;
		}

		@Override
		boolean put(TextReading reading, int from) {
			return reading.put(property(), values.get(reading.typeAt(from)));
		}
	}

	/** A property whose value the text of a rule stands for. */
	static final class OfText extends Giving {

		private final String rule;

		OfText(Property property, Step text, String rule) {
			super(property, text);
			this.rule = rule;
		}

		String rule() {
			return rule;
		}

		@Override
		boolean put(TextReading reading, int from) {
			return reading.putValue(property(), rule, from);
		}
	}

	/** A property whose value is another element, of which the text is a name. */
	static final class OfName extends Giving {

		private final String rule;

		OfName(Property property, Step text, String rule) {
			super(property, text);
			this.rule = rule;
		}

		String rule() {
			return rule;
		}

		@Override
		boolean put(TextReading reading, int from) {
			return reading.putName(property(), rule, from);
		}
	}

	/** A property whose value is an element that another rule makes. */
	static final class OfPart extends Giving {

		private final Rule rule;

		OfPart(Property property, Rule rule) {
			super(property, new Call(rule, Call.Making.NOTHING));
			this.rule = rule;
		}

		Rule rule() {
			return rule;
		}

		@Override
		boolean read(TextReading reading) {
			int from = reading.at();
			return reading.isMaking() ? reading.putPart(property(), rule) && reading.note(property(), from) : text().read(reading);
		}

		@Override
		boolean put(TextReading reading, int from) {
			throw new IllegalStateException("parts are made while they are read");
		}
	}
}
