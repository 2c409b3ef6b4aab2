package org.assay.dsl.direct;

/** Another rule in the place of which its text stands. */
final class Call extends Step {

	/** What becomes of the element that the rule makes. */
	enum Making {
		/** There is none: the rule makes a value, which is made of the whole text around it. */
		NOTHING,
		/** The rule says more about the element that is being made. */
		MORE,
		/** It is the element of the rule around it. */
		ITSELF
	}

	private final Rule rule;
	private final Making making;

	Call(Rule rule, Making making) {
		this.rule = rule;
		this.making = making;
	}

	Rule rule() {
		return rule;
	}

	Making making() {
		return making;
	}

	@Override
	boolean read(TextReading reading) {
		return switch (making) {
			case NOTHING -> rule.body().read(reading);
			case MORE -> reading.begin() && rule.body().read(reading);
			case ITSELF -> reading.replaced(rule);
		};
	}

	@Override
	boolean grow() {
		return grown(first().addAll(rule.body().first()), rule.body().canBeEmpty());
	}

	@Override
	boolean follow(WordSet after) {
		return rule.after().addAll(after);
	}
}
