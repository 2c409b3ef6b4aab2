package org.assay.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.dsl.loading.TextLines;
import org.assay.dsl.loading.TextResource;
import org.assay.testkit.Checked;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.junit.jupiter.api.Test;

/** Which words are coloured as what. */
class TokensTest {

	/** Return the words with their kinds; a declaration is marked with a plus, what is of the library with a minus. */
	private static String coloured(String... texts) {
		Workspace workspace = Workspace.of(texts);
		return coloured(workspace.text("a.assay"), Tokens.of(workspace.file()).getData());
	}

	private static String coloured(String text, List<Integer> data) {
		TextLines lines = TextLines.of(text);
		SemanticTokensLegend legend = Tokens.legend();
		StringBuilder words = new StringBuilder();
		int line = 0;
		int column = 0;
		for (int index = 0; index < data.size(); index += 5) {
			column = data.get(index) == 0 ? column + data.get(index + 1) : data.get(index + 1);
			line += data.get(index);
			int start = lines.offset(line + 1, column + 1);
			words.append(words.isEmpty() ? "" : " ").append(text, start, start + data.get(index + 2)).append(':')
					.append(legend.getTokenTypes().get(data.get(index + 3))).append(List.of("", "+", "-", "+-").get(data.get(index + 4)));
		}
		return words.toString();
	}

	@Test
	void kindsPropertiesNamesAndValues() {
		assertEquals("import:keyword std:namespace klassa:namespace information:keyword Diets:information+ \"Diets\":string owner:property "
				+ "Head:role classify:keyword klassa:name- on:property "
				+ "2026-01-01:date confidentiality:aspect- severe:level- 3:number public-record:property yes:enumMember",
				coloured("import std.klassa.*\ninformation Diets \"Diets\" { owner Head classify klassa on 2026-01-01 { confidentiality severe 3 "
						+ "} public-record yes }",
						"organisation O { role Head }"));
	}

	@Test
	void eachPartOfANameByWhatItMeans() {
		assertEquals("package:keyword a:namespace+ party:keyword P:party+ role:keyword R:role+ assessment:keyword A:assessment+ "
				+ "participants:property "
				+ "a:namespace P:party R:role", coloured("package a\nparty P { role R }\nassessment A { participants a.P.R }"));
	}

	@Test
	void namesThatMeanNothingByWhatTheyCouldMean() {
		assertEquals("service:keyword S:service+ operator:property Nobody:party handles:property Nothing:information",
				coloured("service S { operator Nobody handles Nothing }"));
	}

	@Test
	void wordsThatAreNames() {
		assertEquals("service:keyword service:service+ prohibit:keyword video:name+ for:property service:service",
				coloured("service service\nprohibit video { for service }"));
	}

	@Test
	void expressions() {
		assertEquals("rule:keyword R:rule+ for:property risk:enumMember r:variable+ where:property r:variable value:property >:operator "
				+ "3:number and:operator "
				+ "not:operator r:variable owner:property is:operator none:operator say:property \"{r}\":string",
				coloured("rule R { for risk r where r.value > 3 and not (r.owner is none) say \"{r}\" }"));
	}

	@Test
	void commentsAndTextsLineByLine() {
		assertEquals("/* one:comment two */:comment party:keyword A:party+ description:property \"\"\":string     text:string     "
				+ "\"\"\":string // end:comment",
				coloured("/* one\ntwo */ party A { description \"\"\"\n    text\n    \"\"\" } // end"));
	}

	@Test
	void textThatCannotBeReadByItsLetters() {
		assertEquals("party:keyword A:party+ service:keyword S:service+ operatr:name A:name \"x\":string 12:number party:keyword B:party+",
				coloured("party A\nservice S {\n    operatr A \"x\" 12\n}\nparty B"));
		assertEquals("party:keyword \"x\":string", coloured("]] party ((\"x\""));
	}

	@Test
	void everyWordOfAnExampleOnce() {
		Workspace workspace = Workspace.of(Checked.sources(Path.of(System.getProperty("assay.repository"), "examples", "v6-meetings")).stream()
				.collect(Collectors.toMap(source -> source.path(), source -> new String(source.content(), StandardCharsets.UTF_8))));
		for (Map.Entry<String, TextResource> file : workspace.project().files().entrySet()) {
			String text = workspace.text(file.getKey());
			StringBuilder rest = new StringBuilder(text);
			TextLines lines = TextLines.of(text);
			List<Integer> data = Tokens.of(file.getValue()).getData();
			int line = 0;
			int column = 0;
			for (int index = 0; index < data.size(); index += 5) {
				column = data.get(index) == 0 ? column + data.get(index + 1) : data.get(index + 1);
				line += data.get(index);
				int start = lines.offset(line + 1, column + 1);
				rest.replace(start, start + data.get(index + 2), " ".repeat(data.get(index + 2)));
			}
			assertTrue(rest.toString().matches("[\\s{}.,:*()]*"), () -> file.getKey() + " " + rest.toString().replaceAll("\\s+", " "));
		}
	}
}
