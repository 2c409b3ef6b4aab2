package org.assay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** Says which version this is. */
final class VersionCommand implements Command {

	@Override
	public List<Parameter> parameters() {
		return List.of();
	}

	@Override
	public String operands() {
		return "";
	}

	@Override
	public int most() {
		return 0;
	}

	@Override
	public int run(Arguments arguments, Session session) {
		session.out().line("assay " + version());
		session.out().line("java " + Runtime.version());
		return Exit.OK;
	}
}
