package org.assay.report.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.core.check.Check;
import org.assay.core.check.CheckedProject;
import org.assay.model.Assessment;
import org.assay.model.Report;
import org.assay.report.document.Block;
import org.assay.report.document.BulletList;
import org.assay.report.document.Callout;
import org.assay.report.document.Cell;
import org.assay.report.document.Fact;
import org.assay.report.document.Figure;
import org.assay.report.document.FlagNote;
import org.assay.report.document.Inlines;
import org.assay.report.document.KeyValues;
import org.assay.report.document.Markdown;
import org.assay.report.document.NumberedList;
import org.assay.report.document.Paragraph;
import org.assay.report.document.ReportDocument;
import org.assay.report.document.Section;
import org.assay.report.document.SourceRef;
import org.assay.report.document.Table;
import org.assay.testkit.Checked;

/** Reports built from text, and what they say. */
final class Built {

	static final LocalDate AS_OF = LocalDate.of(2024, 6, 15);

	private Built() {
	}

	/** The text of a small project with two assessments. */
	static String meetings() {
		try (InputStream stream = Built.class.getResourceAsStream("meetings.assay")) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	static ReportInput input(String language, LocalDate asOf, String text) {
		CheckedProject project = Check.run(Checked.sources(text), asOf, language);
		Assessment assessment = project.corpus().all(Assessment.class).get(0);
		Optional<Report> report = project.corpus().all(Report.class).stream().findFirst();
		return new ReportInput(project.analysis(), Optional.of(assessment), report, project.findings(), language,
				element -> Optional.of(SourceRef.line("a.assay", 1)), Optional.empty());
	}

	static ReportDocument report(String language, String text) {
		return RiskReport.of(input(language, AS_OF, text));
	}

	static Material material(String language, String text) {
		return Material.of(input(language, AS_OF, text));
	}

	/** The report on the sample in Swedish. */
	static ReportDocument swedish() {
		return report("sv", meetings());
	}

	static Section section(ReportDocument document, String id) {
		return sections(document.sections()).filter(section -> section.id().equals(id)).findFirst().orElseThrow();
	}

	static Stream<Section> sections(List<Section> sections) {
		return sections.stream().flatMap(section -> Stream.concat(Stream.of(section), sections(section.subsections())));
	}

	/** The table of a section with the caption. */
	static Table table(Section section, String caption) {
		return section.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast)
				.filter(table -> table.caption().equals(caption)).findFirst().orElseThrow();
	}

	/** The words of a row's cells, the reasons of empty cells in square brackets. */
	static List<String> words(Table.Row row) {
		return row.cells().stream().map(Built::words).toList();
	}

	static List<List<String>> rows(Table table) {
		return table.rows().stream().map(Built::words).toList();
	}

	static String words(Cell cell) {
		String because = cell.because().map(reason -> " (" + reason.plainText() + ")").orElse("");
		return cell.why().map(why -> "[" + why + "]")
				.orElseGet(() -> String.join(" | ", cell.lines().stream().map(Inlines::plainText).toList())) + because;
	}

	/** All words of a section and its subsections, block by block. */
	static String words(Section section) {
		List<String> words = new ArrayList<>(List.of(section.heading()));
		section.lead().map(Inlines::plainText).ifPresent(words::add);
		section.blocks().forEach(block -> words.add(words(block)));
		section.subsections().forEach(inner -> words.add(words(inner)));
		return String.join("\n", words);
	}

	static String lead(Section section) {
		return section.lead().orElseThrow().plainText();
	}

	private static String words(Block block) {
		return switch (block) {
		case Paragraph paragraph -> paragraph.text().plainText();
		case Markdown markdown -> markdown.text();
		case BulletList list -> lines(list.items());
		case NumberedList list -> lines(list.items());
		case KeyValues values -> String.join("\n", values.facts().stream().map(Built::words).toList());
		case Table table -> table.caption() + "\n" + String.join("\n", rows(table).stream().map(row -> String.join(" ; ", row)).toList())
				+ table.note().map(note -> "\n" + note.plainText()).orElse("");
		case Figure figure -> figure.caption() + "\n" + figure.alt();
		case Callout callout -> callout.title() + "\n" + String.join("\n", callout.blocks().stream().map(Built::words).toList());
		case FlagNote flag -> flag.code() + " " + flag.message().plainText();
		};
	}

	private static String words(Fact fact) {
		return fact.label() + ": " + fact.value().plainText() + fact.because().map(reason -> " (" + reason.plainText() + ")").orElse("");
	}

	private static String lines(List<Inlines> items) {
		return String.join("\n", items.stream().map(Inlines::plainText).toList());
	}
}
