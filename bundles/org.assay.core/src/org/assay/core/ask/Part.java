package org.assay.core.ask;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A part of a form that has to stand there. */
sealed interface Part {

	/** What may be said of a use, in any question about one. */
	List<List<Clause>> CIRCUMSTANCES = List.of(
			List.of(optional("with", several(Operand.PARTICIPANT)), optional("in", several(Operand.CONTEXT))),
			List.of(optional("for", several(Operand.FUNCTION))), List.of(optional("about", several(Operand.ASPECT))));

	/** Return how it is described. */
	String syntax();

	/** A word of the language. */
	record Word(String text) implements Part {
		public Word {
			Objects.requireNonNull(text);
		}

		@Override
		public String syntax() {
			return text;
		}
	}

	/** A place for a name, a word or a day, or for several with commas between them. */
	record Slot(Operand operand, boolean several) implements Part {
		public Slot {
			Objects.requireNonNull(operand);
		}

		@Override
		public String syntax() {
			return operand.label() + (several ? ",…" : "");
		}
	}

	/** Something that may follow: a word, and mostly a place behind it. */
	record Clause(String word, Optional<Slot> slot) {
		public Clause {
			Objects.requireNonNull(word);
			Objects.requireNonNull(slot);
		}

		String syntax() {
			return word + slot.map(place -> " " + place.syntax()).orElse("");
		}
	}

	static Word word(String text) {
		return new Word(text);
	}

	static Slot single(Operand operand) {
		return new Slot(operand, false);
	}

	static Slot several(Operand operand) {
		return new Slot(operand, true);
	}

	static Clause optional(String word) {
		return new Clause(word, Optional.empty());
	}

	static Clause optional(String word, Slot slot) {
		return new Clause(word, Optional.of(slot));
	}
}
