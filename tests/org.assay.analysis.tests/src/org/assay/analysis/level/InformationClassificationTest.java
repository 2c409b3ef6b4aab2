package org.assay.analysis.level;

import static org.assay.analysis.Given.MODEL;
import static org.assay.analysis.Given.TODAY;
import static org.assay.analysis.Given.aggregation;
import static org.assay.analysis.Given.analysis;
import static org.assay.analysis.Given.aspect;
import static org.assay.analysis.Given.aspectLevel;
import static org.assay.analysis.Given.classification;
import static org.assay.analysis.Given.information;
import static org.assay.analysis.Given.klassa;
import static org.assay.analysis.Given.level;
import static org.assay.analysis.Given.named;
import static org.assay.analysis.Given.scale;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assay.model.Aspect;
import org.assay.model.AspectLevel;
import org.assay.model.Classification;
import org.assay.model.InformationSet;
import org.assay.model.Level;
import org.assay.model.Method;
import org.assay.model.Scale;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;

final class InformationClassificationTest {

	private final Scale klassa = klassa();
	private final Level moderate = level(klassa, "moderate");
	private final Level significant = level(klassa, "significant");
	private final Level severe = level(klassa, "severe");
	private final Aspect confidentiality = aspect("confidentiality");
	private final Aspect traceability = aspect("traceability");

	@Test
	void hasTheStatedLevel() {
		Classification classification = classification(confidentiality, significant);
		EffectiveLevel level = effective(information("Clients", classification));
		assertEquals(Optional.of(significant), level.level());
		assertEquals(2, level.ordinal().getAsInt());
		assertEquals(new LevelOrigin.Stated(classification, classification.getLevels().get(0)), level.origin());
		assertFalse(level.isLowerBound());
	}

	@Test
	void isUnknownWithoutClassification() {
		InformationSet clients = information("Clients");
		EffectiveLevel level = effective(clients);
		assertFalse(level.isKnown());
		assertEquals(List.of(new LevelGap(clients, GapReason.NOT_STATED)), level.gaps());
	}

	@Test
	void listsAspectsThatTheMethodAsksForEvenIfNobodyClassifiedThem() {
		Method method = named(MODEL.createMethod(), "klassa", asks -> asks.getAspects().addAll(List.of(traceability, confidentiality)));
		Classification classification = classification(confidentiality, severe);
		classification.setMethod(method);
		EffectiveClassification result = of(information("Clients", classification));
		assertEquals(List.of(traceability, confidentiality), result.levels().stream().map(EffectiveLevel::aspect).toList());
		assertFalse(result.level(traceability).isKnown());
		assertFalse(result.isComplete());
	}

	@Test
	void takesTheMaximumOverContexts() {
		Classification camera = inContext("single camera", moderate);
		Classification whole = inContext("whole solution", severe);
		EffectiveLevel level = effective(information("Video", whole, camera));
		assertEquals(Optional.of(severe), level.level());
		assertSame(whole, ((LevelOrigin.Stated) level.origin()).classification());
	}

	@Test
	void replacesAnEarlierClassificationOfTheSameContextEvenByALowerOne() {
		InformationSet set = information("Log", dated(severe, TODAY.minusDays(1)), dated(moderate, TODAY), dated(severe, null));
		assertEquals(Optional.of(moderate), effective(set).level());
	}

	@Test
	void takesTheLastInTheTextOfEquallyLateOnes() {
		assertEquals(Optional.of(moderate), effective(information("Log", dated(severe, TODAY), dated(moderate, TODAY))).level());
	}

	@Test
	void doesNotKnowAClassificationOfTomorrow() {
		InformationSet later = information("Log", dated(severe, TODAY.plusDays(1)));
		assertEquals(List.of(new LevelGap(later, GapReason.DATED_LATER)), effective(later).gaps());
		InformationSet both = information("Log", dated(moderate, TODAY), dated(severe, TODAY.plusDays(1)));
		assertEquals(Optional.of(moderate), effective(both).level());
		assertFalse(effective(both).isLowerBound());
	}

	@Test
	void isValidOnItsLastDayAndUnknownAfterIt() {
		Classification classification = dated(severe, TODAY.minusYears(1));
		classification.setValidUntil(TODAY);
		assertEquals(Optional.of(severe), effective(information("Log", classification)).level());
		classification.setValidUntil(TODAY.minusDays(1));
		InformationSet expired = information("Log", dated(moderate, TODAY.minusYears(2)), classification);
		assertEquals(EffectiveLevel.unknown(confidentiality, List.of(new LevelGap(expired, GapReason.EXPIRED))), effective(expired));
	}

	@Test
	void isALowerBoundWhileOneContextIsExpired() {
		Classification expired = inContext("whole solution", severe);
		expired.setValidUntil(TODAY.minusDays(1));
		EffectiveLevel level = effective(information("Video", inContext("single camera", moderate), expired));
		assertEquals(Optional.of(moderate), level.level());
		assertTrue(level.isLowerBound());
	}

	@Test
	void countsTheUpperBoundOfARangeAndKeepsTheLower() {
		EffectiveLevel level = effective(information("Video", range(significant, severe)));
		assertEquals(Optional.of(severe), level.level());
		assertEquals(Optional.of(significant), level.lower());
		assertInstanceOf(LevelOrigin.Range.class, level.origin());
	}

	@Test
	void countsTheHigherBoundOfARangeWrittenTheWrongWayRound() {
		EffectiveLevel level = effective(information("Video", range(severe, significant)));
		assertEquals(Optional.of(severe), level.level());
		assertEquals(Optional.of(significant), level.lower());
	}

	@Test
	void raisesByAggregationAndNeverLowers() {
		InformationSet raised = information("Register", classification(confidentiality, moderate));
		raised.getAggregations().add(aggregation(confidentiality, severe));
		assertEquals(Optional.of(severe), effective(raised).level());
		assertEquals(Optional.of(moderate), ((LevelOrigin.Aggregated) effective(raised).origin()).before().level());
		InformationSet kept = information("Register", classification(confidentiality, severe));
		kept.getAggregations().add(aggregation(confidentiality, moderate));
		assertInstanceOf(LevelOrigin.Stated.class, effective(kept).origin());
	}

	@Test
	void aggregationOfSomethingUnclassifiedIsALowerBound() {
		InformationSet set = information("Register");
		set.getAggregations().add(aggregation(confidentiality, severe));
		assertTrue(effective(set).isLowerBound());
	}

	@Test
	void neverChoosesBetweenScalesWithoutMapping() {
		Scale other = scale("letters", "K1", "K2");
		EffectiveLevel level = effective(information("Log", inContext("a", severe), inContext("b", level(other, "K1"))));
		assertEquals(new LevelOrigin.Incomparable(List.of(severe, level(other, "K1"))), level.origin());
		assertFalse(level.isKnown());
	}

	@Test
	void isUnknownIfTheLevelDoesNotResolve() {
		Level missing = MODEL.createLevel();
		((InternalEObject) missing).eSetProxyURI(URI.createURI("missing"));
		InformationSet set = information("Log", classification(confidentiality, missing));
		assertEquals(List.of(new LevelGap(set, GapReason.UNRESOLVED)), effective(set).gaps());
	}

	private Classification inContext(String context, Level level) {
		Classification classification = classification(confidentiality, level);
		classification.setContext(context);
		return classification;
	}

	private Classification dated(Level level, LocalDate date) {
		Classification classification = classification(confidentiality, level);
		classification.setDate(date);
		return classification;
	}

	private Classification range(Level lower, Level upper) {
		AspectLevel statement = aspectLevel(confidentiality, lower);
		statement.setUpper(upper);
		return classification(statement);
	}

	private EffectiveLevel effective(InformationSet set) {
		return of(set).level(confidentiality);
	}

	private static EffectiveClassification of(InformationSet set) {
		return analysis(set).classification(set);
	}
}
