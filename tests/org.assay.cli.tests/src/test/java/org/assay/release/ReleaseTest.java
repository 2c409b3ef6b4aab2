package org.assay.release;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The release that the build has packed: what a receiver finds in it. */
class ReleaseTest {

	private static final List<String> ENDINGS = List.of(".sbom.json", ".sha256", ".tar.gz", ".vsix", ".vsix.sbom.json", ".zip");
	private static final List<String> SYSTEMS = List.of("linux-aarch64.tar.gz", "linux-x86_64.tar.gz", "macos-aarch64.tar.gz",
			"macos-x86_64.tar.gz", "windows-x86_64.zip");
	private static final Date TIME = Date.from(Instant.parse("2026-01-01T00:00:00Z"));
	private static final Set<String> PROGRAMS = Set.of("bin/assay", "bin/make-cache", "bin/assay.cmd", "bin/make-cache.cmd", "assay-ide",
			"assay-ide.cmd", "Assay.app/Contents/MacOS/assay-ide");
	private static final ObjectMapper JSON = new ObjectMapper();

	@BeforeAll
	static void needsTheRelease() {
		assumeTrue(Files.isDirectory(Archived.RELEASE), "no release was packed");
	}

	@Test
	void theReleaseHasTheCommandLineTheApplicationForEachSystemAndTheExtension() {
		List<String> names = Archived.all().stream().map(file -> file.getFileName().toString()).toList();
		String version = names.stream().filter(name -> name.endsWith(".sha256")).findFirst().orElseThrow().replace(".sha256", "");
		List<String> expected = new ArrayList<>(ENDINGS.stream().map(ending -> version + ending).toList());
		SYSTEMS.forEach(system -> expected.add(version.replace("assay-", "assay-ide-") + "-" + system));

		assertEquals(new TreeSet<>(expected), new TreeSet<>(names));
	}

	@Test
	void oneListHasTheDigestOfEachOtherFile() throws Exception {
		Path list = Archived.all().stream().filter(file -> file.toString().endsWith(".sha256")).findFirst().orElseThrow();
		List<String> listed = Files.readAllLines(list).stream().map(line -> line.substring(line.lastIndexOf(' ') + 1)).toList();
		List<String> others = Archived.all().stream().filter(file -> !file.equals(list)).map(file -> file.getFileName().toString()).toList();
		Process process = new ProcessBuilder("sha256sum", "--quiet", "-c", list.getFileName().toString()).directory(list.getParent().toFile())
				.redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

		assertEquals(others, listed);
		assertEquals(0, process.waitFor(), said);
	}

	@ParameterizedTest
	@FieldSource("SYSTEMS")
	void theApplicationIsComplete(String ending) throws Exception {
		Archived archive = Archived.of("assay-ide-.*-" + ending);

		assertAll(() -> hasWhatReceiversNeed(archive), () -> hasDigestsOfAllFiles(archive), () -> saysNothingOfWhereAndWhenItWasBuilt(archive),
				() -> startsOnlyWhatIsThere(archive), () -> namesEachBundleInItsBill(archive));
	}

	@ParameterizedTest
	@ValueSource(strings = {"tar.gz", "zip"})
	void theCommandLineIsComplete(String ending) throws Exception {
		Archived archive = Archived.of("assay-[0-9][^-]*\\." + ending);

		assertAll(() -> hasWhatReceiversNeed(archive), () -> hasDigestsOfAllFiles(archive), () -> saysNothingOfWhereAndWhenItWasBuilt(archive));
	}

	@Test
	void whatTheExtensionCarriesIsNamed() throws Exception {
		Path bill = Archived.all().stream().filter(file -> file.toString().endsWith(".vsix.sbom.json")).findFirst().orElseThrow();
		String document = Files.readString(bill);

		assertEquals(Set.of(), findings(document));
		assertFalse(findings(document.replace("\"MIT\"", "\"MIT-like\"")).isEmpty(), "a licence that nobody knows");
		assertTrue(document.contains("\"pkg:npm/vscode-jsonrpc@"), document);
	}

	private static void hasWhatReceiversNeed(Archived archive) throws Exception {
		String readme = archive.at("README.md").text();
		assertTrue(readme.startsWith("# Assay, the ") && readme.contains("\n## Assay "), readme);
		assertTrue(archive.at("LICENSE").text().contains("Eclipse Public License"));
		assertTrue(archive.at("LICENCES.md").text().contains("| EPL-2.0 |"));
		assertEquals(Set.of(), findings(archive.at("sbom.json").text()));
	}

	private static void hasDigestsOfAllFiles(Archived archive) {
		String expected = archive.paths().stream().filter(path -> !path.equals("SHA256SUMS"))
				.map(path -> archive.at(path).digest() + "  " + path + "\n").collect(Collectors.joining());
		assertEquals(expected, archive.at("SHA256SUMS").text());
	}

	private static void saysNothingOfWhereAndWhenItWasBuilt(Archived archive) {
		Path here = Path.of("").toAbsolutePath();
		for (String path : archive.paths()) {
			Archived.Member member = archive.at(path);
			assertEquals(PROGRAMS.contains(path) ? 0755 : 0644, member.mode(), path);
			assertTrue(member.modified() == null || member.modified().equals(TIME), path);
			assertFalse(member.text().contains(here.getRoot().resolve(here.subpath(0, 2)).toString()), path);
			assertFalse(path.matches(".*(/|^)(p2|artifacts\\.xml|\\.lock|jdk|stamp|.*\\.aot|.*\\.jsa)(/.*|$)"), path);
		}
	}

	/** The configuration names bundles; those are there, each of them and no others, and what starts them is. */
	private static void startsOnlyWhatIsThere(Archived archive) {
		String home = archive.paths().contains("configuration/config.ini") ? "" : "Assay.app/Contents/Eclipse/";
		String configuration = archive.at(home + "configuration/config.ini").text();
		Set<String> started = archive.at(home + "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info").text().lines()
				.filter(line -> !line.startsWith("#")).map(line -> line.split(",")[2].replaceFirst("/$", ""))
				.collect(Collectors.toCollection(TreeSet::new));
		Set<String> there = archive.paths().stream().filter(path -> path.startsWith(home + "plugins/"))
				.map(path -> path.substring(home.length()).replaceFirst("^(plugins/[^/]*).*", "$1")).collect(Collectors.toCollection(TreeSet::new));

		assertEquals(there, started);
		assertTrue(configuration.lines().allMatch(line -> line.matches("[a-zA-Z0-9.]+=.*") && !line.contains("p2")), configuration);
		assertTrue(there.contains(configuration.replaceFirst("(?s).*osgi.framework=file:([^\n]*).*", "$1")), configuration);
		assertEquals(1, there.stream().filter(path -> path.startsWith("plugins/org.eclipse.equinox.launcher_")).count());
	}

	private static void namesEachBundleInItsBill(Archived archive) throws Exception {
		Set<String> jars = archive.paths().stream().filter(path -> path.matches(".*plugins/[^/]*\\.jar")).map(path -> archive.at(path).digest())
				.collect(Collectors.toCollection(TreeSet::new));
		JsonNode components = JSON.readTree(archive.at("sbom.json").text()).get("components");
		Set<String> named = StreamSupport.stream(components.spliterator(), false).filter(component -> component.has("hashes"))
				.map(component -> component.at("/hashes/0/content").asText()).collect(Collectors.toCollection(TreeSet::new));

		assertEquals(jars, named);
		assertTrue(StreamSupport.stream(components.spliterator(), false).allMatch(component -> component.at("/licenses/0").isObject()));
	}

	private static Set<String> findings(String bill) throws Exception {
		JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V7,
				builder -> builder.schemaMappers(mappers -> mappers.mapPrefix("http://cyclonedx.org/schema/", "classpath:")));
		JsonSchema schema = factory.getSchema(SchemaLocation.of("http://cyclonedx.org/schema/bom-1.6.schema.json"));
		return schema.validate(JSON.readTree(bill)).stream().map(ValidationMessage::getMessage).collect(Collectors.toSet());
	}
}
