package org.assay.lsp.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.assay.core.CannotDo;
import org.assay.core.project.ProjectFolder;
import org.assay.rules.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of a text before the rules have been applied to the whole project. */
class OpenProjectTest {

	private static final String OTHERS = """
			package a

			project P {
			    organisation Town
			}

			organisation Town "Town" {
			    kind municipality
			    role Owner "Information owner"
			}

			information Clients "Clients" {
			    owner Owner
			    item name "Name" ordinary
			    retain 3 months
			}
			""";
	private static final String CARE = """
			package a

			import std.gdpr.*

			processing Care "Care in the home" {
			    purpose "Care that the board has granted"
			    controller Town
			    data Clients
			    ground public-task
			}
			""";
	private static final String WITHOUT_GROUND = CARE.replace("    ground public-task\n", "");

	@TempDir
	private Path folder;
	private final Map<String, List<Finding>> published = new TreeMap<>();

	private OpenProject open(String others) throws IOException, CannotDo {
		Files.writeString(folder.resolve("a.assay"), others);
		Files.writeString(folder.resolve("b.assay"), CARE);
		return OpenProject.of(ProjectFolder.find(folder), new Settings(() -> LocalDate.of(2026, 6, 1), Locale.ENGLISH), published::put);
	}

	private List<String> found() {
		return published.getOrDefault("b.assay", List.of()).stream().filter(finding -> finding.code().equals("R32"))
				.map(finding -> finding.code() + " " + finding.range().line()).toList();
	}

	@Test
	void rulesThatLookNoFurtherThanTheFileAreAppliedWithTheEdit() throws IOException, CannotDo {
		OpenProject project = open(OTHERS);
		project.check(() -> false);
		assertEquals(List.of(), found());
		project.edit("b.assay", "\n" + WITHOUT_GROUND);
		assertEquals(List.of("R32 6"), found());
		project.edit("b.assay", CARE);
		assertEquals(List.of(), found());
	}

	@Test
	void theyFollowWhatTheProjectSaysOfThem() throws IOException, CannotDo {
		OpenProject project = open(OTHERS.replace("    organisation Town\n", "    organisation Town\n    severity R32 warning because \"Looked at by lawyers\"\n"));
		project.check(() -> false);
		project.edit("b.assay", WITHOUT_GROUND);
		assertEquals(List.of("WARNING"), published.get("b.assay").stream().filter(finding -> finding.code().equals("R32"))
				.map(finding -> finding.severity().name()).toList());
	}

	@Test
	void whatAllRulesFindInTheEndIsTheSame() throws IOException, CannotDo {
		OpenProject project = open(OTHERS);
		project.check(() -> false);
		project.edit("b.assay", WITHOUT_GROUND);
		List<Finding> soon = published.get("b.assay");
		project.check(() -> false);
		assertTrue(published.get("b.assay").containsAll(soon), () -> soon + " and then " + published.get("b.assay"));
	}
}
