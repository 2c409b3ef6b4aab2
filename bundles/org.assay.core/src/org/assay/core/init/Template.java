package org.assay.core.init;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a new project begins with. */
public enum Template {

	/** A board of a Swedish municipality judges a cloud service. */
	KOMMUN("kommun", "project", "organisation", "information", "service", "requirements", "assessment"),
	/** A state agency judges a service that another agency runs. */
	MYNDIGHET("myndighet", "project", "organisation", "information", "service", "use", "assessment"),
	/** A supplier answers the requirements of a customer. */
	LEVERANTOR("leverantör", "project", "organisation", "information", "service", "documents", "requirements", "answers"),
	/** One file with one of each. */
	MINIMAL("minimal", "project");

	private final String word;
	private final List<String> texts;

	Template(String word, String... texts) {
		this.word = word;
		this.texts = List.of(texts);
	}

	/** Return the word that people call it by. */
	public String word() {
		return word;
	}

	/** Return the template that a word means, which may be spelled without dots and rings. */
	public static Optional<Template> of(String word) {
		return Arrays.stream(values()).filter(template -> template.word.equals(word) || template.folder().equals(word)).findFirst();
	}

	/** Return the folder of its texts among the resources. */
	String folder() {
		return word.replace('ö', 'o');
	}

	/** Return the names of its texts, in the order in which they are best read. */
	List<String> texts() {
		return texts.stream().map(text -> text + ".assay").toList();
	}
}
