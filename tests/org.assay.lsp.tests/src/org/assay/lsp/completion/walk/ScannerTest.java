package org.assay.lsp.completion.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assay.dsl.loading.Places;
import org.assay.dsl.loading.ProjectLoader;
import org.assay.dsl.loading.SourceText;
import org.assay.lsp.completion.walk.Token.Kind;
import org.assay.model.AssayFile;
import org.assay.testkit.Checked;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerTest {

	private static Token last(String text) {
		return Scanner.scan(text, text.length()).getLast();
	}

	@ParameterizedTest
	@ValueSource(strings = {"karlskrona-map", "linkoping-homecare", "nordic-video", "remm-workshop", "v6-meetings"})
	void cutsTheExamplesAsTheLanguageDoes(String example) {
		List<SourceText> sources = Checked.sources(Path.of(System.getProperty("assay.repository"), "examples", example));
		for (AssayFile file : ProjectLoader.create().load(sources).corpus().projectFiles()) {
			var root = Places.whole(file).getRootNode();
			List<String> expected = new ArrayList<>();
			for (ILeafNode leaf : root.getLeafNodes()) {
				if (!leaf.getText().isBlank()) {
					expected.add(leaf.getOffset() + " " + leaf.getText());
				}
			}
			List<Token> found = Scanner.scan(root.getText(), root.getTotalLength());
			assertEquals(expected, found.stream().map(token -> token.start() + " " + token.text()).toList());
		}
	}

	@Test
	void tellsKindsApart() {
		String text = "in-use ^in 12 2026-01-02 \"a\\\"b\" .. \"\"\"x\"\"\" // y";
		assertEquals(List.of(Kind.WORD, Kind.ESCAPED, Kind.NUMBER, Kind.DATE, Kind.STRING, Kind.SIGN, Kind.TEXT_BLOCK, Kind.COMMENT),
				Scanner.scan(text, text.length()).stream().map(Token::kind).toList());
	}

	@Test
	void knowsWhichIsFirstOnItsLine() {
		assertEquals(List.of("a", "/* c */", "d", "e"),
				Scanner.scan("a b\r\n/* c */\td\n  e f", 18).stream().filter(Token::first).map(Token::text).toList());
	}

	@Test
	void whatHasNoEndGoesOn() {
		assertTrue(last("\"abc").isAround(4));
		assertFalse(last("\"abc\"").isAround(5));
		assertTrue(last("\"abc\\\"").isAround(6));
		assertTrue(last("// abc").isAround(6));
		assertTrue(last("/* abc\n").isAround(7));
		assertFalse(last("/* abc */").isAround(9));
		assertTrue(last("\"\"\"abc\n \"\"").isAround(10));
	}
}
