package org.assay.core.explain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.analysis.Corpus;
import org.assay.analysis.QualifiedNames;
import org.assay.dsl.parsing.Similar;
import org.assay.model.NamedElement;
import org.assay.model.Variable;

/** Finds elements by what people call them: a qualified name, or its last parts. */
final class NameSearch {

	private final Corpus corpus;

	NameSearch(Corpus corpus) {
		this.corpus = corpus;
	}

	/** Return the elements of a name: a full match goes before a partial one, the project before the library. */
	List<NamedElement> find(String name) {
		return Stream.of(own(), library()).flatMap(elements -> Stream.of(full(elements, name), partial(elements, name)))
				.filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
	}

	/** Return the name that was probably meant, of the project rather than of the library. */
	Optional<String> similar(String name) {
		Stream<String> qualified = own().stream().flatMap(element -> QualifiedNames.of(element).stream());
		return Similar.to(name, Stream.concat(simple(own()), qualified).distinct()).or(() -> Similar.to(name, simple(library()).distinct()));
	}

	private static Stream<String> simple(List<NamedElement> elements) {
		return elements.stream().map(NamedElement::getName).filter(Objects::nonNull);
	}

	private List<NamedElement> own() {
		return named(corpus.all(NamedElement.class));
	}

	private List<NamedElement> library() {
		return named(corpus.libraryAll(NamedElement.class));
	}

	private static List<NamedElement> named(List<NamedElement> elements) {
		return elements.stream().filter(element -> !(element instanceof Variable)).toList();
	}

	private static List<NamedElement> full(List<NamedElement> elements, String name) {
		return elements.stream().filter(element -> QualifiedNames.of(element).filter(name::equals).isPresent()).toList();
	}

	private static List<NamedElement> partial(List<NamedElement> elements, String name) {
		return elements.stream().filter(element -> QualifiedNames.of(element).filter(full -> full.endsWith("." + name)).isPresent()).toList();
	}
}
