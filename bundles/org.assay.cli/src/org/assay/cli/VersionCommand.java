package org.assay.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;

/** Says which version this is. */
final class VersionCommand implements Command {

	private static final String DEVELOPMENT = "development";

	@Override
	public List<Parameter> parameters() {
		return List.of();
	}

	@Override
	public Operands operands() {
		return Operands.NONE;
	}

	@Override
	public int run(Arguments arguments, Session session) {
		session.out().line("assay " + version());
		session.out().line("java " + Runtime.version());
		return Exit.OK;
	}

	/** Return the version that the jar of this class bears; class folders bear none. */
	static String version() {
		try {
			URI place = VersionCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI();
			Path jar = Path.of(place);
			if (!Files.isRegularFile(jar)) {
				return DEVELOPMENT;
			}
			try (JarFile file = new JarFile(jar.toFile())) {
				String version = file.getManifest() == null ? null : file.getManifest().getMainAttributes().getValue("Bundle-Version");
				return version == null ? DEVELOPMENT : version;
			}
		} catch (IOException | URISyntaxException unreadable) {
			return DEVELOPMENT;
		}
	}
}
