package org.assay.analysis.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Analysis;
import org.assay.analysis.Containers;
import org.assay.analysis.Corpus;
import org.assay.model.Assessment;
import org.assay.model.AssessmentStatus;
import org.assay.model.ChainState;
import org.assay.model.InformationSet;
import org.assay.model.LegalEvent;
import org.assay.model.LegalInstrument;
import org.assay.model.OpenQuestion;
import org.assay.model.ProcessingActivity;
import org.assay.model.Prohibition;
import org.assay.model.ServiceInstance;
import org.assay.model.TransferMechanism;
import org.assay.model.Verdict;
import org.eclipse.emf.ecore.EObject;

/** What belongs together around verdicts, looked up once for a corpus and a day. The same in all worlds, whatever is assumed. */
final class VerdictIndex {

	private final Analysis analysis;
	private final Map<ServiceInstance, List<Verdict>> verdicts = new IdentityHashMap<>();
	private final Map<Verdict, List<Verdict>> superseders = new IdentityHashMap<>();
	private final Map<Verdict, List<OpenQuestion>> questions = new IdentityHashMap<>();
	private final Map<LegalInstrument, List<LegalEvent>> endings = new IdentityHashMap<>();
	private final Map<ServiceInstance, List<Assessment>> assessments = new IdentityHashMap<>();
	private final Map<ServiceInstance, Set<ProcessingActivity>> processings = new IdentityHashMap<>();
	private final Map<InformationSet, List<ProcessingActivity>> processingsOfInformation = new IdentityHashMap<>();
	private final List<Prohibition> general = new ArrayList<>();
	private final List<Prohibition> byProperty = new ArrayList<>();
	private final Map<ServiceInstance, List<Prohibition>> particular = new IdentityHashMap<>();
	private final TriggerTables triggers;

	VerdictIndex(Analysis analysis) {
		this.analysis = analysis;
		this.triggers = new TriggerTables(analysis);
		Corpus corpus = analysis.corpus();
		for (Verdict verdict : corpus.all(Verdict.class)) {
			service(verdict).ifPresent(service -> add(verdicts, service, verdict));
			linked(verdict.getSupersedes()).forEach(replaced -> add(superseders, replaced, verdict));
		}
		corpus.all(OpenQuestion.class).forEach(question -> linked(question.getBlocks()).forEach(verdict -> add(questions, verdict, question)));
		corpus.everything(LegalEvent.class).forEach(event -> linked(event.getEnds()).forEach(ended -> add(endings, ended, event)));
		corpus.all(Assessment.class).stream().filter(assessment -> isLinked(assessment.getSubject()))
				.forEach(assessment -> add(assessments, assessment.getSubject(), assessment));
		corpus.everything(ProcessingActivity.class).forEach(this::add);
		corpus.all(Prohibition.class).forEach(this::add);
	}

	private void add(ProcessingActivity processing) {
		linked(processing.getServices()).forEach(service -> processings.computeIfAbsent(service, key -> new LinkedHashSet<>()).add(processing));
		if (processing.getServices().isEmpty()) {
			linked(processing.getInformation()).forEach(set -> add(processingsOfInformation, set, processing));
		}
	}

	private void add(Prohibition prohibition) {
		List<ServiceInstance> services = linked(prohibition.getServices());
		if (prohibition.isToolIndependent() || services.isEmpty()) {
			(Looks.of(prohibition.getCondition()).service() ? byProperty : general).add(prohibition);
		} else {
			services.forEach(service -> add(particular, service, prohibition));
		}
	}

	Analysis analysis() {
		return analysis;
	}

	TriggerTables triggers() {
		return triggers;
	}

	/** Return the service of a verdict: as it says, else the subject of the assessment around it. */
	static Optional<ServiceInstance> service(Verdict verdict) {
		if (verdict.getService() != null) {
			return Optional.of(verdict.getService()).filter(VerdictIndex::isLinked);
		}
		return Containers.around(verdict, Assessment.class).map(Assessment::getSubject).filter(VerdictIndex::isLinked);
	}

	List<Verdict> verdicts(ServiceInstance service) {
		return verdicts.getOrDefault(service, List.of());
	}

	List<Verdict> superseders(Verdict verdict) {
		return superseders.getOrDefault(verdict, List.of());
	}

	/** Return the questions that a verdict waits for, answered ones included. */
	List<OpenQuestion> questions(Verdict verdict) {
		return questions.getOrDefault(verdict, List.of());
	}

	/** Return the events that end an instrument. */
	List<LegalEvent> endings(LegalInstrument instrument) {
		return endings.getOrDefault(instrument, List.of());
	}

	/** Return the prohibitions that are the same for every service, in document order. */
	List<Prohibition> general() {
		return general;
	}

	/** Return the prohibitions that look at the service and those that name it, in document order each. */
	List<Prohibition> particular(ServiceInstance service) {
		List<Prohibition> named = particular.getOrDefault(service, List.of());
		if (byProperty.isEmpty()) {
			return named;
		}
		List<Prohibition> both = new ArrayList<>(byProperty);
		both.addAll(named);
		return both;
	}

	/** Return the assessment whose answers count for a verdict: the one around it, else the latest of the service that is not withdrawn. */
	Optional<Assessment> assessment(Verdict verdict, ServiceInstance service) {
		Optional<Assessment> around = Containers.around(verdict, Assessment.class).filter(each -> each.getSubject() == service);
		return around.isPresent() ? around : assessments.getOrDefault(service, List.of()).stream()
				.filter(each -> each.getStatus() != AssessmentStatus.WITHDRAWN)
				.filter(each -> each.getDate() == null || !each.getDate().isAfter(analysis.asOf()))
				.max(Comparator.comparing(Assessment::getDate, Comparator.nullsFirst(Comparator.naturalOrder())));
	}

	/** Return the transfer mechanisms that the actual chains and the processings of a service rest on. */
	Set<TransferMechanism> mechanisms(ServiceInstance service) {
		Set<TransferMechanism> found = new LinkedHashSet<>();
		service.getChains().stream().filter(chain -> chain.getState() == ChainState.ACTUAL)
				.flatMap(chain -> chain.getLinks().stream()).forEach(link -> found.add(link.getMechanism()));
		Set<ProcessingActivity> all = new LinkedHashSet<>(processings.getOrDefault(service, Set.of()));
		linked(service.getHandles()).forEach(set -> all.addAll(processingsOfInformation.getOrDefault(set, List.of())));
		all.forEach(processing -> processing.getTransfers().forEach(transfer -> found.add(transfer.getMechanism())));
		found.removeIf(mechanism -> !isLinked(mechanism));
		return found;
	}

	static boolean isLinked(EObject element) {
		return element != null && !element.eIsProxy();
	}

	static <T extends EObject> List<T> linked(List<T> elements) {
		return elements.stream().filter(VerdictIndex::isLinked).toList();
	}

	private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
		map.computeIfAbsent(key, unused -> new ArrayList<>(1)).add(value);
	}
}
