package org.assay.lsp.completion.walk;

import java.util.ArrayList;
import java.util.List;
import org.assay.lsp.completion.walk.Skipping.Stretch;
import org.eclipse.xtext.nodemodel.ICompositeNode;

/** A place in a text as the grammar sees it: what may stand there, given what stands in front of it. */
public final class Place {

	/** The name that stands for the missing one in a text that is made for a place. */
	public static final String MISSING = "missing_name";

	private final Course course;

	private Place(Course course) {
		this.course = course;
	}

	/**
	 * Look at a place.
	 *
	 * @param tokens those in front of the place, without comments
	 * @param read the file as it was read, which tells what of it need not be looked at
	 * @param offset the place
	 */
	public static Place of(List<Token> tokens, ICompositeNode read, int offset) {
		Course course = new Course(Network.language());
		Skipping skipping = Skipping.of(read, tokens, offset);
		boolean passing = false;
		for (Token token : tokens) {
			Stretch skipped = skipping.around(token);
			if (skipped == null) {
				course.feed(token);
			} else if (skipped.elements() && !passing) {
				course.passElement();
			}
			passing = skipped != null;
		}
		return new Place(course);
	}

	/** Return the words that may stand here, in the order of the grammar. */
	public List<Reached> next() {
		return course.next();
	}

	/** Return the words with which a statement of the innermost block around the place can begin, in canonical order. */
	public List<Reached> statements() {
		return course.statements();
	}

	/** Return the ways to read the first word of the statement that the place is in or behind; none if there is none in the block. */
	public List<Reached> statement() {
		return course.statement();
	}

	/** Return whether the place is in a block, and not at the level of the file. */
	public boolean isInBlock() {
		return course.isInBlock();
	}

	/**
	 * Return a short text that is right in its syntax, in which what stands in front of the place is followed by {@link #MISSING}. What
	 * does not fit the grammar is left out.
	 *
	 * @param word what the name is read as
	 */
	public String textWith(Reached word) {
		List<String> words = new ArrayList<>(course.read());
		words.add(MISSING);
		words.addAll(Ending.of(word.behind().config()));
		return String.join("\n", words);
	}
}
