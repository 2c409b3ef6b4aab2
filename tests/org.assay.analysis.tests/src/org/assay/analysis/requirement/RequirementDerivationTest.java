package org.assay.analysis.requirement;

import static org.assay.analysis.Given.MODEL;
import static org.assay.analysis.Given.analysis;
import static org.assay.analysis.Given.and;
import static org.assay.analysis.Given.aspect;
import static org.assay.analysis.Given.atLeast;
import static org.assay.analysis.Given.builtIn;
import static org.assay.analysis.Given.classification;
import static org.assay.analysis.Given.compare;
import static org.assay.analysis.Given.information;
import static org.assay.analysis.Given.klassa;
import static org.assay.analysis.Given.level;
import static org.assay.analysis.Given.named;
import static org.assay.analysis.Given.not;
import static org.assay.analysis.Given.number;
import static org.assay.analysis.Given.or;
import static org.assay.analysis.Given.path;
import static org.assay.analysis.Given.scale;
import static org.assay.analysis.Given.service;
import static org.assay.analysis.Given.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.assay.analysis.expression.Doubt;
import org.assay.analysis.expression.Failure;
import org.assay.analysis.expression.Truth;
import org.assay.model.Aspect;
import org.assay.model.BuiltInName;
import org.assay.model.Deployment;
import org.assay.model.Expression;
import org.assay.model.InformationSet;
import org.assay.model.Level;
import org.assay.model.Operator;
import org.assay.model.Regulation;
import org.assay.model.Requirement;
import org.assay.model.RequirementCatalogue;
import org.assay.model.Scale;
import org.assay.model.ServiceInstance;
import org.junit.jupiter.api.Test;

final class RequirementDerivationTest {

	private final Scale klassa = klassa();
	private final Level moderate = level(klassa, "moderate");
	private final Level severe = level(klassa, "severe");
	private final Aspect confidentiality = aspect("confidentiality");
	private final Aspect integrity = aspect("integrity");
	private final InformationSet clients = information("Clients", classification(confidentiality, moderate));
	private final ServiceInstance camera = service("Camera", clients);
	private final RequirementCatalogue catalogue = named(MODEL.createRequirementCatalogue(), "Supplier");

	@Test
	void derivesARequirementWithTheLevelThatTriggersIt() {
		DerivedRequirement derived = derive(when(or(atLeast(confidentiality, moderate), atLeast(integrity, severe))));
		assertEquals(Truth.HOLDS, derived.applies());
		Because.ByLevel because = assertInstanceOf(Because.ByLevel.class, derived.because().get(0));
		assertEquals(analysis(camera).classification(camera).level(confidentiality), because.level());
		assertEquals(1, derived.because().size());
		assertEquals(2, derived.comparisons().size());
	}

	@Test
	void explainsWhyARequirementIsAbsent() {
		Requirement requirement = when(atLeast(confidentiality, severe));
		ServiceRequirements requirements = requirements(requirement);
		assertEquals(List.of(), requirements.listed());
		DerivedRequirement derived = requirements.explain(requirement);
		assertEquals(Truth.FAILS, derived.applies());
		assertEquals(List.of(), derived.because());
		assertEquals(List.of(Truth.FAILS), derived.comparisons().stream().map(comparison -> comparison.truth()).toList());
	}

	@Test
	void keepsARequirementWhileItsAspectIsNotClassified() {
		DerivedRequirement derived = derive(when(or(atLeast(integrity, severe), atLeast(confidentiality, severe))));
		assertEquals(Truth.UNKNOWN, derived.applies());
		Because.UnknownLevel because = assertInstanceOf(Because.UnknownLevel.class, derived.because().get(0));
		assertEquals(integrity, because.level().aspect());
		assertEquals(Doubt.NOT_CLASSIFIED, because.doubt());
		assertEquals(1, derived.because().size());
	}

	@Test
	void keepsARequirementWhileALevelIsOnlyALowerBound() {
		camera.getHandles().add(information("Unclassified"));
		DerivedRequirement derived = derive(when(atLeast(confidentiality, severe)));
		assertEquals(Doubt.LOWER_BOUND, assertInstanceOf(Because.UnknownLevel.class, derived.because().get(0)).doubt());
		assertEquals(Truth.HOLDS, derive(when(atLeast(confidentiality, moderate))).applies());
	}

	@Test
	void alwaysAppliesWhateverTheLevels() {
		Requirement requirement = requirement();
		requirement.setAlways(true);
		assertEquals(List.of(new Because.Always()), derive(requirement).because());
	}

	@Test
	void aTickedLawAddsARequirementAndAnUntickedOneDoesNot() {
		Regulation gdpr = named(MODEL.createRegulation(), "GDPR");
		Regulation nis = named(MODEL.createRegulation(), "NIS");
		camera.getLaws().add(gdpr);
		Requirement requirement = requirement();
		requirement.getLaws().addAll(List.of(gdpr, nis));
		DerivedRequirement derived = derive(requirement);
		assertEquals(List.of(new Because.ByLaw(gdpr)), derived.because());
		assertEquals(List.of(nis), derived.untickedLaws());
		requirement.getLaws().remove(gdpr);
		assertEquals(Truth.FAILS, derive(requirement).applies());
	}

	@Test
	void isUnknownWhereNothingSaysWhenItApplies() {
		DerivedRequirement derived = derive(requirement());
		assertEquals(Truth.UNKNOWN, derived.applies());
		assertEquals(List.of(new Because.NothingStated()), derived.because());
	}

	@Test
	void isUnknownWhereTheConditionCannotBeEvaluated() {
		DerivedRequirement derived = derive(when(compare(number(1), Operator.EQUAL, text("1"))));
		assertEquals(List.of(new Because.NotEvaluable(Failure.TYPE_MISMATCH)), derived.because());
		assertEquals(Truth.UNKNOWN, derived.applies());
	}

	@Test
	void derivesNothingFromALevelOutsideOfCatalogues() {
		clients.getClassifications().set(0, classification(confidentiality, level(klassa, "exceptional")));
		ServiceRequirements requirements = requirements(when(atLeast(confidentiality, moderate)));
		assertEquals(List.of(confidentiality), requirements.outsideCatalogue().stream().map(level -> level.aspect()).toList());
		assertEquals(Truth.UNKNOWN, requirements.listed().get(0).applies());
		Because.UnknownLevel because = assertInstanceOf(Because.UnknownLevel.class, requirements.listed().get(0).because().get(0));
		assertEquals(Doubt.OUTSIDE_CATALOGUE, because.doubt());
	}

	@Test
	void doesNotCompareWithALevelOfAnotherScale() {
		DerivedRequirement derived = derive(when(atLeast(confidentiality, level(scale("letters", "K1"), "K1"))));
		assertEquals(Doubt.INCOMPARABLE_SCALES, assertInstanceOf(Because.UnknownLevel.class, derived.because().get(0)).doubt());
	}

	@Test
	void namesTheAspectsOfBothOperandsOfAnAnd() {
		clients.getClassifications().add(classification(integrity, severe));
		clients.getClassifications().get(1).setContext("other");
		DerivedRequirement derived = derive(when(and(atLeast(confidentiality, moderate),
				not(compare(path(integrity), Operator.LESS, path(severe))))));
		assertEquals(List.of(confidentiality, integrity),
				derived.because().stream().map(because -> ((Because.ByLevel) because).level().aspect()).toList());
	}

	@Test
	void mayAskForPropertiesOfTheService() {
		Expression condition = compare(builtIn(BuiltInName.SERVICE, "deployment"), Operator.EQUAL, text("public-cloud"));
		assertEquals(Truth.UNKNOWN, derive(when(condition)).applies());
		camera.setDeployment(Deployment.PUBLIC_CLOUD);
		assertEquals(List.of(new Because.ByCondition()), derive(when(condition)).because());
	}

	@Test
	void refusesToExplainARequirementOfAnotherCatalogue() {
		ServiceRequirements requirements = requirements(requirement());
		Requirement other = named(MODEL.createRequirement(), "other");
		assertThrows(IllegalArgumentException.class, () -> requirements.explain(other));
	}

	private static Requirement requirement() {
		return named(MODEL.createRequirement(), "S01");
	}

	private static Requirement when(Expression condition) {
		Requirement requirement = requirement();
		requirement.setCondition(condition);
		return requirement;
	}

	private DerivedRequirement derive(Requirement requirement) {
		return requirements(requirement).explain(requirement);
	}

	private ServiceRequirements requirements(Requirement requirement) {
		catalogue.getRequirements().clear();
		catalogue.getRequirements().add(requirement);
		return analysis(camera, catalogue).requirements(camera);
	}
}
