package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What few classes may do, by the byte code of what is delivered: touch files, talk to a network, start processes, run code that is no part
 * of the product, search with patterns that are made while it runs. Each exception has its reason; one that is not needed any more is an
 * error as well.
 */
class ConfinementTest {

	private static final Set<String> FILES = Set.of("java.io.File", "java.io.FileInputStream", "java.io.FileOutputStream",
			"java.io.FileReader",
			"java.io.FileWriter", "java.io.RandomAccessFile", "java.io.PrintWriter.File", "java.nio.file.Files", "java.nio.file.FileSystems",
			"java.nio.file.SecureDirectoryStream", "java.nio.file.DirectoryStream", "java.nio.channels.FileChannel",
			"java.nio.channels.AsynchronousFileChannel", "java.util.zip.ZipFile", "java.util.jar.JarFile", "java.util.Scanner",
			"java.util.logging.FileHandler");
	private static final Map<String, String> MAY_TOUCH_FILES = Map.ofEntries(
			Map.entry("org.assay.core.files.Confined", "confines paths to a folder"),
			Map.entry("org.assay.core.files.OpenFolder", "opens the folder that paths are confined to"),
			Map.entry("org.assay.core.files.SecureFolder", "looks names up in an open folder"),
			Map.entry("org.assay.core.files.CheckedFolder", "the same where a system has no open folders"),
			Map.entry("org.assay.core.files.Channels", "reads and writes the content of files that Confined has opened"),
			Map.entry("org.assay.core.files.OpenJournal", "holds the lock on a file that Confined has opened"),
			Map.entry("org.assay.core.files.TextCopies", "copies texts that are no files into the folder that the user has for what can be made again"),
			Map.entry("org.assay.core.files.CacheFolder", "keeps what can be made again in the folder that the user has for it"),
			Map.entry("org.assay.evidence.extraction.Extraction", "standard input and output of the process that reads documents"),
			Map.entry("org.assay.core.git.GitRepository", "reads objects of a repository through JGit, no work tree"),
			Map.entry("org.assay.core.git.GitProcess", "gives JGit settings that are in no file"),
			Map.entry("org.assay.report.render.PdfDrawings",
			"names a type in the signature of an interface that it implements without fonts in files"),
			Map.entry("org.assay.cli.Output", "standard output and standard error output"),
			Map.entry("org.assay.cli.LspCommand", "standard input and output of the server"),
			Map.entry("org.assay.cli.IdeCommand", "looks for the desktop application where the user says"),
			Map.entry("org.assay.cli.MachineCheckup", "doctor: whether the folder for temporary files can be used"),
			Map.entry("org.assay.cli.ProjectCheckup", "doctor: whether the folder of the project can be written to"),
			Map.entry("org.assay.cli.VersionCommand", "its own version, from the manifest of its own jar"));

	private static final Map<String, String> MAY_TALK = Map.of();
	private static final Map<String, String> MAY_START_PROCESSES = Map.of("org.assay.cli.MachineCheckup", "doctor: its own launcher",
			"org.assay.cli.IdeCommand", "the desktop application, which the user asks for",
			"org.assay.cli.TerminalCheckup", "doctor: stty tells the width of the terminal", "org.assay.evidence.extraction.Child",
			"reads documents nobody trusts");
	private static final Map<String, String> MAY_RUN_CODE = Map.of();
	private static final Map<String, String> MAY_MAKE_PATTERNS = Map.of();

	private static JavaClasses product;

	@BeforeAll
	static void readTheProduct() throws IOException {
		List<Path> own = Cli.classPath().stream().filter(path -> path.toString().contains("org.assay.") || Files.isDirectory(path)).toList();
		List<Location> places = new ArrayList<>();
		for (Path path : own) {
			places.add(Files.isDirectory(path) ? Location.of(path) : Location.of(new JarFile(path.toFile())));
		}
		product = new ClassFileImporter().importLocations(places);
	}

	@Test
	void filesAreTouchedByFewClasses() {
		assertOnly(MAY_TOUCH_FILES, touching(product));
	}

	@Test
	void nobodyTalksToANetwork() {
		assertOnly(MAY_TALK, networking(product));
	}

	@Test
	void nobodyStartsProcesses() {
		assertOnly(MAY_START_PROCESSES, starting(product));
	}

	@Test
	void nobodyRunsCodeThatIsNoPartOfTheProduct() {
		assertOnly(MAY_RUN_CODE, running(product));
	}

	/** A pattern that a text states could take for ever; patterns of the product are constants. */
	@Test
	void patternsAreConstants() {
		assertOnly(MAY_MAKE_PATTERNS, patterns(product));
	}

	@Test
	void looksAtTheWholeProduct() {
		Set<String> bundles = new TreeSet<>();
		product.forEach(each -> bundles.add(each.getPackageName().split("\\.").length > 2 ? each.getPackageName().split("\\.")[2] : ""));
		assertTrue(bundles.containsAll(Set.of("analysis", "cli", "core", "dsl", "evidence", "library", "lsp", "model", "report", "rules")),
				bundles.toString());
		assertTrue(product.size() > 500, product.size() + " classes");
	}

	/** The test itself is tested: a class that does all that is forbidden is found, and for each reason. */
	@Test
	void findsAClassThatDoesWhatIsForbidden() {
		JavaClasses fixture = new ClassFileImporter().importClasses(Forbidden.class);
		String name = Forbidden.class.getName();
		assertEquals(Set.of("java.io.File", "java.io.RandomAccessFile", "java.nio.channels.FileChannel", "java.nio.file.Files",
				"java.nio.file.Path.toFile"), touching(fixture).get(name));
		assertEquals(Set.of("java.net.Socket", "java.net.URL.openStream", "java.net.http.HttpClient"), networking(fixture).get(name));
		assertEquals(Set.of("java.lang.ProcessBuilder", "java.lang.Runtime.exec"), starting(fixture).get(name));
		assertEquals(Set.of("java.io.ObjectInputStream", "java.lang.Class.forName"), running(fixture).get(name));
		assertEquals(Set.of("compile"), patterns(fixture).get(name));
	}

	/** Does what is forbidden; it is never called. */
	static final class Forbidden {

		private Forbidden() {
		}

		static Object everything(String text) throws Exception {
			new java.io.RandomAccessFile(new java.io.File(text), "r").close();
			java.nio.channels.FileChannel.open(Path.of(text)).close();
			Files.delete(Path.of(text).toFile().toPath());
			new java.net.Socket(text, 1).close();
			java.net.URI.create(text).toURL().openStream().close();
			java.net.http.HttpClient.newHttpClient().close();
			new ProcessBuilder(text).start();
			Runtime.getRuntime().exec(new String[] {text});
			Class.forName(text);
			java.util.regex.Pattern.compile(text);
			return new java.io.ObjectInputStream(null).readObject();
		}
	}

	private static Map<String, Set<String>> touching(JavaClasses classes) {
		Map<String, Set<String>> found = using(classes, name -> FILES.contains(name) || name.startsWith("org.eclipse.jgit.storage.file."));
		merge(found, calling(classes, "java.nio.file.Path", Set.of("toFile")));
		return found;
	}

	private static Map<String, Set<String>> networking(JavaClasses classes) {
		Set<String> harmless = Set.of("java.net.URI", "java.net.URISyntaxException", "java.net.URL", "java.net.URLEncoder",
				"java.net.URLDecoder");
		Map<String, Set<String>> found = using(classes, name -> name.startsWith("java.net.") && !harmless.contains(name)
				|| name.startsWith("java.nio.channels.") && name.contains("Socket") || name.startsWith("javax.net.") || name.startsWith("java.rmi.")
				|| name.startsWith("javax.naming.") || name.startsWith("com.sun.net."));
		merge(found, calling(classes, "java.net.URL", Set.of("openStream", "openConnection", "getContent")));
		return found;
	}

	private static Map<String, Set<String>> starting(JavaClasses classes) {
		Map<String, Set<String>> found = using(classes, Set.of("java.lang.ProcessBuilder", "java.lang.ProcessImpl")::contains);
		merge(found, calling(classes, "java.lang.Runtime", Set.of("exec", "load", "loadLibrary")));
		merge(found, calling(classes, "java.lang.System", Set.of("load", "loadLibrary")));
		return found;
	}

	private static Map<String, Set<String>> running(JavaClasses classes) {
		Map<String, Set<String>> found = using(classes, name -> Set.of("java.io.ObjectInputStream", "java.net.URLClassLoader",
				"java.beans.XMLDecoder").contains(name)
				|| name.startsWith("javax.script.") || name.startsWith("javax.tools."));
		merge(found, calling(classes, "java.lang.Class", Set.of("forName")));
		merge(found, calling(classes, "java.lang.ClassLoader", Set.of("loadClass", "defineClass")));
		return found;
	}

	/** Patterns that are made elsewhere than where a class is set up. */
	private static Map<String, Set<String>> patterns(JavaClasses classes) {
		Map<String, Set<String>> found = new TreeMap<>();
		for (JavaClass each : classes) {
			for (JavaCall<?> call : calls(each)) {
				boolean isPattern = call.getTargetOwner().getName().equals("java.util.regex.Pattern") && Set.of("compile", "matches")
						.contains(call.getName());
				if (isPattern && !call.getOrigin().getName().equals("<clinit>")) {
					found.computeIfAbsent(outer(each), name -> new TreeSet<>()).add(call.getName());
				}
			}
		}
		return found;
	}

	private static Map<String, Set<String>> calling(JavaClasses classes, String owner, Set<String> methods) {
		Map<String, Set<String>> found = new TreeMap<>();
		for (JavaClass each : classes) {
			for (JavaCall<?> call : calls(each)) {
				if (call.getTargetOwner().getName().equals(owner) && methods.contains(call.getName())) {
					found.computeIfAbsent(outer(each), name -> new TreeSet<>()).add(owner + "." + call.getName());
				}
			}
		}
		return found;
	}

	private static Set<JavaCall<?>> calls(JavaClass each) {
		Set<JavaCall<?>> calls = new HashSet<>(each.getMethodCallsFromSelf());
		calls.addAll(each.getConstructorCallsFromSelf());
		return calls;
	}

	private static Map<String, Set<String>> using(JavaClasses classes, Predicate<String> forbidden) {
		Map<String, Set<String>> found = new TreeMap<>();
		for (JavaClass each : classes) {
			for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
				String target = dependency.getTargetClass().getBaseComponentType().getName();
				if (forbidden.test(target)) {
					found.computeIfAbsent(outer(each), name -> new TreeSet<>()).add(target);
				}
			}
		}
		return found;
	}

	/** A class in a class counts as the one that it stands in, but for the fixture of this test. */
	private static String outer(JavaClass each) {
		String name = each.getName();
		int nested = name.indexOf('$');
		return nested < 0 || name.equals(Forbidden.class.getName()) ? name : name.substring(0, nested);
	}

	private static void merge(Map<String, Set<String>> found, Map<String, Set<String>> more) {
		more.forEach((name, targets) -> found.computeIfAbsent(name, key -> new TreeSet<>()).addAll(targets));
	}

	private static void assertOnly(Map<String, String> allowed, Map<String, Set<String>> found) {
		Map<String, Set<String>> wrong = new TreeMap<>(found);
		allowed.keySet().forEach(wrong::remove);
		assertEquals(Map.of(), wrong, "without permission");
		Set<String> needless = new TreeSet<>(allowed.keySet());
		needless.removeAll(found.keySet());
		assertEquals(Set.of(), needless, "permissions that nobody needs any more");
	}
}
