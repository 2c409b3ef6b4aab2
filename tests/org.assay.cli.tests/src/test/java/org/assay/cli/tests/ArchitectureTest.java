package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the house that the compiler does not keep: layers point downwards, and some things are done in one place only. */
class ArchitectureTest {

	/** Level of each bundle; a bundle that is not here has no place in the house yet. */
	private static final Map<String, Integer> LEVELS = Map.ofEntries(Map.entry("model", 0), Map.entry("analysis", 1), Map.entry("library", 1),
			Map.entry("rules", 2), Map.entry("dsl", 2), Map.entry("report", 3), Map.entry("diff", 3), Map.entry("interchange", 3),
			Map.entry("evidence", 3), Map.entry("core", 4), Map.entry("lsp", 5), Map.entry("cli", 6), Map.entry("ide", 6),
			Map.entry("ide.editor", 6));
	/** The only dependencies within a level: text is turned into findings by the rules, and the workbench is built on its editor. */
	private static final Set<String> SIDEWAYS = Set.of("dsl -> rules", "ide -> ide.editor");
	private static final List<String> FRONT_ENDS_ONLY = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
			"org.eclipse.core.resources", "org.eclipse.lsp4j");
	private static final int CORE = 4;
	/** Words of the platform are beside those of the workbench: fragments with the words of one bundle each. */
	private static final int FRONT_END = 6;

	@Test
	void dependenciesPointDownwards() {
		List<String> wrong = new ArrayList<>();
		manifests().forEach((bundle, manifest) -> {
			for (String required : required(manifest)) {
				String other = required.startsWith("org.assay.") ? required.substring("org.assay.".length()) : "";
				boolean downwards = other.isEmpty() || level(other) < level(bundle) || SIDEWAYS.contains(bundle + " -> " + other);
				if (!downwards) {
					wrong.add(bundle + " -> " + other);
				}
			}
		});
		assertEquals(List.of(), wrong);
	}

	@Test
	void onlyFrontEndsKnowTheWorkbenchAndTheProtocolOfEditors() {
		List<String> wrong = new ArrayList<>();
		manifests().forEach((bundle, manifest) -> {
			List<String> named = new ArrayList<>(required(manifest));
			named.addAll(names(manifest, "Import-Package"));
			for (String name : named) {
				if (level(bundle) <= CORE && FRONT_ENDS_ONLY.stream().anyMatch(forbidden -> isPartOf(name, forbidden))) {
					wrong.add(bundle + " -> " + name);
				}
			}
		});
		sources().forEach((file, text) -> {
			if (level(bundleOf(file)) <= CORE) {
				FRONT_ENDS_ONLY.stream().filter(forbidden -> text.contains("import " + forbidden + "."))
						.forEach(forbidden -> wrong.add(file + " -> " + forbidden));
			}
		});
		assertEquals(List.of(), wrong);
	}

	@Test
	void onlyFrontEndsPrintEndTheProcessAndAskTheClock() {
		Set<String> wrong = new TreeSet<>();
		sources().forEach((file, text) -> {
			for (String word : List.of("System.out", "System.err", "System.exit", "LocalDate.now", "Instant.now", "currentTimeMillis",
					"Locale.getDefault")) {
				if (level(bundleOf(file)) <= CORE && text.contains(word)) {
					wrong.add(file + ": " + word);
				}
			}
		});
		assertEquals(Set.of(), wrong);
	}

	/** What the command line prints has one order: that of {@code Map.of} with several keys is another one at each start. */
	@Test
	void mapsOfTheCommandLineKeepTheirOrder() throws IOException {
		Set<String> wrong = new TreeSet<>();
		JavaClasses classes = product("cli")
				.that(DescribedPredicate.describe("its own", each -> isPartOf(each.getPackageName(), "org.assay.cli")));
		for (JavaClass each : classes) {
			each.getMethodCallsFromSelf().stream().filter(call -> call.getTargetOwner().isEquivalentTo(Map.class))
					.filter(call -> Set.of("ofEntries", "copyOf").contains(call.getName())
							|| call.getName().equals("of") && call.getTarget().getRawParameterTypes().size() > 2)
					.forEach(call -> wrong.add(call.getDescription()));
		}
		assertEquals(Set.of(), wrong);
	}

	/** Within a bundle, packages are layers as well: two that know each other are one. */
	@ParameterizedTest
	@ValueSource(strings = {"core", "report", "evidence", "lsp", "ide.editor", "ide"})
	void packagesOfABundleAreFreeOfCycles(String bundle) throws IOException {
		String name = "org.assay." + bundle;
		JavaClasses classes = product(bundle).that(DescribedPredicate.describe("in " + name, each -> isPartOf(each.getPackageName(), name)));

		assertTrue(classes.stream().map(JavaClass::getPackageName).distinct().count() > 2, "packages are found");
		assertEquals(List.of(), cycles(classes));
	}

	/** The test itself is tested: arrays are sorted by a pool of threads, and the pool takes collections. */
	@Test
	void aCycleOfPackagesWouldBeSeen() {
		JavaClasses cycle = imported(importer -> importer.importClasses(Arrays.class, Collection.class, ForkJoinPool.class));
		JavaClasses oneWay = imported(importer -> importer.importClasses(Collection.class, ForkJoinPool.class));

		assertEquals(1, cycles(cycle).size());
		assertEquals(List.of(), cycles(oneWay));
	}

	@Test
	void looksAtAllBundles() {
		Set<String> known = Set.of("model", "analysis", "library", "rules", "dsl", "report", "core", "cli");
		assertTrue(manifests().keySet().containsAll(known), manifests().keySet().toString());
		assertTrue(sources().size() > 100, "sources are found");
	}

	/** Return the classes of a bundle: of its jar, or of the folders that classes are compiled to. */
	private static JavaClasses product(String bundle) throws IOException {
		List<Location> places = new ArrayList<>();
		for (Path path : Cli.classPath()) {
			if (Files.isDirectory(path)) {
				places.add(Location.of(path));
			} else if (path.getFileName().toString().startsWith("org.assay." + bundle)) {
				places.add(Location.of(new JarFile(path.toFile())));
			}
		}
		if (bundle.startsWith("ide")) {
			places.add(Location.of(Cli.repository().resolve("bundles/org.assay." + bundle + "/target/classes")));
		}
		return imported(importer -> importer.importLocations(places));
	}

	/** Import nothing but the classes that are named: cycles among them are theirs. */
	private static JavaClasses imported(Function<ClassFileImporter, JavaClasses> classes) {
		return ArchConfiguration.withThreadLocalScope(configuration -> {
			configuration.setResolveMissingDependenciesFromClassPath(false);
			return classes.apply(new ClassFileImporter());
		});
	}

	/** Return the cycles between packages, each in words. */
	private static List<String> cycles(JavaClasses classes) {
		EvaluationResult result = SlicesRuleDefinition.slices().assignedFrom(new Packages()).should().beFreeOfCycles().evaluate(classes);
		return result.getFailureReport().getDetails();
	}

	/** Each package is a slice of its own, also if its name begins with that of another. */
	private static final class Packages implements SliceAssignment {

		@Override
		public SliceIdentifier getIdentifierOf(JavaClass each) {
			return SliceIdentifier.of(each.getPackageName());
		}

		@Override
		public String getDescription() {
			return "packages";
		}
	}

	private static int level(String bundle) {
		Integer level = bundle.startsWith("sv.") ? FRONT_END : LEVELS.get(bundle);
		if (level == null) {
			throw new AssertionError("org.assay." + bundle + " has no level, see docs/architecture.md");
		}
		return level;
	}

	private static boolean isPartOf(String name, String family) {
		return name.equals(family) || name.startsWith(family + ".");
	}

	private static String bundleOf(String file) {
		return Path.of(file).getName(0).toString().substring("org.assay.".length());
	}

	private static Map<String, Manifest> manifests() {
		Map<String, Manifest> manifests = new TreeMap<>();
		try (Stream<Path> bundles = Files.list(Cli.repository().resolve("bundles"))) {
			for (Path bundle : bundles.filter(Files::isDirectory).toList()) {
				try (InputStream stream = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
					manifests.put(bundle.getFileName().toString().substring("org.assay.".length()), new Manifest(stream));
				}
			}
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		return manifests;
	}

	/** Return the texts of all hand-written classes by path. */
	private static Map<String, String> sources() {
		Path bundles = Cli.repository().resolve("bundles");
		Map<String, String> sources = new TreeMap<>();
		try (Stream<Path> files = Files.walk(bundles)) {
			files.filter(file -> file.toString().endsWith(".java") && bundles.relativize(file).getName(1).toString().equals("src"))
					.forEach(file -> sources.put(bundles.relativize(file).toString(), Folder.read(file)));
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		return sources;
	}

	private static List<String> required(Manifest manifest) {
		return names(manifest, "Require-Bundle");
	}

	/** Return the names in a list of the manifest, without versions and directives. */
	private static List<String> names(Manifest manifest, String header) {
		String value = manifest.getMainAttributes().getValue(header);
		return value == null ? List.of()
				: Arrays.stream(value.replaceAll("\"[^\"]*\"", "").split(",")).map(entry -> entry.split(";")[0].strip()).toList();
	}
}
