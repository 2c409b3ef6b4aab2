package org.assay.analysis;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.assay.analysis.chain.ChainView;
import org.assay.analysis.chain.SupplyChains;
import org.assay.analysis.evidence.EvidenceCheck;
import org.assay.analysis.evidence.EvidenceStrengths;
import org.assay.analysis.level.Classifications;
import org.assay.analysis.level.EffectiveClassification;
import org.assay.analysis.level.LevelOrder;
import org.assay.analysis.reassessment.Reassessments;
import org.assay.analysis.requirement.AnswerJoin;
import org.assay.analysis.requirement.AssessmentRequirements;
import org.assay.analysis.requirement.RequirementDerivation;
import org.assay.analysis.requirement.ServiceRequirements;
import org.assay.analysis.risk.RiskAnalysis;
import org.assay.analysis.risk.RiskRatings;
import org.assay.analysis.verdict.World;
import org.assay.model.Assessment;
import org.assay.model.InformationSet;
import org.assay.model.Mapping;
import org.assay.model.RiskRegister;
import org.assay.model.ServiceInstance;
import org.eclipse.emf.ecore.EObject;

/**
 * The derived values of a corpus on one day, each computed at the first question and kept. One instance serves rules,
 * views and reports, so that they cannot disagree.
 *
 * <p>Pure: the same corpus and day give the same values in the same order. Several threads may ask; what one of them asks for first is computed once,
 * while the others wait.
 */
public final class Analysis {

	private final Corpus corpus;
	private final LocalDate asOf;
	private final LevelOrder levelOrder;
	private final EvidenceStrengths evidence;
	private final Reassessments reassessments;
	private final Classifications classifications;
	private final RequirementDerivation derivation;
	private final AnswerJoin answers;
	private final RiskRatings ratings;
	private final Map<EObject, EffectiveClassification> levels = new HashMap<>();
	private final Map<ServiceInstance, ServiceRequirements> ofServices = new HashMap<>();
	private final Map<Assessment, AssessmentRequirements> ofAssessments = new HashMap<>();
	private final Map<RiskRegister, RiskAnalysis> ofRegisters = new HashMap<>();
	private World world;

	private Analysis(Corpus corpus, LocalDate asOf, EvidenceCheck check) {
		this.corpus = Objects.requireNonNull(corpus);
		this.asOf = Objects.requireNonNull(asOf);
		this.levelOrder = new LevelOrder(corpus.everything(Mapping.class));
		this.evidence = new EvidenceStrengths(asOf, Objects.requireNonNull(check));
		this.reassessments = new Reassessments(corpus.organisation());
		this.classifications = new Classifications(levelOrder, asOf, this::classification);
		this.derivation = new RequirementDerivation(this);
		this.answers = new AnswerJoin(this, derivation);
		this.ratings = new RiskRatings(corpus.organisation(), asOf);
	}

	/**
	 * Look at a corpus on one day, without having looked into the documents that it names.
	 *
	 * @param asOf the day; what is dated later is not known yet, what ended before no longer counts
	 */
	public static Analysis of(Corpus corpus, LocalDate asOf) {
		return new Analysis(corpus, asOf, EvidenceCheck.NONE);
	}

	/**
	 * Look at a corpus on one day.
	 *
	 * @param check what was seen of the documents that it names; a citation that they refute supports nothing
	 */
	public static Analysis of(Corpus corpus, LocalDate asOf, EvidenceCheck check) {
		return new Analysis(corpus, asOf, check);
	}

	public Corpus corpus() {
		return corpus;
	}

	public LocalDate asOf() {
		return asOf;
	}

	/** Return what compares levels, within a scale and through the mappings of the corpus. */
	public LevelOrder levelOrder() {
		return levelOrder;
	}

	/** Return how strong evidence is, and what was seen of the documents behind it. */
	public EvidenceStrengths evidence() {
		return evidence;
	}

	public Reassessments reassessments() {
		return reassessments;
	}

	/** Return the effective levels of an information set. */
	public EffectiveClassification classification(InformationSet information) {
		return kept(levels, information, classifications::of);
	}

	/** Return the effective levels of a service instance. */
	public EffectiveClassification classification(ServiceInstance service) {
		return kept(levels, service, classifications::of);
	}

	/** Return the requirements of all catalogues of the project as derived for a service. */
	public ServiceRequirements requirements(ServiceInstance service) {
		return kept(ofServices, service, derivation::of);
	}

	/**
	 * Return the requirements that matter for an assessment, with its answers. An assessment without a subject has none.
	 */
	public AssessmentRequirements requirements(Assessment assessment) {
		return kept(ofAssessments, assessment, answers::of);
	}

	/** Return the risks of one register. */
	public RiskAnalysis risks(RiskRegister register) {
		return kept(ofRegisters, register, ratings::of);
	}

	/** Return the risk analyses of an assessment, one for each register in text order. */
	public List<RiskAnalysis> risks(Assessment assessment) {
		return assessment.getRegisters().stream().map(this::risks).toList();
	}

	/** Return the supply chains of a service in text order. */
	public List<ChainView> chains(ServiceInstance service) {
		return SupplyChains.of(service);
	}

	/** Return what questions about verdicts are put to, with everything as the text says. */
	public synchronized World world() {
		if (world == null) {
			world = World.of(this);
		}
		return world;
	}

	/** Not {@code computeIfAbsent}: a value may ask for another of its kind while it is computed. */
	private synchronized <K, S extends K, V> V kept(Map<K, V> known, S subject, Function<S, V> compute) {
		V value = known.get(subject);
		if (value == null) {
			value = compute.apply(subject);
			known.put(subject, value);
		}
		return value;
	}
}
