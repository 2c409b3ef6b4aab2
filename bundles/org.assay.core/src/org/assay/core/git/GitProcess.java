package org.assay.core.git;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps JGit to the repository that it is asked about. Otherwise it would look for the configuration of the user and of the machine, run
 * Git to find out where that is, and write files into the repository to measure how exact the times of files are.
 */
public final class GitProcess {

	private GitProcess() {
	}

	/**
	 * Keep JGit to itself in the whole process from now on. For programs of our own, such as the command line; a workbench has settings of its
	 * own that other parts of it rely on.
	 */
	public static synchronized void isolate() {
		// before the first class of JGit: the logging interface would complain on the standard error that nobody listens
		System.setProperty("slf4j.internal.verbosity", "ERROR");
		if (!(SystemReader.getInstance() instanceof Isolated)) {
			SystemReader.setInstance(new Isolated(SystemReader.getInstance()));
		}
	}

	/** A system without environment variables and without configuration. */
	private static final class Isolated extends SystemReader {

		private final SystemReader system;

		Isolated(SystemReader system) {
			this.system = system;
			setPlatformChecker();
		}

		@Override
		public String getHostname() {
			return "localhost";
		}

		@Override
		public String getenv(String variable) {
			return null;
		}

		@Override
		public String getProperty(String key) {
			return system.getProperty(key);
		}

		@Override
		public FileBasedConfig openUserConfig(Config parent, FS files) {
			return new NoConfig(parent, files);
		}

		@Override
		public FileBasedConfig openSystemConfig(Config parent, FS files) {
			return new NoConfig(parent, files);
		}

		@Override
		public FileBasedConfig openJGitConfig(Config parent, FS files) {
			return new NoConfig(parent, files);
		}

		@Override
		public long getCurrentTime() {
			return system.getCurrentTime();
		}

		@Override
		@SuppressWarnings("deprecation")
		public int getTimezone(long when) {
			return 0;
		}
	}

	/** A configuration without a file. It says how exact the times of files are, so that nobody measures it. */
	private static final class NoConfig extends FileBasedConfig {

		NoConfig(Config parent, FS files) {
			super(parent, null, files);
		}

		@Override
		public void load() {
			// there is nothing to load
		}

		@Override
		public boolean isOutdated() {
			return false;
		}

		@Override
		public String getString(String section, String subsection, String name) {
			return "filesystem".equals(section) ? "2000 milliseconds" : super.getString(section, subsection, name);
		}
	}
}
