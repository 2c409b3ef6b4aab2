package org.assay.evidence.matching;

import java.util.List;
import java.util.Optional;

import org.assay.evidence.reading.Reading;

/**
 * What came of looking for a quotation. Only {@link FoundHere} says that the citation holds as it is written; {@link OnAnotherPage} and
 * {@link Ambiguous} say that the words stand there, though not where; nothing else says that they stand there.
 */
public sealed interface Verdict {

	/** Every word stands there, on the page given if one is given, and at no other place that the hints leave open. */
	record FoundHere(Passage passage) implements Verdict {
	}

	/** Every word stands at one place, which is on another page than the one given. */
	record OnAnotherPage(Passage passage) implements Verdict {
	}

	/**
	 * Every word stands at more than one place, and the hints do not choose.
	 *
	 * @param passages best first, at most 200
	 */
	record Ambiguous(List<Passage> passages) implements Verdict {
		/** Passages. */
		public Ambiguous {
			passages = List.copyOf(passages);
		}
	}

	/** Most words stand there, but not all of them, or not as quoted: the quotation is not what the document says. */
	record Loosely(Passage passage, List<WordChange> changes) implements Verdict {
		/** Changes. */
		public Loosely {
			changes = List.copyOf(changes);
		}
	}

	/** The quotation does not stand there; the nearest passage shares some words with it. */
	record NotFound(Optional<Passage> nearest) implements Verdict {
	}

	/** The quotation says too little, or is too long, to be looked for. */
	record Refused(Why why) implements Verdict {
	}

	/** There is no text in which to look. */
	record NotReadable(Reading reading) implements Verdict {
	}

	/** Why a quotation is refused. */
	enum Why {
		/** Under {@link DocumentIndex#SHORTEST} characters, or hardly a letter. */
		TOO_SHORT,
		/** Over {@link DocumentIndex#LONGEST} characters. */
		TOO_LONG
	}
}
