import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The desktop application for one system, ready to be packed: what runs, without what the build only needs to put it together. Nothing
 * is ever installed into it or updated, so that the records of what was installed, which differ each time, are not needed.
 */
final class Desktop {

	private static final String PLUGINS = "plugins/";
	private static final String CONFIGURATION = "configuration/config.ini";
	private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
	private static final Set<String> PROGRAMS = Set.of("assay-ide", "assay-ide.cmd");
	/** Records of what was installed, and options for a launcher that the application does not have. */
	private static final List<String> LEFT_OUT = List.of("p2/", "features/", "configuration/org.eclipse.update/", "artifacts.xml",
			"eclipse.ini");
	private static final String CHANGES = "They are unchanged but for this: jars that were no bundles have got the manifest of one, which "
			+ "those manifests say.\nThe parts of the Eclipse platform name what they contain of others in their files about.html and about_files.";

	private final Release release;
	private final DesktopSystem system;
	private final Contents contents = new Contents();
	/** The folder of the application in the archive. */
	private final String home;

	private Desktop(Release release, DesktopSystem system) {
		this.release = release;
		this.system = system;
		this.home = system.isMac() ? MacApplication.HOME : "";
	}

	static Contents of(Release release, DesktopSystem system) throws IOException {
		Desktop desktop = new Desktop(release, system);
		desktop.collect(release.repository().resolve("releng/product/target/products/org.assay.product").resolve(system.product()));
		if (system.isMac()) {
			new MacApplication(release, system.macProcessor()).addTo(desktop.contents);
		}
		desktop.describe();
		return desktop.contents.sealed();
	}

	private void collect(Path product) throws IOException {
		try (Stream<Path> paths = Files.walk(product)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				add(product.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
			}
		}
	}

	private void add(String path, byte[] bytes) throws IOException {
		if (path.startsWith(PLUGINS)) {
			contents.add(home + path, path.endsWith(".jar") ? SteadyJar.of(bytes, release.time()) : bytes);
		} else if (path.equals(CONFIGURATION)) {
			contents.add(home + path, Configuration.plain(bytes));
		} else if (path.equals(BUNDLES)) {
			contents.add(home + path, bytes);
		} else if (PROGRAMS.contains(path)) {
			contents.addProgram((system.isMac() ? MacApplication.PROGRAMS : "") + path, path.endsWith(".cmd") ? complete(bytes) : bytes);
		} else if (LEFT_OUT.stream().noneMatch(path::startsWith)) {
			throw new IllegalStateException("nobody has said whether " + path + " belongs into the archives of the desktop application");
		}
	}

	/** How a Java is found is the same in all scripts of Windows. */
	private byte[] complete(byte[] script) throws IOException {
		String find = Files.readString(release.repository().resolve("releng/cli/launcher/find-java.cmd"));
		String complete = new String(script, StandardCharsets.US_ASCII).replace("@find-java@", find).replace("\r\n", "\n");
		return complete.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
	}

	private void describe() throws IOException {
		List<Bundle> bundles = Bundle.allIn(contents, home + PLUGINS);
		BundleSbom sbom = new BundleSbom(release, bundles);
		contents.add("sbom.json", sbom.document().getBytes(StandardCharsets.UTF_8));
		contents.add("LICENCES.md", LicenceList.of(sbom.components(), CHANGES).getBytes(StandardCharsets.UTF_8));
		contents.add("LICENSE", release.repository().resolve("LICENSE"));
		contents.add("README.md", release.repository().resolve("releng/release/src").resolve(system.readme()));
	}
}
