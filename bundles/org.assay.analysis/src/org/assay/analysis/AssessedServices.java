package org.assay.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.assay.model.Assessment;
import org.assay.model.AssessmentStatus;
import org.assay.model.Classification;
import org.assay.model.InformationSet;
import org.assay.model.Method;
import org.assay.model.PersonalDataKind;
import org.assay.model.ServiceInstance;
import org.assay.model.Verdict;

/** Which services are assessed, and with which information. */
public final class AssessedServices {

	private AssessedServices() {
	}

	/** Return the assessments of the project by what they are about, in document order. */
	public static Map<ServiceInstance, List<Assessment>> bySubject(Corpus corpus) {
		Map<ServiceInstance, List<Assessment>> bySubject = new IdentityHashMap<>();
		for (Assessment assessment : corpus.all(Assessment.class)) {
			if (Linked.is(assessment.getSubject())) {
				bySubject.computeIfAbsent(assessment.getSubject(), key -> new ArrayList<>(1)).add(assessment);
			}
		}
		return bySubject;
	}

	/**
	 * Return the assessments that are history: expired, withdrawn, or followed by a later one of the same service. What has been
	 * changed since is no fault of theirs.
	 */
	public static Set<Assessment> past(Corpus corpus) {
		Set<Assessment> past = Collections.newSetFromMap(new IdentityHashMap<>());
		for (List<Assessment> assessments : bySubject(corpus).values()) {
			LocalDate latest = assessments.stream().filter(each -> each.getStatus() != AssessmentStatus.WITHDRAWN).map(Assessment::getDate)
					.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
			assessments.stream().filter(each -> each.getDate() != null && each.getDate().isBefore(latest)).forEach(past::add);
		}
		corpus.all(Assessment.class).stream().filter(AssessedServices::hasEnded).forEach(past::add);
		return past;
	}

	/** Return whether an assessment counts no longer on a day. */
	public static boolean hasEnded(Assessment assessment, LocalDate day) {
		return hasEnded(assessment) || assessment.getValidUntil() != null && assessment.getValidUntil().isBefore(day);
	}

	private static boolean hasEnded(Assessment assessment) {
		return assessment.getStatus() == AssessmentStatus.EXPIRED || assessment.getStatus() == AssessmentStatus.WITHDRAWN;
	}

	/** Return the information that an assessment covers: as its scope says, else all that its subject handles. */
	public static List<InformationSet> information(Assessment assessment) {
		if (assessment.getScope() != null && !assessment.getScope().getInformation().isEmpty()) {
			return Linked.list(assessment.getScope().getInformation());
		}
		return Linked.of(assessment.getSubject()).map(subject -> Linked.list(subject.getHandles())).orElse(List.of());
	}

	/** Return the methods of an assessment: those it names, else those that its subject and information are classified by. */
	public static List<Method> methods(Assessment assessment) {
		if (!assessment.getMethods().isEmpty()) {
			return Linked.all(assessment.getMethods()).distinct().toList();
		}
		List<Classification> classifications = new ArrayList<>();
		Linked.of(assessment.getSubject()).ifPresent(subject -> classifications.addAll(subject.getClassifications()));
		information(assessment).forEach(information -> classifications.addAll(information.getClassifications()));
		return classifications.stream().map(Classification::getMethod).filter(Linked::is).distinct().toList();
	}

	/** Return the service of a verdict: as it says, else the subject of the assessment around it. */
	public static Optional<ServiceInstance> service(Verdict verdict) {
		if (verdict.getService() != null) {
			return Linked.of(verdict.getService());
		}
		return Containers.around(verdict, Assessment.class).flatMap(assessment -> Linked.of(assessment.getSubject()));
	}

	/** Return whether a set holds personal data. */
	public static boolean isPersonal(InformationSet information) {
		return information.getItems().stream().anyMatch(item -> isPersonal(item.getKind()));
	}

	public static boolean isPersonal(PersonalDataKind kind) {
		return kind != PersonalDataKind.UNSPECIFIED && kind != PersonalDataKind.NONE;
	}

	/** Return the sets with personal data that a service handles, in the order of the text. */
	public static List<InformationSet> personal(ServiceInstance service) {
		return Linked.all(service.getHandles()).filter(AssessedServices::isPersonal).toList();
	}
}
