package org.assay.vscode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assay.dsl.lexing.LanguageWords;
import org.assay.dsl.AssayLanguage;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grammar of colours knows the whole language, and says of real texts what the parser says. */
class ColourGrammarTest {

	private static final Path REPOSITORY = Path.of(System.getProperty("assay.repository", "../.."));
	private static final LanguageGrammar LANGUAGE = LanguageGrammar.read();
	private static final String GRAMMAR = ColourGrammar.of(LANGUAGE);
	/** What a line does not show: a word that begins elements here and properties there. */
	private static final double LEAST_AGREEMENT = 0.98;

	@Test
	void everyWordOfTheLanguageHasAScopeWithinALineAndAtItsBeginning() {
		Set<String> scopes = new TreeSet<>(Stream.of(WordKind.values()).map(WordKind::scope).toList());
		for (String word : LanguageWords.all()) {
			assertTrue(scopes.contains(scope("x " + word, 2)), () -> word + " within a line is " + scope("x " + word, 2));
			assertTrue(scopes.contains(scope("    " + word, 4)), () -> word + " at the beginning of a line is " + scope("    " + word, 4));
		}
	}

	@Test
	void everyWordIsOfSomeKind() {
		Set<String> words = new TreeSet<>();
		for (WordKind kind : WordKind.values()) {
			words.addAll(LANGUAGE.words(kind));
		}
		assertEquals(LanguageWords.all(), words);
	}

	@Test
	void wordsThatOnlyBeginWithAWordOfTheLanguageAreNames() {
		for (String word : LanguageWords.all()) {
			for (String other : List.of(word + "X", word + "-x9", "X" + word, "^" + word, word + ".x", "x." + word)) {
				if (!LanguageWords.all().contains(other)) {
					Set<String> found = new TreeSet<>(Arrays.asList(Colours.of("= " + other, GRAMMAR)).subList(2, 2 + other.length()));
					assertEquals(Set.of("variable.other.assay"), found, other);
				}
			}
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"risk A1 \"Mail\"             | 0  | keyword.control.block.assay",
			"risk A1 \"Mail\"             | 5  | entity.name.type.assay",
			"risk A1 \"Mail\"             | 9  | string.quoted.double.assay",
			"  information A, B           | 2  | variable.other.property.assay",
			"information A \"A\" {        | 0  | keyword.control.block.assay",
			"import std.klassa.*          | 7  | entity.name.namespace.assay",
			"status in-use                | 0  | variable.other.property.assay",
			"status in-use                | 7  | constant.language.assay",
			"control A.10.1 \"T\"         | 8  | entity.name.type.assay",
			"when x = 3 and y in z        | 11 | keyword.operator.word.assay",
			"every 2 years                | 8  | keyword.other.unit.assay",
			"date 2026-01-31              | 5  | constant.numeric.date.assay",
			"loa 3                        | 4  | constant.numeric.integer.assay",
			"// risk A                    | 5  | comment.line.double-slash.assay",
			"text \"a // b\"              | 8  | string.quoted.double.assay",
			"text \"a \\\" b\"            | 8  | constant.character.escape.assay",
			"text \"a \\\" b\" // c       | 11 | string.quoted.double.assay",
			"text \"a \\\" b\" // c       | 14 | comment.line.double-slash.assay"})
	void aWordHasTheScopeOfItsPlace(String line, int column, String scope) {
		assertEquals(scope, scope(line, column));
	}

	@Test
	void aTextThatIsNotClosedEndsWithItsLineAndABlockOfTextDoesNot() {
		String text = "title \"open\nrisk A1 \"\"\"\nrisk \" A2\n\"\"\" /* risk\nrisk */ risk";
		assertEquals("keyword.control.block.assay", scope(text, text.indexOf("risk A1")));
		assertEquals("string.quoted.triple.assay", scope(text, text.indexOf("risk \" A2")));
		assertEquals("comment.block.assay", scope(text, text.indexOf("risk */")));
		assertTrue(scope(text, text.lastIndexOf("risk")).startsWith("constant.language"));
	}

	/** Strings, comments, numbers and days exactly, words as far as a line can tell. */
	@Test
	void examplesAndLibraryAreColouredAsTheyAreParsed() throws IOException {
		int words = 0;
		TreeMap<String, Integer> wrong = new TreeMap<>();
		List<String> differing = new ArrayList<>();
		for (Path file : texts()) {
			String text = Files.readString(file);
			String[] scopes = Colours.of(text, GRAMMAR);
			for (ILeafNode leaf : leaves(text)) {
				String expected = expected(leaf);
				if (expected.isEmpty()) {
					continue;
				}
				String found = scopes[leaf.getOffset()];
				if (isWord(leaf)) {
					words++;
					if (!found.equals(expected)) {
						wrong.merge(leaf.getText() + ": " + found + " for " + expected, 1, Integer::sum);
					}
				} else if (!found.startsWith(expected) || !scopes[leaf.getEndOffset() - 1].startsWith(expected.split("\\.")[0])) {
					differing.add(file.getFileName() + ":" + leaf.getStartLine() + " " + leaf.getText() + " is " + found);
				}
			}
		}
		assertEquals(List.of(), differing);
		int count = wrong.values().stream().mapToInt(Integer::intValue).sum();
		assertTrue(words > 5_000 && count <= words * (1 - LEAST_AGREEMENT), count + " of " + words + " words: " + wrong);
	}

	private static String expected(ILeafNode leaf) {
		if (leaf.getGrammarElement() instanceof TerminalRule hidden) {
			return hidden.getName().endsWith("COMMENT") ? "comment." : "";
		}
		if (leaf.getGrammarElement() instanceof Keyword keyword) {
			return LanguageGrammar.of(keyword).map(WordKind::scope).orElse("");
		}
		boolean isTerminal = leaf.getGrammarElement() instanceof RuleCall call && call.getRule() instanceof TerminalRule;
		String rule = isTerminal ? ((RuleCall) leaf.getGrammarElement()).getRule().getName() : "";
		boolean isPartOfName = GrammarUtil.containingRule(leaf.getGrammarElement()).getName().endsWith("Name");
		return switch (rule) {
			case "STRING", "TEXT_BLOCK" -> "string.";
			case "DATE" -> "constant.numeric.date.";
			case "INT" -> isPartOfName ? "" : "constant.numeric.integer.";
			default -> "";
		};
	}

	private static boolean isWord(ILeafNode leaf) {
		return leaf.getGrammarElement() instanceof Keyword;
	}

	private static Iterable<ILeafNode> leaves(String text) {
		IParseResult result = AssayLanguage.reading().getInstance(IParser.class).parse(new StringReader(text));
		return result.getRootNode().getLeafNodes();
	}

	private static List<Path> texts() throws IOException {
		List<Path> texts = new ArrayList<>();
		for (String folder : List.of("examples", "bundles/org.assay.library/library")) {
			try (Stream<Path> files = Files.walk(REPOSITORY.resolve(folder))) {
				files.filter(file -> file.toString().endsWith(".assay")).sorted().forEach(texts::add);
			}
		}
		return texts;
	}

	private static String scope(String text, int at) {
		return Colours.of(text, GRAMMAR)[at];
	}
}
