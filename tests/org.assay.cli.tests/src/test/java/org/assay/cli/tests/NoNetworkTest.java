package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No command opens a socket: seen by the system calls of each, by a system without a network, and by a server that waits for a call in
 * vain.
 */
class NoNetworkTest {

	private static final Pattern CALL =
			Pattern.compile("(?m)^.*\\b(?:socket|socketpair|connect|bind|listen|accept4?|send\\w*|recv\\w*)\\(.*$");
	/**
	 * When Java loads its library for files and networks, it looks whether the machine speaks IPv4 and IPv6 by making a socket of each kind.
	 */
	private static final Pattern LOOK_OF_JAVA = Pattern.compile("socket\\(AF_INET6?, SOCK_STREAM(?:\\|SOCK_CLOEXEC)?, IPPROTO_(?:IP|TCP)\\)");
	private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z][a-z-]*)(?: |$)");
	private static final int PATIENCE_MILLISECONDS = 300;
	private static final boolean IS_FULL = "full".equals(System.getProperty("assay.hostile"));

	/** Each command at work, not only its help; {port} is that of the server that waits. */
	private static final List<String> CALLS = List.of("check", "check --self-test", "check --format json", "list risks",
			"list documents --format json",
			"explain R41", "explain Mail", "ask expired", "ask due before 2030-01-01 --format json", "report -o out",
			"report -o signed --manifest --key key", "verify signed --key key.pub --project .",
			"cite out/Review-risk.en.pdf confidentiality", "evidence update", "import out/Review-risk.en.pdf",
			"fmt --check", "fmt",
			"version", "help", "help check", "key other-key", "doctor", "init new-project --name Town", "generate-completion bash", "watch --help",
			"lsp --help", "ide --help");

	@TempDir
	Path folder;

	@BeforeEach
	void writeProject() {
		Folder.write(folder, "project.assay", Folder.PROJECT + "\ninformation Letters \"Letters\" { owner Owner }\n");
		Folder.write(folder, "risks.assay", Folder.RISKS);
		Folder.write(folder, "hostile.assay", """
				package demo

				document Page "http://127.0.0.1:9/page" {
				    file "http://127.0.0.1:9/page.assay"
				    reference "http://127.0.0.1:9/reference"
				    description "See [here](http://127.0.0.1:9/link), ![drawing](http://127.0.0.1:9/drawing.png), <img src='http://127.0.0.1:9/x'>"
				}
				""");
		Cli.in(folder).resident().run("key", "key");
	}

	@Test
	void everyCommandIsTried() {
		Set<String> known = new TreeSet<>();
		Matcher matcher = COMMAND.matcher(Cli.in(folder).resident().run("help").out());
		while (matcher.find()) {
			known.add(matcher.group(1));
		}
		Set<String> tried = new TreeSet<>();
		CALLS.forEach(call -> tried.add(call.split(" ")[0]));
		assertTrue(known.contains("check") && known.contains("report"), known.toString());
		assertTrue(tried.containsAll(known), () -> "commands " + known + ", tried " + tried);
	}

	/** All in one process, which spares most of the time; the launcher is tried with {@link #noCommandUsesASocketAsUsersStartIt}. */
	@Test
	void noCommandUsesASocket() throws IOException {
		assumeWorks("strace", "-f", "-o", folder.resolve("try").toString(), "true");
		Path trace = folder.resolve("trace");
		List<String> ended = new ArrayList<>();
		try (LoopProcess loop = new LoopProcess(folder, strace(trace), List.of("-Dassay.home=" + Cli.binaries().getParent()), "version")) {
			for (String call : CALLS) {
				ended.add(loop.run((call + " --language en").split(" ")).code() + " " + call);
			}
		}
		assertTrue(Files.size(trace) > 0, "the trace saw the process");
		assertEquals(List.of(), calls(trace), ended.toString());
		assertEquals(List.of(), ended.stream().filter(call -> !call.startsWith("0 ") && !call.startsWith("1 ")).toList(), "all were at work");
	}

	/** One that checks, or each with {@code -Dassay.hostile=full}. */
	@Test
	void noCommandUsesASocketAsUsersStartIt() throws IOException {
		assumeWorks("strace", "-f", "-o", folder.resolve("try").toString(), "true");
		for (String call : IS_FULL ? CALLS : CALLS.subList(0, 1)) {
			Path trace = folder.resolve("trace");
			Cli.in(folder).under(strace(trace).toArray(String[]::new)).run(call.split(" "));
			assertTrue(Files.size(trace) > 0, "the trace saw the process");
			assertEquals(List.of(), calls(trace), call);
		}
	}

	/** A project is opened, its documents are looked for, and a question is put. */
	@Test
	void aServerUsesNoneWhileItIsAsked() throws IOException, InterruptedException {
		assumeWorks("strace", "-f", "-o", folder.resolve("try").toString(), "true");
		Path trace = folder.resolve("trace");
		List<String> command = new ArrayList<>(strace(trace));
		command.addAll(List.of(Cli.binaries().resolve("assay").toString(), "lsp", "--stdio"));
		Process server = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		String uri = folder.toUri().toString();
		String answers;
		try (OutputStream in = server.getOutputStream()) {
			tell(in, "'id':1,'method':'initialize','params':{'capabilities':{},'workspaceFolders':[{'uri':'" + uri + "','name':'p'}]}");
			tell(in, "'method':'initialized','params':{}");
			tell(in, "'method':'textDocument/didOpen','params':{'textDocument':{'uri':'" + uri + "hostile.assay','languageId':'assay','version':1,'text':'"
					+ Folder.read(folder.resolve("hostile.assay")).replace("\"", "\\\"").replace("'", "\\u0027").replace("\n", "\\n").replace("\t", " ") + "'}}");
			tell(in, "'id':2,'method':'textDocument/codeAction','params':{'textDocument':{'uri':'" + uri + "hostile.assay'},'range':"
					+ "{'start':{'line':0,'character':0},'end':{'line':9,'character':0}},'context':{'diagnostics':[]}}");
			tell(in, "'id':3,'method':'shutdown'");
			answers = until("\"id\":3", server.getInputStream());
			tell(in, "'method':'exit'");
		}
		assertEquals(0, server.waitFor(), answers);
		assertTrue(answers.contains("publishDiagnostics") && answers.contains("\"id\":2"), answers);
		assertEquals(List.of(), calls(trace));
	}

	/** Read until something has been said, or nothing more is. */
	private static String until(String said, InputStream out) throws IOException {
		ByteArrayOutputStream read = new ByteArrayOutputStream();
		for (int next = out.read(); next >= 0; next = out.read()) {
			read.write(next);
			if (next == '}' && read.toString(StandardCharsets.UTF_8).contains(said)) {
				break;
			}
		}
		return read.toString(StandardCharsets.UTF_8);
	}

	private static void tell(OutputStream in, String fields) throws IOException {
		byte[] content = ("{\"jsonrpc\":\"2.0\"," + fields.replace('\'', '"') + "}").getBytes(StandardCharsets.UTF_8);
		in.write(("Content-Length: " + content.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
		in.write(content);
		in.flush();
	}

	private static List<String> strace(Path trace) {
		return List.of("strace", "-f", "-e", "trace=network", "-o", trace.toString());
	}

	/**
	 * Return the system calls about sockets in a trace, without those by which Java looks around and asks the machine itself for the user's
	 * name.
	 */
	private static List<String> calls(Path trace) throws IOException {
		return CALL.matcher(Files.readString(trace)).results().map(MatchResult::group)
				.filter(line -> !LOOK_OF_JAVA.matcher(line).find() && !line.contains("AF_UNIX")).toList();
	}

	/** The way of looking is looked at: a process that does make a socket is seen. */
	@Test
	void aSocketWouldBeSeen() throws IOException, InterruptedException {
		assumeWorks("strace", "-f", "-o", folder.resolve("try").toString(), "true");
		Path program = Folder.write(folder, "Caller.java", "class Caller { public static void main(String[] a) throws Exception {"
				+ " try { new java.net.Socket(\"127.0.0.1\", 9).close(); } catch (java.io.IOException refused) { } } }");
		Path trace = folder.resolve("trace");
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		new ProcessBuilder("strace", "-f", "-e", "trace=network", "-o", trace.toString(), java, program.toString()).start().waitFor();
		assertTrue(calls(trace).stream().anyMatch(line -> line.contains("connect(")), "a call in the trace");
	}

	@Test
	void worksWithoutANetwork() {
		assumeWorks("unshare", "-rn", "true");
		assertEquals(1, Cli.in(folder).under("unshare", "-rn").run("check").code());
		assertEquals(0, Cli.in(folder).under("unshare", "-rn").run("report", "--format", "html", "--manifest", "--key", "key").code());
		assertEquals(0, Cli.in(folder).under("unshare", "-rn").run("verify", "--key", "key.pub").code());
	}

	@Test
	void nobodyCallsAServerThatTextsName() throws IOException {
		try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
			server.setSoTimeout(PATIENCE_MILLISECONDS);
			String hostile = Folder.read(folder.resolve("hostile.assay")).replace(":9/", ":" + server.getLocalPort() + "/");
			Folder.write(folder, "hostile.assay", hostile);
			for (String call : List.of("check", "report -o out")) {
				Cli.in(folder).run(call.split(" "));
			}
			assertThrows(SocketTimeoutException.class, server::accept);
		}
	}

	private static void assumeWorks(String... command) {
		try {
			Assumptions.assumeTrue(new ProcessBuilder(command).start().waitFor() == 0, () -> String.join(" ", command) + " does not work here");
		} catch (IOException | InterruptedException missing) {
			Assumptions.abort(command[0] + " is not installed");
		}
	}
}
