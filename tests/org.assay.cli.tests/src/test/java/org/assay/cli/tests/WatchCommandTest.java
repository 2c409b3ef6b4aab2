package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A watch notices what editors do to files, survives what goes wrong, and ends when it is told to. */
class WatchCommandTest {

	private static final int PATIENCE_SECONDS = 60;
	private static final String SUM = " elements, as of 2026-01-20\n";

	@TempDir
	Path folder;

	private Process process;
	private final StringBuffer printed = new StringBuffer();

	@AfterEach
	void endTheWatch() {
		if (process != null) {
			process.destroyForcibly();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "--poll"})
	void noticesWhatEditorsDo(String mode) throws Exception {
		Folder.project(folder);
		watch(mode);
		expect("R41 likelihood 17 is outside 1..10");
		expect(SUM);

		forget();
		Path saved = Folder.write(folder, "risks.tmp", Folder.RISKS.replace("17", "7"));
		Files.move(saved, folder.resolve("risks.assay"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		expect("changed: risks.assay");
		expect("0 errors");
		expect("gone: 1");

		forget();
		Folder.write(folder, "deep/er/more.assay", "package demo\ninformation Letters \"Letters\" { }\n");
		expect("new: deep/er/more.assay");
		expect("R02");

		forget();
		Folder.write(folder, "deep/er/more.assay", "package demo\ninformation Letters \"Letters\" { owner Owner }\n");
		expect("changed: deep/er/more.assay");

		forget();
		Files.delete(folder.resolve("deep/er/more.assay"));
		Files.delete(folder.resolve("deep/er"));
		Files.delete(folder.resolve("deep"));
		expect("removed: deep/er/more.assay");
		expect(SUM);

		process.getOutputStream().close();
		assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
		assertEquals(0, process.exitValue());
	}

	@Test
	void saysNothingOfWhatIsNoChange() throws Exception {
		Folder.project(folder);
		watch();
		expect(SUM);
		forget();

		Folder.write(folder, "risks.assay", Folder.RISKS);
		Folder.write(folder, ".hidden/x.assay", "nonsense {");
		Folder.write(folder, "notes.txt", "nonsense {");
		Folder.write(folder, "target/y.assay", "nonsense {");
		TimeUnit.MILLISECONDS.sleep(700);
		Folder.write(folder, "z.assay", "package z\n");

		expect("new: z.assay");
		expect(SUM);
		assertEquals(1, printed.toString().split(SUM, -1).length - 1, printed.toString());
	}

	@Test
	void goesOnWhileTextsCannotBeRead() throws Exception {
		Folder.project(folder);
		watch();
		expect(SUM);

		forget();
		Files.delete(folder.resolve("risks.assay"));
		Files.createDirectory(folder.resolve("risks.assay"));
		Files.delete(folder.resolve("project.assay"));
		expect("assay: ");
		assertTrue(process.isAlive());

		forget();
		Files.delete(folder.resolve("risks.assay"));
		Folder.project(folder);
		expect("R41");
		expect(SUM);
		process.getOutputStream().close();
		assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
		assertEquals(1, process.exitValue(), "the last check found an error");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | ''        | is no longer there, put it back or end with Ctrl-C
			sv | --poll    | finns inte längre, lägg tillbaka mappen eller avsluta med Ctrl-C
			""")
	void saysThatTheProjectIsGoneAndGoesOnWhenItIsBack(String language, String mode, String message) throws Exception {
		Path project = Files.createDirectories(folder.resolve("work/project"));
		Path real = project.toRealPath();
		Folder.project(project);
		watch("work/project", "--language", language, mode);
		expect("2026-01-20\n");

		forget();
		Files.move(folder.resolve("work"), folder.resolve("elsewhere"));
		expect("assay: " + real + " " + message);
		TimeUnit.MILLISECONDS.sleep(2500);
		assertTrue(process.isAlive());
		assertEquals(1, printed.toString().lines().count(), "it is said once");

		forget();
		Files.move(folder.resolve("elsewhere"), folder.resolve("work"));
		expect("2026-01-20\n");

		forget();
		Folder.delete(project);
		expect(message);
		Files.createDirectory(project);
		Folder.project(project);
		expect("2026-01-20\n");

		forget();
		Folder.delete(project);
		expect(message);
		process.getOutputStream().close();
		assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
		assertEquals(2, process.exitValue(), "at last nothing could be checked");
	}

	@Test
	void makesReportsAnew() throws Exception {
		Folder.project(folder);
		Folder.write(folder, "risks.assay", Folder.RISKS.replace("17", "7"));
		watch("--report", "out");
		expect("out/Review-risk.en.html\n");

		forget();
		Folder.write(folder, "risks.assay", Folder.RISKS.replace("17", "7").replace("wrong person", "wrong board"));
		expect("out/Review-risk.en.html\n");
		assertTrue(Folder.read(folder.resolve("out/Review-risk.en.html")).contains("wrong board"));

		forget();
		Folder.write(folder, "risks.assay", "nonsense {");
		expect("no report is made");
		assertTrue(Folder.read(folder.resolve("out/Review-risk.en.html")).contains("wrong board"), "the old report stays");
	}

	private static boolean ignoresInterrupt() throws IOException {
		Path status = Path.of("/proc/self/status");
		if (!Files.isReadable(status)) {
			return false;
		}
		String ignored = Files.readAllLines(status).stream().filter(line -> line.startsWith("SigIgn:")).findFirst().orElse("SigIgn:\t0");
		return (Long.parseUnsignedLong(ignored.substring("SigIgn:".length()).strip(), 16) & 1L << 1) != 0;
	}

	@Test
	void endsOnInterrupt() throws Exception {
		assumeFalse(ignoresInterrupt(), "what runs in the background of a script ignores interrupts, and so does all that it starts");
		Folder.project(folder);
		watch();
		expect(SUM);

		new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();

		assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
		assertEquals(130, process.exitValue());
		assertFalse(printed.toString().contains("failure"), printed.toString());
	}

	private void watch(String... options) throws IOException {
		List<String> command = new ArrayList<>(List.of(Cli.binaries().resolve("assay").toString(), "watch", "--until-eof", "--as-of",
				"2026-01-20"));
		List.of(options).stream().filter(option -> !option.isEmpty()).forEach(command::add);
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
		builder.environment().put("LC_ALL", "C.UTF-8");
		builder.environment().remove("ASSAY_LANGUAGE");
		process = builder.start();
		Thread reader = new Thread(this::readAll, "output");
		reader.setDaemon(true);
		reader.start();
	}

	private void readAll() {
		try (InputStream output = process.getInputStream()) {
			byte[] part = new byte[8192];
			for (int read = output.read(part); read >= 0; read = output.read(part)) {
				printed.append(new String(part, 0, read, StandardCharsets.UTF_8));
			}
		} catch (IOException ended) {
			throw new UncheckedIOException(ended);
		}
	}

	private void forget() {
		printed.setLength(0);
	}

	private void expect(String text) throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (printed.indexOf(text) < 0) {
			if (System.nanoTime() > end || !process.isAlive() && printed.indexOf(text) < 0) {
				throw new AssertionError("no \"" + text + "\" in\n" + printed);
			}
			TimeUnit.MILLISECONDS.sleep(20);
		}
	}
}
