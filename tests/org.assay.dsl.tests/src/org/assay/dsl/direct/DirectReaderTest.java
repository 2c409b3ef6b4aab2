package org.assay.dsl.direct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.dsl.AssayLanguage;
import org.assay.dsl.Difference;
import org.assay.dsl.Repository;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without nodes is what the generated parser reads; what has anything wrong in it is left to that. */
class DirectReaderTest {

	private static final DirectReader READER = new DirectReader(SyntaxTable.ofGrammar());
	private static final IParser PARSER = AssayLanguage.reading().getInstance(IParser.class);

	/** The two samples of rules about what is left to the parser. */
	private static final Set<String> WRONG = Set.of("R101/bad.assay", "R104/bad.assay");

	static List<Path> files() {
		return Stream.concat(Repository.projects().stream(), Stream.of(Repository.path("bundles/org.assay.rules/resources")))
				.flatMap(folder -> Repository.files(folder).stream()).filter(file -> WRONG.stream().noneMatch(file::endsWith)).toList();
	}

	@ParameterizedTest
	@MethodSource("files")
	void readsWhatTheParserReads(Path file) {
		String text = Repository.text(file);
		assertEquals("", Difference.between(parsed(text), read(text)));
	}

	private static String parsed(String text) {
		return ModelText.ofNodes(PARSER.parse(new StringReader(text)).getRootASTElement());
	}

	private static String read(String text) {
		return READER.read(text).map(ModelText::of).orElse("nothing was read");
	}

	/** Whoever compares two readings has to see what is different. */
	@Test
	void comparisonSeesNamesValuesAndOrder() {
		String text = "organisation O {\n\tmember-of A, B\n\temployees 7\n\trole R\n}\n";
		assertEquals(parsed(text), read(text));
		assertNotEquals(parsed(text), read(text.replace("A, B", "B, A")));
		assertNotEquals(parsed(text), read(text.replace("7", "8")));
		assertNotEquals(parsed(text), read(text.replace("role R", "role S")));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "// nothing\n", "package a.b published\nimport std.klassa.*\n",
			"organisation ^in {\n\tmember-of a . b, ^to\n}\n"})
	void readsWhatIsShortOrStrange(String text) {
		assertEquals(parsed(text), read(text));
	}

	@ParameterizedTest
	@ValueSource(strings = {"organisation O {", "organisation O }", "organisation O { employees 7 employees 8 }",
			"organisation O { employees 1234567890 }", "organisation \"O", "organisation O { description \"a\\q\" }", "document D { date 2026-02-30 }", "organisation O { # }", "organisation",
			"organisation O { member-of A /* or */ . B }", "organisation O { description \"\"\"never ends }"})
	void leavesToTheParserWhatIsWrong(String text) {
		assertTrue(READER.read(text).isEmpty());
	}

	@Test
	void tellsWhereEachNameOfAListStands() {
		List<NamedLink> links = READER.read("organisation O {\n\tmember-of A, B\n\tkind k\n\tmember-of C\n}\n").orElseThrow().links();
		assertEquals(List.of("A 0", "B 1", "k 0", "C 2"), links.stream().map(link -> link.name() + " " + link.index()).toList());
	}

	/** A finding and an answer's property begin alike; the words behind them tell which it is. */
	@Test
	void looksAheadAsFarAsItTakes() {
		String answers = "assessment A {\n\tanswer R met finding F\n\tfinding G \"g\"\n\tanswer S met\n\tfinding H { severity low }\n";
		String accepted = "\taccept R43 \"a\" by B on 2026-01-01\n".repeat(50) + "\trisks by M {\n"
				+ "\t\taccept R1 \"a\"\n".repeat(50) + "\t\trisk R\n\t}\n}\n";
		assertEquals(parsed(answers + accepted), read(answers + accepted));
	}

	/** Reading calls itself for each bracket, on whatever thread. */
	@Test
	void leavesDeepNestingToTheParser() throws InterruptedException {
		String shallow = "rule R \"r\" {\n\tfor risk x\n\twhere " + "(".repeat(45) + "x.value > 3" + ")".repeat(45) + "\n\tsay \"a\"\n}\n";
		String deep = shallow.replace("(", "((").replace(")", "))");
		List<Boolean> read = new ArrayList<>();
		Thread small = new Thread(null, () -> Stream.of(shallow, deep).forEach(text -> read.add(READER.read(text).isPresent())), "small", 512 << 10);
		small.start();
		small.join();
		assertEquals(List.of(true, false), read);
	}

	@Test
	void tableSaysWhatTheGrammarSays() {
		DirectReader other = new DirectReader(SyntaxTable.read(SyntaxTable.write()).orElseThrow());
		for (Path file : files()) {
			assertEquals(read(Repository.text(file)), other.read(Repository.text(file)).map(ModelText::of).orElse("nothing was read"));
		}
	}

	@Test
	void tableOfAnotherGrammarIsNotUsed() {
		byte[] table = SyntaxTable.write();
		table[11]++;
		assertTrue(SyntaxTable.read(table).isEmpty());
		assertTrue(SyntaxTable.read(new byte[0]).isEmpty());
		assertTrue(SyntaxTable.read(Arrays.copyOf(SyntaxTable.write(), table.length / 2)).isEmpty());
		assertFalse(SyntaxTable.read(SyntaxTable.write()).isEmpty());
	}
}
