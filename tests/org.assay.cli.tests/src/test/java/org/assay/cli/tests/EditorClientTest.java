package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The language server as a process, spoken to by the client library that editors use. */
class EditorClientTest {

	private static final int END_SECONDS = 10;

	@TempDir
	Path folder;

	@BeforeEach
	void needsNode() {
		NodeProgram.isNeeded();
	}

	@Test
	void anExampleIsOpenedCorrectedCompletedAndRenamedInAndTheServerEndsWhenItIsTold() throws Exception {
		client().run("client.mjs", "session", assay(), project());
	}

	@Test
	void aServerDoesNotOutliveAClientThatIsKilled() throws Exception {
		Process client = client().start("client.mjs", "orphan", assay(), project());
		BufferedReader said = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
		String line = said.readLine();
		assertTrue(line != null && line.startsWith("server "), line);
		ProcessHandle server = ProcessHandle.of(Long.parseLong(line.substring("server ".length()))).orElseThrow();
		assertTrue(server.isAlive());
		client.destroyForcibly();
		try {
			server.onExit().get(END_SECONDS, TimeUnit.SECONDS);
		} finally {
			server.destroyForcibly();
		}
	}

	private NodeProgram client() throws Exception {
		return new NodeProgram(folder).withLibraries().with("client.mjs", "client.mjs");
	}

	private String project() throws Exception {
		return new NodeProgram(folder).copy(Cli.example()).toString();
	}

	private static String assay() {
		return Cli.binaries().resolve("assay").toString();
	}
}
