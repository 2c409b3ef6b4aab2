package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that Assay writes passes off a verdict as valid that has ended or was replaced. */
class ExpiredVerdictTest {

	private static final String MAIL = """
			package demo
			import std.klassa.*
			party Post "Post" { country SE }
			product Letterbox "Letterbox" by Post { edition Five "Five" }
			service Mail "Mail" { edition Five operator Post }
			document Test "Test" { date 2024-01-10 strength own-test }
			assessment Review "Review" of Mail {
			    version "1"
			    date 2024-01-10
			    verdict Ended "Ended" on Mail { for chat about integrity allow rests-on Test decided by Owner on 2024-02-01 valid until 2025-01-31 }
			    verdict Replaced "Replaced" on Mail { for chat about confidentiality allow rests-on Test decided by Owner on 2024-02-01 }
			    verdict Next "Next" on Mail { for chat about confidentiality deny decided by Owner on 2025-02-01 supersedes Replaced }
			    verdict Standing "Standing" on Mail { for chat about availability allow rests-on Test decided by Owner on 2024-02-01 valid until 2030-01-31 }
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
	void listSaysThatTheyHaveExpired() {
		JsonObject document = Json.document(Cli.in(folder).resident().run("list", "verdicts", "--format", "json", "--as-of", "2026-02-01"));
		assertEquals("expired", Json.row(document, "Ended").get("result").getAsString());
		assertEquals("expired", Json.row(document, "Replaced").get("result").getAsString());
		assertEquals("allowed", Json.row(document, "Standing").get("result").getAsString());
	}

	@ParameterizedTest
	@ValueSource(strings = {"Ended", "Replaced"})
	void explanationSaysThatTheyHaveExpired(String verdict) {
		assertTrue(Cli.in(folder).resident().run("explain", "demo.Review." + verdict, "--as-of", "2026-02-01").out().contains("expired"));
		assertFalse(Cli.in(folder).resident().run("explain", "demo.Review." + verdict, "--as-of", "2025-01-31").out().contains("expired"));
	}

	@Test
	void reportSaysThatTheyHaveExpired() {
		String later = words("2026-02-01");
		assertTrue(later.contains("Verdict: Ended Verdict ? No longer valid"), later);
		assertTrue(later.contains("Verdict: Replaced Verdict ? Replaced by a later verdict"), later);
		String before = words("2025-01-31");
		assertFalse(before.contains("No longer valid") || before.contains("Replaced by a later verdict"), before);
	}

	/** Return what people read in the report as a page of the web. */
	private String words(String asOf) {
		Run run = Cli.in(folder).resident().run("report", "--format", "html", "--as-of", asOf, "--language", "en", "--output", "out-" + asOf);
		assertTrue(run.code() <= 1, run::err);
		String page = Folder.read(folder.resolve("out-" + asOf).resolve("Review-risk.en.html"));
		return page.replaceAll("(?s)<style.*?</style>|<[^>]*>", " ").replaceAll("[\\s\u00a0]+", " ");
	}
}
