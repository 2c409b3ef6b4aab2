package org.assay.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Location;
import org.junit.jupiter.api.Test;

/** What stands above elements. */
class LensesTest {

	private static List<String> lenses(Workspace workspace) {
		return Lenses.in(workspace.project(), workspace.file()).stream()
				.map(lens -> Workspace.show(lens.getRange()).split("-")[0] + " " + lens.getCommand().getTitle()).toList();
	}

	private static List<String> lenses(String... texts) {
		return lenses(Workspace.of(texts));
	}

	@Test
	void sayHowOftenAnElementIsUsed() {
		assertEquals(List.of("1:7 used 2 times", "2:9 not used"), lenses("party A\nproduct P by A", "service S { operator A }"));
		assertEquals(List.of("1:7 används en gång", "2:9 används inte"), lenses(Workspace.in(Locale.of("sv"), "party A\nproduct P by A")));
	}

	@Test
	void leadToTheUses() {
		Workspace workspace = Workspace.of("party A", "service S { operator <|A|> }");
		CodeLens lens = Lenses.in(workspace.project(), workspace.file()).getFirst();
		assertEquals(Lenses.SHOW_REFERENCES, lens.getCommand().getCommand());
		List<?> arguments = lens.getCommand().getArguments();
		assertEquals(Addresses.ofFile(workspace.project(), "a.assay"), arguments.get(0));
		assertEquals(lens.getRange().getStart(), arguments.get(1));
		assertEquals(workspace.marked(), ((List<?>) arguments.get(2)).stream().map(location -> Workspace.show((Location) location)).toList());
	}

	@Test
	void sayWhatARiskAmountsTo() {
		List<String> lenses = lenses("assessment A { risks by lkdata {\nrisk R1 \"One\" { likelihood 1 consequence 1 }\n"
				+ "risk R2 \"Two\" { likelihood 4 }\n} }");
		assertEquals("1:12 not used", lenses.get(0));
		assertTrue(lenses.get(1).startsWith("2:6 1 "), lenses.get(1));
		assertEquals("3:6 no value: scores are missing", lenses.get(2));
	}

	@Test
	void sayTheLevelsThatCount() {
		assertEquals(List.of("2:13 confidentiality severe, integrity moderate", "2:13 used once",
				"5:9 confidentiality severe, integrity moderate", "5:9 not used", "6:13 not classified", "6:13 not used"),
				lenses("import std.klassa.*\ninformation D { classify klassa on 2026-09-01 { confidentiality severe integrity moderate\n"
						+ "availability moderate traceability moderate\n} }\n"
						+ "service S { handles D }\ninformation E").stream().map(lens -> lens.replaceAll(", availability moderate, traceability moderate",
						"")).toList());
	}

	@Test
	void sayWhatRestsOnADocument() {
		assertEquals(List.of("1:10 cited once", "1:10 one statement rests on it", "2:6 used once", "3:7 used once"),
				lenses("document D\ncite C in D \"x\"\nclaim L { evidence D, C }", "qa Q \"?\" { claims L }"));
	}

	@Test
	void sayWhatAVerdictComesTo() {
		assertEquals(List.of("1:14 used once", "2:9 not classified", "2:9 used once", "3:9 not allowed until 2027-10-01", "3:9 not used"),
				lenses("organisation O { role R }\nservice S\nverdict V on S { deny decided by R on 2026-09-20 valid until 2027-10-01 }",
						"project P { organisation O }"));
	}
}
