package org.assay.lsp.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.assay.lsp.project.Spot;
import org.assay.testkit.Checked;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.junit.jupiter.api.Test;

class SnippetsTest {

	private static String snippet(String marked, String label) {
		CompletionItem item = Opened.item(Opened.at(marked, Opened.SNIPPETS), label);
		assertEquals(InsertTextFormat.Snippet, item.getInsertTextFormat());
		return item.getTextEdit().getLeft().getNewText();
	}

	@Test
	void riskHasPlacesForWhatRisksNearlyAlwaysState() {
		assertEquals("""
				risk ${1:Name} "${2:Title}" {
				    category ${3:RiskCategory}
				    effect "${4:text}"
				    likelihood ${5:1}
				    consequence ${6:1}
				    owner ${7:Agent}
				    action ${8:Name} "${9:Title}" {
				        kind ${10|modify,share,avoid,retain|}
				        owner ${11:Agent}
				        due ${12:2026-11-21}
				        status ${13|planned,done,verified|}
				    }
				}$0""", snippet("assessment A { risks by lkdata {\n    |\n} }", "risk"));
	}

	@Test
	void whatStandsOnOneLineStaysOnOneLine() {
		assertEquals("condition ${1:Name} \"${2:Title}\" each use by ${3:Term}$0", snippet("verdict V { | }", "condition"));
	}

	@Test
	void linesEndAsTheyDoInTheFile() {
		assertTrue(snippet("unit\r\n|", "service").contains("{\r\n    edition"));
	}

	@Test
	void clientsWithoutSnippetsGetTheWordAlone() {
		CompletionItem item = Opened.item(Opened.at("|", Opened.PLAIN), "service");
		assertEquals(InsertTextFormat.PlainText, item.getInsertTextFormat());
		assertEquals("service", item.getTextEdit().getLeft().getNewText());
	}

	@Test
	void nothingIsFilledInWhereTheStatementIsThereAlready() {
		CompletionItem item = Opened.item(Opened.at("serv|ice S { }", Opened.SNIPPETS), "service");
		assertEquals("service", item.getTextEdit().getLeft().getNewText());
	}

	@Test
	void acceptanceStandsInFrontOfAnElement() {
		String text = Expanded.of(snippet("|", "accept")) + "\naspect x";
		assertEquals(List.of(), problems(Opened.of(Locale.ENGLISH, Checked.sources("")), text));
	}

	@Test
	void placesAreNamedInSwedish() {
		Spot spot = Opened.spot("|", Locale.of("sv"));
		String text = Opened.item(Completion.at(spot, Opened.SNIPPETS, folder -> List.of()), "aspect").getTextEdit().getLeft().getNewText();
		assertEquals("aspect ${1:Namn} \"${2:Titel}\"$0", text);
	}

	/** Opens every block that there is, and writes every snippet that is proposed in it. */
	@Test
	void everySnippetIsRightInItsSyntax() {
		Map<String, String> written = new TreeMap<>();
		Deque<String> blocks = new ArrayDeque<>(List.of("|"));
		Opened project = Opened.of(Locale.ENGLISH, Checked.sources(""));
		while (!blocks.isEmpty()) {
			String block = blocks.removeFirst();
			for (Map.Entry<String, String> found : snippetsIn(project, block).entrySet()) {
				if (written.putIfAbsent(found.getKey(), found.getValue()) == null) {
					String text = block.replace("|", found.getValue());
					assertEquals(List.of(), problems(project, text), found.getValue());
					blocks.addAll(inside(project, block, found.getValue()));
				}
			}
		}
		assertTrue(written.size() > 60, written.keySet().toString());
	}

	/** Return the snippets at a mark, by what they say they are. */
	private static Map<String, String> snippetsIn(Opened project, String marked) {
		int offset = marked.indexOf('|');
		Map<String, String> found = new TreeMap<>();
		Spot spot = project.in(marked.replace("|", ""), offset);
		for (CompletionItem item : Completion.at(spot, Opened.SNIPPETS, folder -> List.of()).getItems()) {
			// what is accepted stands in front of something, and is wrong by itself
			if (item.getKind() == CompletionItemKind.Snippet && !item.getLabel().equals("accept")) {
				String documentation = item.getDocumentation() == null ? "" : item.getDocumentation().getLeft();
				found.put(item.getLabel() + ": " + documentation, Expanded.of(item.getTextEdit().getLeft().getNewText()));
			}
		}
		return found;
	}

	/** Return the text with marks in the blocks of a snippet, be they written or added. */
	private static List<String> inside(Opened project, String block, String snippet) {
		List<String> inside = new ArrayList<>();
		for (int at = snippet.indexOf('}'); at >= 0; at = snippet.indexOf('}', at + 1)) {
			inside.add(block.replace("|", snippet.substring(0, at) + "\n|\n" + snippet.substring(at)));
		}
		if (problems(project, block.replace("|", snippet + " {\n}")).isEmpty()) {
			inside.add(block.replace("|", snippet + " {\n|\n}"));
		}
		return inside;
	}

	private static List<String> problems(Opened project, String text) {
		return project.in(text, 0).file().textProblems().stream().map(Object::toString).toList();
	}
}
