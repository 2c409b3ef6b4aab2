package org.assay.lsp.feature;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.analysis.Corpus;
import org.assay.analysis.QualifiedNames;
import org.assay.core.explain.Explain;
import org.assay.dsl.loading.Places;
import org.assay.lsp.feature.Occurrence.Kind;
import org.assay.lsp.project.ProjectState;
import org.assay.model.AssayFile;
import org.assay.model.AssayPackage.Literals;
import org.assay.model.Control;
import org.assay.model.ControlArea;
import org.assay.model.NamedElement;
import org.assay.rules.SourceRange;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.resource.XtextResource;

/** A name that somebody wants to give. */
final class NewName {

	/** Letters of the grammar, then what may follow them. */
	private static final String LETTER = "a-zA-Z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02AF\u0370-\u1FFF_";
	private static final Pattern WORD = Pattern.compile("[" + LETTER + "][" + LETTER + "0-9]*(-[" + LETTER + "0-9]+)*");
	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
	/** Kinds whose elements share their names with those of the others. */
	private static final List<EClass> ONE_NAME_SPACE = List.of(Literals.AGENT, Literals.EVIDENCE_SOURCE, Literals.LEGAL_INSTRUMENT);

	private final String text;

	NewName(String typed) {
		this.text = Renaming.parts(typed.strip()).stream().map(part -> part.startsWith("^") ? part.substring(1) : part)
				.collect(Collectors.joining("."));
	}

	/** Return the name, without marks. */
	String text() {
		return text;
	}

	static Optional<AssayFile> fileOf(EObject element) {
		return EcoreUtil.getRootContainer(element) instanceof AssayFile file ? Optional.of(file) : Optional.empty();
	}

	/** Return whether names of the kind have full stops in them. */
	boolean mayHaveParts(EObject element) {
		return element instanceof AssayFile || element instanceof Control || element instanceof ControlArea;
	}

	boolean isValidFor(EObject element) {
		List<String> parts = Renaming.parts(text);
		return WORD.matcher(parts.getFirst()).matches() && (parts.size() == 1 || mayHaveParts(element))
				&& parts.stream().skip(1).allMatch(part -> WORD.matcher(part).matches() || NUMBER.matcher(part).matches());
	}

	/** What has the name already.
	 * @param kind what it is called */
	record Taken(String kind, SourceRange range) {
	}

	/** Return what has the name in the same place as an element. */
	Optional<Taken> takenBeside(EObject element, ProjectState project) {
		if (!(element instanceof NamedElement named)) {
			return Optional.empty();
		}
		Optional<String> old = QualifiedNames.of(named);
		Optional<String> wanted = old.map(name -> name.substring(0, name.length() - named.getName().length()) + text);
		return project.corpus().all(NamedElement.class).stream().filter(other -> other != named && text.equals(other.getName()) && isAlike(other,
				named))
				.filter(other -> QualifiedNames.of(other).equals(wanted)).findFirst()
				.map(other -> new Taken(Explain.kind(other.eClass(), project.locale().toLanguageTag()), Places.of(other, null, 0)));
	}

	private static boolean isAlike(EObject one, EObject other) {
		return kindOf(one) == kindOf(other);
	}

	private static EClass kindOf(EObject element) {
		return ONE_NAME_SPACE.stream().filter(kind -> kind.isInstance(element)).findFirst().orElse(element.eClass());
	}

	/** Return whether an element, or a part of a package, is called so already. */
	boolean isKnown(Corpus corpus) {
		String first = Renaming.parts(text).getFirst();
		return Stream.concat(corpus.projectFiles().stream(), corpus.libraryFiles().stream())
				.anyMatch(file -> file.getName() != null && Renaming.parts(file.getName()).contains(first))
				|| Stream.concat(corpus.all(NamedElement.class).stream(), corpus.libraryAll(NamedElement.class).stream())
						.anyMatch(named -> named.getName() != null && (named.getName().equals(text) || named.getName().startsWith(first + ".")));
	}

	/** Return the name as it is written at a place. */
	String written(Occurrence occurrence, EObject element) {
		String name = element instanceof AssayFile file ? ofPackage(occurrence, file.getName()) : text;
		if (occurrence.rule().isEmpty()) {
			return name;
		}
		IValueConverterService converters = ((XtextResource) occurrence.file()).getResourceServiceProvider().get(IValueConverterService.class);
		return converters.toString(name, occurrence.rule().equals("ID") ? "ID" : "QName");
	}

	/** A name may leave out the first parts of its package if an import says them. */
	private String ofPackage(Occurrence occurrence, String old) {
		int written = Renaming.parts(occurrence.written()).size();
		List<String> before = Renaming.parts(old);
		List<String> now = Renaming.parts(text);
		int left = before.size() - written;
		boolean brief = occurrence.kind() == Kind.QUALIFIER && left > 0 && now.size() > left && now.subList(0, left).equals(before.subList(0,
				left));
		return brief ? String.join(".", now.subList(left, now.size())) : text;
	}
}
