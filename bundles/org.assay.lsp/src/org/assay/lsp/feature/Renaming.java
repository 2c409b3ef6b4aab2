package org.assay.lsp.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.analysis.question.Excepted;
import org.assay.core.Wording;
import org.assay.dsl.loading.LibrarySource;
import org.assay.dsl.loading.Places;
import org.assay.dsl.loading.TextLines;
import org.assay.dsl.loading.TextResource;
import org.assay.lsp.feature.NewName.Taken;
import org.assay.lsp.project.ProjectState;
import org.assay.lsp.project.Spot;
import org.assay.lsp.text.Ranges;
import org.assay.model.AssayFile;
import org.assay.model.AssayPackage;
import org.assay.model.NamedElement;
import org.assay.rules.SourceRange;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** Gives an element, or a package, another name wherever it is named, so that every name means what it meant. */
public final class Renaming {

	/** Letters, digits and signs that a name is made of. */
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_-]+");

	private final ProjectState project;
	private final EObject element;
	private final Wording words;

	private Renaming(ProjectState project, EObject element) {
		this.project = project;
		this.element = element;
		this.words = FeatureTexts.in(project.locale());
	}

	/** What becomes of a wish to give another name. */
	public sealed interface Answer {

		/** The name can be changed.
		 * @param result where it stands, and how it is now */
		record Possible(PrepareRenameResult result) implements Answer {
		}

		/** It is changed so. */
		record Changed(WorkspaceEdit edit) implements Answer {
		}

		/** It cannot be changed.
		 * @param reason why, in words */
		record Refused(String reason) implements Answer {
		}
	}

	/** Return whether the name at a place can be changed. */
	public static Answer prepare(Spot spot) {
		Optional<Mention> mention = Mention.at(spot).filter(found -> found.element() != null);
		if (mention.isEmpty()) {
			return new Answer.Refused(FeatureTexts.in(spot.project().locale()).say("rename.nothing"));
		}
		Renaming renaming = new Renaming(spot.project(), mention.get().element());
		NamePart part = mention.get().part();
		return renaming.foreign().<Answer>map(Answer.Refused::new).orElseGet(() -> new Answer.Possible(
				new PrepareRenameResult(Ranges.of(part.start(), part.end(), TextLines.of(spot.text())), renaming.name())));
	}

	/**
	 * Return what changes when the element at a place gets another name.
	 *
	 * @param name the name, with or without the mark that makes a word of the language a name
	 */
	public static Answer at(Spot spot, String name) {
		return prepare(spot) instanceof Answer.Refused refused ? refused
				: new Renaming(spot.project(), Mention.at(spot).orElseThrow().element()).to(new NewName(name));
	}

	private String name() {
		return element instanceof AssayFile file ? file.getName() : ((NamedElement) element).getName();
	}

	private Optional<String> foreign() {
		if (project.corpus().isOwn(element)) {
			return Optional.empty();
		}
		boolean used = "used".equals(element.eResource().getURI().scheme());
		String home = NewName.fileOf(element).map(AssayFile::getName).orElse("");
		return Optional.of(words.say(used ? "rename.used" : "rename.library", name(), home));
	}

	private Answer to(NewName wanted) {
		List<Occurrence> occurrences = Occurrences.of(element, project.corpus());
		if (!wanted.isValidFor(element)) {
			return refused(wanted.mayHaveParts(element) ? "rename.dotted" : "rename.word", wanted.text());
		}
		if (wanted.text().equals(name())) {
			return new Answer.Changed(Edits.of(Map.of(), project));
		}
		if (element instanceof AssayFile && LibrarySource.standard().packages().contains(wanted.text())) {
			return refused("rename.package", wanted.text());
		}
		Optional<Taken> taken = wanted.takenBeside(element, project);
		if (taken.isPresent()) {
			return refused("rename.taken", wanted.text(), taken.get().kind(), place(taken.get().range()));
		}
		Optional<SourceRange> free = freeWord(wanted);
		if (free.isPresent()) {
			return refused("rename.meaning", wanted.text(), free.get().file(), free.get().line());
		}
		Optional<String> broken = brokenAndNaming();
		if (broken.isPresent()) {
			return refused("rename.broken", name(), broken.get());
		}
		Map<String, List<Change>> changes = occurrences.stream().map(occurrence -> new Change(occurrence, wanted.written(occurrence, element)))
				.collect(Collectors.groupingBy(change -> change.place().path(), TreeMap::new, Collectors.toList()));
		return otherMeaning(wanted, changes).<Answer>map(range -> refused("rename.meaning", wanted.text(), range.file(), range.line()))
				.orElseGet(() -> new Answer.Changed(edit(changes)));
	}

	/** Return where the name stands as a word behind {@code except} that is free and would not be any more. */
	private Optional<SourceRange> freeWord(NewName wanted) {
		return !(element instanceof NamedElement named) ? Optional.empty()
				: Excepted.freeIn(named, wanted.text(), project.corpus()).stream().findFirst().map(exception -> Places.of(exception,
						AssayPackage.Literals.ANSWER_EXCEPTION__SUBJECTS, exception.getSubjects().indexOf(wanted.text())));
	}

	private Answer refused(String key, Object... arguments) {
		return new Answer.Refused(words.say(key, arguments));
	}

	private static String place(SourceRange range) {
		return range.file() + ":" + range.line();
	}

	/** A place and what is written there. */
	private record Change(Occurrence place, String text) {
	}

	private WorkspaceEdit edit(Map<String, List<Change>> changes) {
		Map<String, List<TextEdit>> edits = new TreeMap<>();
		changes.forEach((path, ofFile) -> {
			TextLines lines = TextLines.of(ofFile.getFirst().place().text());
			edits.put(path, ofFile.stream().map(change -> new TextEdit(change.place().range(lines), change.text())).toList());
		});
		return Edits.of(edits, project);
	}

	/** Nobody knows what is named in text that could not be read. */
	private Optional<String> brokenAndNaming() {
		String last = name().substring(name().lastIndexOf('.') + 1);
		return project.files().entrySet().stream().filter(file -> !file.getValue().textProblems().isEmpty()).sorted(Map.Entry.comparingByKey())
				.filter(file -> skipped(file.getValue()).anyMatch(text -> names(text, last))).map(Map.Entry::getKey).findFirst();
	}

	private static boolean names(String text, String name) {
		return WORD.matcher(text).results().anyMatch(word -> word.group().equals(name));
	}

	private static Stream<String> skipped(TextResource file) {
		return Skipped.in(file).stream().map(ILeafNode::getText);
	}

	/** Return where a name would mean something else; only asked for where something is called so already. */
	private Optional<SourceRange> otherMeaning(NewName wanted, Map<String, List<Change>> changes) {
		if (!(element instanceof AssayFile) && !wanted.isKnown(project.corpus())) {
			return Optional.empty();
		}
		Map<String, String> texts = new TreeMap<>();
		changes.forEach((path, ofFile) -> texts.put(path, changed(ofFile)));
		var before = NameMeanings.read(project.files(), Map.of());
		var after = NameMeanings.read(project.files(), texts);
		return NameMeanings.of(before.corpus()).differenceTo(NameMeanings.of(after.corpus())).or(() -> NameMeanings.worse(before, after));
	}

	private static String changed(List<Change> changes) {
		StringBuilder text = new StringBuilder(changes.getFirst().place().text());
		List<Change> ordered = new ArrayList<>(changes);
		ordered.reversed().forEach(change -> text.replace(change.place().start(), change.place().end(), change.text()));
		return text.toString();
	}

	/** Return the parts of a dotted name. */
	static List<String> parts(String name) {
		return Arrays.asList(name.split("\\.", -1));
	}
}
