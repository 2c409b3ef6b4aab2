package org.assay.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.assay.cli.tests.Cli.Run;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What went into a report and what came out is written down and signed; whatever was changed since is named. */
class ManifestTest {

	private static final String[] REPORT = {"report", "project", "-o", "out", "--format", "html", "--as-of", "2026-02-01", "--manifest",
			"--revision", "abc123"};

	@TempDir
	static Path made;
	@TempDir
	Path folder;

	@BeforeAll
	static void makeReport() {
		Folder.project(made.resolve("project"));
		assertEquals(0, Cli.in(made).run("key", "key").code());
		List<String> arguments = new ArrayList<>(List.of(REPORT));
		arguments.addAll(List.of("--key", "key"));
		Run run = Cli.in(made).run(arguments.toArray(String[]::new));
		assertEquals(0, run.code(), run.err());
		assertEquals("out/Review-risk.en.html\nout/manifest.json\n", run.out());
	}

	@BeforeEach
	void copyReport() throws IOException {
		for (String file : Folder.all(made)) {
			if (Files.isDirectory(made.resolve(file))) {
				Files.createDirectories(folder.resolve(file));
			} else {
				Files.copy(made.resolve(file), folder.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
			}
		}
	}

	private Run cli(String... arguments) {
		return Cli.in(folder).resident().run(arguments);
	}

	private Run report(String... more) {
		List<String> arguments = new ArrayList<>(List.of(REPORT));
		arguments.addAll(List.of(more));
		return cli(arguments.toArray(String[]::new));
	}

	@Test
	void namesAndDigestsWhatWentInAndWhatCameOut() throws Exception {
		JsonObject manifest = JsonParser.parseString(Folder.read(folder.resolve("out/manifest.json"))).getAsJsonObject();
		assertEquals(List.of("formatVersion", "kind", "tool", "project", "asOf", "revision", "rules", "library", "inputs", "outputs", "signedBy",
				"signature"), List.copyOf(manifest.keySet()));
		assertEquals("Demo", manifest.get("project").getAsString());
		assertEquals("2026-02-01", manifest.get("asOf").getAsString());
		assertEquals("abc123", manifest.get("revision").getAsString());
		assertTrue(manifest.getAsJsonObject("rules").get("count").getAsInt() > 100);
		List<String> packages = manifest.getAsJsonArray("library").asList().stream()
				.map(each -> each.getAsJsonObject().get("package").getAsString()).toList();
		assertTrue(packages.containsAll(List.of("std.core", "std.risk")), packages.toString());
		for (JsonElement each : manifest.getAsJsonArray("inputs")) {
			assertDigest(folder.resolve("project"), each.getAsJsonObject());
		}
		assertEquals(2, manifest.getAsJsonArray("inputs").size());
		assertDigest(folder.resolve("out"), manifest.getAsJsonArray("outputs").get(0).getAsJsonObject());
	}

	private static void assertDigest(Path folder, JsonObject part) throws Exception {
		byte[] content = Files.readAllBytes(folder.resolve(part.get("path").getAsString()));
		assertEquals(content.length, part.get("bytes").getAsInt());
		assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)), part.get("sha256").getAsString());
	}

	@Test
	void theSameInputAndKeyGiveTheSameBytes() throws IOException {
		byte[] first = Files.readAllBytes(folder.resolve("out/manifest.json"));
		Folder.delete(folder.resolve("out"));
		report("--key", "key");
		assertArrayEquals(first, Files.readAllBytes(folder.resolve("out/manifest.json")));
	}

	@Test
	void whatWasNotChangedIsVerified() {
		Run run = cli("verify", "out", "--key", "key.pub", "--project", "project");
		assertEquals(0, run.code(), run.out());
		assertTrue(run.out().matches("verified: files of the report: 1, as of 2026-02-01, signed by SHA256:[A-Za-z0-9+/]{43}\n"), run.out());
		assertEquals("", run.err());
		Run anybody = cli("verify", "out");
		assertEquals(0, anybody.code());
		assertTrue(anybody.err().startsWith("anybody could have made the key;"), anybody.err());
	}

	@Test
	void changedMissingAndAddedFilesAreNamed() throws IOException {
		Folder.write(folder, "out/Review-risk.en.html", Folder.read(folder.resolve("out/Review-risk.en.html")).replace("17", "1"));
		Folder.write(folder, "out/more/extra.txt", "not ours");
		Folder.write(folder, "out/.hidden", "passed over");
		assertVerifies(1, "Review-risk.en.html: changed\nmore/extra.txt: not part of the report\nnot verified, mismatches: 2;", "--key",
				"key.pub");
		Files.delete(folder.resolve("out/Review-risk.en.html"));
		Files.createSymbolicLink(folder.resolve("out/Review-risk.en.html"), folder.resolve("out/more/extra.txt"));
		assertVerifies(1, "Review-risk.en.html: changed\n", "--key", "key.pub");
		Files.delete(folder.resolve("out/Review-risk.en.html"));
		assertVerifies(1, "Review-risk.en.html: missing\n", "--key", "key.pub");
	}

	@Test
	void textsThatChangedSinceAreNamed() {
		Folder.write(folder, "project/risks.assay", Folder.RISKS.replace("17", "7"));
		Folder.write(folder, "project/more.assay", "package demo\n");
		assertVerifies(1, "risks.assay: changed in the project\nmore.assay: new in the project\n", "--project", "project");
		assertVerifies(0, "verified");
	}

	/** Every part of the manifest is covered by the signature. */
	@ParameterizedTest
	@CsvSource({"2026-02-01, 2026-02-02", "abc123, abc124", "Demo, Doma", "\"sha256\": \", \"sha256\": \"0", "risks.assay, risk2.assay",
			"std.core, std.more", "\"count\": 1, \"count\": 2",
			"\"kind\": \"report\", \"kind\": \"raport\"", "\"tool\": \"assay, \"tool\": \"other"})
	void whoeverChangesTheManifestIsNoticed(String before, String after) {
		String manifest = Folder.read(folder.resolve("out/manifest.json"));
		assertTrue(manifest.contains(before), before);
		Folder.write(folder, "out/manifest.json", manifest.replaceFirst(Pattern.quote(before), after));
		assertVerifies(1, "manifest.json: ");
	}

	@ParameterizedTest
	@ValueSource(strings = {" ", "\n", "\t"})
	void aManifestThatMeansTheSameButIsWrittenOtherwiseIsNoticed(String more) {
		Folder.write(folder, "out/manifest.json", Folder.read(folder.resolve("out/manifest.json")) + more);
		assertVerifies(1, "manifest.json: not as Assay wrote it\n", "--key", "key.pub");
	}

	@Test
	void aManifestSignedAnewByAnotherIsNoticed() {
		cli("key", "other");
		report("--key", "other");
		assertVerifies(1, "signed by another key, SHA256:", "--key", "key.pub");
		report();
		assertVerifies(1, "manifest.json: not signed, expected a signature of the key\n", "--key", "key.pub");
		assertVerifies(0, "verified: files of the report: 1, as of 2026-02-01, not signed\n");
	}

	@Test
	void aForgedManifestLeadsNowhereElse() {
		report();
		String manifest = Folder.read(folder.resolve("out/manifest.json"));
		for (String path : List.of("../key", "/etc/passwd", "C:/x", "http://127.0.0.1:9/x", "..\\\\key")) {
			Folder.write(folder, "out/manifest.json", manifest.replace("Review-risk.en.html", path));
			assertVerifies(1, path.replace("\\\\", "\\") + ": no path within the folder\n");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "{", "[]", "{}", "null", "{\"formatVersion\": \"x\"}", "no json"})
	void whatIsNoManifestCannotBeVerified(String text) {
		Folder.write(folder, "out/manifest.json", text);
		Run run = cli("verify", "out");
		assertEquals(2, run.code());
		assertTrue(run.err().endsWith("manifest.json is no manifest, expected one that assay report --manifest has written\n"), run.err());
	}

	@Test
	void saysWhatIsMissing() throws IOException {
		assertError("project has no manifest.json, expected a folder that assay report --manifest has written", "verify", "project");
		assertError("nowhere does not exist", "verify", "nowhere");
		Folder.write(folder, "out/manifest.json", Folder.read(folder.resolve("out/manifest.json")).replace("\"formatVersion\": 1",
				"\"formatVersion\": 2"));
		assertError("manifest.json has format 2, expected format 1", "verify", "out");
		Folder.write(folder, "out/.assay-1-1.journal", "assay journal 1\nend\n");
		assertError("out holds what a run that did not end has written so far, make the report again", "verify", "out");
		assertFalse(Files.exists(folder.resolve("nowhere")));
	}

	@Test
	void saysWhatIsWrongWithAKey() throws IOException {
		assertError("key is a private key, expected the public one", "verify", "out", "--key", "key");
		assertKeyError("key.pub is a public key, expected the private one", "key.pub");
		assertKeyError("no-key does not exist", "no-key");
		Folder.write(folder, "text", "no key");
		assertKeyError("text holds no key in PEM form, expected one such as assay key writes", "text");
		Folder.write(folder, "locked", "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n");
		assertKeyError("locked is protected by a password, expected a private key without one", "locked");
		Folder.write(folder, "broken", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
		assertKeyError("broken is no Ed25519 key, expected one such as assay key writes", "broken");
		Run alone = cli("report", "project", "--key", "key");
		assertEquals(2, alone.code());
		assertEquals("assay: --key signs a manifest, expected --manifest as well\n", alone.err());
	}

	@Test
	void aPrivateKeyIsForItsOwnerAndNeverOverwritten() throws IOException {
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("key"))));
		String key = Folder.read(folder.resolve("key"));
		assertError("cannot be written: something else has that name", "key", "key");
		Files.delete(folder.resolve("key.pub"));
		assertError("key cannot be written: something else has that name", "key", "key");
		assertEquals(key, Folder.read(folder.resolve("key")));
		assertFalse(Files.exists(folder.resolve("key.pub")), "all or none");
		Files.setPosixFilePermissions(folder.resolve("key"), PosixFilePermissions.fromString("rw-r--r--"));
		assertTrue(report("--key", "key").err().startsWith("others can read the private key key; chmod 600 makes it yours alone\n"));
	}

	@Test
	void speaksSwedish() {
		Run run = cli("verify", "out", "--language", "sv", "--key", "key.pub");
		assertTrue(run.out().startsWith("kontrollerad: filer i rapporten: 1, per 2026-02-01, signerad av SHA256:"), run.out());
	}

	@Test
	void openSslVerifiesWhatWeSign() throws IOException, InterruptedException {
		assumeOpenSsl();
		String manifest = Folder.read(folder.resolve("out/manifest.json"));
		String signature = JsonParser.parseString(manifest).getAsJsonObject().get("signature").getAsString();
		Folder.write(folder, "signed", manifest.substring(0, manifest.indexOf("  \"signature\": ")));
		Folder.write(folder, "signature", Base64.getDecoder().decode(signature));
		assertEquals(0, openSsl("pkeyutl", "-verify", "-pubin", "-inkey", "key.pub", "-rawin", "-in", "signed", "-sigfile", "signature"));
		Folder.write(folder, "signed", manifest.substring(0, manifest.indexOf("  \"signature\": ")) + " ");
		assertEquals(1, openSsl("pkeyutl", "-verify", "-pubin", "-inkey", "key.pub", "-rawin", "-in", "signed", "-sigfile", "signature"));
	}

	@Test
	void weSignWithKeysOfOpenSsl() throws IOException, InterruptedException {
		assumeOpenSsl();
		assertEquals(0, openSsl("genpkey", "-algorithm", "ED25519", "-out", "theirs"));
		assertEquals(0, openSsl("pkey", "-in", "theirs", "-pubout", "-out", "theirs.pub"));
		assertEquals(0, report("--key", "theirs").code());
		assertVerifies(0, "verified", "--key", "theirs.pub");
		assertEquals(0, openSsl("genpkey", "-algorithm", "RSA", "-out", "rsa"));
		assertKeyError("rsa is no Ed25519 key, expected one such as assay key writes", "rsa");
		assertEquals(0, openSsl("pkey", "-in", "key", "-pubout", "-out", "ours.pub"));
		assertEquals(Folder.read(folder.resolve("key.pub")), Folder.read(folder.resolve("ours.pub")));
	}

	private int openSsl(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("openssl"));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start().waitFor();
	}

	private void assumeOpenSsl() throws InterruptedException {
		try {
			Assumptions.assumeTrue(openSsl("version") == 0);
		} catch (IOException missing) {
			Assumptions.abort("openssl is not installed");
		}
	}

	private void assertVerifies(int code, String beginning, String... more) {
		List<String> arguments = new ArrayList<>(List.of("verify", "out"));
		arguments.addAll(List.of(more));
		Run run = cli(arguments.toArray(String[]::new));
		assertTrue(run.out().startsWith(beginning), run.out() + run.err());
		assertEquals(code, run.code(), run.out());
	}

	private void assertError(String end, String... arguments) {
		Run run = cli(arguments);
		assertEquals(2, run.code(), run.out() + run.err());
		assertTrue(run.err().endsWith(end + "\n"), run.err());
	}

	private void assertKeyError(String end, String key) {
		Run run = report("--key", key);
		assertEquals(2, run.code(), run.out() + run.err());
		assertTrue(run.err().endsWith(end + "\n"), run.err());
	}
}
