package org.assay.analysis.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.analysis.Given;
import org.assay.model.Aspect;
import org.assay.model.Assessment;
import org.assay.model.AssessmentStatus;
import org.assay.model.AssayFactory;
import org.assay.model.AssayFile;
import org.assay.model.BuiltInName;
import org.assay.model.ChainLink;
import org.assay.model.Citation;
import org.assay.model.Claim;
import org.assay.model.Classification;
import org.assay.model.Condition;
import org.assay.model.ConditionState;
import org.assay.model.Deployment;
import org.assay.model.Document;
import org.assay.model.Edition;
import org.assay.model.Element;
import org.assay.model.EvidenceSource;
import org.assay.model.Expression;
import org.assay.model.InformationSet;
import org.assay.model.Interval;
import org.assay.model.ItemStatus;
import org.assay.model.LegalEvent;
import org.assay.model.Level;
import org.assay.model.OpenQuestion;
import org.assay.model.Operator;
import org.assay.model.Organisation;
import org.assay.model.ParticipantKind;
import org.assay.model.Product;
import org.assay.model.Prohibition;
import org.assay.model.Project;
import org.assay.model.ReassessmentTrigger;
import org.assay.model.Regulation;
import org.assay.model.Requirement;
import org.assay.model.RequirementAnswer;
import org.assay.model.RequirementCatalogue;
import org.assay.model.RequirementStatus;
import org.assay.model.Role;
import org.assay.model.Scale;
import org.assay.model.SecurityProtectionClass;
import org.assay.model.ServiceInstance;
import org.assay.model.ServiceStatus;
import org.assay.model.SupplyChain;
import org.assay.model.Term;
import org.assay.model.TransferMechanism;
import org.assay.model.UseContext;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;
import org.assay.model.Vocabulary;

/** A random project of a few elements around one service, drawn by a seed, and a question about it. */
final class SmallWorld extends Draws {

	static final LocalDate DAY = LocalDate.of(2024, 6, 15);
	private static final AssayFactory MODEL = AssayFactory.eINSTANCE;

	private final AssayFile assay = MODEL.createAssayFile();
	final List<Element> elements = new ArrayList<>();
	final Scale scale = Given.scale("scale", "low", "mid", "high");
	final List<Aspect> aspects = List.of(Given.aspect("secrecy"), Given.aspect("accuracy"));
	final List<Term> functions = List.of(Given.named(MODEL.createTerm(), "talk"), Given.named(MODEL.createTerm(), "write"));
	final List<Term> strengths = new ArrayList<>();
	final List<InformationSet> information = new ArrayList<>();
	final List<UseContext> contexts = new ArrayList<>();
	final List<EvidenceSource> evidence = new ArrayList<>();
	final List<Verdict> verdicts = new ArrayList<>();
	final List<Prohibition> prohibitions = new ArrayList<>();
	final List<Requirement> requirements = new ArrayList<>();
	final List<OpenQuestion> questions = new ArrayList<>();
	final List<RequirementAnswer> answers = new ArrayList<>();
	final ServiceInstance service = Given.service("tool");
	final TransferMechanism mechanism = Given.named(MODEL.createTransferMechanism(), "mechanism");
	final Regulation law = Given.named(MODEL.createRegulation(), "law");
	final LegalEvent event = Given.named(MODEL.createLegalEvent(), "event");
	final Organisation own = Given.named(MODEL.createOrganisation(), "own");
	final Organisation other = Given.named(MODEL.createOrganisation(), "other");
	final RequirementCatalogue catalogue = Given.named(MODEL.createRequirementCatalogue(), "catalogue");
	final Assessment assessment = Given.named(MODEL.createAssessment(), "assessment");
	final Analysis analysis;
	final Use use;

	SmallWorld(long seed) {
		super(seed, DAY);
		surroundings();
		evidence();
		information();
		requirements();
		verdicts();
		prohibitions();
		questions();
		elements.add(scale);
		elements.addAll(aspects);
		elements.addAll(List.of(service, mechanism, law, event, own, other, catalogue, assessment));
		assay.getElements().addAll(elements);
		analysis = analyse();
		use = use();
	}

	/** Look at the elements as they are now. */
	Analysis analyse() {
		return Analysis.of(new Corpus(List.of(assay), List.of()), DAY);
	}

	private void surroundings() {
		assay.setName("small");
		scale.getLevels().getLast().setOutsideCatalogue(chance(20));
		Vocabulary vocabulary = Given.named(MODEL.createVocabulary(), "words");
		vocabulary.getTerms().addAll(functions);
		for (Integer number : new Integer[] {null, 1, 2, 3, 5}) {
			Term term = Given.named(MODEL.createTerm(), "strength" + number);
			term.setNumber(number);
			strengths.add(term);
		}
		vocabulary.getTerms().addAll(strengths);
		elements.add(vocabulary);
		own.getRoles().add(Given.named(MODEL.createRole(), "owner"));
		other.getRoles().add(Given.named(MODEL.createRole(), "stranger"));
		if (chance(30)) {
			own.getMemberOf().add(other);
		}
		Project project = Given.named(MODEL.createProject(), "project");
		project.setOrganisation(own);
		elements.add(project);
		event.setDate(day(20, -30, -15, -5, -1, 0, 1));
		mechanism.setFrom(day(70, -50, -5, 0, 1));
		mechanism.setUntil(day(80, -15, -1, 0, 1));
		law.setUntil(day(90, -15, -1, 0, 1));
		if (chance(20)) {
			event.getEnds().add(chance(70) ? mechanism : law);
		}
		Product product = Given.named(MODEL.createProduct(), "product");
		Edition edition = Given.named(MODEL.createEdition(), "edition");
		edition.setEndOfLife(day(90, -30, -15, -1, 0, 1));
		product.getEditions().add(edition);
		elements.add(product);
		service.setEdition(edition);
		service.setStatus(chance(2) ? ServiceStatus.RETIRED : ServiceStatus.IN_USE);
		service.setDeployment(one(List.of(Deployment.PUBLIC_CLOUD, Deployment.ON_PREMISES, Deployment.UNSPECIFIED)));
		if (chance(40)) {
			service.getLaws().add(law);
		}
		if (chance(20)) {
			SupplyChain chain = MODEL.createSupplyChain();
			ChainLink link = MODEL.createChainLink();
			link.setMechanism(mechanism);
			chain.getLinks().add(link);
			service.getChains().add(chain);
		}
	}

	private void evidence() {
		for (int number = 0; number < 3; number++) {
			Document document = Given.named(MODEL.createDocument(), "document" + number);
			document.setDate(day(kind ? 90 : 40, -30, -1, 0, 1));
			document.setValidUntil(day(kind ? 90 : 60, -1, 0, 1, 30));
			document.setStrength(chance(90) ? one(strengths) : null);
			evidence.add(document);
		}
		Citation citation = Given.named(MODEL.createCitation(), "citation");
		citation.setDocument((Document) evidence.get(0));
		citation.setStrength(chance(30) ? one(strengths) : null);
		Claim claim = Given.named(MODEL.createClaim(), "claim");
		claim.setAsOf(day(50, -20, 0, 1));
		claim.getEvidence().addAll(some(evidence, 40));
		Claim second = Given.named(MODEL.createClaim(), "hearsay");
		second.getEvidence().addAll(some(List.of(claim, evidence.get(1), citation), 40));
		if (chance(15)) {
			claim.getEvidence().add(second);
		}
		evidence.addAll(List.of(citation, claim, second));
		elements.addAll(evidence);
	}

	private void information() {
		for (int number = 0; number < 2; number++) {
			InformationSet set = Given.information("set" + number);
			for (Aspect aspect : aspects) {
				if (!mishap(20)) {
					set.getClassifications().add(classification(aspect, "as such", 90));
				}
				if (chance(25)) {
					set.getClassifications().add(classification(aspect, "all of it", 40));
				}
			}
			set.setProtectionClass(mishap(10) ? SecurityProtectionClass.SECRET
					: mishap(20) ? SecurityProtectionClass.UNKNOWN : SecurityProtectionClass.NONE);
			information.add(set);
		}
		for (int number = 0; number < 2; number++) {
			UseContext context = Given.named(MODEL.createUseContext(), "context" + number);
			context.getParticipants().addAll(some(List.of(ParticipantKind.INTERNAL, ParticipantKind.EXTERNAL), 60));
			context.getFunctions().addAll(some(functions, 50));
			contexts.add(context);
		}
		elements.addAll(information);
		elements.addAll(contexts);
	}

	/** The levels of one aspect in one context; classifications of other contexts do not replace it. */
	private Classification classification(Aspect aspect, String context, int endlessIn100) {
		Level level = one(scale.getLevels().subList(0, chance(80) ? 2 : 3));
		Classification classification = Given.classification(Given.aspectLevel(aspect, level));
		classification.setContext(aspect.getName() + " " + context);
		classification.setDate(day(70, -50, 0, 1));
		classification.setValidUntil(day(endlessIn100, -1, -1, 0, 30));
		if (chance(10)) {
			classification.getLevels().getFirst().setUpper(one(scale.getLevels()));
		}
		return classification;
	}

	private Level level() {
		return one(scale.getLevels());
	}

	private Expression aspectCondition() {
		Supplier<Expression> part = () -> Given.atLeast(one(aspects), level());
		return switch (random.nextInt(4)) {
		case 0 -> Given.or(part.get(), part.get());
		case 1 -> Given.and(part.get(), part.get());
		default -> part.get();
		};
	}

	private void requirements() {
		int count = random.nextInt(4);
		for (int number = 0; number < count; number++) {
			Requirement requirement = Given.named(MODEL.createRequirement(), "requirement" + number);
			requirement.setAlways(chance(30));
			if (chance(70)) {
				requirement.setCondition(aspectCondition());
			}
			if (chance(20)) {
				requirement.getLaws().add(law);
			}
			if (chance(20)) {
				requirement.setLevel(level());
			}
			if (chance(20)) {
				requirement.setInterval(Interval.parse("10 days").orElseThrow());
			}
			if (chance(88)) {
				answer(requirement);
			}
			requirements.add(requirement);
		}
		catalogue.getRequirements().addAll(requirements);
		assessment.setSubject(service);
		assessment.setDate(day(50, -40, -5, 0));
		assessment.setValidUntil(day(92, -1, 0, 1));
		assessment.setStatus(chance(4) ? AssessmentStatus.WITHDRAWN : chance(4) ? AssessmentStatus.EXPIRED
				: chance(30) ? AssessmentStatus.DECIDED : AssessmentStatus.REVIEWED);
		assessment.setApprover(chance(50) ? role() : null);
		service.getHandles().addAll(some(information, 70));
	}

	private void answer(Requirement requirement) {
		RequirementAnswer answer = MODEL.createRequirementAnswer();
		answer.setRequirement(requirement);
		answer.setStatus(!mishap(20) ? RequirementStatus.MET : one(RequirementStatus.VALUES));
		answer.setDate(day(30, -20, -10, -5, 0, 0, 1));
		answer.getEvidence().addAll(some(evidence, 35));
		answers.add(answer);
		assessment.getAnswers().add(answer);
	}

	private void verdicts() {
		int count = 1 + random.nextInt(3);
		for (int number = 0; number < count; number++) {
			verdicts.add(verdict("verdict" + number));
		}
		for (Verdict verdict : verdicts) {
			verdict.getSupersedes().addAll(some(verdicts, 8));
			if (chance(40)) {
				assessment.getVerdicts().add(verdict);
			} else {
				elements.add(verdict);
			}
		}
	}

	private Verdict verdict(String name) {
		Verdict verdict = Given.named(MODEL.createVerdict(), name);
		verdict.setService(service);
		verdict.setResult(chance(75) ? VerdictResult.ALLOW
				: one(List.of(VerdictResult.CASE_BY_CASE, VerdictResult.CASE_BY_CASE, VerdictResult.DENY, VerdictResult.UNDECIDED)));
		verdict.getFunctions().addAll(some(functions, 75));
		verdict.getAspects().addAll(some(aspects, 75));
		verdict.getContexts().addAll(chance(25) ? some(contexts, 60) : List.of());
		verdict.getInformation().addAll(chance(25) ? some(information, 60) : List.of());
		verdict.setUpTo(mishap(70) ? one(scale.getLevels().subList(1, 3)) : null);
		verdict.setCatalogue(mishap(50) ? catalogue : null);
		verdict.getRestsOn().addAll(some(evidence, kind ? 70 : 30));
		verdict.setDecidedBy(chance(85) ? role() : null);
		verdict.setDecidedOn(mostlyPast());
		verdict.setValidFrom(day(80, -20, 0, 1));
		verdict.setValidUntil(mostlyLater());
		int conditions = random.nextInt(3);
		for (int number = 0; number < conditions; number++) {
			verdict.getConditions().add(condition("condition" + number));
		}
		if (mishap(40)) {
			verdict.getTriggers().add(trigger());
		}
		return verdict;
	}

	private Role role() {
		return (chance(92) ? own : other).getRoles().getFirst();
	}

	private ReassessmentTrigger trigger() {
		ReassessmentTrigger trigger = MODEL.createReassessmentTrigger();
		switch (random.nextInt(4)) {
		case 0 -> trigger.getEvents().add(one(List.of(event, mechanism, law)));
		case 1 -> trigger.setDate(day(0, -15, 0, 1));
		case 2 -> trigger.setInterval(Interval.parse("15 days").orElseThrow());
		default -> trigger.setHappening("the supplier changes hands");
		}
		return trigger;
	}

	private Condition condition(String name) {
		Condition condition = Given.named(MODEL.createCondition(), name);
		condition.setState(!mishap(40) ? ConditionState.HOLDS : one(ConditionState.VALUES));
		condition.setEachUse(mishap(30));
		condition.setRecommended(chance(10));
		condition.getEvidence().addAll(some(evidence, 35));
		if (mishap(40)) {
			condition.setCondition(useCondition());
		}
		return condition;
	}

	private Expression useCondition() {
		return switch (random.nextInt(5)) {
		case 4 -> Given.compare(Given.builtIn(BuiltInName.CONTEXT), Operator.USES, Given.path(one(functions)));
		case 0 -> Given.compare(Given.builtIn(BuiltInName.INFORMATION, "protection-class"), chance(70) ? Operator.IS_NOT : Operator.IS,
				MODEL.createNoneLiteral());
		case 1 -> Given.compare(Given.builtIn(BuiltInName.INFORMATION, one(aspects).getName()), Operator.GREATER_EQUAL, Given.path(level()));
		case 2 -> Given.compare(Given.text("external"), Operator.IN, Given.builtIn(BuiltInName.CONTEXT, "participants"));
		default -> Given.compare(Given.builtIn(BuiltInName.SERVICE, "deployment"), Operator.EQUAL, Given.text("public-cloud"));
		};
	}

	private void prohibitions() {
		int count = !mishap(50) ? 0 : 1 + random.nextInt(2);
		for (int number = 0; number < count; number++) {
			Prohibition prohibition = Given.named(MODEL.createProhibition(), "prohibition" + number);
			prohibition.setAbsolute(chance(50));
			prohibition.setToolIndependent(chance(20));
			if (chance(40)) {
				prohibition.getServices().add(service);
			}
			if (chance(85)) {
				prohibition.setCondition(useCondition());
			}
			prohibitions.add(prohibition);
		}
		elements.addAll(prohibitions);
	}

	private void questions() {
		if (mishap(25)) {
			OpenQuestion question = Given.named(MODEL.createOpenQuestion(), "question");
			question.setStatus(chance(60) ? ItemStatus.OPEN : ItemStatus.CLOSED);
			question.getBlocks().addAll(some(verdicts, 60));
			questions.add(question);
			elements.add(question);
		}
	}

	private Use use() {
		return new Use(service, mishap(20) ? List.of() : some(information, 70), chance(25) ? List.of() : some(contexts, 60),
				chance(50) ? List.of() : some(functions, 60), chance(60) ? List.of() : some(aspects, 60));
	}

	World world() {
		return World.of(analysis);
	}
}
