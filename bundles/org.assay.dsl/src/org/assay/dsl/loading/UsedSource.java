package org.assay.dsl.loading;

import java.util.List;
import java.util.Optional;

/** Opens the other projects that a project uses. Whoever implements it decides what may be opened at all. */
public interface UsedSource {

	/** Opens none: imports of what other projects publish find nothing, and nothing is said about other projects. */
	UsedSource NONE = new UsedSource() {

		@Override
		public String path() {
			return "";
		}

		@Override
		public Optional<String> revision() {
			return Optional.empty();
		}

		@Override
		public Optional<Answer> open(String location, Optional<String> commit) {
			return Optional.empty();
		}
	};

	/**
	 * Return the folder of the project whose uses are opened here, relative to that of the first project, with forward slashes; empty for the
	 * first one. Two projects are the same if this is the same.
	 */
	String path();

	/** Return the revision that the texts of the project are of; empty for the texts as they are. */
	Optional<String> revision();

	/**
	 * Open a project that the project names.
	 *
	 * @param location folder, relative to that of the project, as it is written
	 * @param commit revision that pins it, as it is written
	 * @return empty if other projects are not looked at
	 */
	Optional<Answer> open(String location, Optional<String> commit);

	/** What comes of opening a project. */
	sealed interface Answer {
	}

	/**
	 * A project that was read.
	 *
	 * @param sources its texts, with paths relative to its own folder
	 * @param uses opens what it uses itself
	 */
	record Opened(List<SourceText> sources, UsedSource uses) implements Answer {
		public Opened {
			sources = List.copyOf(sources);
		}
	}

	/**
	 * A project that may not be read, or cannot.
	 *
	 * @param variant variant of the message of R125
	 * @param arguments arguments of the message behind the place of the project
	 */
	record Refused(String variant, List<String> arguments) implements Answer {
		public Refused {
			arguments = List.copyOf(arguments);
		}
	}
}
