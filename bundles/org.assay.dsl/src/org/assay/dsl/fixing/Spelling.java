package org.assay.dsl.fixing;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.assay.dsl.conversion.TextBlock;
import org.assay.dsl.scoping.AssayScopeProvider;
import org.assay.model.Interval;
import org.assay.model.NamedElement;
import org.assay.rules.Written;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.resource.IEObjectDescription;

/** Spells what a fix writes as it has to be written in its place. */
final class Spelling {

	@Inject
	private AssayScopeProvider scopes;

	@Inject
	private IValueConverterService converters;

	@Inject
	Spelling() {
	}

	/**
	 * Where something is written.
	 *
	 * @param element element that it is written for
	 * @param feature property that it states
	 * @param indentation white space in front of the statement
	 * @param unit one step of indentation
	 * @param isText whether the property takes a text of several lines
	 */
	record Place(EObject element, EStructuralFeature feature, String indentation, String unit, boolean isText) {
	}

	/** Return the words for what is to be written, with LF between lines; empty if an element in it has no name in that place. */
	Optional<String> spell(Written written, Place place) {
		StringBuilder words = new StringBuilder();
		for (Object part : written.parts()) {
			Optional<String> word = word(part, place);
			if (word.isEmpty()) {
				return Optional.empty();
			}
			join(words, word.get());
		}
		return Optional.of(words.toString());
	}

	/** Put a word behind others, with a space between them unless there is white space already. */
	static void join(StringBuilder words, String word) {
		boolean separate = words.isEmpty() || word.isEmpty() || Character.isWhitespace(words.charAt(words.length() - 1))
				|| Character.isWhitespace(word.charAt(0));
		words.append(separate ? "" : " ").append(word);
	}

	private Optional<String> word(Object part, Place place) {
		return switch (part) {
			case String word -> Optional.of(word.replace("\t", place.unit()).replace("\n", "\n" + place.indentation()));
			case Written.Quoted quoted -> Optional.of(quoted(quoted.text(), place));
			case Written.Named named -> name(named.element(), place.element(), named.reference());
			case NamedElement element when place.feature() instanceof EReference reference -> name(element, place.element(), reference);
			case Enumerator literal -> Optional.of(literal.getLiteral());
			case Integer number -> Optional.of(number.toString());
			case LocalDate day -> Optional.of(day.toString());
			case Interval interval -> Optional.of(interval.toString());
			default -> Optional.empty();
		};
	}

	private String quoted(String text, Place place) {
		return place.isText() && text.contains("\n") && TextBlock.canHold(text) ? TextBlock.write(text, place.indentation() + place.unit())
				: converters.toString(text, "STRING");
	}

	/** Return the shortest name by which an element can be called in a place. */
	private Optional<String> name(NamedElement element, EObject place, EReference reference) {
		IEObjectDescription name = scopes.getScope(place, reference).getSingleElement(element);
		return Optional.ofNullable(name).map(found -> converters.toString(found.getName().toString(), "QName"));
	}
}
