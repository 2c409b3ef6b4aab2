package org.assay.analysis.question;

import static org.assay.analysis.question.Town.DAY;
import static org.assay.analysis.question.Town.MODEL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Given;
import org.assay.analysis.question.InformationGaps.Coverage;
import org.assay.analysis.question.InformationGaps.Gap;
import org.assay.model.Actor;
import org.assay.model.InformationSet;
import org.assay.model.SecurityProtectionClass;
import org.assay.model.Unit;
import org.assay.model.Verdict;
import org.junit.jupiter.api.Test;

class InformationGapsTest {

	private final Town town = new Town();

	private Set<Gap> gaps() {
		return InformationGaps.of(town.world(), Optional.empty()).information().get(0).gaps();
	}

	@Test
	void informationLacksWhatIsNotStated() {
		assertEquals(Set.of(Gap.CLASS, Gap.PLACE, Gap.HANDLING), gaps());
		town.talks.setOwner(null);
		assertEquals(Set.of(Gap.values()), gaps());
	}

	@Test
	void anyKnownLevelIsAClassUntilItExpires() {
		town.classify(town.talks, "low").setValidUntil(DAY);
		assertEquals(Set.of(Gap.PLACE, Gap.HANDLING), gaps());
		town.talks.getClassifications().get(0).setValidUntil(DAY.minusDays(1));
		assertEquals(Set.of(Gap.CLASS, Gap.PLACE, Gap.HANDLING), gaps());
	}

	@Test
	void aPlaceIsAServiceThatHandlesOrKeepsIt() {
		town.service.getHandles().add(town.talks);
		assertEquals(Set.of(Gap.CLASS, Gap.HANDLING), gaps());
		town.service.getHandles().clear();
		town.talks.getStoredIn().add(town.service);
		assertEquals(Set.of(Gap.CLASS, Gap.HANDLING), gaps());
	}

	@Test
	void retentionSecrecyAndProtectionAreRules() {
		town.talks.getRetentions().add(MODEL.createRetentionRule());
		assertEquals(Set.of(Gap.CLASS, Gap.PLACE), gaps());
		town.talks.getRetentions().clear();
		town.talks.getSecrecy().add(MODEL.createSecrecyProvision());
		assertEquals(Set.of(Gap.CLASS, Gap.PLACE), gaps());
		town.talks.getSecrecy().clear();
		town.talks.setProtectionClass(SecurityProtectionClass.RESTRICTED);
		assertEquals(Set.of(Gap.CLASS, Gap.PLACE), gaps());
		town.talks.setProtectionClass(SecurityProtectionClass.UNKNOWN);
		assertEquals(Set.of(Gap.CLASS, Gap.PLACE, Gap.HANDLING), gaps());
	}

	@Test
	void aVerdictThatCountsAndNamesItIsARule() {
		Verdict verdict = town.allow(null);
		verdict.getInformation().add(town.talks);
		assertEquals(Set.of(Gap.CLASS, Gap.PLACE), gaps());
		verdict.setValidUntil(DAY.minusDays(1));
		assertEquals(Set.of(Gap.CLASS, Gap.PLACE, Gap.HANDLING), gaps());
	}

	@Test
	void aVerdictOnTheServiceInWhichItIsIsARule() {
		Verdict verdict = town.allow(null);
		assertEquals(Set.of(Gap.CLASS, Gap.PLACE, Gap.HANDLING), gaps());
		town.service.getHandles().add(town.talks);
		assertEquals(Set.of(Gap.CLASS), gaps());
		verdict.setValidUntil(DAY.minusDays(1));
		assertEquals(Set.of(Gap.CLASS, Gap.HANDLING), gaps());
	}

	private List<Actor> units() {
		return InformationGaps.of(town.world(), Optional.empty()).information().get(0).units();
	}

	@Test
	void itBelongsToTheUnitsThatHoldItElseToItsOwners() {
		Unit archive = Given.named(MODEL.createUnit(), "Archive");
		town.town.getUnits().add(archive);
		assertEquals(List.of(town.office), units());
		town.talks.getHeldBy().add(archive);
		assertEquals(List.of(archive), units());
		town.talks.getHeldBy().clear();
		town.talks.setOwner(town.chief);
		assertEquals(List.of(town.town), units());
		town.talks.setOwner(null);
		assertEquals(List.of(), units());
	}

	@Test
	void aUnitIsAskedForItsOwnAndAnOrganisationForAllOfIts() {
		Unit archive = Given.named(MODEL.createUnit(), "Archive");
		town.town.getUnits().add(archive);
		InformationSet records = town.add(Given.information("Records"));
		records.getHeldBy().add(archive);
		assertEquals(1, InformationGaps.of(town.world(), Optional.of(archive)).information().size());
		assertEquals(2, InformationGaps.of(town.world(), Optional.of(town.town)).information().size());
		assertEquals(0, InformationGaps.of(town.world(), Optional.of(town.vendor)).information().size());
		assertEquals(List.of(Optional.of(archive)),
				InformationGaps.of(town.world(), Optional.of(archive)).coverage().stream().map(Coverage::unit).toList());
	}

	@Test
	void coverageCountsEachUnitAlsoOneWithoutInformation() {
		Unit empty = Given.named(MODEL.createUnit(), "Empty");
		town.town.getUnits().add(empty);
		town.classify(town.talks, "low");
		InformationSet done = town.add(Given.information("Done", Given.classification(town.secrecy, Given.level(town.scale, "low"))));
		done.setOwner(town.owner);
		done.getStoredIn().add(town.service);
		done.getSecrecy().add(MODEL.createSecrecyProvision());
		town.add(Given.information("Nobodys"));
		assertEquals(List.of(
				new Coverage(Optional.of(town.office), 2, 1, Map.of(Gap.OWNER, 0, Gap.CLASS, 0, Gap.PLACE, 1, Gap.HANDLING, 1)),
				new Coverage(Optional.of(empty), 0, 0, Map.of(Gap.OWNER, 0, Gap.CLASS, 0, Gap.PLACE, 0, Gap.HANDLING, 0)),
				new Coverage(Optional.empty(), 1, 0, Map.of(Gap.OWNER, 1, Gap.CLASS, 1, Gap.PLACE, 1, Gap.HANDLING, 1))),
				InformationGaps.of(town.world(), Optional.empty()).coverage());
	}
}
