package org.assay.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.assay.lsp.StdioServer;

/** Serves an editor by the language server protocol, on the standard streams. */
final class LspCommand implements Command {

	/** Clients say so, and there is no other way. */
	private static final Parameter STDIO = Parameter.flag("--stdio");

	@Override
	public List<Parameter> parameters() {
		return List.of(STDIO, Parameter.AS_OF);
	}

	@Override
	public Operands operands() {
		return Operands.NONE;
	}

	@Override
	public int run(Arguments arguments, Session session) throws Misuse {
		LocalDate stated = arguments.text(Parameter.AS_OF).isPresent() ? arguments.asOf() : null;
		InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
		OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
		// the standard output belongs to the protocol: a word of anybody else would break it
		System.setOut(System.err);
		boolean orderly = StdioServer.serve(in, out, () -> stated == null ? LocalDate.now() : stated);
		return orderly ? Exit.OK : Exit.FINDINGS;
	}
}
