package org.assay.report.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.model.Assessment;
import org.assay.model.NamedElement;
import org.assay.model.NarrativeKind;
import org.assay.model.NarrativeSection;
import org.assay.model.Organisation;
import org.assay.model.Project;
import org.assay.model.ServiceInstance;
import org.assay.report.document.Block;
import org.assay.report.document.Cell;
import org.assay.report.document.Inline;
import org.assay.report.document.Inlines;
import org.assay.report.document.Markdown;
import org.assay.report.document.Paragraph;
import org.assay.report.document.SourceRef;
import org.eclipse.emf.ecore.EObject;

/**
 * What all chapters draw on.
 *
 * @param input what the report is built from
 * @param words fixed words in the report's language
 * @param names titles in the report's language
 * @param flags what the tool flagged
 */
record Material(ReportInput input, Wording words, Names names, Flags flags) {

	static Material of(ReportInput input) {
		Wording words = Wording.of(input.language());
		return new Material(input, words, new Names(words, input.analysis().corpus().organisation()), new Flags(input, words));
	}

	/** Return the assessment that the report is on. */
	Assessment assessment() {
		return input.assessment().orElseThrow();
	}

	Analysis analysis() {
		return input.analysis();
	}

	Corpus corpus() {
		return input.analysis().corpus();
	}

	LocalDate asOf() {
		return input.analysis().asOf();
	}

	Optional<ServiceInstance> service() {
		return present(assessment().getSubject());
	}

	Optional<Organisation> organisation() {
		return corpus().organisation();
	}

	/** Return whether the analysts' own texts are in the language of the report. */
	boolean isInProjectLanguage() {
		String project = corpus().project().map(Project::getLanguage).filter(Material::isStated).orElse(input.language());
		return primary(project).equals(primary(input.language()));
	}

	private static String primary(String tag) {
		return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
	}

	/** Return a fixed wording; see {@link Wording#get}. */
	String say(String key, Object... arguments) {
		return words.get(key, arguments);
	}

	Optional<SourceRef> source(EObject element) {
		return input.sources().apply(element);
	}

	/** Return the texts of one part as the analysts wrote them, each under its own heading if it has one. */
	List<Block> narrative(NarrativeKind kind) {
		List<Block> blocks = new ArrayList<>();
		for (NarrativeSection section : assessment().getSections()) {
			if (section.getKind() == kind && isStated(section.getText())) {
				if (isStated(section.getTitle())) {
					blocks.add(Paragraph.of(Inlines.NONE.strong(section.getTitle())));
				}
				blocks.add(new Markdown(section.getText()));
			}
		}
		return blocks;
	}

	boolean hasNarrative(NarrativeKind kind) {
		return assessment().getSections().stream().anyMatch(section -> section.getKind() == kind && isStated(section.getText()));
	}

	/** Return a cell with one line below the other, or one that is empty for a reason. */
	static Cell stacked(List<Inlines> lines, String whyEmpty) {
		return lines.isEmpty() ? Cell.empty(whyEmpty) : stacked(lines);
	}

	/** Return a cell with one line below the other. @param lines at least one */
	static Cell stacked(List<Inlines> lines) {
		Inlines all = lines.get(0);
		for (Inlines line : lines.subList(1, lines.size())) {
			all = all.lineBreak().plus(line);
		}
		return Cell.of(all);
	}

	/** Return a cell with a text, or one that says that nothing is stated. */
	Cell cell(Inlines content) {
		return content.isEmpty() ? Cell.empty(say("not-stated")) : Cell.of(content);
	}

	Cell cell(String content) {
		return cell(Inlines.of(content == null ? "" : content));
	}

	Cell dateCell(LocalDate date) {
		return cell(date == null ? Inlines.NONE : Inlines.of(new Inline.Day(date, words.date(date))));
	}

	/** Return a cell with the id of an element, or one that says that it has none. */
	Cell idCell(NamedElement element) {
		return isStated(element.getName()) ? Cell.id(element.getName()) : Cell.empty(say("not-stated"));
	}

	/** Return a cell with the title of an element, or one that says that none is stated. */
	Cell titleCell(NamedElement element) {
		return present(element).map(found -> Cell.of(names.title(found))).orElseGet(() -> Cell.empty(say("not-stated")));
	}

	static boolean isStated(String text) {
		return text != null && !text.isBlank();
	}

	/** Return an element if there is one and its name resolves. */
	static <T extends EObject> Optional<T> present(T element) {
		return Optional.ofNullable(element).filter(found -> !found.eIsProxy());
	}

	/** Return the elements whose names resolve. */
	static <T extends EObject> List<T> present(List<T> elements) {
		return elements.stream().filter(element -> !element.eIsProxy()).toList();
	}
}
