package org.assay.rules;

import static org.assay.rules.RuleCatalogue.R107;
import static org.assay.rules.RuleCatalogue.R110;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.assay.testkit.Checked;
import org.assay.testkit.Expect;
import org.junit.jupiter.api.Test;

/** Rules that a project defines itself. */
class OwnRulesTest {

	private static final String PROJECT = """
			package sample
			import std.klassa.*
			organisation Town "Town" { role Owner "Information owner" }
			party Cloud "Cloud" { country SE parent US }
			party Near "Near" { country SE parent SE }
			information Open "Open" { owner Owner classify klassa on 2026-05-04 by Owner { confidentiality moderate because "Public" } }
			information Secret "Secret" { owner Owner classify klassa on 2026-05-04 by Owner { confidentiality severe because "Secret" } }
			%s
			service Abroad "Abroad" { operator Cloud handles Open, Secret }
			service %s "Home" { operator Near handles Open, Secret }
			rule NoThirdCountry %s {
			    for service s, information i
			    where s handles i and i.confidentiality >= severe and s.operator.parent %s
			    say "{i} is handled by {s}, owned from {s.operator.parent}, {s.tenant}"
			}
			""";

	@Test
	void firesForEachCombinationThatHolds() {
		Expect.in(PROJECT.formatted("", "Home", "warning \"Title\"", "not in EEA").replace("service Abroad", "service <|Abroad|>"))
				.findings("warning NoThirdCountry");
		Expect.in(PROJECT.formatted("", "<|Home|>", "error", "= \"SE\"")).findings("error NoThirdCountry");
	}

	@Test
	void messageSpellsItsPathsAndADashForNothing() {
		List<String> messages = Checked.text(PROJECT.formatted("", "Home", "info", "not in EEA"))
				.findings().stream().map(Finding::message).toList();
		assertEquals(List.of("Secret is handled by Abroad, owned from US, –"), messages);
	}

	@Test
	void findingsAreAcceptedAndTunedByTheNameOfTheRule() {
		String accepted = PROJECT.formatted("accept NoThirdCountry \"Moved in spring\" by Owner on 2026-05-04", "Home", "warning", "not in EEA");
		assertEquals(List.of("Moved in spring (Owner, 2026-05-04)"),
				Checked.text(accepted).findings().stream().map(finding -> finding.accepted().orElseThrow()).toList());
		String tuned = PROJECT.formatted("project Sample { severity NoThirdCountry off }", "Home", "warning", "not in EEA");
		assertEquals(List.of(), Checked.text(tuned).findings());
	}

	@Test
	void ruleWithoutASeverityWarnsAndOneThatIsOffIsNotRun() {
		Expect.in(PROJECT.formatted("", "Home", "", "not in EEA").replace("service Abroad", "service <|Abroad|>"))
				.findings("warning NoThirdCountry");
		Expect.in(PROJECT.formatted("", "Home", "off", "not in EEA")).nothing();
		String wanted = PROJECT.formatted("project Sample { severity NoThirdCountry info }", "Home", "off", "not in EEA");
		Expect.in(wanted.replace("service Abroad", "service <|Abroad|>")).findings("info NoThirdCountry");
	}

	@Test
	void unknownIsNeitherHereNorThere() {
		Expect.in(PROJECT.formatted("", "Home", "warning", "= \"US\"").replace("party Cloud \"Cloud\" { country SE parent US }",
				"party Cloud \"Cloud\" { country SE }"))
				.nothing();
	}

	@Test
	void effectiveLevelAndModelValueAreKnown() {
		Expect.in("""
				package sample
				organisation Town "Town" { role Owner "Owner" }
				service S "S" { operator Town }
				assessment A "A" of S {
				    participants Owner
				    risks by matrix5 {
				        risk <|r1|> "R" { likelihood 2 consequence 4 owner Owner decision retain by Owner on 2026-05-11 because "x" }
				        risk r2 "R" { likelihood 1 consequence 4 owner Owner decision retain by Owner on 2026-05-11 because "x" }
				    }
				}
				rule Eight info { for risk r where r.value >= 8 say "{r} is {r.value}, {r.band}" }
				""").findings("info Eight");
	}

	@Test
	void ruleThatCannotBeEvaluatedIsAnError() {
		Variation.ofGood(R110).with("where i.owner is none", "where <|i.owner|> + 1 > 2").finds("error R110");
		Variation.ofGood(R110).with("    where i.owner is none\n", "").with("rule NoSecretsAbroad", "rule <|NoSecretsAbroad|>")
				.finds("error R110");
		Variation.ofGood(R110).with("\"{i} has no owner\"", "<|\"{x} has no owner\"|>").finds("error R110");
	}

	@Test
	void ruleOverTooManyCombinationsIsNotRun() {
		StringBuilder text = new StringBuilder("package sample\norganisation Town \"Town\" { role Owner \"Owner\" }\n");
		for (int number = 0; number < 101; number++) {
			text.append("information I").append(number).append(" \"I\" { owner Owner }\n");
		}
		text.append("rule Wide warning { for information a, information b, <|information c|> where a.owner is none }");
		String marked = text.toString();
		Expect.in(marked.replace("information a, information b, <|information c|>", "<|information a|>, information b, information c"))
				.findings("error R110");
		Expect.in(marked.replace("information a, information b, <|information c|>", "information a, information b")).nothing();
	}

	@Test
	void settingForAnUnknownRule() {
		Variation.ofGood(R107)
				.with("severity R02 warning because \"Owners are named when the reorganisation is finished\"", "severity <|Nothing|> info")
				.finds("error R107");
	}
}
