package org.assay.analysis.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assay.model.InformationSet;
import org.assay.model.ServiceInstance;
import org.assay.model.UseContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same question in a changed world, and what changes with it. */
final class WhatIfTest {

	private static final String TEXT = """
			mechanism Bridge "Bridge" to US in-force 2020-01-01
			processing Letter "Letter" { controller Us in Mail data Letters transfer to US by Bridge }
			event Storm "Storm"
			question Q "Q" { blocks Yes status closed }
			prohibit Never "Never" { when information.confidentiality >= severe }
			verdict Yes on Mail {
			    for e-mail
			    about confidentiality
			    allow up to moderate
			    condition kept "Kept" holds evidence Test
			    condition checked "Checked" each use by user
			    decided by Owner on 2024-05-01
			    valid until 2024-12-31
			    reconsider when Storm
			}
			""";

	@ParameterizedTest
	@CsvSource({ "Yes, false, NOT_ASSESSED", "Yes, true, ALLOWED_IF", "kept, false, NOT_ALLOWED", "checked, true, ALLOWED",
			"checked, false, NOT_ALLOWED", "Bridge, false, NOT_ASSESSED", "Storm, true, NOT_ASSESSED", "Q, false, NOT_ASSESSED", "Never, true, NOT_ALLOWED", "Test, false, ALLOWED_IF" })
	void oneFactIsOtherwise(String fact, boolean holds, Outcome outcome) {
		assertEquals(outcome, Town.with(TEXT).outcome(fact, holds));
	}

	@Test
	void whatIsThoughtAwayIsMissing() {
		Town town = Town.with(TEXT);

		assertEquals(Outcome.NOT_ASSESSED, town.world().assuming(Assumptions.NONE.without(town.the("Bridge")).orElseThrow()).outcome(town.letters()));
		assertTrue(Assumptions.NONE.without(town.the("Desk")).isEmpty(), "a context cannot be thought away");
		assertEquals(Outcome.ALLOWED_IF, town.outcome(), "the world itself stays as it is");
	}

	@Test
	void anotherDayIsAnotherWorld() {
		Town town = Town.with(TEXT);

		assertEquals(Outcome.EXPIRED, town.world().on(LocalDate.of(2025, 1, 1)).outcome(town.letters()));
		assertEquals(LocalDate.of(2025, 1, 1), town.world().answer(town.letters()).validity().nextChange().orElseThrow());
	}

	@Test
	void theDifferenceListsWhatChanges() {
		Town town = Town.with(TEXT + """
				catalogue Demands "Demands" { requirement R1 "R1" { text "Something." applies always } }
				assessment A "A" of Vault {
				    date 2024-04-01
				    answer Demands.R1 met on 2024-04-01 evidence Test
				    risks by lkdata {
				        risk A1 "A1" {
				            category staff
				            likelihood 6
				            consequence 9
				            owner Owner
				            action lock "Lock" { owner Owner due 2024-07-01 status done on 2024-07-01 lowers likelihood to 1 }
				        }
				    }
				}
				""");
		assertEquals(List.of(), town.gaps());

		WorldDifference without = town.world().difference(town.world().assuming(Assumptions.NONE.without(town.the("Test")).orElseThrow()));
		assertEquals(List.of("Yes"), without.verdicts().stream().map(change -> change.element().getName()).toList());
		assertEquals(List.of("R1 HOLDS ASSUMED"), without.requirements().stream()
				.map(change -> change.requirement().getName() + " " + change.first().met() + " " + change.second().met()).toList());
		assertEquals(List.of(), without.risks());

		WorldDifference later = town.world().difference(town.world().on(LocalDate.of(2025, 1, 1)));
		assertEquals(List.of("allowed-if expired"), later.verdicts().stream()
				.map(change -> change.first().outcome() + " " + change.second().outcome()).toList());
		assertEquals(List.of("54 9"), later.risks().stream()
				.map(change -> change.first().value().orElseThrow() + " " + change.second().value().orElseThrow()).toList());
	}

	@Test
	void aMatrixHoldsTheOutcomeOfEachCell() {
		Town town = Town.with(TEXT + Town.verdict("More", "allow", "contexts Visit") + """
				prohibit Public "Public" { when service.deployment = "public-cloud" and context.participants = none or "external" in context.participants }
				prohibit Plain "Plain" { for Vault when information.confidentiality >= severe }
				verdict Safe on Vault { for e-mail about confidentiality allow information Letters rests-on Test decided by Owner }
				""");
		List<InformationSet> information = town.world().analysis().corpus().all(InformationSet.class);
		List<ServiceInstance> services = town.world().analysis().corpus().all(ServiceInstance.class);
		List<UseContext> contexts = town.world().analysis().corpus().all(UseContext.class);
		VerdictMatrix matrix = town.world().matrix(information, services, contexts);
		List<Outcome> seen = new ArrayList<>();

		for (int row = 0; row < information.size(); row++) {
			for (int service = 0; service < services.size(); service++) {
				for (int context = 0; context < contexts.size(); context++) {
					Use use = Use.of(services.get(service)).with(information.get(row)).in(contexts.get(context));
					assertEquals(town.world().outcome(use), matrix.at(row, service, context), use.toString());
					seen.add(matrix.at(row, service, context));
				}
			}
		}
		assertTrue(seen.stream().distinct().count() >= 3, seen.toString());
	}
}
