package org.assay.core.ask;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.analysis.verdict.Outcome;
import org.assay.core.Wording;
import org.assay.dsl.loading.Places;
import org.assay.model.NamedElement;
import org.assay.model.Translation;
import org.assay.rules.SourceRange;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The words of answers in one language, and what elements are called in it. */
final class Speech {

	private static final int LONGEST = 100;

	private final Wording words;
	private final String tag;

	private Speech(Wording words, String tag) {
		this.words = words;
		this.tag = tag;
	}

	/** @param tag BCP 47 tag */
	static Speech of(String tag) {
		return new Speech(Wording.of(Speech.class, "ask", tag), tag);
	}

	String say(String key, Object... arguments) {
		return words.say(key, arguments);
	}

	/** Return a result as it is written inside a sentence. */
	String result(Outcome outcome) {
		return NamesInText.inSentence(say("result." + outcome));
	}

	/** Return what an element is called: its title in the language, else in the language of the text, else its name. */
	String title(NamedElement element) {
		if (element == null || element.eIsProxy()) {
			return say("unnamed");
		}
		Optional<String> translation = element.getTranslations().stream().filter(text -> text.getLanguage() != null
				&& language(text.getLanguage()).equals(language(tag))).map(Translation::getText).filter(Objects::nonNull).findFirst();
		return translation.or(() -> Optional.ofNullable(element.getTitle()).filter(text -> !text.isBlank()))
				.orElseGet(() -> Objects.toString(element.getName(), say("unnamed")));
	}

	String titles(Collection<? extends NamedElement> elements) {
		return elements.stream().map(this::title).collect(Collectors.joining(", "));
	}

	/** Return an element as a sentence names it: the title, or the piece of text that it was read from. */
	String shown(EObject element) {
		if (element instanceof NamedElement named && (named.getName() != null || named.getTitle() != null)) {
			return title(named);
		}
		String text = element.eResource() == null ? "" : Places.textOf(element);
		return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST) - 1)) + "…";
	}

	/** Return a day as it is written, or that none is stated. */
	String day(LocalDate day) {
		return day == null ? say("undated") : day.toString();
	}

	Line line(int depth, Line.Style style, String key, Object... arguments) {
		return new Line(depth, style, say(key, arguments), Optional.empty());
	}

	/** Return a line that comes from where an element is written. */
	Line lineAt(EObject element, EStructuralFeature feature, int depth, String key, Object... arguments) {
		return new Line(depth, Line.Style.PLAIN, say(key, arguments), place(element, feature));
	}

	/** Return a plain line that comes from where an element is written. */
	Line lineAt(EObject element, int depth, String key, Object... arguments) {
		return lineAt(element, null, depth, key, arguments);
	}

	/** Return where an element, or the value of one of its features, is written; empty for what stands in no text. */
	static Optional<SourceRange> place(EObject element, EStructuralFeature feature) {
		return element == null || element.eResource() == null ? Optional.empty() : Optional.of(Places.of(element, feature, 0));
	}

	private static String language(String tag) {
		return tag.toLowerCase(Locale.ROOT).split("-", 2)[0];
	}
}
