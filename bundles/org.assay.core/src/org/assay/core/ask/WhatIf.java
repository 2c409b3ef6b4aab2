package org.assay.core.ask;

import java.util.List;
import java.util.Optional;
import org.assay.analysis.Corpus;
import org.assay.analysis.verdict.Assumptions;
import org.assay.analysis.verdict.Fact;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.dsl.parsing.Similar;
import org.assay.model.InformationSet;
import org.assay.model.NamedElement;

/**
 * Facts that somebody takes otherwise than the text says, as they were written.
 *
 * @param assume facts with what is assumed of them, such as {@code signedIn=holds}
 * @param without names of what is taken not to be there
 */
public record WhatIf(List<String> assume, List<String> without) {

	private static final String LEVEL = ".level";
	private static final String PROTECTION = ".protection-class";

	public WhatIf {
		assume = List.copyOf(assume);
		without = List.copyOf(without);
	}

	/** Return the assumptions; of two about one fact the later one counts, those of {@code without} last. */
	Assumptions assumptions(Corpus corpus) throws CannotDo {
		ElementNames names = new ElementNames(corpus);
		Assumptions all = Assumptions.NONE;
		for (String stated : assume) {
			int sign = stated.lastIndexOf('=');
			String value = stated.substring(sign + 1);
			if (sign <= 0 || !List.of("holds", "fails").contains(value)) {
				Object similar = sign <= 0 ? "" : ElementNames.similar(Similar.to(value, List.of("holds", "fails").stream()));
				throw new CannotDo(Failure.of("ask.assume", stated, similar));
			}
			all = all.with(fact(stated.substring(0, sign), names), value.equals("holds"));
		}
		for (String name : without) {
			all = without(ground(name, names), all);
		}
		return all;
	}

	/** Return the assumptions and that something is not there. */
	static Assumptions without(NamedElement element, Assumptions all) {
		return all.without(element).orElseThrow(() -> new IllegalArgumentException("nothing that could be left out: " + element));
	}

	private static NamedElement ground(String name, ElementNames names) throws CannotDo {
		return names.find(name, Operand.GROUND::takes, Operand.GROUND.types(), "ask.kind.GROUND");
	}

	private static Fact fact(String name, ElementNames names) throws CannotDo {
		if (name.endsWith(LEVEL)) {
			return Fact.level(information(name, LEVEL, names));
		}
		if (name.endsWith(PROTECTION)) {
			return Fact.protection(information(name, PROTECTION, names));
		}
		NamedElement element = names.find(name, any -> Fact.of(any).isPresent(), List.of(NamedElement.class), "ask.kind.FACT");
		Optional<Fact> fact = Fact.of(element);
		return fact.orElseThrow();
	}

	private static InformationSet information(String name, String suffix, ElementNames names) throws CannotDo {
		return (InformationSet) names.find(name.substring(0, name.length() - suffix.length()), Operand.INFORMATION::takes,
				Operand.INFORMATION.types(), "ask.kind.INFORMATION");
	}
}
