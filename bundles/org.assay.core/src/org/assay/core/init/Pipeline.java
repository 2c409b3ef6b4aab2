package org.assay.core.init;

import java.util.Arrays;
import java.util.Optional;

/** A service that checks a project after each change of its repository. */
public enum Pipeline {
	NONE("none", ""), GITHUB("github", ".github/workflows/assay.yml"), GITLAB("gitlab", ".gitlab-ci.yml"),
			AZURE("azure", "azure-pipelines.yml");

	private final String word;
	private final String file;

	Pipeline(String word, String file) {
		this.word = word;
		this.file = file;
	}

	/** Return the word that people call it by. */
	public String word() {
		return word;
	}

	/** Return the pipeline that a word means. */
	public static Optional<Pipeline> of(String word) {
		return Arrays.stream(values()).filter(pipeline -> pipeline.word.equals(word)).findFirst();
	}

	/** Return the path at which the service looks for its file; empty if there is no service. */
	String file() {
		return file;
	}
}
