package org.assay.dsl.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assay.dsl.Loaded;
import org.assay.model.Citation;
import org.assay.model.Claim;
import org.assay.model.EvidenceSource;
import org.assay.model.InformationSet;
import org.assay.model.ServiceInstance;
import org.assay.model.Verdict;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other projects publish can be named by whoever uses them and imports it, and nothing else of them. */
final class UsedProjectsTest {

	private static final String OWN = """
			package town
			import lake.*
			project Town "Town" { uses "../lake" }
			verdict Ours "Ours" on Meeting { rests-on Guide supersedes Theirs }
			""";

	private static final String PUBLISHED = """
			package lake published
			import std.klassa.*
			document Guide "Guide"
			service Meeting "Meeting" { handles Talk }
			verdict Theirs "Theirs" on Meeting { about confidentiality allow up to severe }
			""";

	private static final String KEPT = """
			package lake
			information Talk "Talk"
			document Draft "Draft"
			""";

	/** Texts of the projects by their folders, which lie side by side; one that is opened as of a commit has it behind its folder. */
	private final Map<String, List<String>> projects = new TreeMap<>();
	private final List<String> opened = new ArrayList<>();

	@BeforeEach
	void makeProjects() {
		projects.put("../lake", List.of("project Lake \"Lake\"\n", PUBLISHED, KEPT));
	}

	/** Projects that lie beside the first one. */
	private final class Beside implements UsedSource {

		private final String path;
		private final Optional<String> revision;

		Beside(String path, Optional<String> revision) {
			this.path = path;
			this.revision = revision;
		}

		@Override
		public String path() {
			return path;
		}

		@Override
		public Optional<String> revision() {
			return revision;
		}

		@Override
		public Optional<Answer> open(String location, Optional<String> commit) {
			String place = location.equals("../town") ? "" : location;
			opened.add(location);
			List<String> texts = projects.get(place + commit.map(id -> "@" + id).orElse(""));
			return Optional.of(texts == null ? new Refused("missing", List.of())
					: new Opened(Loaded.sources(texts.toArray(String[]::new)), new Beside(place, commit)));
		}
	}

	private LoadedProject load(String... texts) {
		projects.put("", List.of(texts));
		return ProjectLoader.create().load(Loaded.sources(texts), new Beside("", Optional.empty()), () -> {
		});
	}

	/** Load a project that uses another one at ../lake.
	 * @param texts two texts of the other one, then those of the project */
	static LoadedProject using(String... texts) {
		UsedProjectsTest test = new UsedProjectsTest();
		test.projects.put("../lake", List.of(texts[0], texts[1]));
		return test.load(List.of(texts).subList(2, texts.length).toArray(String[]::new));
	}

	private List<String> problems(String... texts) {
		return load(texts).problems().stream().map(Loaded::describe).toList();
	}

	private static <T extends EObject> T only(List<T> all) {
		assertEquals(1, all.size());
		return all.getFirst();
	}

	@Test
	void importsMakePublishedNamesMeanWhatTheyMeanInTheOtherProject() {
		LoadedProject project = load(OWN);
		assertEquals(List.of(), project.problems().stream().map(Loaded::describe).toList());

		Verdict ours = only(project.corpus().all(Verdict.class));
		Verdict theirs = only(ours.getSupersedes());
		assertEquals("../lake/b.assay:4", Places.pathOf(theirs) + ":" + (Places.of(theirs, null, 0).line() - 1));
		assertSame(ours.getService(), theirs.getService());
		assertFalse(project.corpus().isOwn(theirs));
		assertTrue(project.corpus().libraryAll(Verdict.class).contains(theirs));
	}

	@Test
	void publishedElementsAreLinkedWithWhatTheirProjectKeepsToItself() {
		ServiceInstance meeting = only(load(OWN).corpus().all(Verdict.class)).getService();

		assertEquals("Talk", only(meeting.getHandles()).getName());
		assertEquals(List.of(), load(OWN).corpus().libraryAll(InformationSet.class));
	}

	@Test
	void bothProjectsShareOneLibrary() {
		LoadedProject project = load(OWN.replace("import lake.*", "import lake.*\nimport std.klassa.*")
				.replace("supersedes", "allow up to severe supersedes"));
		Verdict ours = only(project.corpus().all(Verdict.class));

		assertSame(ours.getUpTo(), only(ours.getSupersedes()).getUpTo());
	}

	@Test
	void whatIsNotPublishedCannotBeNamed() {
		assertEquals(List.of("a.assay:4:43-4:48 R102.unpublished(Draft, EvidenceSource, lake.Draft)"),
				problems(OWN.replace("rests-on Guide", "rests-on Draft")));
		assertEquals(List.of("a.assay:4:43-4:53 R102.unpublished(lake.Draft, EvidenceSource, lake.Draft)"),
				problems(OWN.replace("rests-on Guide", "rests-on lake.Draft")));
	}

	@Test
	void aPackageOrElementThatIsNotPublishedCannotBeImported() {
		projects.put("../lake", List.of("project Lake \"Lake\"\n", PUBLISHED, KEPT, "package lake.inner\ndocument Secret \"Secret\"\n"));

		assertEquals(List.of("a.assay:3:1-3:20 R109.unpublished(lake.inner, ../lake)"),
				problems(OWN.replace("import lake.*\n", "import lake.*\nimport lake.inner.*\n")).stream()
						.map(problem -> problem.replaceFirst("3:\\d+-3:\\d+", "3:1-3:20")).toList());
		assertEquals(List.of("a.assay:3:8-3:18 R109.unpublished(lake.Draft, ../lake)"),
				problems(OWN.replace("import lake.*\n", "import lake.*\nimport lake.Draft\n")));
	}

	@Test
	void aSingleElementCanBeImported() {
		LoadedProject project = load("package town\nimport lake.Guide\nproject Town \"Town\" { uses \"../lake\" }\n"
				+ "claim C \"C\" { evidence Guide }\n");

		assertEquals(List.of(), project.problems());
	}

	@Test
	void otherProjectsAreReadOnlyIfAnImportNeedsThem() {
		assertEquals(List.of(), problems("package town\nimport std.klassa.*\nimport town.*\nproject Town \"Town\" { uses \"../lake\" }\n"));
		assertEquals(List.of(), opened);
		load(OWN);
		assertEquals(List.of("../lake"), opened);
	}

	@Test
	void withoutAnybodyToOpenThemTheImportFindsNothing() {
		List<Problem> problems = ProjectLoader.create().load(Loaded.sources(OWN)).problems();

		assertTrue(problems.stream().anyMatch(problem -> problem.code().equals("R109") && problem.variant().equals("unknown")), problems::toString);
		assertTrue(problems.stream().noneMatch(problem -> problem.code().equals("R125")), problems::toString);
	}

	@Test
	void aProjectThatIsNotThereIsToldWhereItIsNamed() {
		projects.remove("../lake");

		assertEquals(List.of("R102", "R102", "R102", "R125"), load(OWN).problems().stream().map(Problem::code).sorted().toList());
		assertTrue(problems(OWN).contains("a.assay:3:28-3:37 R125.missing(../lake)"), problems(OWN)::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = {"/etc", "", "..\\\\lake", "C:lake", "https://example.org/lake"})
	void aPlaceIsARelativePathEvenIfNothingIsImported(String place) {
		assertEquals(List.of("R125.path"), load("project Town \"Town\" { uses \"" + place + "\" }\n").problems().stream()
				.map(problem -> problem.code() + "." + problem.variant()).toList());
		assertEquals(List.of(), opened);
	}

	@Test
	void errorsOfAnotherProjectAreCountedAndNotShown() {
		projects.put("../lake", List.of("project Lake \"Lake\"\n", PUBLISHED, KEPT.replace("Talk", "Talks")));

		assertEquals(List.of("a.assay:3:28-3:37 R125.broken(../lake, 1, ../lake/b.assay:4)"), problems(OWN));
	}

	@Test
	void aProjectMayUseAnotherThatUsesAThird() {
		projects.put("../lake", List.of("import sea.*\nproject Lake \"Lake\" { uses \"../sea\" }\n",
				PUBLISHED.replace("std.klassa.*", "std.klassa.*\nimport sea.*").replace("handles Talk", "handles Fish"), KEPT));
		projects.put("../sea", List.of("project Sea \"Sea\"\n", "package sea published\ninformation Fish \"Fish\"\n"));

		assertEquals(List.of(), problems(OWN));
		assertEquals("Fish", only(only(load(OWN).corpus().all(Verdict.class)).getService().getHandles()).getName());
		assertEquals(List.of("R102.unknown"), load(OWN + "service Own \"Own\" { handles sea.Fish }\n").problems().stream()
				.map(problem -> problem.code() + "." + problem.variant()).toList(), "what is used by way of others is theirs");
	}

	@Test
	void aCircleIsToldAndEnds() {
		projects.put("../lake", List.of("project Lake \"Lake\" { uses \"../town\" }\n",
				"package lake published\nimport town.*\ndocument Guide \"Guide\"\n"));
		assertEquals(List.of("a.assay:3:28-3:37 R125.circle(../lake → ../town)"),
				problems("package town published\nimport lake.*\nproject Town \"Town\" { uses \"../lake\" }\n"));

		projects.put("../lake", List.of("project Lake \"Lake\" { uses \"../sea\" }\n", "package lake published\nimport sea.*\n"));
		projects.put("../sea", List.of("project Sea \"Sea\" { uses \"../lake\" }\n", "package sea published\nimport lake.*\n"));
		assertEquals(List.of("a.assay:3:28-3:37 R125.circle(../lake → ../sea → ../lake)"),
				problems("package town published\nimport lake.*\nproject Town \"Town\" { uses \"../lake\" }\n"));
	}

	@Test
	void endlessRevisionsEnd() {
		projects.put("../lake", List.of("project Lake \"Lake\" { uses \"../lake0\" }\n", "package lake published\nimport nothing.*\n"));
		for (int step = 0; step < 200; step++) {
			projects.put("../lake" + step, List.of("project Lake \"Lake\" { uses \"../lake" + (step + 1) + "\" }\n",
					"package lake" + step + " published\nimport nothing.*\n"));
		}

		List<Problem> problems = load("package town\nimport lake.*\nproject Town \"Town\" { uses \"../lake\" }\n").problems();
		assertEquals(List.of("many"), problems.stream().map(Problem::variant).toList());
		assertEquals(101, opened.size());
	}

	@Test
	void aProjectThatIsUsedTwiceIsReadOnceAndOfTwoCommitsTwice() {
		String town = "package town\nimport lake.*\nimport sea.*\nproject Town \"Town\" { uses \"../lake\" uses \"../sea\" }\n"
				+ "claim Ours \"Ours\" { evidence Chart, Guide }\n";
		projects.put("../sea", List.of("project Sea \"Sea\"\n", "package sea published\ndocument Chart \"Chart\"\n"));
		projects.put("../sea@1", projects.get("../sea"));
		String lake = "package lake published\nimport sea.*\ncite Guide in Chart \"page one\"\n";
		projects.put("../lake", List.of("project Lake \"Lake\" { uses \"../sea\" }\n", lake));
		assertEquals(1, charts(load(town)));

		projects.put("../lake", List.of("project Lake \"Lake\" { uses \"../sea\" at \"1\" }\n", lake));
		assertEquals(2, charts(load(town)));
	}

	/** Return how many documents are there by the name of the chart, one's own evidence and that of the citation taken together. */
	private static long charts(LoadedProject project) {
		assertEquals(List.of(), project.problems());
		List<EvidenceSource> evidence = only(project.corpus().all(Claim.class)).getEvidence();
		return Stream.of(evidence.getFirst(), ((Citation) evidence.getLast()).getDocument()).distinct().count();
	}

	@Test
	void aPackageHasOneMeaning() {
		projects.put("../sea", List.of("project Sea \"Sea\"\n", "package lake published\ndocument Guide \"Another\"\n", "package town published\n",
				"package std.klassa published\nscale klassa \"False\"\n"));
		List<String> problems = problems(OWN.replace("uses \"../lake\"", "uses \"../lake\" uses \"../sea\""));

		assertEquals(List.of("R125.taken(../sea, lake)", "R125.taken(../sea, std.klassa)", "R125.taken(../sea, town)"),
				problems.stream().map(problem -> problem.substring(problem.indexOf(' ') + 1)).toList());
	}

	@Test
	void theNumberOfThreadsAndTheOrderOfTextsMakeNoDifference() {
		Map<String, List<String>> said = new LinkedHashMap<>();
		for (int run = 0; run < 3; run++) {
			LoadedProject project = load(OWN.replace("rests-on Guide", "rests-on Draft"), " ".repeat(run * 100_000) + "package town\n");
			said.put(run + "", List.of(project.problems().stream().map(Loaded::describe).toList().toString(), project.corpus().libraryFiles().stream()
					.map(Places::pathOf).toList().toString()));
		}
		assertEquals(1, said.values().stream().distinct().count(), said::toString);
	}
}
