package org.assay.core.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.analysis.Corpus;
import org.assay.analysis.QualifiedNames;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.dsl.loading.Places;
import org.assay.dsl.parsing.Similar;
import org.assay.model.NamedElement;
import org.assay.model.Translation;
import org.assay.model.Variable;
import org.assay.rules.SourceRange;

/**
 * Elements by what people call them: the qualified name, its last parts, or the title in any language. A full name goes before a part of one, a name
 * before a title, the project before the library.
 */
final class ElementNames {

	private static final int MOST = 5;

	private final Corpus corpus;

	ElementNames(Corpus corpus) {
		this.corpus = corpus;
	}

	/**
	 * Return the element that somebody names.
	 *
	 * @param expected what is expected, as key of a message
	 * @throws CannotDo if nothing is called so, if several are, or if it is something else
	 */
	NamedElement find(String name, Predicate<NamedElement> takes, List<Class<? extends NamedElement>> types, String expected) throws CannotDo {
		List<NamedElement> found = search(name, elements(types, true, takes), elements(types, false, takes));
		if (found.size() == 1) {
			return found.getFirst();
		}
		if (found.isEmpty()) {
			throw new CannotDo(unknown(name, takes, types, expected));
		}
		String names = found.stream().limit(MOST).map(ElementNames::qualified).collect(Collectors.joining(", "));
		throw new CannotDo(Failure.of("ask.ambiguous", name, found.size() > MOST ? names + ", …" : names));
	}

	private Failure unknown(String name, Predicate<NamedElement> takes, List<Class<? extends NamedElement>> types, String expected) {
		List<Class<? extends NamedElement>> all = List.of(NamedElement.class);
		List<NamedElement> other = search(name, elements(all, true, any -> true), List.of());
		List<NamedElement> own = elements(types, true, takes);
		List<NamedElement> library = elements(types, false, takes);
		Optional<String> similar = Stream.of(names(own), titles(own), names(library), titles(library))
				.flatMap(called -> Similar.to(name, called.distinct()).stream()).findFirst();
		if (other.isEmpty() && similar.isEmpty()) {
			other = search(name, List.of(), elements(all, false, any -> true));
		}
		if (!other.isEmpty()) {
			SourceRange place = Places.of(other.getFirst(), null, 0);
			return Failure.of("ask.other", name, place.file() + ":" + place.line(), Failure.of(expected));
		}
		return Failure.of("ask.unknown", name, Failure.of(expected), similar(similar));
	}

	/** Return the question whether something else was meant, to be put behind a message. */
	static Object similar(Optional<String> word) {
		return word.<Object>map(meant -> Failure.of("ask.similar", meant)).orElse("");
	}

	private static List<NamedElement> search(String name, List<NamedElement> own, List<NamedElement> library) {
		List<BiPredicate<NamedElement, String>> ways = List.of((element, asked) -> qualified(element).equals(asked),
				(element, asked) -> qualified(element).endsWith("." + asked));
		for (List<NamedElement> elements : List.of(own, library)) {
			for (BiPredicate<NamedElement, String> way : ways) {
				List<NamedElement> found = distinct(elements.stream().filter(element -> way.test(element, name)));
				if (!found.isEmpty()) {
					return found;
				}
			}
		}
		return Stream.of(own, library).map(elements -> distinct(elements.stream().filter(element -> isTitled(element, name))))
				.filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
	}

	private static boolean isTitled(NamedElement element, String title) {
		return titles(element).anyMatch(title::equalsIgnoreCase);
	}

	private static Stream<String> titles(NamedElement element) {
		return Stream.concat(Stream.ofNullable(element.getTitle()), element.getTranslations().stream().map(Translation::getText))
				.filter(Objects::nonNull);
	}

	private static Stream<String> names(List<NamedElement> elements) {
		return elements.stream().map(NamedElement::getName).filter(Objects::nonNull);
	}

	private static Stream<String> titles(List<NamedElement> elements) {
		return elements.stream().flatMap(ElementNames::titles);
	}

	private static String qualified(NamedElement element) {
		return QualifiedNames.of(element).orElse("");
	}

	/** Of two elements that bear the very same name, which is an error of the text, the first one is meant. */
	private static List<NamedElement> distinct(Stream<NamedElement> elements) {
		Map<String, NamedElement> byName = new LinkedHashMap<>();
		elements.forEach(element -> byName.putIfAbsent(qualified(element), element));
		return List.copyOf(byName.values());
	}

	private List<NamedElement> elements(List<Class<? extends NamedElement>> types, boolean isOwn, Predicate<NamedElement> takes) {
		List<NamedElement> elements = new ArrayList<>();
		for (Class<? extends NamedElement> type : types) {
			for (NamedElement element : isOwn ? corpus.all(type) : corpus.libraryAll(type)) {
				if (!(element instanceof Variable) && takes.test(element)) {
					elements.add(element);
				}
			}
		}
		return elements;
	}
}
