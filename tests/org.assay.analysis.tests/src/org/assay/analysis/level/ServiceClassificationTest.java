package org.assay.analysis.level;

import static org.assay.analysis.Given.aggregation;
import static org.assay.analysis.Given.analysis;
import static org.assay.analysis.Given.aspect;
import static org.assay.analysis.Given.aspectLevel;
import static org.assay.analysis.Given.classification;
import static org.assay.analysis.Given.information;
import static org.assay.analysis.Given.klassa;
import static org.assay.analysis.Given.level;
import static org.assay.analysis.Given.scale;
import static org.assay.analysis.Given.service;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.assay.analysis.Given;
import org.assay.analysis.level.LevelOrigin.Direction;
import org.assay.model.Aspect;
import org.assay.model.AspectLevel;
import org.assay.model.InformationSet;
import org.assay.model.Level;
import org.assay.model.Scale;
import org.assay.model.ServiceInstance;
import org.junit.jupiter.api.Test;

final class ServiceClassificationTest {

	private final Scale klassa = klassa();
	private final Level moderate = level(klassa, "moderate");
	private final Level significant = level(klassa, "significant");
	private final Level severe = level(klassa, "severe");
	private final Aspect integrity = aspect("integrity");
	private final InformationSet clients = information("Clients", classification(integrity, severe));
	private final InformationSet log = information("Log", classification(integrity, moderate));
	private final InformationSet unclassified = information("Unclassified");

	@Test
	void inheritsTheMaximumAndNamesWhereItComesFrom() {
		InformationSet staff = information("Staff", classification(integrity, severe));
		EffectiveLevel level = effective(service("Camera", log, clients, staff));
		assertEquals(Optional.of(severe), level.level());
		assertEquals(new LevelOrigin.Inherited(List.of(clients, staff), Optional.empty()), level.origin());
		assertFalse(level.isLowerBound());
	}

	@Test
	void isALowerBoundWhileHandledInformationIsNotClassified() {
		EffectiveLevel level = effective(service("Camera", clients, unclassified));
		assertEquals(Optional.of(severe), level.level());
		assertEquals(List.of(new LevelGap(unclassified, GapReason.NOT_STATED)), level.gaps());
		assertTrue(level.isLowerBound());
	}

	@Test
	void isUnknownIfNothingHandledIsClassified() {
		assertFalse(effective(service("Camera", unclassified)).isKnown());
		ServiceInstance empty = service("Empty");
		assertEquals(List.of(new LevelGap(empty, GapReason.NOT_STATED)), effective(empty).gaps());
	}

	@Test
	void ownHigherLevelReplacesTheInherited() {
		EffectiveLevel level = effective(own(service("Camera", log), significant, null));
		assertEquals(Optional.of(significant), level.level());
		LevelOrigin.Override override = assertInstanceOf(LevelOrigin.Override.class, level.origin());
		assertEquals(Direction.UP, override.direction());
		assertEquals(Optional.of(moderate), override.inherited().level());
	}

	@Test
	void ownLowerLevelCountsOnlyWithAReason() {
		EffectiveLevel lowered = effective(own(service("Camera", clients), moderate, "streamed only"));
		assertEquals(Optional.of(moderate), lowered.level());
		assertEquals("streamed only", ((LevelOrigin.Override) lowered.origin()).reason());
		ServiceInstance refused = own(service("Camera", clients), moderate, " ");
		EffectiveLevel kept = effective(refused);
		assertEquals(Optional.of(severe), kept.level());
		AspectLevel statement = refused.getClassifications().get(0).getLevels().get(0);
		assertEquals(new LevelOrigin.Inherited(List.of(clients), Optional.of(statement)), kept.origin());
	}

	@Test
	void ownLevelEqualToTheInheritedIsStated() {
		assertInstanceOf(LevelOrigin.Stated.class, effective(own(service("Camera", clients), severe, null)).origin());
	}

	@Test
	void ownJudgementOfTheWholeClosesTheGapsOfItsInformation() {
		assertFalse(effective(own(service("Camera", log, unclassified), severe, null)).isLowerBound());
		assertEquals(Optional.of(moderate), effective(own(service("Camera", unclassified), moderate, null)).level());
	}

	@Test
	void expiredOwnJudgementLeavesADoubt() {
		ServiceInstance service = own(service("Camera", log), severe, null);
		service.getClassifications().get(0).setValidUntil(Given.TODAY.minusDays(1));
		EffectiveLevel level = effective(service);
		assertEquals(Optional.of(moderate), level.level());
		assertEquals(List.of(new LevelGap(service, GapReason.EXPIRED)), level.gaps());
	}

	@Test
	void aggregationRaisesAboveTheOwnLevel() {
		ServiceInstance service = own(service("Camera", log), significant, null);
		service.getAggregations().add(aggregation(integrity, severe));
		assertEquals(Optional.of(severe), effective(service).level());
		assertInstanceOf(LevelOrigin.Aggregated.class, effective(service).origin());
	}

	@Test
	void rangesOfInformationStayVisible() {
		AspectLevel range = aspectLevel(integrity, significant);
		range.setUpper(severe);
		assertEquals(Optional.of(significant), effective(service("Camera", information("Video", classification(range)))).lower());
	}

	@Test
	void neverChoosesBetweenScalesWithoutMapping() {
		Level k2 = level(scale("letters", "K1", "K2"), "K2");
		InformationSet foreign = information("Foreign", classification(integrity, k2));
		EffectiveLevel inherited = effective(service("Camera", clients, foreign));
		assertEquals(new LevelOrigin.Incomparable(List.of(severe, k2)), inherited.origin());
		assertFalse(inherited.isKnown());
		EffectiveLevel overridden = effective(own(service("Camera", clients), k2, "because"));
		assertEquals(new LevelOrigin.Incomparable(List.of(severe, k2)), overridden.origin());
	}

	private ServiceInstance own(ServiceInstance service, Level level, String reason) {
		AspectLevel statement = aspectLevel(integrity, level);
		statement.setReason(reason);
		service.getClassifications().add(classification(statement));
		return service;
	}

	private EffectiveLevel effective(ServiceInstance service) {
		return analysis(service).classification(service).level(integrity);
	}
}
