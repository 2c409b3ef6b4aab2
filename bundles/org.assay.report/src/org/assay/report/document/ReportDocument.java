package org.assay.report.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A whole report, ready to be rendered.
 *
 * @param title        title
 * @param subtitle     the assessed object or scope; may be empty
 * @param kind         the kind of report in words, for example "Risk- och kravrapport"
 * @param language     BCP 47 tag of the text, for example {@code sv-SE}
 * @param securityMark shown on every page, for example "Intern"; may be empty
 * @param organisation whose report it is
 * @param version      version of the report
 * @param asOf         the date the content refers to; the only date a renderer knows
 * @param status       in words, for example "Utkast"
 * @param revision     the commit the report was made from, already shortened; empty if unknown
 * @param facts        the document block of the cover besides the fields above
 * @param summary      the page "In short"
 * @param sections     the chapters and annexes
 * @param registers    what the sections say of single risks, requirements and the like once more, each property in a column of its
 *                     own; for formats that are sorted and filtered, others leave them out
 */
public record ReportDocument(String title, String subtitle, String kind, String language, String securityMark,
		String organisation, String version, LocalDate asOf, String status, Optional<String> revision,
		List<Fact> facts, Summary summary, List<Section> sections, List<Table> registers) {

	public ReportDocument {
		requireText(title, "title");
		requireText(language, "language");
		requireText(version, "version");
		requireText(organisation, "organisation");
		Objects.requireNonNull(subtitle);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(securityMark);
		Objects.requireNonNull(asOf, "asOf");
		Objects.requireNonNull(status);
		Objects.requireNonNull(revision);
		Objects.requireNonNull(summary, "summary");
		facts = List.copyOf(facts);
		sections = List.copyOf(sections);
		registers = List.copyOf(registers);
	}

	/** A report without these is worthless next year (rule R75). */
	private static void requireText(String text, String field) {
		if (text == null || text.isBlank()) {
			throw new IllegalArgumentException("report without " + field);
		}
	}

	/** Begin a report in {@code language} (BCP 47). */
	public static Builder builder(String title, String language) {
		return new Builder(title, language);
	}

	/** Collects the parts of a report. Not thread-safe. */
	public static final class Builder {
		private final String title;
		private final String language;
		private String subtitle = "";
		private String kind = "";
		private String securityMark = "";
		private String organisation = "";
		private String version = "";
		private String status = "";
		private LocalDate asOf;
		private Optional<String> revision = Optional.empty();
		private Summary summary;
		private final List<Fact> facts = new ArrayList<>();
		private final List<Section> sections = new ArrayList<>();
		private final List<Table> registers = new ArrayList<>();

		private Builder(String title, String language) {
			this.title = title;
			this.language = language;
		}

		public Builder subtitle(String text) {
			subtitle = text;
			return this;
		}

		public Builder kind(String text) {
			kind = text;
			return this;
		}

		public Builder securityMark(String text) {
			securityMark = text;
			return this;
		}

		public Builder organisation(String text) {
			organisation = text;
			return this;
		}

		public Builder version(String text) {
			version = text;
			return this;
		}

		public Builder status(String text) {
			status = text;
			return this;
		}

		public Builder asOf(LocalDate date) {
			asOf = date;
			return this;
		}

		/** @param commit already shortened, for example seven characters */
		public Builder revision(String commit) {
			revision = Optional.of(commit);
			return this;
		}

		/** Add a row to the document block. */
		public Builder fact(Fact row) {
			facts.add(row);
			return this;
		}

		public Builder summary(Summary page) {
			summary = page;
			return this;
		}

		public Builder section(Section chapter) {
			sections.add(chapter);
			return this;
		}

		/** Add a register. Its caption is short, as it is the name of a sheet. */
		public Builder register(Table table) {
			registers.add(table);
			return this;
		}

		/**
		 * @throws IllegalArgumentException without title, language, version or organisation
		 * @throws NullPointerException     without as-of date or summary
		 */
		public ReportDocument build() {
			return new ReportDocument(title, subtitle, kind, language, securityMark, organisation, version, asOf, status,
					revision, facts, summary, sections, registers);
		}
	}
}
