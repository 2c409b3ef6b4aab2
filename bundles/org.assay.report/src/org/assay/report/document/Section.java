package org.assay.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A section. Renderers number sections and their subsections in document order.
 *
 * @param id          anchor, unique in the report: letters, digits, {@code - _ .}
 * @param heading     without a number
 * @param numbering   how it is numbered
 * @param lead        the conclusion, said first; empty only for reference material
 * @param blocks      the body
 * @param subsections nested sections, at most two levels below a chapter
 */
public record Section(String id, String heading, Numbering numbering, Optional<Inlines> lead, List<Block> blocks,
		List<Section> subsections) {

	/** How a section is numbered. */
	public enum Numbering {
		/** 1, 1.1, 1.1.1 */
		DECIMAL,
		/** An annex: A, B, C; its subsections A.1, A.2 */
		ANNEX,
		/** Without a number. */
		NONE
	}

	public Section {
		Objects.requireNonNull(id);
		Objects.requireNonNull(heading);
		Objects.requireNonNull(numbering);
		Objects.requireNonNull(lead);
		blocks = List.copyOf(blocks);
		subsections = List.copyOf(subsections);
	}

	/** Begin a numbered section. */
	public static Builder builder(String id, String heading) {
		return new Builder(id, heading, Numbering.DECIMAL);
	}

	/** Begin an annex. */
	public static Builder annex(String id, String heading) {
		return new Builder(id, heading, Numbering.ANNEX);
	}

	/** Collects the parts of a section. Not thread-safe. */
	public static final class Builder {
		private final String id;
		private final String heading;
		private final Numbering numbering;
		private final List<Block> blocks = new ArrayList<>();
		private final List<Section> subsections = new ArrayList<>();
		private Optional<Inlines> lead = Optional.empty();

		private Builder(String id, String heading, Numbering numbering) {
			this.id = id;
			this.heading = heading;
			this.numbering = numbering;
		}

		/** Say the conclusion first. */
		public Builder lead(String conclusion) {
			return lead(Inlines.of(conclusion));
		}

		public Builder lead(Inlines conclusion) {
			lead = Optional.of(conclusion);
			return this;
		}

		public Builder add(Block... more) {
			blocks.addAll(List.of(more));
			return this;
		}

		public Builder addAll(List<? extends Block> more) {
			blocks.addAll(more);
			return this;
		}

		public Builder paragraph(String text) {
			return add(Paragraph.of(text));
		}

		public Builder paragraph(Inlines text) {
			return add(Paragraph.of(text));
		}

		public Builder section(Section subsection) {
			subsections.add(subsection);
			return this;
		}

		public Section build() {
			return new Section(id, heading, numbering, lead, blocks, subsections);
		}
	}
}
