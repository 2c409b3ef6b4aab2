package org.assay.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assay.analysis.Analysis;
import org.assay.core.check.Check;
import org.assay.core.check.CheckedProject;
import org.assay.core.check.SelfTest;
import org.assay.dsl.loading.LibrarySource;
import org.assay.dsl.loading.LiveProject;
import org.assay.dsl.loading.Places;
import org.assay.dsl.loading.SourceText;
import org.assay.dsl.loading.TextLines;
import org.assay.dsl.loading.TextResource;
import org.assay.dsl.loading.UsedSource;
import org.assay.lsp.project.ProjectState;
import org.assay.lsp.project.Spot;
import org.assay.lsp.text.Ranges;
import org.assay.model.Role;
import org.assay.model.RuleSeverity;
import org.assay.rules.Finding;
import org.assay.rules.Rule;
import org.assay.rules.RuleCatalogue;
import org.assay.rules.RuleSamples;
import org.assay.rules.TextFix;
import org.assay.testkit.Checked;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;

/** What can be done about findings; each action takes its finding away and leaves a text that can be read. */
class CodeActionsTest {

	/** What was found in the samples of rules, which takes its time. */
	private static final Map<Rule, CheckedProject> SAMPLES = new HashMap<>();

	private static CheckedProject sample(Rule rule) {
		return SAMPLES.computeIfAbsent(rule, some -> SelfTest.check(RuleSamples.bad(some).orElseThrow()));
	}

	private static ProjectState state(CheckedProject checked) {
		return state(checked, Locale.ENGLISH);
	}

	private static ProjectState state(CheckedProject checked, Locale locale) {
		List<SourceText> sources = checked.corpus().projectFiles().stream()
				.map(file -> new SourceText(Places.pathOf(file), Places.textOfFile(file).getBytes(StandardCharsets.UTF_8))).toList();
		LiveProject live = new LiveProject(sources, LibrarySource.standard(), UsedSource.NONE);
		return new ProjectState(Workspace.ROOT, live.corpus(), live.files(), Analysis.of(live.corpus(), checked.analysis().asOf()), locale);
	}

	private static List<CodeAction> actions(CheckedProject checked, Finding finding, boolean snippets) {
		return actions(state(checked), finding, snippets);
	}

	private static List<CodeAction> actions(ProjectState project, Finding finding, boolean snippets) {
		Optional<TextResource> file = project.file(finding.range().file());
		return file.map(text -> new CodeActions(project, code -> Optional.of("file:///" + code), snippets).about(List.of(finding), text,
				Ranges.of(finding.range()))).orElse(List.of());
	}

	private static String applied(String text, CodeAction action) {
		List<TextEdit> edits = action.getEdit().getDocumentChanges().getFirst().getLeft().getEdits().stream().map(edit -> edit.getLeft())
				.toList();
		return Workspace.applied(text, edits);
	}

	private static long open(CheckedProject checked, Finding finding) {
		return checked.findings().stream().filter(Diagnostics::isOpen).filter(other -> other.fingerprint().equals(finding.fingerprint())).count();
	}

	private static boolean isAccepting(CodeAction action) {
		return action.getTitle().startsWith("Accept ");
	}

	/** Return what is wrong after an action of a sample. */
	private static Optional<String> wrong(CheckedProject checked, Finding finding, CodeAction action, String text) {
		String after = applied(text, action);
		CheckedProject now = SelfTest.check(after);
		boolean broken = now.findings().stream().anyMatch(other -> other.code().equals("R101") || isAccepting(action) && other.code()
				.equals("R106"));
		return open(now, finding) >= open(checked, finding) || broken ? Optional.of(action.getTitle() + ": " + finding.message() + "\n" + after)
				: Optional.empty();
	}

	/**
	 * The first fix of the first finding of each sample, and accepting it; that the other fixes do what they say is tested where they are
	 * written.
	 */
	@Test
	void takeTheirFindingsAway() {
		List<String> wrong = new ArrayList<>();
		Set<String> fixed = new TreeSet<>();
		Set<String> accepted = new TreeSet<>();
		for (Rule rule : RuleCatalogue.all()) {
			RuleSamples.bad(rule).ifPresent(text -> {
				CheckedProject checked = sample(rule);
				checked.findings().stream().filter(finding -> finding.code().equals(rule.code()) && Diagnostics.isOpen(finding)).findFirst()
						.ifPresent(finding -> {
					List<CodeAction> actions = actions(checked, finding, false);
					Optional<CodeAction> fix = actions.stream().filter(action -> !isAccepting(action)).findFirst();
					Optional<CodeAction> acceptance = actions.stream().filter(CodeActionsTest::isAccepting).findFirst();
					fix.ifPresent(action -> fixed.add(rule.code()));
					acceptance.ifPresent(action -> accepted.add(rule.code()));
					Stream.of(fix, acceptance).flatMap(Optional::stream).forEach(action -> wrong(checked, finding, action, text).ifPresent(wrong::add));
				});
			});
		}
		assertEquals("", String.join("\n----\n", wrong));
		assertTrue(fixed.size() > 40, fixed::toString);
		assertTrue(accepted.size() > 30, accepted::toString);
	}

	/** Text of a file that has a role, so that somebody can answer. */
	private static String withRole(String text) {
		return text + "\norganisation Answering { role Answerer }\n";
	}

	private static CheckedProject check(String text, String language) {
		return Check.run(Checked.sources(text), Checked.AS_OF, language);
	}

	@Test
	void areThoseOfTheRulesInBothLanguages() {
		List<String> wrong = new ArrayList<>();
		for (Rule rule : RuleCatalogue.all()) {
			RuleSamples.bad(rule).ifPresent(text -> {
				List<String> english = titles(check(text, "en"), Locale.ENGLISH, rule, wrong);
				List<String> swedish = titles(check(text, "sv"), Locale.of("sv"), rule, wrong);
				boolean same = english.size() != swedish.size() || !english.isEmpty() && english.equals(swedish);
				if (same || Stream.of(english, swedish).flatMap(List::stream).anyMatch(title -> title.isBlank() || title.matches(".*[{}].*"))) {
					wrong.add(rule.code() + ": " + english + " " + swedish);
				}
			});
		}
		assertEquals("", String.join("\n", wrong));
	}

	/** Return the titles of what can be done about all findings of a rule. */
	private static List<String> titles(CheckedProject checked, Locale locale, Rule rule, List<String> wrong) {
		List<String> titles = new ArrayList<>();
		for (Finding finding : checked.findings()) {
			if (!finding.code().equals(rule.code()) || !Diagnostics.isOpen(finding)) {
				continue;
			}
			List<String> shown = actions(state(checked, locale), finding, false).stream().map(CodeAction::getTitle).toList();
			if (!shown.containsAll(finding.fixes().stream().map(TextFix::title).toList())) {
				wrong.add(rule.code() + " offers " + finding.fixes() + ", the editor " + shown);
			}
			titles.addAll(shown);
		}
		return titles;
	}

	/** All that is no error can be accepted where there is an element to stand in front of, and somebody to answer; else nothing can. */
	@Test
	void acceptWhatCanBeAccepted() {
		List<String> wrong = new ArrayList<>();
		for (Rule rule : RuleCatalogue.all()) {
			RuleSamples.bad(rule).ifPresent(text -> {
				CheckedProject checked = sample(rule).corpus().all(Role.class).isEmpty() ? SelfTest.check(withRole(text)) : sample(rule);
				for (Finding finding : checked.findings()) {
					if (!finding.code().equals(rule.code()) || !Diagnostics.isOpen(finding)) {
						continue;
					}
					boolean expected = rule.settable() && finding.severity() != RuleSeverity.ERROR && !finding.element().isEmpty()
							&& !rule.code().equals("R106");
					List<CodeAction> accepting = actions(checked, finding, false).stream().filter(CodeActionsTest::isAccepting).toList();
					if (accepting.size() != (expected ? 1 : 0)) {
						wrong.add(rule.code() + " " + finding.severity() + " " + finding.element() + ": " + accepting.size());
					}
				}
			});
		}
		assertEquals("", String.join("\n", wrong));
	}

	private static final String MISSPELT = "organisation Eken {\n    role Owner\n}\ninformation Diets {\n    owner Ower\n}\n";

	@Test
	void belongsToTheDiagnosticThatIsShown() {
		CheckedProject checked = SelfTest.check(MISSPELT);
		Finding finding = checked.findings().stream().filter(found -> found.code().equals("R102")).findFirst().orElseThrow();
		CodeAction action = actions(checked, finding, false).getFirst();
		assertEquals(Diagnostics.of(List.of(finding), code -> Optional.of("file:///" + code)), action.getDiagnostics());
		assertEquals("quickfix", action.getKind());
		assertEquals(Boolean.TRUE, action.getIsPreferred());
		assertEquals(MISSPELT.replace("Ower", "Owner"), applied(MISSPELT, action));
	}

	private static final String RANGE = """
			import std.klassa.*
			organisation Eken { role Owner }
			information Diets {
			    owner Owner
			    classify klassa on 2026-09-01 by Owner {
			        confidentiality negligible .. moderate because "Both"
			    }
			}
			""";

	private static CodeAction accepting(String text, boolean snippets) {
		CheckedProject checked = SelfTest.check(text);
		Finding finding = checked.findings().stream().filter(found -> found.code().equals("R06")).findFirst().orElseThrow();
		return actions(checked, finding, snippets).stream().filter(CodeActionsTest::isAccepting).findFirst().orElseThrow();
	}

	@Test
	void acceptsOnALineOfItsOwnBeforeTheNearestElement() {
		assertEquals(RANGE.replace("    classify", "    accept R06 \"Say why this is accepted\" by Owner on 2026-11-21\n    classify"),
				applied(RANGE, accepting(RANGE, false)));
		String windows = RANGE.replace("\n", "\r\n");
		assertEquals(windows.replace("    classify", "    accept R06 \"Say why this is accepted\" by Owner on 2026-11-21\r\n    classify"),
				applied(windows, accepting(windows, false)));
	}

	@Test
	void acceptsOnTheLineOfAnElementThatSharesIt() {
		String text = "import std.klassa.*\norganisation Eken { role Owner }\n"
				+ "information Diets { owner Owner classify klassa on 2026-09-01 by Owner { confidentiality negligible .. moderate because "
				+ "\"Both\" } }\n";
		assertEquals(text.replace("classify", "accept R06 \"Say why this is accepted\" by Owner on 2026-11-21 classify"), applied(text,
				accepting(text, false)));
	}

	@Test
	void leavesTheReasonToBeFilledInWhereTheEditorCan() {
		String snippet = accepting(RANGE, true).getEdit().getDocumentChanges().getFirst().getLeft().getEdits().getFirst().getRight().getSnippet()
				.getValue();
		assertEquals("    accept R06 \"${1:Say why this is accepted}\" by Owner on 2026-11-21\n", snippet);
	}

	@Test
	void acceptsNoErrors() {
		CheckedProject checked = SelfTest.check(MISSPELT);
		Finding finding = checked.findings().stream().filter(found -> found.code().equals("R102")).findFirst().orElseThrow();
		assertFalse(actions(checked, finding, false).stream().anyMatch(CodeActionsTest::isAccepting));
	}

	@Test
	void isNotOfferedElsewhere() {
		CheckedProject checked = SelfTest.check(MISSPELT);
		ProjectState project = state(checked);
		TextResource file = project.files().values().iterator().next();
		assertEquals(List.of(), new CodeActions(project, code -> Optional.empty(), false).about(checked.findings(), file,
				new Range(new Position(1, 0), new Position(1, 3))));
	}

	@Test
	void isAboutTheFileOnly() {
		Workspace workspace = Workspace.of("party A\n", MISSPELT);
		CheckedProject checked = Checked.text("party A\n", MISSPELT);
		CodeActions actions = new CodeActions(workspace.project(), code -> Optional.empty(), false);
		Range whole = new Range(new Position(0, 0), new Position(9, 0));
		assertEquals(List.of(), actions.about(checked.findings(), workspace.file("a.assay"), whole));
		assertFalse(actions.about(checked.findings(), workspace.file("b.assay"), whole).isEmpty());
	}

	@Test
	void fixesAllThatIsSafeInAFile() {
		String text = MISSPELT + "service S { handles Dits operator Owner2 }\n";
		CheckedProject checked = SelfTest.check(text);
		ProjectState project = state(checked);
		TextResource file = project.files().values().iterator().next();
		CodeAction action = SourceActions.fixAll(project, file, checked,
				sources -> SelfTest.check(new String(sources.getFirst().content(), StandardCharsets.UTF_8))).orElseThrow();
		assertEquals("source.fixAll.assay", action.getKind());
		assertEquals(text.replace("Ower", "Owner").replace("Dits", "Diets"), applied(text, action));
		CheckedProject clean = SelfTest.check("party A\n");
		assertEquals(Optional.empty(), SourceActions.fixAll(state(clean), state(clean).files().values().iterator().next(), clean,
				sources -> clean));
	}

	private static String organized(String... texts) {
		Workspace workspace = Workspace.of(texts);
		return SourceActions.organizeImports(workspace.project(), workspace.file()).map(action -> workspace.after(action.getEdit())
				.get("a.assay"))
				.orElse("as it is");
	}

	@Test
	void sortsImportsAndRemovesThoseThatAreNotUsed() {
		assertEquals("package p\n\nimport q.*\nimport r.B\n\nproduct P by A\nproduct Q by B\n",
				organized("package p\n\nimport r.B\nimport q.*\nimport q.*\nimport s.*\n\nproduct P by A\nproduct Q by B\n", "package q\nparty A",
						"package r\nparty B", "package s\nparty C"));
		assertEquals("as it is", organized("import q.*\nproduct P by A\n", "package q\nparty A"));
		assertEquals("party P\n", organized("import q.*\n\nparty P\n", "package q\nparty A"));
	}

	@Test
	void keepsWhatTheLibraryMaySayWithoutBeingNamed() {
		assertEquals("as it is", organized("import std.iso27001_mapping.*\nparty P\n"));
		assertEquals("party P\n", organized("import std.klassa.*\nparty P\n", "import std.klassa.*\nparty Q"));
	}

	@Test
	void keepsTheOrderWhereItCarriesMeaning() {
		// both packages have an A, and the first import wins
		assertEquals("as it is", organized("import r.*\nimport q.*\nproduct P by A\nproduct Q by B\n", "package q\nparty A\nparty B",
				"package r\nparty A"));
		assertEquals("as it is", organized("import r.* // for A\nimport q.*\nproduct P by A\n", "package q\nparty B", "package r\nparty A"));
		assertEquals("as it is", organized("import nowhere.*\nproduct P by A\n"));
	}

	private static String reviewed(String words, String text) {
		Workspace workspace = Workspace.of(text);
		return Reviewing.at(workspace.before(words)).map(action -> workspace.after(action.getEdit()).get("a.assay")).orElse("as it is");
	}

	@Test
	void marksAsReviewedToday() {
		String text = "assessment A { answer S01 met on 2025-01-01 }\ninformation I { classify klassa on 2026-11-21 { } }\n"
				+ "region R { source \"ISO\" checked 2020-01-01 countries SE }\n";
		assertEquals(text.replace("2025-01-01", "2026-11-21"), reviewed("S01", text));
		assertEquals(text.replace("2020-01-01", "2026-11-21"), reviewed("checked", text));
		assertEquals("as it is", reviewed("klassa", text));
		assertEquals("as it is", reviewed("countries", text));
	}

	@Test
	void marksATableOfRisksWhereItBegins() {
		String text = "assessment A {\n\trisks by lkdata on 2025-01-01 {\n\t\trisk R\n\t}\n}\n";
		assertEquals(text.replace("2025-01-01", "2026-11-21"), reviewed("by", text));
		assertEquals("as it is", reviewed("risk R", text));
	}

	@Test
	void marksWhatHasExpiredAsValidForAsLongAgain() {
		String text = "information I { classify klassa on 2024-03-01 valid until 2025-09-01 { } }\n";
		assertEquals("information I { classify klassa on 2026-11-21 valid until 2028-05-21 { } }\n", reviewed("klassa", text));
		String valid = text.replace("2025", "2026").replace("-09-", "-12-");
		assertEquals(valid.replace("2024-03-01", "2026-11-21"), reviewed("klassa", valid));
	}

	/** Where something was not looked at in time, marking it as reviewed takes the finding away. */
	@Test
	void marksAsReviewedWhatShouldHaveBeen() {
		for (Rule rule : List.of(RuleCatalogue.R10, RuleCatalogue.R96)) {
			String text = RuleSamples.bad(rule).orElseThrow();
			CheckedProject checked = sample(rule);
			List<Finding> late = checked.findings().stream().filter(finding -> finding.code().equals(rule.code())).toList();
			assertFalse(late.isEmpty());
			for (Finding finding : late) {
				ProjectState project = state(checked);
				TextResource file = project.file(finding.range().file()).orElseThrow();
				int offset = TextLines.of(text).offset(finding.range().line(), finding.range().column());
				CodeAction action = Reviewing.at(new Spot(project, file, offset)).orElseThrow();
				assertEquals(0, open(SelfTest.check(applied(text, action)), finding), () -> applied(text, action));
			}
		}
	}

	@Test
	void saysInBothLanguagesThatItMarksAsReviewed() {
		String text = "information I { classify klassa on <|2024-03-01|> valid until 2025-09-01 { } }\n";
		assertEquals("Mark as reviewed today, valid until 2028-05-21: classify klassa", reviewing(text, Locale.ENGLISH));
		assertEquals("Märk som granskad i dag, giltig till 2028-05-21: classify klassa", reviewing(text, Locale.of("sv")));
		String answer = "assessment A { answer S01 met on <|2025-01-01|> }";
		assertEquals("Mark as reviewed today: answer S01 met", reviewing(answer, Locale.ENGLISH));
		assertEquals("Märk som granskad i dag: answer S01 met", reviewing(answer, Locale.of("sv")));
	}

	private static String reviewing(String text, Locale locale) {
		return Reviewing.at(Workspace.in(locale, text).spot()).orElseThrow().getTitle();
	}
}
