package org.assay.rules;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One change of the text, said in terms of the model. */
public sealed interface Edit {

	/**
	 * Writes another value in the place of one that is written.
	 *
	 * @param index position in the property's list; -1 if it has one value
	 */
	record Replace(EObject element, EStructuralFeature feature, int index, Written value) implements Edit {

		public Replace {
			Objects.requireNonNull(element);
			Objects.requireNonNull(feature);
			Objects.requireNonNull(value);
		}
	}

	/**
	 * States a property that is not stated, in its canonical place among the others; a further value of a list that is stated goes behind
	 * the last one. A contained element is added in the same way, a top-level element to its {@link org.assay.model.AssayFile}.
	 *
	 * @param keyword words in front of the value, such as {@code valid until}; empty if there are none
	 */
	record Add(EObject element, EStructuralFeature feature, String keyword, Written value) implements Edit {

		public Add {
			Objects.requireNonNull(element);
			Objects.requireNonNull(feature);
			Objects.requireNonNull(keyword);
			Objects.requireNonNull(value);
		}
	}

	/**
	 * Takes away a value with the words that introduce it, or an element as a whole.
	 *
	 * @param feature property that is no longer stated; null to take the element away
	 * @param index position in the property's list; -1 to take all values away
	 */
	record Remove(EObject element, EStructuralFeature feature, int index) implements Edit {

		public Remove {
			Objects.requireNonNull(element);
		}
	}

	/**
	 * Writes a stretch of text anew that is part of no element.
	 *
	 * @param text the new text as it is written; empty to take the stretch away
	 */
	record Rewrite(SourceRange range, String text) implements Edit {

		public Rewrite {
			Objects.requireNonNull(range);
			Objects.requireNonNull(text);
		}
	}
}
