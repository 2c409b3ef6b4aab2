package org.assay.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.model.Acceptance;
import org.assay.model.AssayFactory;
import org.assay.model.AssayFile;
import org.assay.model.AssayPackage;
import org.assay.model.Element;
import org.assay.model.InformationSet;
import org.assay.model.NamedElement;
import org.assay.model.Project;
import org.assay.model.Risk;
import org.assay.model.RuleSeverity;
import org.assay.model.SeverityOverride;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class RuleEngineTest {

	private static final AssayFactory MAKE = AssayFactory.eINSTANCE;
	private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

	private final AssayFile file = MAKE.createAssayFile();

	@Test
	void checkSeesElementsOfSubtypesInOrderOfTheText() {
		information("A");
		information("B").getItems().add(named(MAKE.createDataItem(), "b1"));
		assertEquals(List.of("A", "B", "b1"), names(run(NamedElement.class)));
		assertEquals(List.of("A", "B"), names(run(InformationSet.class)));
		assertEquals(List.of(), names(run(Risk.class)));
	}

	@Test
	void filesAreCheckedInTheOrderOfTheCorpusAndTheLibraryIsNot() {
		information("A");
		AssayFile second = MAKE.createAssayFile();
		second.getElements().add(named(MAKE.createInformationSet(), "B"));
		AssayFile library = MAKE.createAssayFile();
		library.getElements().add(named(MAKE.createInformationSet(), "L"));
		Corpus corpus = new Corpus(List.of(second, file), List.of(library));
		assertEquals(List.of("B", "A"), names(run(corpus, flag(InformationSet.class, RuleCatalogue.R02), List.of())));
	}

	@Test
	void violationsComeInOrderOfTheTextWhateverRuleFoundThem() {
		information("A");
		information("B");
		RuleGroup.Factory groups = context -> checks -> {
			checks.project(RuleCatalogue.R18, report -> context.corpus().all(InformationSet.class)
					.forEach(set -> report.at(set, AssayPackage.Literals.NAMED_ELEMENT__TITLE).with()));
			checks.on(RuleCatalogue.R03, InformationSet.class, (set, report) -> report.at(set, null).with());
			checks.on(RuleCatalogue.R02, InformationSet.class, (set, report) -> report.at(set, null).with());
		};
		assertEquals(List.of("R02 A", "R03 A", "R18 A", "R02 B", "R03 B", "R18 B"), describe(run(corpus(), groups, List.of())));
	}

	@Test
	void sameViolationIsReportedOnce() {
		InformationSet set = information("A");
		RuleGroup.Factory twice = context -> checks -> checks.project(RuleCatalogue.R02, report -> {
			report.at(set, null).with("x");
			report.at(set, null).with("x");
			report.at(set, null).with("y");
		});
		assertEquals(2, run(corpus(), twice, List.of()).size());
	}

	@Test
	void failingCheckIsReportedAndHidesNoOther() {
		information("A");
		information("B");
		RuleGroup.Factory groups = context -> checks -> {
			checks.on(RuleCatalogue.R02, InformationSet.class, (set, report) -> {
				if (set.getName().equals("A")) {
					throw new IllegalStateException("broken");
				}
				report.at(set, null).with();
			});
			checks.on(RuleCatalogue.R03, InformationSet.class, (set, report) -> report.at(set, null).with());
			checks.project(RuleCatalogue.R18, report -> List.of().get(0));
		};
		List<Violation> found = run(corpus(), groups, List.of());
		assertEquals(List.of("R00 null", "R00 A", "R03 A", "R02 B", "R03 B"), describe(found));
		assertEquals(RuleSeverity.ERROR, found.get(1).severity());
		String message = RuleTexts.of("en").message(found.get(1));
		assertTrue(message.startsWith("a check of R02 failed, the result is not reliable: IllegalStateException at RuleEngineTest."), message);
	}

	@Test
	void overflowingStackIsAFailureToo() {
		information("A");
		RuleGroup.Factory endless = context -> checks -> checks.on(RuleCatalogue.R02, InformationSet.class, (set, report) -> recurse(0));
		assertEquals(List.of("R00 A"), describe(run(corpus(), endless, List.of())));
	}

	@Test
	void everyKindOfErrorIsAFailureOfItsCheckOnly() {
		information("A");
		RuleGroup.Factory groups = context -> checks -> {
			checks.on(RuleCatalogue.R02, InformationSet.class, (set, report) -> {
				throw new NoClassDefFoundError("org/assay/rules/Missing");
			});
			checks.on(RuleCatalogue.R03, InformationSet.class, (set, report) -> {
				throw new AssertionError("broken");
			});
			checks.on(RuleCatalogue.R04, InformationSet.class, (set, report) -> report.at(set, null).with());
		};
		assertEquals(List.of("R00 A", "R00 A", "R04 A"), describe(run(corpus(), groups, List.of())));
	}

	@Test
	void aCheckThatUsesUpTheMemoryFailsOnceAndIsNotAskedAgain() {
		information("A");
		information("B");
		RuleGroup.Factory groups = context -> checks -> {
			checks.on(RuleCatalogue.R02, InformationSet.class, (set, report) -> report.at(set, null).with(new long[Integer.MAX_VALUE].length));
			checks.on(RuleCatalogue.R03, InformationSet.class, (set, report) -> report.at(set, null).with());
		};
		assertEquals(List.of("R00 A", "R03 A", "R03 B"), describe(run(corpus(), groups, List.of())));
	}

	@Test
	void aGroupThatCannotBeMadeIsAFailureAndHidesNoOther() {
		information("A");
		List<RuleGroup.Factory> groups = List.of(context -> {
			throw new IllegalStateException("broken");
		}, flag(InformationSet.class, RuleCatalogue.R03));
		assertEquals(List.of("R00 null", "R03 A"), describe(run(corpus(), groups, List.of())));
	}

	private static int recurse(int depth) {
		return recurse(depth + 1) + 1;
	}

	@Test
	void failuresCanNeitherBeAcceptedNorSwitchedOff() {
		accept(information("A"), "R00", "noise");
		severity("R00", RuleSeverity.OFF, "noise");
		RuleGroup.Factory broken = context -> checks -> checks.on(RuleCatalogue.R02, InformationSet.class, (set, report) -> {
			throw new IllegalStateException();
		});
		List<Violation> found = run(corpus(), broken, List.of());
		assertEquals(List.of("R00 A", "R106 null", "R107 null"), describe(found));
		assertTrue(found.get(0).acceptance().isEmpty());
	}

	@Test
	void acceptedWarningStaysVisibleAsAccepted() {
		InformationSet set = information("A");
		Acceptance acceptance = accept(set, "R03", "known");
		List<Violation> found = run(corpus(), flag(InformationSet.class, RuleCatalogue.R03), List.of());
		assertEquals(List.of("R03 A"), describe(found));
		assertEquals(acceptance, found.get(0).acceptance().orElseThrow());
	}

	@Test
	void acceptanceCoversWhatIsInsideAndTheNearestCounts() {
		InformationSet set = information("A");
		set.getItems().add(named(MAKE.createDataItem(), "outer"));
		set.getItems().add(named(MAKE.createDataItem(), "inner"));
		Acceptance outer = accept(set, "R18", "for all");
		Acceptance inner = accept(set.getItems().get(1), "R18", "for this one");
		List<Violation> found = run(corpus(), flag(org.assay.model.DataItem.class, RuleCatalogue.R18), List.of());
		assertEquals(List.of(outer, inner), found.stream().map(violation -> violation.acceptance().orElseThrow()).toList());
	}

	@Test
	void acceptanceOfAnotherRuleOrElementMatchesNothing() {
		accept(information("A"), "R18", "not found here");
		accept(information("B"), "R03", "not found here");
		RuleGroup.Factory onlyA = context -> checks -> checks.on(RuleCatalogue.R03, InformationSet.class, (set, report) -> {
			if (set.getName().equals("A")) {
				report.at(set, null).with();
			}
		});
		List<Violation> found = run(corpus(), onlyA, List.of());
		assertEquals(List.of("R03 A", "R106 null", "R106 null"), describe(found));
		assertTrue(found.get(0).acceptance().isEmpty());
		assertEquals("R18 is accepted here, but nothing of the kind is found", RuleTexts.of("en").message(found.get(1)));
	}

	@Test
	void errorIsNotAcceptedAndTheAttemptIsReported() {
		accept(information("A"), "R02", "never mind");
		List<Violation> found = run(corpus(), flag(InformationSet.class, RuleCatalogue.R02), List.of());
		assertEquals(List.of("R02 A", "R106 null"), describe(found));
		assertTrue(found.get(0).acceptance().isEmpty());
		assertEquals("R02 is an error and cannot be accepted", RuleTexts.of("en").message(found.get(1)));
	}

	@Test
	void milderVariantOfAnErrorCanBeAccepted() {
		accept(information("A"), "R21", "assessed next week");
		RuleGroup.Factory open = context -> checks -> checks.on(RuleCatalogue.R21, InformationSet.class,
				(set, report) -> report.at(set, null).variant("open").with());
		List<Violation> found = run(corpus(), open, List.of());
		assertEquals(List.of("R21 A"), describe(found));
		assertEquals(RuleSeverity.WARNING, found.get(0).severity());
		assertTrue(found.get(0).acceptance().isPresent());
	}

	@Test
	void acceptanceWithoutReasonAcceptsNothing() {
		accept(information("A"), "R03", "  ");
		List<Violation> found = run(corpus(), flag(InformationSet.class, RuleCatalogue.R03), List.of());
		assertEquals(List.of("R03 A", "R106 null"), describe(found));
		assertTrue(found.get(0).acceptance().isEmpty());
		assertEquals("R03 is accepted without a reason, so the acceptance does not count", RuleTexts.of("en").message(found.get(1)));
	}

	@Test
	void loweredRuleRaisesNoneOfItsMilderFindings() {
		information("A");
		RuleGroup.Factory both = context -> checks -> checks.on(RuleCatalogue.R106, InformationSet.class, (set, report) -> {
			report.at(set, null).variant("error").with("x");
			report.at(set, null).variant("future").with("x", AS_OF, AS_OF);
		});
		assertEquals(List.of(RuleSeverity.WARNING, RuleSeverity.INFO), run(corpus(), both, List.of()).stream().map(Violation::severity).toList());
		severity("R106", RuleSeverity.ERROR, null);
		assertEquals(List.of(RuleSeverity.ERROR, RuleSeverity.ERROR), run(corpus(), both, List.of()).stream().map(Violation::severity).toList());
	}

	@Test
	void errorLoweredWithReasonCanBeAccepted() {
		accept(information("A"), "R02", "reorganisation");
		severity("R02", RuleSeverity.WARNING, "owners come with the reorganisation");
		List<Violation> found = run(corpus(), flag(InformationSet.class, RuleCatalogue.R02), List.of());
		assertEquals(List.of("R02 A"), describe(found));
		assertEquals(RuleSeverity.WARNING, found.get(0).severity());
		assertTrue(found.get(0).acceptance().isPresent());
	}

	@Test
	void warningsCanBeSetToAnything() {
		information("A");
		for (RuleSeverity severity : List.of(RuleSeverity.INFO, RuleSeverity.WARNING, RuleSeverity.ERROR)) {
			assertEquals(severity, withSetting("R03", severity, null, RuleCatalogue.R03).get(0).severity());
		}
		assertEquals(List.of(), withSetting("R03", RuleSeverity.OFF, null, RuleCatalogue.R03));
	}

	@Test
	void errorsGoDownToWarningOnlyAndOnlyWithReason() {
		information("A");
		assertEquals(List.of("R02 A"), describe(withSetting("R02", RuleSeverity.WARNING, "because", RuleCatalogue.R02)));
		for (RuleSeverity severity : List.of(RuleSeverity.OFF, RuleSeverity.INFO)) {
			List<Violation> found = withSetting("R02", severity, "because", RuleCatalogue.R02);
			assertEquals(List.of("R02 A", "R107 null"), describe(found));
			assertEquals(RuleSeverity.ERROR, found.get(0).severity());
		}
		List<Violation> found = withSetting("R02", RuleSeverity.WARNING, " ", RuleCatalogue.R02);
		assertEquals(List.of("R02 A", "R107 null"), describe(found));
		assertEquals("reason", found.get(1).variant());
	}

	@Test
	void settingsThatMeanNothingAreErrors() {
		assertEquals("unknown", withSetting("R999", RuleSeverity.INFO, null, RuleCatalogue.R02).get(0).variant());
		assertEquals("fixed", withSetting("R101", RuleSeverity.WARNING, "x", RuleCatalogue.R02).get(0).variant());
		severity("R03", RuleSeverity.INFO, null);
		severity("R03", RuleSeverity.ERROR, null);
		assertEquals("twice", run(corpus(), flag(Risk.class, RuleCatalogue.R02), List.of()).get(0).variant());
	}

	@Test
	void ruleThatIsOffIsNotRunAndItsAcceptancesAreAtRest() {
		accept(information("A"), "R03", "known");
		severity("R03", RuleSeverity.OFF, null);
		RuleGroup.Factory broken = context -> checks -> checks.on(RuleCatalogue.R03, InformationSet.class, (set, report) -> {
			throw new IllegalStateException();
		});
		assertEquals(List.of(), run(corpus(), broken, List.of()));
	}

	@Test
	void whatTheLoaderFoundIsJudgedTheSameWay() {
		InformationSet set = information("A");
		Acceptance acceptance = accept(set, "R109", "renamed soon");
		Violation loaded = Violation.plain(RuleCatalogue.R109, set, null, "x");
		List<Violation> found = run(corpus(), flag(Risk.class, RuleCatalogue.R02), List.of(loaded));
		assertEquals(acceptance, found.get(0).acceptance().orElseThrow());
	}

	@Test
	void standardRulesFindNothingInAnEmptyProject() {
		assertEquals(List.of(), RuleEngine.check(new Corpus(List.of(), List.of()),
				Analysis.of(new Corpus(List.of(), List.of()), LocalDate.EPOCH)));
		assertEquals(List.of(), run(corpus(), context -> checks -> RuleGroups.ALL.forEach(group -> group.create(context).register(checks)),
				List.of()));
	}

	@Test
	void standardRulesSkipProxiesAndHalfWrittenElements() {
		for (var classifier : AssayPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof org.eclipse.emf.ecore.EClass type && !type.isAbstract()) {
				HalfWritten.addTo(file, type);
			}
		}
		Corpus corpus = corpus();
		List<String> failures = RuleEngine.check(corpus, Analysis.of(corpus, LocalDate.of(2026, 11, 21))).stream()
				.filter(violation -> violation.rule() == RuleCatalogue.R00).map(violation -> RuleTexts.of("en").message(violation)).toList();
		assertEquals(List.of(), failures);
	}

	private List<Violation> withSetting(String code, RuleSeverity severity, String reason, Rule rule) {
		SeverityOverride setting = severity(code, severity, reason);
		List<Violation> found = run(corpus(), flag(InformationSet.class, rule), List.of());
		file.getElements().remove(setting.eContainer());
		return found;
	}

	private InformationSet information(String name) {
		InformationSet set = named(MAKE.createInformationSet(), name);
		file.getElements().add(set);
		return set;
	}

	private static <T extends NamedElement> T named(T element, String name) {
		element.setName(name);
		return element;
	}

	private static Acceptance accept(Element element, String code, String reason) {
		Acceptance acceptance = MAKE.createAcceptance();
		acceptance.setRule(code);
		acceptance.setReason(reason);
		acceptance.setRole(named(MAKE.createRole(), "Owner"));
		acceptance.setDate(AS_OF);
		element.getAcceptances().add(acceptance);
		return acceptance;
	}

	private SeverityOverride severity(String code, RuleSeverity severity, String reason) {
		SeverityOverride setting = MAKE.createSeverityOverride();
		setting.setRule(code);
		setting.setSeverity(severity);
		setting.setReason(reason);
		Project project = MAKE.createProject();
		project.getSeverities().add(setting);
		file.getElements().add(project);
		return setting;
	}

	private Corpus corpus() {
		return new Corpus(List.of(file), List.of());
	}

	private List<Violation> run(Class<? extends EObject> type) {
		return run(corpus(), flag(type, RuleCatalogue.R02), List.of());
	}

	/** A group that reports every element of a type under a rule. */
	private static RuleGroup.Factory flag(Class<? extends EObject> type, Rule rule) {
		return context -> checks -> checks.on(rule, type, (element, report) -> report.at(element, null).with());
	}

	private static List<Violation> run(Corpus corpus, RuleGroup.Factory group, List<Violation> found) {
		return run(corpus, List.of(group), found);
	}

	private static List<Violation> run(Corpus corpus, List<RuleGroup.Factory> groups, List<Violation> found) {
		return new RuleEngine(groups).run(new RuleContext(corpus, Analysis.of(corpus, LocalDate.of(2026, 11, 21))), found);
	}

	private static List<String> names(List<Violation> found) {
		return found.stream().map(violation -> ((NamedElement) violation.element()).getName()).toList();
	}

	private static List<String> describe(List<Violation> found) {
		List<String> lines = new ArrayList<>();
		found.forEach(violation -> lines.add(violation.rule().code() + " "
				+ (violation.element() instanceof NamedElement named ? named.getName() : null)));
		return lines;
	}
}
