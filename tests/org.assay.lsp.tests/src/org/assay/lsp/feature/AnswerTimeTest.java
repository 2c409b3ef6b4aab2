package org.assay.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assay.analysis.Analysis;
import org.assay.analysis.Corpus;
import org.assay.dsl.loading.TextResource;
import org.assay.lsp.project.ProjectState;
import org.assay.lsp.project.Spot;
import org.assay.model.Element;
import org.assay.testkit.Checked;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How long answers take in a project of 10,000 elements: an editor asks while somebody types. */
class AnswerTimeTest {

	private static final int FILES = 200;
	private static final long MOST_MILLIS = 50;
	/** An answer that holds 5,000 places takes its time. */
	private static final long MOST_MILLIS_OF_LONG_ANSWERS = 500;
	private static final String LONG_ANSWER = "references of a role that is used everywhere";
	private static final int TRIES = 7;
	private static final Range ALL = new Range(new Position(0, 0), new Position(999, 0));
	private static Workspace workspace;

	@BeforeAll
	static void open() {
		Map<String, String> texts = new TreeMap<>();
		texts.put("a.assay", "package core\nproject P { organisation Eken }\norganisation Eken { role Owner policy { consequence-floor 9 } "
				+ "}\nparty MealCo\n"
				+ "catalogue Cat { view own requirement Q1 \"One\" { applies when confidentiality >= severe } requirement Q2 { applies always } }\n");
		for (int index = 0; index < FILES; index++) {
			texts.put("f" + index + ".assay", text(index));
		}
		workspace = Workspace.of(texts);
	}

	private static String text(int number) {
		StringBuilder text = new StringBuilder("package p" + number + "\nimport core.*\nimport std.klassa.*\n");
		for (int index = 0; index < 6; index++) {
			text.append("""
					information I%1$d "Information" {
					    owner Owner
					    item name "Name" ordinary
					    classify klassa on 2026-09-01 by Owner { confidentiality severe integrity moderate availability moderate traceability moderate }
					}
					service S%1$d { operator MealCo handles I%1$d }
					document D%1$d { file "d%1$d.pdf" issuer MealCo }
					claim L%1$d by Owner { evidence D%1$d }
					verdict V%1$d on S%1$d { deny rests-on L%1$d decided by Owner on 2026-09-20 }
					""".formatted(index));
		}
		text.append("assessment A of S0 {\n    answer core.Cat.Q1 met\n    risks by lkdata {\n");
		for (int index = 0; index < 10; index++) {
			text.append("        risk R").append(index).append(" \"Risk\" { likelihood 4 consequence 9 owner Owner threatens I0 }\n");
		}
		return text.append("    }\n}\n").toString();
	}

	/** Return the shortest time of some tries, in milliseconds. */
	private static long time(Runnable answer) {
		long least = Long.MAX_VALUE;
		for (int index = 0; index < TRIES; index++) {
			long begin = System.nanoTime();
			answer.run();
			least = Math.min(least, System.nanoTime() - begin);
		}
		return least / 1_000_000;
	}

	private static Spot at(String path, String words) {
		return workspace.at(path, workspace.text(path).indexOf(words));
	}

	@Test
	void areGivenWhileSomebodyTypes() {
		TextResource file = workspace.file("f7.assay");
		Addresses addresses = new Addresses(Optional.empty());
		Map<String, Runnable> answers = new LinkedHashMap<>();
		answers.put("definition", () -> Definitions.at(at("f7.assay", "Owner"), addresses));
		answers.put("references", () -> Mentions.at(at("f7.assay", "S3"), true, addresses));
		answers.put(LONG_ANSWER, () -> Mentions.at(at("f7.assay", "Owner"), true, addresses));
		answers.put("highlights", () -> Mentions.highlightsAt(at("f7.assay", "S3")));
		answers.put("rename", () -> Renaming.at(at("f7.assay", "S3"), "Other"));
		answers.put("symbols", () -> Symbols.in(file));
		answers.put("project symbols", () -> ProjectSymbols.find("r3", workspace.project()));
		answers.put("folds", () -> Folds.of(file));
		answers.put("tokens", () -> Tokens.of(file));
		answers.put("format", () -> Formatting.of(file));
		answers.put("hover of a risk", () -> Hovers.at(at("f7.assay", "R3")));
		answers.put("hover of a service", () -> Hovers.at(at("f7.assay", "S3")));
		answers.put("hover of a verdict", () -> Hovers.at(at("f7.assay", "V3")));
		answers.put("hover of a role", () -> Hovers.at(at("f7.assay", "Owner")));
		answers.put("hover of a requirement", () -> Hovers.at(at("f7.assay", "Q1")));
		answers.put("lenses", () -> Lenses.in(workspace.project(), file));
		answers.put("lenses of what is used everywhere", () -> Lenses.in(workspace.project(), workspace.file("a.assay")));
		answers.put("hints", () -> Hints.in(workspace.project(), file, ALL));
		answers.put("links", () -> Links.in(workspace.project(), file));
		answers.put("lenses right after an edit", () -> Lenses.in(edited(), file));
		answers.put("hover right after an edit", () -> Hovers.at(new Spot(edited(), file, workspace.text("f7.assay").indexOf("S3"))));
		answers.put("imports", () -> SourceActions.organizeImports(workspace.project(), file));
		assertEquals(List.of(), answers.entrySet().stream().map(answer -> slow(answer.getKey(), time(answer.getValue())))
				.filter(line -> !line.isEmpty())
				.toList());
		assertEquals(10_000, workspace.project().corpus().all(Element.class).size(), 3_000);
	}

	/** Nothing that was derived, or looked up, is known after an edit. */
	private static ProjectState edited() {
		Corpus corpus = new Corpus(workspace.project().corpus().projectFiles(), workspace.project().corpus().libraryFiles());
		return new ProjectState(Workspace.ROOT, corpus, workspace.project().files(), Analysis.of(corpus, Checked.AS_OF), Locale.ENGLISH);
	}

	private static String slow(String answer, long millis) {
		if (Boolean.getBoolean("assay.times.show")) {
			System.out.println(answer + ": " + millis + " ms");
		}
		return millis > (answer.equals(LONG_ANSWER) ? MOST_MILLIS_OF_LONG_ANSWERS : MOST_MILLIS) ? answer + " takes " + millis + " ms" : "";
	}
}
