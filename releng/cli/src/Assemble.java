import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;

/**
 * Assemble the command line: jars, launcher and ahead-of-time cache in one folder.
 *
 * <p>The jars on the class path are copied without their signatures, because the JVM keeps no class of a signed jar in its
 * cache, and with class files of at least {@link #OLDEST}, because it keeps no older ones either. Everything else in them,
 * licences above all, stays as it is. The same input gives the same bytes.
 *
 * <p>Arguments: the file with the class path, the folder to write, the target definition, the folder of the repository, the
 * start of the build (ISO instant), {@code true} to make the cache.
 */
final class Assemble {

	/** Class files older than Java 6 need the old verifier and are left out of the cache. */
	private static final int OLDEST = Opcodes.V1_6;
	/** The version old class files are raised to: the first one that every supported JDK verifies by frames only. */
	private static final int RAISED = Opcodes.V1_8;
	private static final Instant ENTRY_TIME = Instant.parse("2026-01-01T00:00:00Z");
	private static final Pattern SIGNATURE = Pattern.compile("META-INF/([^/]+\\.(SF|RSA|DSA|EC)|SIG-[^/]*)", Pattern.CASE_INSENSITIVE);
	/**
	 * Nearly all that is read stays to the end: it is copied once and not from one space for young objects to the other.
	 * Half of the processor time of a short check is compiling; a method has to be called twice as often as usual before it is compiled.
	 * The code cache of C1 alone is so small that a large project fills it, which makes the JVM collect garbage for no other reason.
	 */
	private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-XX:MaxTenuringThreshold=0", "-XX:TieredStopAtLevel=1",
			"-XX:Tier3InvocationThreshold=400", "-XX:Tier3MinInvocationThreshold=200", "-XX:Tier3CompileThreshold=4000", "-XX:-UsePerfData", "-Xss4m",
			"-XX:ReservedCodeCacheSize=128m", "-Dguice_bytecode_gen_option=DISABLED", "-Dguice_include_stack_traces=OFF",
			"-Dlog4j.defaultInitOverride=true");
	/**
	 * The heap begins with the same size on every machine; not where a user states the largest size, which may be smaller. A quarter of it is for new
	 * objects: with a third, two of the hostile projects take more than 256 MiB.
	 */
	private static final String FIRST_HEAP = "-Xms384m -Xmn96m";
	private static final String TOOLS = "assay-training.jar";
	private static final String LIBRARY = "org.assay.library.jar";
	private static final String LANGUAGE = "org.assay.dsl.jar";
	private static final String NATIVE_ACCESS = "--enable-native-access=ALL-UNNAMED";
	/** The oldest JDK that knows {@link #NATIVE_ACCESS} and warns without it, and the oldest with ahead-of-time caches. */
	private static final int JDK_NATIVE_ACCESS = 22;
	private static final int JDK_AOT = 25;

	private final Path home;
	private final Path repository;
	private final Map<String, Path> jars = new LinkedHashMap<>();
	private final Map<String, String[]> hierarchy = new HashMap<>();

	private Assemble(Path home, Path repository) {
		this.home = home;
		this.repository = repository;
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		var assembly = new Assemble(Path.of(args[1]).toAbsolutePath().normalize(), Path.of(args[3]).toAbsolutePath().normalize());
		assembly.collect(Files.readString(Path.of(args[0])).strip().split(Pattern.quote(File.pathSeparator)));
		assembly.checkVersions(Files.readString(Path.of(args[2])));
		assembly.write(Boolean.parseBoolean(args[5]), Instant.parse(args[4]));
	}

	/** Name each jar: bundles of this build lose their version, others keep it. */
	private void collect(String[] classPath) {
		for (String element : classPath) {
			Path jar = Path.of(element);
			String name = jar.getFileName().toString();
			jars.put(name.startsWith("org.assay.") ? name.replaceFirst("-[0-9].*\\.jar$", ".jar") : name, jar);
		}
	}

	/** Fail unless each third-party jar has the very version that the target definition names. */
	private void checkVersions(String target) {
		Set<String> known = new HashSet<>();
		var dependency = Pattern.compile("<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>").matcher(target);
		while (dependency.find()) {
			known.add(dependency.group(1) + "-" + dependency.group(2) + ".jar");
		}
		List<String> unknown = jars.keySet().stream().filter(name -> !name.startsWith("org.assay.") && !known.contains(name)).toList();
		if (!unknown.isEmpty()) {
			throw new IllegalStateException("not in the target definition in this version: " + unknown);
		}
	}

	private void write(boolean cached, Instant start) throws IOException, InterruptedException {
		delete(home);
		Files.deleteIfExists(log());
		Path lib = Files.createDirectories(home.resolve("lib"));
		indexHierarchy();
		for (var jar : jars.entrySet()) {
			repack(jar.getValue(), lib.resolve(jar.getKey()), Map.of());
		}
		List<String> order = new ArrayList<>(jars.keySet());
		order.add(TOOLS);
		addTools(lib);
		addSnapshots(order, lib);
		Files.writeString(home.resolve("classpath.txt"), String.join("\n", order.stream().map(name -> "lib/" + name).toList()) + "\n");
		Files.copy(repository.resolve("LICENSE"), home.resolve("LICENSE"));
		Files.copy(repository.resolve("releng/cli/training.txt"), home.resolve("training.txt"));
		launchers(order).write(home.resolve("bin"));
		Files.writeString(home.resolve("jdk"), javaProgram() + "\n");
		String cache = cached ? createCaches() : "none";
		Path stamp = Files.writeString(home.resolve("stamp"), "");
		Files.setLastModifiedTime(stamp, FileTime.from(start));
		System.out.println("[INFO] " + order.size() + " jars, cache: " + cache);
	}

	// jars

	private void indexHierarchy() throws IOException {
		for (Path jar : jars.values()) {
			try (var file = new JarFile(jar.toFile())) {
				for (var entry : (Iterable<JarEntry>) file.stream()::iterator) {
					if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")) {
						try (var in = file.getInputStream(entry)) {
							var reader = new ClassReader(in.readAllBytes());
							boolean isInterface = (reader.getAccess() & Opcodes.ACC_INTERFACE) != 0;
							hierarchy.putIfAbsent(reader.getClassName(),
									new String[] { isInterface ? "java/lang/Object" : reader.getSuperName() });
						}
					}
				}
			}
		}
	}

	/** Copy a jar; entries are added to it. */
	private void repack(Path from, Path to, Map<String, byte[]> added) throws IOException {
		var entries = new TreeMap<>(added);
		boolean ours = to.getFileName().toString().startsWith("org.assay.");
		Manifest manifest;
		try (var jar = new JarFile(from.toFile(), false)) {
			manifest = jar.getManifest();
			for (var entry : (Iterable<JarEntry>) jar.stream()::iterator) {
				String name = entry.getName();
				if (!entry.isDirectory() && !SIGNATURE.matcher(name).matches() && !name.equals(JarFile.MANIFEST_NAME)) {
					try (var in = jar.getInputStream(entry)) {
						entries.put(name, name.endsWith(".class") ? classFile(in.readAllBytes(), ours) : in.readAllBytes());
					}
				}
			}
		}
		zip(to, unsigned(manifest, !ours), entries);
	}

	/** Keep the main attributes but for a class path, which the cache refuses; drop the digests of single entries; tell if foreign. */
	private static byte[] unsigned(Manifest manifest, boolean foreign) throws IOException {
		var main = new TreeMap<String, String>();
		if (manifest != null) {
			manifest.getMainAttributes().forEach((key, value) -> main.put(key.toString(), value.toString()));
		}
		main.remove("Class-Path");
		if (foreign) {
			main.put("Repackaged-For-Assay", "signatures removed, class files older than Java 6 raised to Java 8, otherwise unchanged");
		}
		var result = new Manifest();
		result.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		main.forEach((key, value) -> result.getMainAttributes().putValue(key, value));
		var out = new ByteArrayOutputStream();
		result.write(out);
		return out.toByteArray();
	}

	private static void zip(Path to, byte[] manifest, Map<String, byte[]> entries) throws IOException {
		try (var zip = new ZipOutputStream(Files.newOutputStream(to))) {
			add(zip, JarFile.MANIFEST_NAME, manifest);
			for (var entry : entries.entrySet()) {
				add(zip, entry.getKey(), entry.getValue());
			}
		}
		Files.setLastModifiedTime(to, FileTime.from(ENTRY_TIME));
	}

	private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
		var entry = new ZipEntry(name);
		entry.setTimeLocal(ENTRY_TIME.atZone(java.time.ZoneOffset.UTC).toLocalDateTime());
		zip.putNextEntry(entry);
		zip.write(bytes);
		zip.closeEntry();
	}

	// class files

	/** Our own classes are written out in full, those of others only raised where they are old. */
	private byte[] classFile(byte[] bytes, boolean ours) {
		return ours ? PlainCode.of(bytes) : raise(bytes);
	}

	/** Raise an old class file: subroutines inlined, frames computed; a newer one is returned as it is. */
	private byte[] raise(byte[] bytes) {
		if (((bytes[6] & 0xff) << 8 | bytes[7] & 0xff) >= (OLDEST & 0xffff)) {
			return bytes;
		}
		var writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
			@Override
			protected String getCommonSuperClass(String one, String two) {
				return commonSuperClass(one, two);
			}
		};
		new ClassReader(bytes).accept(new ClassVisitor(Opcodes.ASM9, writer) {
			@Override
			public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
				super.visit(RAISED, access, name, signature, superName, interfaces);
			}

			@Override
			public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
				MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
				return new JSRInlinerAdapter(next, access, name, descriptor, signature, exceptions);
			}
		}, ClassReader.SKIP_FRAMES);
		return writer.toByteArray();
	}

	private String commonSuperClass(String one, String two) {
		Set<String> supers = new LinkedHashSet<>();
		for (String type = one; type != null; type = superClass(type)) {
			supers.add(type);
		}
		for (String type = two; type != null; type = superClass(type)) {
			if (supers.contains(type)) {
				return type;
			}
		}
		return "java/lang/Object";
	}

	/** The super class; {@code Object} for interfaces and unknown types, null for {@code Object}. */
	private String superClass(String type) {
		if (type.equals("java/lang/Object")) {
			return null;
		}
		String[] known = hierarchy.computeIfAbsent(type, name -> {
			try {
				Class<?> parent = Class.forName(name.replace('/', '.'), false, ClassLoader.getPlatformClassLoader()).getSuperclass();
				return new String[] { parent == null ? "java/lang/Object" : parent.getName().replace('.', '/') };
			} catch (ClassNotFoundException e) {
				return new String[] { "java/lang/Object" };
			}
		});
		return known[0];
	}

	// launcher and cache

	/** The classes beside this one that run with the command line. */
	private static void addTools(Path lib) throws IOException {
		var entries = new TreeMap<String, byte[]>();
		for (String tool : List.of("Training.class", "Snapshots.class")) {
			try (var in = Assemble.class.getResourceAsStream(tool)) {
				entries.put(tool, in.readAllBytes());
			}
		}
		zip(lib.resolve(TOOLS), unsigned(null, false), entries);
	}

	/** Put the standard library, parsed and linked, beside its text, and the table of the syntax beside the classes that read it. */
	private void addSnapshots(List<String> order, Path lib) throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("snapshots");
		if (!java(order, "Snapshots", folder.toString())) {
			throw new IllegalStateException("the standard library is not in order, see " + log());
		}
		for (String jar : List.of(LIBRARY, LANGUAGE)) {
			repack(jars.get(jar), lib.resolve(jar), files(folder.resolve(jar)));
		}
		delete(folder);
	}

	private static TreeMap<String, byte[]> files(Path folder) throws IOException {
		var files = new TreeMap<String, byte[]>();
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				files.put(folder.relativize(file).toString().replace(File.separatorChar, '/'), Files.readAllBytes(file));
			}
		}
		return files;
	}

	/** The scripts of Windows name all jars of the folder at once: a command must not be longer there than 8191 characters. */
	private Launchers launchers(List<String> order) {
		return new Launchers(repository.resolve("releng/cli/launcher"),
				Map.of("classpath", String.join(":", order.stream().map(jar -> "$lib/" + jar).toList()), "flags", String.join(" ", FLAGS), "heap",
						FIRST_HEAP, "native", NATIVE_ACCESS, "jdk.native", Integer.toString(JDK_NATIVE_ACCESS), "jdk.aot",
						Integer.toString(JDK_AOT)));
	}

	/** Make the caches of classes as a user does; a failure costs speed only. */
	private String createCaches() throws IOException, InterruptedException {
		boolean made = run(List.of(home.resolve("bin/make-cache").toString(), repository.toString()));
		if (!made) {
			System.out.println("[WARNING] no cache of classes, starts are slower; see " + log());
		}
		return made ? "made" : "none";
	}

	/** Run a class with the flags of the launcher and more; answer whether that went well. */
	private boolean java(List<String> order, String main, String argument) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>();
		command.add(javaProgram());
		command.addAll(FLAGS);
		if (Runtime.version().feature() >= JDK_NATIVE_ACCESS) {
			command.add(NATIVE_ACCESS);
		}
		command.add("-cp");
		command.add(String.join(File.pathSeparator, order.stream().map(name -> home.resolve("lib").resolve(name).toString()).toList()));
		command.add(main);
		command.add(argument);
		return run(command);
	}

	/** The Java that runs this, which the caches are made for. */
	private static String javaProgram() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	private boolean run(List<String> command) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
		// what is read in training is not kept for whoever builds
		builder.environment().put("ASSAY_DOCUMENT_CACHE", home.resolveSibling("training-documents").toString());
		builder.environment().put("ASSAY_JAVA", javaProgram());
		Process process = builder.start();
		process.getOutputStream().close();
		if (!process.waitFor(5, TimeUnit.MINUTES)) {
			process.destroyForcibly();
		}
		return process.waitFor() == 0;
	}

	private Path log() {
		return home.resolveSibling("training.log");
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> paths = Files.walk(folder)) {
				for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(path);
				}
			}
		}
	}
}
