package org.assay.analysis.verdict;

import java.util.List;
import java.util.Objects;
import org.assay.model.Aspect;
import org.assay.model.AssayFactory;
import org.assay.model.InformationSet;
import org.assay.model.ParticipantKind;
import org.assay.model.ServiceInstance;
import org.assay.model.Term;
import org.assay.model.UseContext;

/**
 * What a question is about: may this information be handled in this service, in this context, with these functions? An empty list leaves its
 * coordinate open. What verdicts and prohibitions say about an open coordinate becomes a condition, with these exceptions: without functions
 * those of the contexts are meant, else those of the verdicts; without aspects those of the verdicts.
 *
 * @param service the service instance
 * @param information information sets; the answer holds for all of them together
 * @param contexts contexts of use; the answer holds in each of them
 * @param functions functions, as terms
 * @param aspects aspects
 */
public record Use(ServiceInstance service, List<InformationSet> information, List<UseContext> contexts, List<Term> functions,
		List<Aspect> aspects) {

	public Use {
		Objects.requireNonNull(service);
		information = List.copyOf(information);
		contexts = List.copyOf(contexts);
		functions = List.copyOf(functions);
		aspects = List.copyOf(aspects);
	}

	/** Return the use of a service about which nothing else is said. */
	public static Use of(ServiceInstance service) {
		return new Use(service, List.of(), List.of(), List.of(), List.of());
	}

	public Use with(InformationSet... sets) {
		return new Use(service, List.of(sets), contexts, functions, aspects);
	}

	public Use in(UseContext... places) {
		return new Use(service, information, List.of(places), functions, aspects);
	}

	public Use by(Term... terms) {
		return new Use(service, information, contexts, List.of(terms), aspects);
	}

	public Use about(Aspect... several) {
		return new Use(service, information, contexts, functions, List.of(several));
	}

	/**
	 * Return a context that is described by who takes part. No verdict that names contexts covers it; prohibitions and conditions look at the
	 * participants.
	 */
	public static UseContext among(ParticipantKind... participants) {
		UseContext context = AssayFactory.eINSTANCE.createUseContext();
		context.getParticipants().addAll(List.of(participants));
		return context;
	}
}
