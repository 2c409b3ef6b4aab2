package org.assay.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A stream of the process, written as UTF-8 whatever the locale. That nobody reads any more is no failure; that the disk is full is one,
 * which {@link #failure} tells.
 */
final class Output {

	private final OutputStream stream;
	private IOException failure;

	private Output(OutputStream stream) {
		this.stream = stream;
	}

	static Output standard() {
		return new Output(new FileOutputStream(FileDescriptor.out));
	}

	static Output error() {
		return new Output(new FileOutputStream(FileDescriptor.err));
	}

	void print(String text) {
		if (failure != null) {
			return;
		}
		try {
			stream.write(text.getBytes(StandardCharsets.UTF_8));
			stream.flush();
		} catch (IOException refused) {
			failure = refused;
		}
	}

	void line(String text) {
		print(text + "\n");
	}

	/** Return why the stream could not be written; empty if it could, or if only the reader has gone. */
	String failure() {
		String reason = failure == null ? "" : String.valueOf(failure.getMessage());
		return reason.contains("Broken pipe") || reason.contains("pipe is being closed") ? "" : reason;
	}
}
