import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Packs a release: the command line, the desktop application for each system, the extension of editors, what a receiver needs to trust
 * them, and one digest of each of these files. The same commit gives the same bytes.
 *
 * <p>Arguments: the folder of the archives, the version, the time of all entries (ISO instant), the folder of the repository.
 */
final class Pack {

	private final Release release;
	private final List<Path> packed = new ArrayList<>();

	private Pack(Release release) {
		this.release = release;
	}

	public static void main(String[] arguments) throws IOException {
		Path repository = Path.of(arguments[3]).toAbsolutePath().normalize();
		Release release = new Release(repository, Path.of(arguments[0]), arguments[1].replace("-SNAPSHOT", ""), Instant.parse(arguments[2]),
				Licences.read(repository.resolve("releng/release/src/licences.json")));
		Pack pack = new Pack(release);
		pack.commandLine();
		for (DesktopSystem system : DesktopSystem.values()) {
			pack.desktop(system);
		}
		pack.extension(repository.resolve("releng/vscode/target/assay-" + arguments[1] + ".vsix"));
		pack.sums();
	}

	private void commandLine() throws IOException {
		String name = "assay-" + release.version();
		CommandLine commandLine = CommandLine.of(release);
		packed.add(Files.writeString(release.target().resolve(name + ".sbom.json"), commandLine.sbom()));
		archive(name, name + ".tar.gz", commandLine.contents());
		archive(name, name + ".zip", commandLine.contents());
	}

	private void desktop(DesktopSystem system) throws IOException {
		String name = "assay-ide-" + release.version();
		archive(name, name + "-" + system.ending(), Desktop.of(release, system));
	}

	private void extension(Path built) throws IOException {
		String name = "assay-" + release.version() + ".vsix";
		packed.add(Files.copy(built, release.target().resolve(name), StandardCopyOption.REPLACE_EXISTING));
		packed.add(Files.writeString(release.target().resolve(name + ".sbom.json"), ExtensionSbom.of(built, release)));
	}

	private void archive(String folder, String name, Contents contents) throws IOException {
		Path file = release.target().resolve(name);
		new Archive(folder, contents, release.time()).write(file);
		packed.add(file);
		System.out.println("[INFO] " + name + ": " + contents.files().size() + " files, " + (Files.size(file) >> 20) + " MiB");
	}

	private void sums() throws IOException {
		StringBuilder sums = new StringBuilder();
		for (Path file : packed.stream().sorted().toList()) {
			sums.append(Digest.line(Files.readAllBytes(file), file.getFileName().toString()));
		}
		Files.writeString(release.target().resolve("assay-" + release.version() + ".sha256"), sums);
	}
}
