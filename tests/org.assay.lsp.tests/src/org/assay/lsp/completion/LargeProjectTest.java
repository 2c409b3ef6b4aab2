package org.assay.lsp.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assay.dsl.loading.SourceText;
import org.assay.dsl.loading.TextResource;
import org.assay.lsp.project.Spot;
import org.assay.model.NamedElement;
import org.eclipse.lsp4j.CompletionList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten thousand elements; what is typed is answered before anybody notices. */
class LargeProjectTest {

	private static final int FILES = 100;
	private static Opened project;

	@BeforeAll
	static void open() {
		String[] texts = new String[FILES];
		for (int file = 0; file < FILES; file++) {
			texts[file] = file(file, 24);
		}
		// and one file is as long as a file should never be
		texts[0] += file(FILES, 1_000).replace("package big\n", "");
		project = Opened.of(Locale.ENGLISH, sources(texts));
	}

	private static List<SourceText> sources(String[] texts) {
		List<SourceText> sources = new ArrayList<>();
		for (int file = 0; file < texts.length; file++) {
			sources.add(new SourceText("f" + file + ".assay", texts[file].getBytes(StandardCharsets.UTF_8)));
		}
		return sources;
	}

	private static String file(int number, int risks) {
		StringBuilder text = new StringBuilder("package big\norganisation Org%1$d \"Organisation\" { role Owner%1$d \"Owner\" }\n"
				+ "service Service%1$d { operator Org%1$d }\nassessment Assessment%1$d of Service%1$d {\n    risks by lkdata {\n");
		for (int risk = 0; risk < risks; risk++) {
			text.append("        risk R%1$d_").append(risk).append(" \"Something happens\" {\n            likelihood 2\n            consequence 3\n")
					.append("            owner Owner%1$d\n            action Act%1$d_").append(risk).append(" \"Do it\" { due 2027-01-01 }\n")
					.append("            action Alt%1$d_").append(risk).append(" { owner Owner%1$d }\n")
					.append("            decision modify because \"small\"\n        }\n");
		}
		return text.append("    }\n    finding F%1$d { about Service%1$d }\n}\n").toString().formatted(number);
	}

	private static CompletionList at(String path, String marked, boolean last) {
		TextResource file = project.project().file(path).orElseThrow();
		String text = file.getParseResult().getRootNode().getText();
		int offset = (last ? text.lastIndexOf(marked) : text.indexOf(marked)) + marked.length();
		return Completion.at(new Spot(project.project(), file, offset), Opened.SNIPPETS, folder -> List.of());
	}

	@Test
	void cutsALongListAndSaysSo() {
		CompletionList list = at("f50.assay", "about ", false);
		assertEquals(Completion.MOST, list.getItems().size());
		assertTrue(list.isIncomplete());
		assertTrue(Opened.labels(list).contains("Service50"), "what is near comes first");
	}

	/** The quickest of some rounds counts, and only the time of this thread: other work on the machine says nothing of this one. */
	@ParameterizedTest
	@CsvSource({"f50, about", "f50, owner", "f50, risks by", "f0, about", "f0, due", "f0, decision"})
	void answersAtOnce(String file, String word) {
		assertTrue(project.project().corpus().all(NamedElement.class).size() > 10_000);
		long quickest = Long.MAX_VALUE;
		for (int round = 0; round < 30; round++) {
			long begin = time();
			assertFalse(at(file + ".assay", word + " ", true).getItems().isEmpty());
			quickest = Math.min(quickest, time() - begin);
		}
		assertTrue(quickest < 100_000_000, quickest / 1_000_000 + " ms");
	}

	private static long time() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}
}
