package org.assay.analysis.question;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.AssessedServices;
import org.assay.analysis.Corpus;
import org.assay.analysis.LibraryNames;
import org.assay.analysis.Linked;
import org.assay.analysis.chain.Transfers;
import org.assay.analysis.level.EffectiveClassification;
import org.assay.analysis.level.EffectiveLevel;
import org.assay.analysis.level.Levels;
import org.assay.analysis.question.Misplaced.Kind;
import org.assay.analysis.question.Misplaced.Why;
import org.assay.analysis.verdict.Outcome;
import org.assay.analysis.verdict.Reason;
import org.assay.analysis.verdict.Standing;
import org.assay.analysis.verdict.Use;
import org.assay.analysis.verdict.VerdictAnswer;
import org.assay.analysis.verdict.VerdictForce;
import org.assay.analysis.verdict.World;
import org.assay.model.Finding;
import org.assay.model.InformationSet;
import org.assay.model.ItemStatus;
import org.assay.model.PersonalDataKind;
import org.assay.model.ServiceInstance;
import org.assay.model.Verdict;
import org.eclipse.emf.ecore.EObject;

/** Q3: what is in a service in which it should not be. */
public final class MisplacedSearch {

	private static final Set<PersonalDataKind> SPECIAL = EnumSet.of(PersonalDataKind.SPECIAL_CATEGORY, PersonalDataKind.CRIMINAL,
			PersonalDataKind.PROTECTED_IDENTITY);

	private final World world;
	private final Corpus corpus;
	private final Holdings holdings;
	private final Transfers transfers;
	private final List<Finding> findings;
	private final Set<ServiceInstance> judged = new LinkedHashSet<>();

	private MisplacedSearch(World world) {
		this.world = world;
		this.corpus = world.analysis().corpus();
		this.holdings = new Holdings(corpus);
		this.transfers = new Transfers(corpus);
		this.findings = corpus.all(Finding.class).stream().filter(this::isOpen).toList();
		corpus.all(Verdict.class).stream().filter(this::hasASay).forEach(verdict -> AssessedServices.service(verdict).ifPresent(judged::add));
	}

	/**
	 * Return what is misplaced: information by information in document order, its services in the order in which it names them or they
	 * stand in the text, at last what was found without a place or a name.
	 */
	public static List<Misplaced> of(World world) {
		MisplacedSearch search = new MisplacedSearch(world);
		List<Misplaced> all = new ArrayList<>();
		Set<Finding> told = new LinkedHashSet<>();
		for (InformationSet set : search.corpus.all(InformationSet.class)) {
			for (ServiceInstance service : search.holdings.services(set)) {
				List<ForeignOwner> owners = ForeignOwner.of(service, search.transfers);
				List<Why> reasons = search.reasons(set, service, owners);
				reasons.forEach(why -> search.tell(why, told));
				if (!reasons.isEmpty()) {
					all.add(new Misplaced(Optional.of(set), Optional.of(service), owners, reasons));
				}
			}
		}
		search.findings.stream().filter(finding -> !told.contains(finding)).forEach(finding -> all.add(search.alone(finding)));
		return all;
	}

	private void tell(Why why, Set<Finding> told) {
		if (why.element() instanceof Finding finding) {
			told.add(finding);
		}
	}

	private boolean isOpen(Finding finding) {
		boolean closed = finding.getStatus() == ItemStatus.CLOSED
				|| finding.getClosedOn() != null && !finding.getClosedOn().isAfter(world.asOf());
		return !closed && LibraryNames.is(finding.getKind(), LibraryNames.MISPLACED_INFORMATION);
	}

	/** Somebody has judged the service; what never counted, and what is another's, is no judgement. */
	private boolean hasASay(Verdict verdict) {
		VerdictForce force = world.force(verdict);
		return force == VerdictForce.IN_FORCE || force == VerdictForce.ENDED || force == VerdictForce.REPLACED
				|| force == VerdictForce.OVERTAKEN;
	}

	private List<Why> reasons(InformationSet set, ServiceInstance service, List<ForeignOwner> owners) {
		List<Why> reasons = new ArrayList<>();
		findings.stream().filter(finding -> isAbout(finding, set, service)).forEach(finding -> reasons.add(why(Kind.FOUND, finding)));
		if (world.unprotected(set) == Standing.FAILS) {
			reasons.add(why(Kind.PROTECTED, set));
		} else {
			reasons.addAll(verdicts(set, service));
		}
		if (!owners.isEmpty()) {
			reasons.addAll(sensitive(set));
		}
		return reasons;
	}

	/** A finding about a set is about it wherever it is, unless it names services; one that names services only is about all that is there. */
	private static boolean isAbout(Finding finding, InformationSet set, ServiceInstance service) {
		boolean namesSets = finding.getAbout().stream().anyMatch(InformationSet.class::isInstance);
		boolean namesServices = finding.getAbout().stream().anyMatch(ServiceInstance.class::isInstance);
		return (namesSets || namesServices) && (!namesSets || finding.getAbout().contains(set))
				&& (!namesServices || finding.getAbout().contains(service));
	}

	private List<Why> verdicts(InformationSet set, ServiceInstance service) {
		Use use = Use.of(service).with(set);
		Outcome outcome = world.outcome(use);
		boolean uncovered = outcome == Outcome.NOT_ASSESSED || outcome == Outcome.EXPIRED;
		if (outcome != Outcome.NOT_ALLOWED && !(uncovered && judged.contains(service))) {
			return List.of();
		}
		Kind kind = outcome == Outcome.NOT_ALLOWED ? Kind.DENIED : outcome == Outcome.EXPIRED ? Kind.EXPIRED : Kind.NOT_COVERED;
		VerdictAnswer answer = world.answer(use);
		List<Why> reasons = new ArrayList<>();
		for (Reason reason : answer.deciding()) {
			reasons.add(new Why(kind, reason.element(), reason.about(), Optional.of(reason)));
		}
		return reasons.stream().distinct().toList();
	}

	private List<Why> sensitive(InformationSet set) {
		List<Why> reasons = new ArrayList<>();
		set.getSecrecy().forEach(provision -> reasons.add(why(Kind.SECRET, provision)));
		set.getItems().stream().filter(item -> SPECIAL.contains(item.getKind())).forEach(item -> reasons.add(why(Kind.SPECIAL, item)));
		EffectiveClassification classification = world.analysis().classification(set);
		for (EffectiveLevel level : classification.levels()) {
			if (level.level().filter(Levels::isHigh).isPresent()) {
				reasons.add(new Why(Kind.HIGH, set, Optional.of(level.aspect()), Optional.empty()));
			}
		}
		if (classification.levels().stream().noneMatch(EffectiveLevel::isKnown)) {
			reasons.add(why(Kind.NOT_CLASSIFIED, set));
		}
		return reasons;
	}

	private static Why why(Kind kind, EObject element) {
		return new Why(kind, element, Optional.empty(), Optional.empty());
	}

	private Misplaced alone(Finding finding) {
		Optional<ServiceInstance> service = first(finding, ServiceInstance.class);
		return new Misplaced(first(finding, InformationSet.class), service,
				service.map(found -> ForeignOwner.of(found, transfers)).orElse(List.of()), List.of(why(Kind.FOUND, finding)));
	}

	private static <T> Optional<T> first(Finding finding, Class<T> type) {
		return Linked.all(finding.getAbout()).filter(type::isInstance).map(type::cast).findFirst();
	}
}
