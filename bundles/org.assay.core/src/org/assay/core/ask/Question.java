package org.assay.core.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assay.model.Actor;
import org.assay.model.Aspect;
import org.assay.model.InformationSet;
import org.assay.model.NamedElement;
import org.assay.model.ParticipantKind;
import org.assay.model.RequirementView;
import org.assay.model.Role;
import org.assay.model.ServiceInstance;
import org.assay.model.Term;
import org.assay.model.UseContext;

/** A question about a project, understood: its names are elements. {@link Form} says how each is written. */
public sealed interface Question {

	/**
	 * Circumstances of a use; what is empty is left open.
	 *
	 * @param participants who takes part; none if contexts are named
	 * @param contexts contexts of use
	 */
	record Circumstances(List<ParticipantKind> participants, List<UseContext> contexts, List<Term> functions, List<Aspect> aspects) {
		public Circumstances {
			participants = List.copyOf(participants);
			contexts = List.copyOf(contexts);
			functions = List.copyOf(functions);
			aspects = List.copyOf(aspects);
		}
	}

	/** Q1. May this information be handled in that service? No information means any. */
	record May(List<InformationSet> information, ServiceInstance service, Circumstances circumstances) implements Question {
		public May {
			information = List.copyOf(information);
			Objects.requireNonNull(service);
			Objects.requireNonNull(circumstances);
		}
	}

	/** Q2. In which services may this information be handled? */
	record Tools(List<InformationSet> information, Circumstances circumstances) implements Question {
		public Tools {
			information = List.copyOf(information);
			Objects.requireNonNull(circumstances);
		}
	}

	/** Q3. Which information is kept in a service that is owned from a country where it should not be? */
	record Misplaced() implements Question {
	}

	/** Q4. What rests on somebody or some evidence that is named, or else on nothing stronger than somebody's word? */
	record RestsOn(Optional<NamedElement> word) implements Question {
		public RestsOn {
			Objects.requireNonNull(word);
		}
	}

	/** Q5. What has to be looked at again by then, or else at any time to come? */
	record Due(Optional<LocalDate> before) implements Question {
		public Due {
			Objects.requireNonNull(before);
		}
	}

	/** Q5. What is past its last day, or overdue? */
	record Expired() implements Question {
	}

	/** Q6. What changes without these laws, mechanisms, pieces of evidence or verdicts? */
	record Without(List<NamedElement> elements) implements Question {
		public Without {
			elements = List.copyOf(elements);
		}
	}

	/**
	 * Q7. Which requirements does one side have to meet?
	 *
	 * @param side view of the catalogues that are meant
	 * @param service service that they are about; empty for all
	 * @param open whether only those that are not known to be met are meant
	 */
	record Requirements(RequirementView side, Optional<ServiceInstance> service, boolean open) implements Question {
		public Requirements {
			Objects.requireNonNull(side);
			Objects.requireNonNull(service);
		}
	}

	/** Q8. Which risks need a decision now, and whose? */
	record RisksToDecide() implements Question {
	}

	/** Q9. What was decided, by whom, when and why? */
	record Decisions(Optional<LocalDate> since, Optional<Role> by) implements Question {
		public Decisions {
			Objects.requireNonNull(since);
			Objects.requireNonNull(by);
		}
	}

	/** Q10. Who processes for whom in a service, and under which agreement? */
	record Chain(ServiceInstance service) implements Question {
		public Chain {
			Objects.requireNonNull(service);
		}
	}

	/** Q11. Which personal data are in a service, where, for how long, and who reaches them? */
	record DataIn(ServiceInstance service) implements Question {
		public DataIn {
			Objects.requireNonNull(service);
		}
	}

	/** Q12. Which information lacks an owner, a class or a rule, in one unit or anywhere? */
	record Gaps(Optional<Actor> unit) implements Question {
		public Gaps {
			Objects.requireNonNull(unit);
		}
	}

	/** Q13. Where do texts contradict each other? */
	record Contradictions() implements Question {
	}

	/** Q14. What did others conclude on the same product, and why otherwise? */
	record Others(ServiceInstance service) implements Question {
		public Others {
			Objects.requireNonNull(service);
		}
	}

	/** Q15. What if the service is not introduced, or is down? */
	record Alternatives(ServiceInstance service) implements Question {
		public Alternatives {
			Objects.requireNonNull(service);
		}
	}
}
