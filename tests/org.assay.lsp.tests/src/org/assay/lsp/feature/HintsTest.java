package org.assay.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.analysis.evidence.CitationCheck;
import org.assay.analysis.evidence.CitationState;
import org.assay.analysis.evidence.DocumentCheck;
import org.assay.analysis.evidence.DocumentState;
import org.assay.analysis.evidence.EvidenceCheck;
import org.assay.analysis.evidence.FoundPassage;
import org.assay.model.Citation;
import org.assay.model.Document;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;

/** Values behind what is typed, and links to what is cited. */
class HintsTest {

	private static final Range ALL = new Range(new Position(0, 0), new Position(99, 0));
	private static final String CITED = "document D { file \"papers/d e.pdf\" }\ncite C in D page 11 \"All traffic\"\n"
			+ "cite E in D \"is encrypted\"\n";

	private static Workspace seen(DocumentState document, CitationState state, String text) {
		FoundPassage passage = new FoundPassage(12, 13, false, "x", "", "", List.of());
		return Workspace.in(Locale.ENGLISH, corpus -> EvidenceCheck.of(Map.of(corpus.all(Document.class).getFirst(), DocumentCheck.of(document)),
				Map.of(corpus.all(Citation.class).get(0), new CitationCheck(state, List.of(passage), List.of()),
						corpus.all(Citation.class).get(1), new CitationCheck(state, List.of(passage), List.of()))), text);
	}

	private static List<String> hints(Workspace workspace, Range range) {
		return Hints.in(workspace.project(), workspace.file(), range).stream().map(hint -> hint.getPosition().getLine() + 1 + ":"
				+ (hint.getPosition().getCharacter() + 1) + " " + hint.getLabel().getLeft()).toList();
	}

	@Test
	void sayTheValueOfARiskBehindItsScores() {
		String text = "assessment A { risks by lkdata {\nrisk R1 \"One\" { likelihood 4 consequence 9 owner O }\n"
				+ "risk R2 \"Two\" { consequence 1 likelihood 1 }\nrisk R3 { likelihood 1 }\n} }";
		List<String> hints = hints(Workspace.of(text), ALL);
		assertEquals(2, hints.size());
		assertTrue(hints.get(0).startsWith("2:43 = 36 "), hints.get(0));
		assertTrue(hints.get(1).startsWith("3:43 = 1 "), hints.get(1));
		assertEquals(hints.subList(1, 2), hints(Workspace.of(text), new Range(new Position(2, 0), new Position(2, 99))));
	}

	@Test
	void sayWhereACitationWasFound() {
		assertEquals(List.of("2:20 → page 12–13", "3:27 → page 12–13"), hints(seen(DocumentState.THERE, CitationState.OTHER_PAGE, CITED), ALL));
		assertEquals(List.of("3:27 → page 12–13"), hints(seen(DocumentState.THERE, CitationState.FOUND, CITED.replace("page 11", "page 12")),
				ALL));
		assertEquals(List.of(), hints(seen(DocumentState.THERE, CitationState.NOT_FOUND, CITED), ALL));
		assertEquals(List.of(), hints(Workspace.of(CITED), ALL));
	}

	private static List<String> links(Workspace workspace) {
		return Links.in(workspace.project(), workspace.file()).stream().map(link -> Workspace.show(link.getRange()) + " " + link.getTarget())
				.toList();
	}

	@Test
	void linksLeadToDocumentsAndPages() {
		String file = Addresses.ofFile(Workspace.of("").project(), "papers/d e.pdf");
		assertTrue(file.endsWith("/papers/d%20e.pdf"), file);
		assertEquals(List.of("1:20-1:34 " + file, "2:18-2:20 " + file + "#page=12", "3:14-3:26 " + file + "#page=12"),
				links(seen(DocumentState.THERE, CitationState.OTHER_PAGE, CITED)));
		assertEquals(List.of("1:20-1:34 " + file, "2:18-2:20 " + file + "#page=11", "3:14-3:26 " + file), links(seen(DocumentState.THERE,
				CitationState.NOT_FOUND, CITED)));
	}

	@Test
	void linksLeadNowhereElse() {
		assertEquals(List.of(), links(Workspace.of(CITED)));
		assertEquals(List.of(), links(seen(DocumentState.ABSENT, CitationState.MISSING, CITED)));
		for (String path : List.of("../d.pdf", "/etc/d.pdf", "https://e.org/d.pdf", "a/../../d.pdf", "C:/d.pdf", "")) {
			assertEquals(List.of(), links(seen(DocumentState.THERE, CitationState.FOUND, CITED.replace("papers/d e.pdf", path))), path);
		}
	}
}
