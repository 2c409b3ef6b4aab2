package org.assay.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.junit.jupiter.api.Test;

/** The outline of a file, and the search for elements of a project. */
class SymbolsTest {

	private static final String ASSESSMENT = """
			package p
			accept R02 "Later" by Owner on 2026-01-01
			information Diets "Special diets" {
			    classify klassa on 2026-09-01 { confidentiality significant }
			}
			assessment A "The assessment" {
			    section background "Why"
			    answer C.S01 met
			    risks by lkdata {
			        risk R1 "First" { likelihood 2 action Act "Do it" }
			    }
			}
			""";

	private static String outline(List<DocumentSymbol> symbols, String indent) {
		StringBuilder text = new StringBuilder();
		for (DocumentSymbol symbol : symbols) {
			text.append(indent).append(symbol.getName()).append(symbol.getDetail().isEmpty() ? "" : " | " + symbol.getDetail()).append(" | ")
					.append(symbol.getKind()).append('\n').append(outline(symbol.getChildren(), indent + "  "));
		}
		return text.toString();
	}

	@Test
	void nestsWhatStandsInside() {
		assertEquals("""
				Diets | Special diets | Struct
				  classify klassa on 2026-09-01 | Object
				A | The assessment | Namespace
				  section background | String
				  answer C.S01 met | Object
				  risks by lkdata | Array
				    R1 | First | Event
				      Act | Do it | Method
				""", outline(Symbols.in(Workspace.of(ASSESSMENT).file()), ""));
	}

	@Test
	void pointsToTheNameWithinTheWhole() {
		DocumentSymbol diets = Symbols.in(Workspace.of(ASSESSMENT).file()).getFirst();
		assertEquals("3:13-3:18", Workspace.show(diets.getSelectionRange()));
		assertEquals("2:1-5:2", Workspace.show(diets.getRange()));
		assertTrue(Symbols.in(Workspace.of(ASSESSMENT).file()).stream().allMatch(SymbolsTest::isWithin));
	}

	private static boolean isWithin(DocumentSymbol symbol) {
		return contains(symbol.getRange(), symbol.getSelectionRange())
				&& symbol.getChildren().stream().allMatch(child -> contains(symbol.getRange(), child.getRange()) && isWithin(child));
	}

	private static boolean contains(Range outer, Range inner) {
		return compare(outer.getStart(), inner.getStart()) <= 0 && compare(inner.getEnd(), outer.getEnd()) <= 0;
	}

	private static int compare(Position one, Position other) {
		return one.getLine() != other.getLine() ? one.getLine() - other.getLine() : one.getCharacter() - other.getCharacter();
	}

	@Test
	void keepsTheRestOfBrokenText() {
		assertEquals("A | Class\nS | Interface\nB | Class\n",
				outline(Symbols.in(Workspace.of("party A\nservice S { operatr A }\n}\nparty B { country").file()), ""));
		assertEquals("", outline(Symbols.in(Workspace.of("]] \"").file()), ""));
	}

	private static List<String> found(String query, String... texts) {
		return ProjectSymbols.find(query, Workspace.of(texts).project()).stream().map(WorkspaceSymbol::getName).toList();
	}

	@Test
	void areFoundByNameAndTitle() {
		String text = "party Lunch\nparty Alunch\nparty Other \"Our lunch\"\nparty L_u_n_c_h\nparty Dinner { role Lu }";
		assertEquals(List.of("Lunch", "Alunch", "Other Our lunch", "L_u_n_c_h"), found("lunch", text));
		assertEquals(List.of("Lu"), found("dinner.lu", text));
		assertEquals(6, found("", text).size());
	}

	@Test
	void areFoundInAllFilesButNotInTheLibrary() {
		assertEquals(List.of("Xa", "Xb"), found("x", "party Xa", "import std.klassa.*\nparty Xb"));
		assertEquals(List.of(), found("klassa", "import std.klassa.*\nparty Xb"));
	}

	@Test
	void areNoMoreThanSomebodyReads() {
		StringBuilder text = new StringBuilder();
		for (int index = 0; index < 500; index++) {
			text.append("party P").append(index).append('\n');
		}
		assertEquals(200, found("p", text.toString()).size());
	}

	@Test
	void sayWhereTheyAre() {
		WorkspaceSymbol symbol = ProjectSymbols.find("lu", Workspace.of("package p.q\nparty Dinner { role Lu }").project()).getFirst();
		assertEquals("p.q.Dinner", symbol.getContainerName());
		assertEquals("a.assay 2:21-2:23", Workspace.show(symbol.getLocation().getLeft()));
	}
}
