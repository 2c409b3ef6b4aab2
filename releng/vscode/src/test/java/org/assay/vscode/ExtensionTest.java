package org.assay.vscode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assay.lsp.feature.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The packed extension is complete, says everything in both languages, and is the same each time. */
class ExtensionTest {

	private static final Path REPOSITORY = Path.of(System.getProperty("assay.repository", "../.."));
	private static final Path ARCHIVE = Path.of(System.getProperty("assay.vsix", "target/assay.vsix"));
	private static final String VERSION = System.getProperty("assay.version", "0.1.0-SNAPSHOT");
	private static final Instant TIME = Instant.parse(System.getProperty("assay.time", "2026-01-01T00:00:00Z"));
	/** Kinds of words that the editor knows by itself. */
	private static final Set<String> STANDARD = Set.of("keyword", "property", "enumMember", "string", "number", "comment", "operator",
			"namespace", "variable");

	private static final TreeMap<String, byte[]> FILES = new TreeMap<>();
	private static final List<ZipEntry> ENTRIES = new ArrayList<>();

	@BeforeAll
	static void unpack() throws IOException {
		try (ZipFile archive = new ZipFile(ARCHIVE.toFile())) {
			for (ZipEntry entry : Collections.list(archive.entries())) {
				ENTRIES.add(entry);
				FILES.put(entry.getName(), archive.getInputStream(entry).readAllBytes());
			}
		}
	}

	@Test
	void theSameSourcesGiveTheSameBytes() throws IOException {
		byte[] again = Extension.pack(REPOSITORY.resolve("releng/vscode/src/vsix"), REPOSITORY.resolve("LICENSE"), VERSION, TIME);
		assertArrayEquals(Files.readAllBytes(ARCHIVE), again);
	}

	@Test
	void entriesAreSortedStoredAsTheyAreAndOfOneTime() {
		List<String> names = ENTRIES.stream().map(ZipEntry::getName).toList();
		assertEquals(names.stream().sorted().toList(), names);
		LocalDateTime time = LocalDateTime.ofInstant(TIME, ZoneOffset.UTC);
		for (ZipEntry entry : ENTRIES) {
			assertEquals(ZipEntry.STORED, entry.getMethod(), entry.getName());
			assertEquals(time, entry.getTimeLocal(), entry.getName());
		}
	}

	@Test
	void theGrammarIsTheOneThatTheLanguageGives() {
		assertEquals(ColourGrammar.of(LanguageGrammar.read()), text(Extension.GRAMMAR));
	}

	@Test
	void whatTheManifestNamesIsThere() throws Exception {
		JsonObject manifest = json("package.json");
		List<String> named = new ArrayList<>(List.of(manifest.get("main").getAsString(),
				manifest.get("l10n").getAsString() + "/bundle.l10n.sv.json"));
		JsonObject contributes = manifest.getAsJsonObject("contributes");
		contributes.getAsJsonArray("languages").forEach(language -> named.add(language.getAsJsonObject().get("configuration").getAsString()));
		contributes.getAsJsonArray("grammars").forEach(grammar -> named.add(grammar.getAsJsonObject().get("path").getAsString()));
		named.forEach(path -> assertTrue(FILES.containsKey(Extension.INSIDE + path.substring(2)), path));
		elements("Asset").forEach(asset -> assertTrue(FILES.containsKey(asset.getAttribute("Path")), asset.getAttribute("Path")));
	}

	@Test
	void theVersionIsThatOfTheBuildAndTheArchiveSaysWhatTheExtensionSays() throws Exception {
		JsonObject manifest = json("package.json");
		Element identity = elements("Identity").getFirst();
		assertEquals(VERSION.replace("-SNAPSHOT", ""), manifest.get("version").getAsString());
		assertEquals(manifest.get("version").getAsString(), identity.getAttribute("Version"));
		assertEquals(manifest.get("name").getAsString(), identity.getAttribute("Id"));
		assertEquals(manifest.get("publisher").getAsString(), identity.getAttribute("Publisher"));
		String engine = elements("Property").stream().filter(property -> property.getAttribute("Id").endsWith(".Engine")).findFirst()
				.orElseThrow().getAttribute("Value");
		assertEquals(manifest.getAsJsonObject("engines").get("vscode").getAsString(), engine);
		assertEquals(json("package.nls.json").get("description").getAsString(), elements("Description").getFirst().getTextContent());
	}

	@Test
	void everyKindOfFileIsDescribed() throws Exception {
		Set<String> described = new TreeSet<>();
		NodeList defaults = xml("[Content_Types].xml").getElementsByTagName("Default");
		for (int index = 0; index < defaults.getLength(); index++) {
			described.add(((Element) defaults.item(index)).getAttribute("Extension"));
		}
		Set<String> kinds = FILES.keySet().stream().filter(path -> !path.startsWith("[")).map(path -> path.substring(path.lastIndexOf('.')))
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(kinds, described);
	}

	@Test
	void licencesAreInside() throws IOException {
		assertEquals(Files.readString(REPOSITORY.resolve("LICENSE")), text(Extension.INSIDE + "LICENSE.txt"));
		assertTrue(text(Extension.INSIDE + "node_modules/vscode-jsonrpc/License.txt").contains("Permission is hereby granted"));
	}

	@Test
	void nothingButTheLibraryIsRequired() {
		Set<String> required = new TreeSet<>();
		scripts().forEach(script -> matches("require\\('([^'.][^']*)'\\)", script).forEach(match -> required.add(match.group(1))));
		assertEquals(Set.of("vscode", "vscode-jsonrpc/node", "node:child_process", "node:stream"), required);
	}

	@Test
	void everyTextOfTheManifestIsThereInBothLanguages() {
		Set<String> used = matches("\"%([^%\"]+)%\"", text(Extension.INSIDE + "package.json")).map(match -> match.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(used, new TreeSet<>(json("package.nls.json").keySet()));
		assertEquals(used, new TreeSet<>(json("package.nls.sv.json").keySet()));
	}

	@Test
	void everyMessageIsThereInSwedish() {
		Set<String> used = new TreeSet<>();
		scripts().forEach(script -> matches("l10n\\.t\\('([^']+)'", script).forEach(match -> used.add(match.group(1))));
		JsonObject swedish = json("l10n/bundle.l10n.sv.json");
		assertEquals(used, new TreeSet<>(swedish.keySet()));
		used.forEach(message -> assertEquals(places(message), places(swedish.get(message).getAsString()), message));
	}

	private static Set<String> places(String message) {
		return matches("\\{[0-9]\\}", message).map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void theKindsOfWordsAreThoseOfTheServer() {
		JsonObject contributes = json("package.json").getAsJsonObject("contributes");
		Set<String> declared = StreamSupport.stream(contributes.getAsJsonArray("semanticTokenTypes").spliterator(), false)
				.map(type -> type.getAsJsonObject().get("id").getAsString()).collect(Collectors.toCollection(TreeSet::new));
		Set<String> coloured = contributes.getAsJsonArray("semanticTokenScopes").get(0).getAsJsonObject().getAsJsonObject("scopes").keySet();
		Set<String> known = new TreeSet<>(Tokens.legend().getTokenTypes());
		assertEquals(known, new TreeSet<>(coloured));
		known.removeAll(STANDARD);
		assertEquals(known, declared);
	}

	@Test
	void linesAreIndentedBehindAnOpenBlock() {
		JsonObject rules = json("language-configuration.json").getAsJsonObject("indentationRules");
		Pattern more = Pattern.compile(rules.get("increaseIndentPattern").getAsString());
		Pattern less = Pattern.compile(rules.get("decreaseIndentPattern").getAsString());
		List.of("risk A1 \"Mail\" {", "  scope {", "scope { // what counts", "x \"a { b\" {")
				.forEach(line -> assertTrue(more.matcher(line).find(), line));
		List.of("risk A1", "text \"a {\"", "// a {", "service Mail { status planned }")
				.forEach(line -> assertTrue(!more.matcher(line).find(), line));
		assertTrue(less.matcher("    }").find());
		assertTrue(!less.matcher("  risk A1 }").find());
	}

	@Test
	void aWordIsWhatTheLanguageTakesForOne() {
		Pattern word = Pattern.compile(json("language-configuration.json").get("wordPattern").getAsString());
		for (String one : List.of("A1", "in-use", "^risk", "Ägare", "a_b-2")) {
			assertEquals(List.of(one), word.matcher(one).results().map(MatchResult::group).toList());
		}
		assertEquals(List.of("A", "b"), word.matcher("A.10 b").results().map(MatchResult::group).toList());
	}

	private static List<String> scripts() {
		return FILES.keySet().stream().filter(path -> path.startsWith(Extension.INSIDE + "lib/")).map(ExtensionTest::text).toList();
	}

	private static Stream<MatchResult> matches(String expression, String text) {
		return Pattern.compile(expression).matcher(text).results();
	}

	private static JsonObject json(String path) {
		JsonElement content = JsonParser.parseString(text(Extension.INSIDE + path));
		return content.getAsJsonObject();
	}

	private static List<Element> elements(String name) throws Exception {
		NodeList found = xml("extension.vsixmanifest").getElementsByTagName(name);
		List<Element> elements = new ArrayList<>();
		for (int index = 0; index < found.getLength(); index++) {
			elements.add((Element) found.item(index));
		}
		return elements;
	}

	private static Document xml(String path) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text(path))));
	}

	private static String text(String path) {
		return new String(FILES.get(path), StandardCharsets.UTF_8);
	}
}
