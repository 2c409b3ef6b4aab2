package org.assay.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The application for macOS, as far as it can be judged without a Mac: description, program and picture. */
class MacApplicationTest {

	private static final String CONTENTS = "Assay.app/Contents/";

	@BeforeAll
	static void needsTheRelease() {
		assumeTrue(Files.isDirectory(Archived.RELEASE), "no release was packed");
	}

	@ParameterizedTest
	@CsvSource({"arm64, aarch64", "x86_64, x86_64"})
	void theApplicationIsWhatMacosExpects(String processor, String libraries, @TempDir Path folder) throws Exception {
		Archived archive = Archived.of("assay-ide-.*-macos-" + libraries + ".tar.gz");
		Map<String, String> description = description(archive.at(CONTENTS + "Info.plist").text());

		assertEquals("APPL", description.get("CFBundlePackageType"));
		assertEquals("6.0", description.get("CFBundleInfoDictionaryVersion"));
		assertTrue(description.get("CFBundleIdentifier").matches("[a-z0-9-]+(\\.[a-z0-9-]+)+"), description::toString);
		assertTrue(description.get("CFBundleVersion").matches("\\d+(\\.\\d+){0,2}"), description::toString);
		assertEquals(description.get("CFBundleVersion"), description.get("CFBundleShortVersionString"));
		assertEquals(processor, description.get("LSArchitecturePriority"));
		assertEquals(0755, archive.at(CONTENTS + "MacOS/" + description.get("CFBundleExecutable")).mode());
		isPicture(archive.at(CONTENTS + "Resources/" + description.get("CFBundleIconFile")).bytes());
		assertTrue(archive.paths().stream().anyMatch(path -> path.contains("/org.eclipse.swt.cocoa.macosx." + libraries + "_")));
		isProgram(archive.at(CONTENTS + "MacOS/assay-ide").text(), folder);
	}

	/** Return what a property list says: texts and flags as they are, of lists their first text. */
	private static Map<String, String> description(String text) throws Exception {
		DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
		builder.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
		Element list = builder.parse(new InputSource(new StringReader(text))).getDocumentElement();
		assertEquals("plist", list.getTagName());
		Map<String, String> values = new LinkedHashMap<>();
		String key = "";
		for (Node node = list.getElementsByTagName("dict").item(0).getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node.getNodeName().equals("key")) {
				key = node.getTextContent();
			} else if (node instanceof Element value) {
				values.put(key, value.getTagName().equals("true") ? "true" : value.getTextContent().strip().lines().findFirst().orElseThrow());
			}
		}
		return values;
	}

	/** Lengths that add up, and a PNG in each part. */
	private static void isPicture(byte[] bytes) {
		ByteBuffer picture = ByteBuffer.wrap(bytes);
		assertEquals("icns", word(picture));
		assertEquals(bytes.length, picture.getInt());
		while (picture.hasRemaining()) {
			assertTrue(word(picture).matches("ic[p0-9][0-9]"));
			int end = picture.position() - 4 + picture.getInt();
			assertEquals(0x89504E47, picture.getInt());
			picture.position(end);
		}
	}

	private static String word(ByteBuffer bytes) {
		return "" + (char) bytes.get() + (char) bytes.get() + (char) bytes.get() + (char) bytes.get();
	}

	/** On a Mac the windows of the toolkit are drawn by the first thread only; and the application lies beside the program. */
	private static void isProgram(String script, Path folder) throws Exception {
		Path program = Files.createDirectories(folder.resolve("Assay på prov.app/Contents/MacOS")).resolve("assay-ide");
		Path plugins = Files.createDirectories(folder.resolve("Assay på prov.app/Contents/Eclipse/plugins"));
		Path launcher = Files.createFile(plugins.resolve("org.eclipse.equinox.launcher_1.jar"));
		Files.writeString(program, script);
		Path programs = Files.createDirectories(folder.resolve("programs"));
		script(programs.resolve("uname"), "echo Darwin");
		script(Files.createDirectories(folder.resolve("jdk/bin")).resolve("java"),
				"case $* in *-XshowSettings*) echo '    java.specification.version = 25' >&2 ;; *) printf '%s\\n' \"$@\" ;; esac");
		ProcessBuilder builder = new ProcessBuilder("sh", program.toString(), "--open", "en mapp").redirectErrorStream(true);
		builder.environment().put("PATH", programs + ":" + System.getenv("PATH"));
		builder.environment().put("ASSAY_JDK", folder.resolve("jdk").toString());
		Process process = builder.start();
		String said = new String(process.getInputStream().readAllBytes());

		assertEquals(0, process.waitFor(), said);
		assertTrue(said.contains("\n-XstartOnFirstThread\n"), said);
		assertTrue(said.endsWith("-jar\n" + launcher.toRealPath() + "\n--open\nen mapp\n"), said);
	}

	private static void script(Path file, String line) throws Exception {
		Files.writeString(file, "#!/bin/sh\n" + line + "\n");
		assertTrue(file.toFile().setExecutable(true));
	}
}
