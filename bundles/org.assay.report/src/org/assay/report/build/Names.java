package org.assay.report.build;

import java.util.Collection;
import java.util.Optional;
import org.assay.analysis.Containers;
import org.assay.model.Agent;
import org.assay.model.NamedElement;
import org.assay.model.Organisation;
import org.assay.model.Party;
import org.assay.model.Role;
import org.assay.model.Translation;

/** What elements are called in the language of the report: a translation if there is one, else the title, else the id. */
final class Names {

	private final Wording words;
	private final Optional<Organisation> own;

	/** @param own the organisation whose report it is; its roles are named without it */
	Names(Wording words, Optional<Organisation> own) {
		this.words = words;
		this.own = own;
	}

	/** Return the title; "not stated" for an element that is missing. */
	String title(NamedElement element) {
		if (element == null || element.eIsProxy()) {
			return words.get("not-stated");
		}
		Optional<String> translation = element.getTranslations().stream().filter(this::isInLanguage).map(Translation::getText)
				.filter(text -> text != null && !text.isBlank()).findFirst();
		return translation.or(() -> present(element.getTitle())).or(() -> present(element.getName())).orElse(words.get("not-stated"));
	}

	/** Return the title as it is written inside a sentence: in lower case, unless it begins with an abbreviation. */
	String inSentence(NamedElement element) {
		return inSentence(title(element));
	}

	static String inSentence(String title) {
		boolean word = title.length() > 1 && Character.isUpperCase(title.charAt(0)) && !Character.isUpperCase(title.charAt(1))
				&& Character.isLetter(title.charAt(1));
		return word ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
	}

	/** Return the id by which people refer to an element. */
	String id(NamedElement element) {
		return present(element.getName()).orElse(title(element));
	}

	/** Return titles as running text. */
	String titles(Collection<? extends NamedElement> elements) {
		return words.list(elements.stream().map(this::title).toList());
	}

	/** Return a role with its unit, or with the party that holds it; anybody else by title. */
	String agent(Agent agent) {
		if (!(agent instanceof Role role) || agent.eIsProxy()) {
			return title(agent);
		}
		if (role.getUnit() != null && !role.getUnit().eIsProxy()) {
			return words.get("role.in", title(role), title(role.getUnit()));
		}
		return holder(role).map(holder -> words.get("role.in", title(role), title(holder))).orElse(title(role));
	}

	/** Return the organisation or party of a role, where it is not the own organisation. */
	private Optional<NamedElement> holder(Role role) {
		Optional<NamedElement> party = Containers.nearest(role, Party.class).map(NamedElement.class::cast);
		return party.or(() -> Containers.nearest(role, Organisation.class).filter(organisation -> !own.equals(Optional.of(organisation)))
				.map(NamedElement.class::cast));
	}

	private boolean isInLanguage(Translation translation) {
		String tag = words.language().tag();
		String language = translation.getLanguage();
		return language != null && (tag.equalsIgnoreCase(language) || tag.regionMatches(true, 0, language + "-", 0, language.length() + 1));
	}

	private static Optional<String> present(String text) {
		return Optional.ofNullable(text).filter(found -> !found.isBlank());
	}
}
