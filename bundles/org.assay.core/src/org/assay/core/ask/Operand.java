package org.assay.core.ask;

import java.util.Arrays;
import java.util.List;
import org.assay.model.Actor;
import org.assay.model.Agent;
import org.assay.model.Aspect;
import org.assay.model.EvidenceSource;
import org.assay.model.InformationSet;
import org.assay.model.LegalEvent;
import org.assay.model.LegalInstrument;
import org.assay.model.NamedElement;
import org.assay.model.ParticipantKind;
import org.assay.model.Role;
import org.assay.model.ServiceInstance;
import org.assay.model.Term;
import org.assay.model.UseContext;
import org.assay.model.Verdict;
import org.assay.model.Vocabulary;
import org.assay.model.VocabularyPurpose;

/** What can stand in a question besides its own words: names of elements, fixed words, days. */
enum Operand {

	INFORMATION("INFORMATION", List.of("anything"), InformationSet.class),
	SERVICE("SERVICE", List.of(), ServiceInstance.class),
	PARTICIPANT("WHO", Arrays.stream(ParticipantKind.values()).map(ParticipantKind::getLiteral).toList()),
	CONTEXT("CONTEXT", List.of(), UseContext.class),
	FUNCTION("FUNCTION", List.of(), Term.class),
	ASPECT("ASPECT", List.of(), Aspect.class),
	WORD_OF("NAME", List.of("supplier"), Agent.class, EvidenceSource.class),
	GROUND("NAME", List.of(), LegalInstrument.class, LegalEvent.class, EvidenceSource.class, Verdict.class),
	SIDE("supplier|manager", List.of("supplier", "manager")),
	ROLE("ROLE", List.of(), Role.class),
	UNIT("UNIT", List.of(), Actor.class),
	DATE("DATE", List.of());

	private final String label;
	private final List<String> words;
	private final List<Class<? extends NamedElement>> types;

	@SafeVarargs
	Operand(String label, List<String> words, Class<? extends NamedElement>... types) {
		this.label = label;
		this.words = words;
		this.types = List.of(types);
	}

	/** Return what it is called where a form is described. */
	String label() {
		return this == WORD_OF ? "supplier|NAME" : label;
	}

	/** Return the words that may stand for it. */
	List<String> words() {
		return words;
	}

	/** Return the types of elements whose names may stand for it; none if no name may. */
	List<Class<? extends NamedElement>> types() {
		return types;
	}

	/** Return whether an element of one of the types may stand for it. */
	boolean takes(NamedElement element) {
		boolean isOfType = types.stream().anyMatch(type -> type.isInstance(element));
		return isOfType && (this != FUNCTION || element.eContainer() instanceof Vocabulary vocabulary
				&& vocabulary.getPurpose() == VocabularyPurpose.FUNCTION);
	}
}
