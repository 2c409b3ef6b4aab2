package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Explanations of rules, and of derived values down to the line they come from. */
class ExplainCommandTest {

	private static final String MAIL = """
			package demo
			import std.klassa.*
			information Letters "Letters" {
			    owner Owner
			    classify klassa on 2026-01-10 by Owner {
			        confidentiality moderate
			        integrity severe
			    }
			}
			service Mail "Mail" { handles Letters }
			catalogue Own "Own" {
			    view own
			    requirement M1 "Only for the severe" { applies when confidentiality >= severe }
			    requirement M2 "For all that must be right" { applies when integrity >= severe }
			}
			assessment Review "Review" of Mail {
			    risks by lkdata {
			        risk A1 "Mail goes astray" {
			            likelihood 4
			            consequence 8
			            action train "Train" { status done on 2026-01-05 lowers likelihood to 2 }
			            decision modify by Owner on 2026-01-20
			        }
			    }
			}
			""";

	@TempDir
	Path folder;

	@BeforeEach
	void makeProject() {
		Folder.write(folder, "project.assay", Folder.PROJECT);
		Folder.write(folder, "mail.assay", MAIL);
	}

	@Test
	void explainsARuleWithoutAProject(@TempDir Path elsewhere) {
		Run english = Cli.in(elsewhere).resident().run("explain", "r41");
		Run swedish = Cli.in(elsewhere).resident().run("explain", "R41", "--language", "sv");

		assertTrue(english.out().startsWith("R41 (error): "), english.out());
		assertTrue(english.out().contains("\n  why: ") && english.out().contains("\n  how to fix: "), english.out());
		assertTrue(english.out().contains("\n  page: docs/rules/R41.md\n"), english.out());
		assertTrue(swedish.out().contains("\n  varför: "), swedish.out());
		assertEquals(0, english.code());
	}

	@Test
	void leadsFromAServiceToTheLineThatSetsItsLevel() {
		Run run = Cli.in(folder).resident().run("explain", "Mail", "--as-of", "2026-02-01");

		assertTrue(run.out().startsWith("service demo.Mail \"Mail\"  mail.assay:10\n"), run.out());
		assertTrue(run.out().contains("""
				  integrity: severe (scale klassa)
				    the highest level of the information that it handles
				      Letters  mail.assay:3
				        stated by klassa 2026-01-10  mail.assay:7
				"""), run.out());
		assertTrue(run.out().contains("""
				  availability: not assessed
				    no classification of Letters that counts states this aspect  mail.assay:3
				"""), run.out());
		assertTrue(run.out().endsWith("as of 2026-02-01\n"), run.out());
		assertEquals(0, run.code());
	}

	@Test
	void saysWhyARequirementAppliesAndWhyAnotherDoesNot() {
		Run present = Cli.in(folder).resident().run("explain", "M2");
		Run absent = Cli.in(folder).resident().run("explain", "M1");

		assertTrue(present.out().contains("  applies to Mail  mail.assay:10\n    integrity >= severe holds: it is severe  mail.assay:14\n"),
				present.out());
		assertTrue(absent.out().contains("  does not apply to Mail  mail.assay:10\n    confidentiality >= severe does not hold: it is "
				+ "moderate  mail.assay:13\n"), absent.out());
		assertTrue(present.out().contains("  Review gives no answer: not assessed  mail.assay:16\n"), present.out());
	}

	@Test
	void saysHowTheValueOfARiskComesAbout() {
		Run run = Cli.in(folder).resident().run("explain", "demo.Review.A1", "--as-of", "2026-02-01");

		assertTrue(run.out().contains("  value 32 = likelihood * consequence with likelihood 4 and consequence 8, by lkdata  std/risk.assay:"),
				run.out());
		assertTrue(run.out().contains("  band high, which begins at 30  std/risk.assay:"), run.out());
		assertTrue(run.out().contains("  decision: modify by Owner 2026-01-20  mail.assay:22\n"), run.out());
		assertTrue(run.out().contains("  action train: done  mail.assay:21\n    lowers likelihood to 2\n"), run.out());
		String residual = "  residual: now 16 (medium); when all that is planned is done 16 (medium); target not stated\n";
		assertTrue(run.out().contains(residual), run.out());
	}

	@Test
	void countsOnlyWhatIsDoneOnTheDay() {
		Run before = Cli.in(folder).resident().run("explain", "A1", "--as-of", "2026-01-04");

		assertTrue(before.out().contains("  residual: now 32 (high); when all that is planned is done 16 (medium)"), before.out());
		assertTrue(before.out().contains("  no decision, though one is called for\n"), before.out());
	}

	@Test
	void saysWhereANameIsUsed() {
		Run run = Cli.in(folder).resident().run("explain", "Owner", ".");

		assertTrue(run.out().startsWith("role demo.Town.Owner \"Information owner\"  project.assay:11\n"), run.out());
		assertTrue(run.out().contains("  used (3):\n    demo.Letters  mail.assay:4\n"), run.out());
	}

	@Test
	void asksBackWhenANameHasSeveralMeanings() {
		Folder.write(folder, "other.assay", "package other\nparty P \"P\" { role Owner \"Owner of P\" }\n");

		Run run = Cli.in(folder).resident().run("explain", "Owner");

		assertTrue(run.err().startsWith("assay: Owner means several elements, name one of them:\n"), run.err());
		assertTrue(run.err().contains("  other.P.Owner (role)  other.assay:2\n  demo.Town.Owner (role)  project.assay:11\n"), run.err());
		assertEquals("", run.out());
		assertEquals(2, run.code());
	}

	@Test
	void guessesWhichNameWasMeant() {
		Run run = Cli.in(folder).resident().run("explain", "Leters");

		assertEquals("assay: Leters is neither a rule nor an element of the project, did you mean Letters?\n", run.err());
		assertEquals(2, run.code());
	}
}
