package org.assay.analysis.question;

import static org.assay.analysis.question.Town.DAY;
import static org.assay.analysis.question.Town.MODEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.analysis.Given;
import org.assay.analysis.question.Contradiction.Kind;
import org.assay.analysis.verdict.Assumptions;
import org.assay.analysis.verdict.Fact;
import org.assay.analysis.verdict.World;
import org.assay.model.Agreement;
import org.assay.model.AnswerKind;
import org.assay.model.Assessment;
import org.assay.model.BuiltInName;
import org.assay.model.ChainLink;
import org.assay.model.Classification;
import org.assay.model.Claim;
import org.assay.model.DataItem;
import org.assay.model.Edition;
import org.assay.model.FunctionState;
import org.assay.model.GdprRole;
import org.assay.model.InformationSet;
import org.assay.model.PersonalDataKind;
import org.assay.model.Position;
import org.assay.model.QuestionAnswer;
import org.assay.model.Requirement;
import org.assay.model.RequirementAnswer;
import org.assay.model.RequirementCatalogue;
import org.assay.model.RequirementStatus;
import org.assay.model.RetentionRule;
import org.assay.model.Risk;
import org.assay.model.RiskModel;
import org.assay.model.RiskRegister;
import org.assay.model.Scale;
import org.assay.model.ScoreScale;
import org.assay.model.ServiceFunction;
import org.assay.model.ServiceInstance;
import org.assay.model.SupplyChain;
import org.assay.model.Verdict;
import org.assay.model.VerdictResult;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class ContradictionTest {

	private final Town town = new Town();

	private List<Contradiction> all() {
		return ContradictionSearch.of(town.world());
	}

	private List<Kind> kinds() {
		return all().stream().map(Contradiction::kind).toList();
	}

	@Test
	void theTownAgreesWithItself() {
		assertEquals(List.of(), kinds());
	}

	@Test
	void twoMethodsGiveOneThingTwoLevels() {
		town.classify(town.talks, "low");
		Classification second = town.classify(town.talks, "high");
		second.setMethod(Given.named(MODEL.createMethod(), "other"));
		assertEquals(List.of(Kind.LEVEL), kinds());
		assertSame(town.secrecy, all().get(0).about().orElseThrow());
		second.setContext("log");
		assertEquals(List.of(), kinds());
		second.setContext(null);
		second.setDate(DAY.plusDays(1));
		assertEquals(List.of(), kinds());
		second.setDate(DAY);
		second.getLevels().get(0).setLevel(Given.level(town.scale, "low"));
		assertEquals(List.of(), kinds());
		second.getLevels().get(0).setUpper(Given.level(town.scale, "mid"));
		assertEquals(List.of(Kind.LEVEL), kinds());
	}

	private InformationSet sameTitle(boolean partners) {
		InformationSet other = Given.information("Samtal");
		other.setTitle("talks ");
		town.talks.setTitle("Talks");
		(partners ? town.partner : town.own).getElements().add(other);
		return other;
	}

	@Test
	void twoSetsOfOneTitleHaveTwoLevels() {
		town.classify(town.talks, "low");
		InformationSet other = sameTitle(true);
		town.classify(other, "low");
		assertEquals(List.of(), kinds());
		other.getClassifications().get(0).getLevels().get(0).setLevel(Given.level(town.scale, "mid"));
		assertEquals(List.of(Kind.LEVEL), kinds());
		assertTrue(all().get(0).withPartner());
		town.own.getElements().add(other);
		assertFalse(all().get(0).withPartner());
	}

	@Test
	void levelsOfTwoScalesDoNotCompare() {
		Scale foreign = town.add(Given.scale("foreign", "one"));
		town.classify(town.talks, "low");
		InformationSet other = sameTitle(false);
		other.getClassifications().add(Given.classification(town.secrecy, Given.level(foreign, "one")));
		assertEquals(List.of(Kind.SCALE), kinds());
		other.setTitle("Something else");
		town.service.getHandles().add(town.talks);
		Verdict verdict = town.allow(null);
		verdict.setUpTo(Given.level(foreign, "one"));
		assertEquals(List.of(Kind.SCALE), kinds());
		verdict.setUpTo(Given.level(town.scale, "high"));
		assertEquals(List.of(), kinds());
	}

	private static RetentionRule keep(InformationSet set, String interval) {
		RetentionRule rule = MODEL.createRetentionRule();
		rule.setInterval(Town.interval(interval));
		set.getRetentions().add(rule);
		return rule;
	}

	@Test
	void informationIsKeptForTwoTimes() {
		keep(town.talks, "1 year");
		RetentionRule second = keep(town.talks, "12 months");
		assertEquals(List.of(), kinds());
		second.setInterval(Town.interval("13 months"));
		assertEquals(List.of(Kind.RETENTION), kinds());
		second.setInterval(null);
		second.setPermanent(true);
		assertEquals(List.of(Kind.RETENTION), kinds());
		town.talks.getRetentions().remove(second);
		keep(sameTitle(true), "2 years");
		assertEquals(List.of(Kind.RETENTION), kinds());
		assertTrue(all().get(0).withPartner());
	}

	@Test
	void theSameDataHaveTwoKinds() {
		InformationSet other = town.add(Given.information("Other"));
		town.talks.getItems().add(Given.named(MODEL.createDataItem(), "name", (DataItem item) -> item.setKind(PersonalDataKind.ORDINARY)));
		other.getItems().add(Given.named(MODEL.createDataItem(), "name", (DataItem item) -> item.setKind(PersonalDataKind.CRIMINAL)));
		assertEquals(List.of(Kind.DATA_KIND), kinds());
	}

	@Test
	void whatOneVerdictAllowsAnotherDenies() {
		Verdict allowing = town.allow(null);
		Verdict denying = town.deny();
		denying.getFunctions().add(town.talk);
		denying.getAspects().add(town.secrecy);
		denying.setDecidedBy(town.chief);
		assertEquals(List.of(Kind.VERDICT), kinds());
		assertSame(allowing, all().get(0).first());
		assertSame(denying, all().get(0).second());
		denying.setValidUntil(DAY.minusDays(1));
		assertEquals(List.of(), kinds());
	}

	@Test
	void verdictsContradictInTheWorldThatIsAskedAbout() {
		Verdict allowing = town.allow(null);
		Verdict denying = town.deny();
		denying.getFunctions().add(town.talk);
		denying.getAspects().add(town.secrecy);
		denying.setDecidedBy(town.chief);
		denying.setValidUntil(DAY.minusDays(1));
		assertEquals(List.of(), ContradictionSearch.of(town.world()));
		assertEquals(1, ContradictionSearch.of(assuming(denying, true)).size());

		denying.setValidUntil(null);
		assertEquals(1, ContradictionSearch.of(town.world()).size());
		assertEquals(List.of(), ContradictionSearch.of(assuming(denying, false)));
		assertEquals(List.of(), ContradictionSearch.of(assuming(allowing, false)));
	}

	private World assuming(Verdict verdict, boolean holds) {
		return town.world().assuming(Assumptions.NONE.with(Fact.of(verdict).orElseThrow(), holds));
	}

	@Test
	void whatDoesNotCountContradictsNothing() {
		Verdict allowing = town.allow(null);
		Verdict denying = town.deny();
		denying.getFunctions().add(town.talk);
		denying.getAspects().add(town.secrecy);
		denying.setDecidedBy(town.chief);
		Verdict newer = town.deny();
		newer.setDecidedBy(town.chief);
		newer.getSupersedes().add(allowing);
		assertEquals(List.of(), kinds());
		newer.setResult(VerdictResult.UNDECIDED);
		assertEquals(List.of(Kind.VERDICT), kinds(), "what nobody has decided replaces nothing");
		allowing.setDecidedOn(DAY.plusDays(1));
		assertEquals(List.of(), kinds(), "not yet decided on the day");
	}

	@Test
	void aPartnerDecidesOtherwiseOnTheSameProduct() {
		town.allow(null);
		Edition edition = Given.named(MODEL.createEdition(), "Other");
		town.product.getEditions().add(edition);
		ServiceInstance theirs = Given.service("MeetThere");
		theirs.setEdition(edition);
		Verdict denying = Given.named(MODEL.createVerdict(), "Theirs");
		denying.setService(theirs);
		denying.setResult(VerdictResult.DENY);
		town.partner.getElements().addAll(List.of(theirs, denying));
		assertEquals(List.of(Kind.VERDICT), kinds());
		assertTrue(all().get(0).withPartner());
		denying.setValidUntil(DAY);
		assertEquals(1, all().size());
		denying.setValidUntil(DAY.minusDays(1));
		assertEquals(List.of(), kinds());
		denying.setValidUntil(null);
		denying.getFunctions().add(town.backup);
		assertEquals(List.of(), kinds());
		denying.getFunctions().add(town.talk);
		theirs.setEdition(null);
		assertEquals(List.of(), kinds());
	}

	@Test
	void claimsAndPositionsSayThatTheyContradict() {
		Claim first = town.add(Given.named(MODEL.createClaim(), "Never"));
		Claim second = town.add(Given.named(MODEL.createClaim(), "Always"));
		first.getContradicts().add(second);
		second.getContradicts().add(first);
		Position one = Given.named(MODEL.createPosition(), "Wait");
		Position two = Given.named(MODEL.createPosition(), "Go");
		two.getContradicts().add(one);
		town.assessment.getPositions().addAll(List.of(one, two));
		assertEquals(List.of(Kind.CLAIM, Kind.POSITION), kinds());
		assertFalse(all().get(1).withPartner());
		one.setHolder(town.owner);
		assertFalse(all().get(1).withPartner());
		one.setHolder(town.vendor);
		assertTrue(all().get(1).withPartner());
	}

	@Test
	void whatIsSaidNotToBeStoredIsStored() {
		Claim claim = town.add(Given.named(MODEL.createClaim(), "NotStored"));
		claim.setTitle("Nothing is stored");
		claim.getAbout().add(town.service);
		ServiceFunction function = MODEL.createServiceFunction();
		function.setKind(town.talk);
		function.setState(FunctionState.ON);
		town.service.getFunctions().add(function);
		assertEquals(List.of(), kinds());
		town.talk.setStoring(true);
		assertEquals(List.of(Kind.STORED), kinds());
		function.setState(FunctionState.OFF);
		assertEquals(List.of(), kinds());
	}

	private QuestionAnswer qa(String name, AnswerKind kind) {
		QuestionAnswer answer = town.add(Given.named(MODEL.createQuestionAnswer(), name));
		answer.setTitle("Is it safe?");
		answer.setAbout(town.service);
		answer.setAnswer(kind);
		return answer;
	}

	@Test
	void oneQuestionHasTwoAnswers() {
		qa("first", AnswerKind.YES);
		QuestionAnswer second = qa("second", AnswerKind.NO);
		assertEquals(List.of(Kind.ANSWER), kinds());
		second.setAnswer(AnswerKind.UNKNOWN);
		assertEquals(List.of(), kinds());
		second.setAnswer(AnswerKind.NO);
		second.setAbout(town.product);
		assertEquals(List.of(), kinds());
		second.setAbout(town.service);
		second.setTitle("Is it cheap?");
		assertEquals(List.of(), kinds());
	}

	@Test
	void oneRequirementHasTwoAnswers() {
		Requirement requirement = Given.named(MODEL.createRequirement(), "R1");
		requirement.setAlways(true);
		town.add(Given.named(MODEL.createRequirementCatalogue(), "Catalogue",
				(RequirementCatalogue catalogue) -> catalogue.getRequirements().add(requirement)));
		Assessment second = town.add(Given.named(MODEL.createAssessment(), "Second"));
		second.setSubject(town.service);
		second.setDate(town.assessment.getDate());
		answer(town.assessment, requirement, RequirementStatus.MET);
		RequirementAnswer other = answer(second, requirement, RequirementStatus.NOT_MET);
		assertEquals(List.of(Kind.ANSWER), kinds());
		second.setDate(DAY);
		assertEquals(List.of(), kinds());
		town.own.getElements().remove(second);
		town.assessment.getAnswers().add(other);
		assertEquals(List.of(Kind.ANSWER), kinds());
		other.setDate(DAY);
		assertEquals(List.of(), kinds());
	}

	private static RequirementAnswer answer(Assessment assessment, Requirement requirement, RequirementStatus status) {
		RequirementAnswer answer = MODEL.createRequirementAnswer();
		answer.setRequirement(requirement);
		answer.setStatus(status);
		assessment.getAnswers().add(answer);
		return answer;
	}

	@Test
	void aPrintedNumberIsAnothers() {
		Classification classification = town.classify(town.talks, "mid");
		Given.level(town.scale, "mid").setNumber(1);
		classification.getLevels().get(0).setStatedNumber(1);
		assertEquals(List.of(), kinds());
		classification.getLevels().get(0).setStatedNumber(2);
		assertEquals(List.of(Kind.PRINTED), kinds());
	}

	@Test
	void anAgreementNamesAnotherController() {
		ChainLink link = MODEL.createChainLink();
		link.setActor(town.town);
		link.setRole(GdprRole.CONTROLLER);
		Agreement agreement = town.add(Given.named(MODEL.createAgreement(), "Contract"));
		agreement.getControllers().add(town.vendor);
		SupplyChain chain = MODEL.createSupplyChain();
		chain.setSource(agreement);
		chain.getLinks().add(link);
		town.service.getChains().add(chain);
		assertEquals(List.of(Kind.CONTROLLER), kinds());
		agreement.getControllers().add(town.town);
		agreement.getControllers().remove(town.vendor);
		assertEquals(List.of(), kinds());
	}

	@Test
	void aPrintedRiskValueIsNotTheModels() {
		RiskModel model = town.add(Given.named(MODEL.createRiskModel(), "model"));
		ScoreScale scores = MODEL.createScoreScale();
		scores.setLower(1);
		scores.setUpper(4);
		model.setLikelihood(scores);
		model.setConsequence(EcoreUtil.copy(scores));
		model.setValue(Given.builtIn(BuiltInName.LIKELIHOOD));
		Risk risk = Given.named(MODEL.createRisk(), "A1");
		risk.setLikelihood(2);
		risk.setConsequence(3);
		risk.setValue(2);
		RiskRegister register = MODEL.createRiskRegister();
		register.setModel(model);
		register.getRisks().add(risk);
		town.assessment.getRegisters().add(register);
		assertEquals(List.of(), kinds());
		risk.setValue(3);
		assertEquals(List.of(Kind.PRINTED), kinds());
	}
}
