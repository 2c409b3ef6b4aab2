package org.assay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.assay.core.CannotDo;
import org.assay.core.project.Overlay;

/** What is piped into the command. */
final class StandardInput {

	private StandardInput() {
	}

	/** Read a text that stands for a file; no more of it than a file may have.
	 * @param file path of the file, which need not exist */
	static Overlay text(Path file) throws CannotDo {
		try {
			return Overlay.of(file, System.in.readNBytes(Overlay.most()));
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}
}
