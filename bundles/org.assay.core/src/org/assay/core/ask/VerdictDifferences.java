package org.assay.core.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.analysis.evidence.EvidenceStrength;
import org.assay.analysis.verdict.World;
import org.assay.model.Condition;
import org.assay.model.Deployment;
import org.assay.model.NamedElement;
import org.assay.model.ServiceInstance;
import org.assay.model.Verdict;

/** In what two verdicts of different projects differ: the service, the scope, the level, the conditions, the evidence, the days. */
final class VerdictDifferences {

	private final Speech speech;
	private final List<Difference> all = new ArrayList<>();

	VerdictDifferences(Speech speech) {
		this.speech = speech;
	}

	/**
	 * A verdict where it belongs.
	 *
	 * @param verdict the verdict; empty if there is none on the service
	 */
	record Side(ServiceInstance service, Optional<Verdict> verdict, World world) {
	}

	/** What one side says in one respect: for tools, and in words. Tools get nothing that changes with the language. */
	record Said(List<String> fields, String text) {
	}

	/** A respect in which two sides differ. */
	record Difference(String in, Said ours, Said theirs) {
	}

	List<Difference> between(Side ours, Side theirs) {
		add("edition", element(ours.service().getEdition()), element(theirs.service().getEdition()));
		add("operator", element(ours.service().getOperator()), element(theirs.service().getOperator()));
		add("deployment", deployment(ours.service().getDeployment()), deployment(theirs.service().getDeployment()));
		if (ours.verdict().isPresent() && theirs.verdict().isPresent()) {
			Verdict own = ours.verdict().get();
			Verdict other = theirs.verdict().get();
			add("functions", elements(own.getFunctions()), elements(other.getFunctions()));
			add("aspects", elements(own.getAspects()), elements(other.getAspects()));
			add("contexts", elements(own.getContexts()), elements(other.getContexts()));
			add("information", elements(own.getInformation()), elements(other.getInformation()));
			add("level", element(own.getUpTo()), element(other.getUpTo()));
			add("conditions", conditions(own), conditions(other));
			add("evidence", evidence(own, ours.world()), evidence(other, theirs.world()));
			add("decidedOn", day(own.getDecidedOn()), day(other.getDecidedOn()));
			add("validUntil", day(own.getValidUntil()), day(other.getValidUntil()));
		}
		return List.copyOf(all);
	}

	private void add(String in, Said ours, Said theirs) {
		if (!lower(ours).equals(lower(theirs))) {
			all.add(new Difference(in, ours, theirs));
		}
	}

	private static List<String> lower(Said said) {
		return said.fields().stream().map(text -> text.toLowerCase(Locale.ROOT)).sorted().toList();
	}

	private Said element(NamedElement element) {
		return elements(element == null ? List.of() : List.of(element));
	}

	private Said elements(List<? extends NamedElement> elements) {
		List<? extends NamedElement> linked = elements.stream().filter(element -> !element.eIsProxy()).toList();
		return new Said(linked.stream().map(VerdictDifferences::title).toList(), linked.stream().map(speech::title)
				.collect(Collectors.joining(", ")));
	}

	/** Elements of different projects have different names, so that only titles can be compared. */
	private static String title(NamedElement element) {
		return Objects.toString(element.getTitle(), Objects.toString(element.getName(), ""));
	}

	private Said deployment(Deployment deployment) {
		return deployment == Deployment.UNSPECIFIED ? new Said(List.of(), "")
				: new Said(List.of(deployment.getLiteral()), speech.say("deployment." + deployment.getLiteral()));
	}

	/** Conditions are many and long: words say how many. */
	private Said conditions(Verdict verdict) {
		List<Condition> binding = verdict.getConditions().stream().filter(condition -> !condition.isRecommended()).toList();
		return new Said(binding.stream().map(VerdictDifferences::title).toList(), binding.isEmpty() ? ""
				: speech.say("others.conditionCount", binding.size(), speech.titles(binding)));
	}

	private Said evidence(Verdict verdict, World world) {
		Optional<EvidenceStrength> weakest = world.analysis().evidence().weakest(verdict.getRestsOn());
		String strength = weakest.flatMap(EvidenceStrength::term).map(term -> " (" + NamesInText.inSentence(speech.title(term)) + ")").orElse("");
		return new Said(weakest.stream().map(found -> title(found.evidence())).toList(),
				weakest.map(found -> speech.title(found.evidence()) + strength).orElse(""));
	}

	private static Said day(LocalDate day) {
		return day == null ? new Said(List.of(), "") : new Said(List.of(day.toString()), day.toString());
	}
}
