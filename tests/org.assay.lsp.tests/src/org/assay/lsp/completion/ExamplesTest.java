package org.assay.lsp.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assay.dsl.loading.TextResource;
import org.assay.testkit.Checked;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Takes words out of the examples, one at a time, and expects them to be proposed in their places. */
class ExamplesTest {

	/** Every how many words one is taken; 1 takes all of them, in some minutes. */
	private static final int STEP = Integer.getInteger("assay.completion.step", 40);

	@ParameterizedTest
	@ValueSource(strings = {"karlskrona-map", "linkoping-homecare", "nordic-video", "remm-workshop", "v6-meetings"})
	void proposesTheWordThatIsMissing(String example) {
		Opened project = Opened.of(Locale.ENGLISH, Checked.sources(Path.of(System.getProperty("assay.repository"), "examples", example)));
		List<String> missed = new ArrayList<>();
		int tried = 0;
		for (TextResource file : project.project().files().values()) {
			List<Written> words = Written.in(file);
			for (int index = tried % STEP; index < words.size(); index += STEP) {
				tried++;
				if (!isProposed(project, file, words.get(index))) {
					missed.add(place(file, words.get(index)));
				}
			}
		}
		assertTrue(tried > 0);
		assertEquals(List.of(), missed);
	}

	private static boolean isProposed(Opened project, TextResource file, Written word) {
		String text = file.getParseResult().getRootNode().getText();
		String without = text.substring(0, word.offset()) + text.substring(word.offset() + word.text().length());
		CompletionList list = Completion.at(project.in(without, word.offset()), Opened.PLAIN, folder -> List.of());
		return list.getItems().stream().anyMatch(item -> isMeant(item, word));
	}

	/** A name may be proposed in a shorter form than the one that was written. */
	private static boolean isMeant(CompletionItem item, Written word) {
		return item.getLabel().equals(word.text()) || word.name() && item.getDetail() != null
				&& (item.getDetail().endsWith("." + word.text()) || word.text().endsWith("." + item.getLabel()));
	}

	private static String place(TextResource file, Written word) {
		String before = file.getParseResult().getRootNode().getText().substring(0, word.offset());
		String line = before.substring(before.lastIndexOf('\n') + 1);
		return file.getURI().lastSegment() + ":" + before.lines().count() + " " + line.strip() + " <" + word.text() + ">";
	}
}
