package org.assay.report.document;

import java.time.LocalDate;
import java.util.Objects;

/** A piece of running text. Build runs of them with {@link Inlines}. */
public sealed interface Inline permits Inline.Text, Inline.Strong, Inline.Emphasis, Inline.Code, Inline.Id,
		Inline.Link, Inline.LineBreak, Inline.Day, Badge, SourceRef {

	/** Plain text. Non-breaking spaces (U+00A0) are kept. */
	record Text(String text) implements Inline {
		public Text {
			Objects.requireNonNull(text);
		}
	}

	/** Text the reader must not miss. */
	record Strong(String text) implements Inline {
		public Strong {
			Objects.requireNonNull(text);
		}
	}

	/** Stressed or quoted text, for example a title. */
	record Emphasis(String text) implements Inline {
		public Emphasis {
			Objects.requireNonNull(text);
		}
	}

	/** Something typed exactly, for example a setting; shown in mono. */
	record Code(String text) implements Inline {
		public Code {
			Objects.requireNonNull(text);
		}
	}

	/** The id of an element, for example {@code A6}; shown in mono and never broken over lines. */
	record Id(String text) implements Inline {
		public Id {
			Objects.requireNonNull(text);
		}
	}

	/**
	 * A link. A renderer follows {@code #anchor}, {@code https:}, {@code mailto:} and relative targets; with any other
	 * target it shows the text only.
	 *
	 * @param text   what the reader sees; must make sense on its own
	 * @param target where it leads
	 */
	record Link(String text, String target) implements Inline {
		public Link {
			Objects.requireNonNull(text);
			Objects.requireNonNull(target);
		}
	}

	/**
	 * A day. Alone in a cell it stays a day in formats that have days, so that rows can be sorted by it.
	 *
	 * @param words the same day as the reader sees it
	 */
	record Day(LocalDate date, String words) implements Inline {
		public Day {
			Objects.requireNonNull(date);
			Objects.requireNonNull(words);
		}
	}

	/** A forced line break. */
	record LineBreak() implements Inline {
	}
}
