package org.assay.lsp.completion;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assay.analysis.Analysis;
import org.assay.dsl.loading.Draft;
import org.assay.dsl.loading.LibrarySource;
import org.assay.dsl.loading.LiveProject;
import org.assay.dsl.loading.SourceText;
import org.assay.dsl.loading.TextResource;
import org.assay.dsl.loading.UsedSource;
import org.assay.lsp.project.ProjectState;
import org.assay.lsp.project.Spot;
import org.assay.testkit.Checked;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;

/** A project with a place in it. */
record Opened(ProjectState project) {

	static final ClientAbilities PLAIN = new ClientAbilities(false, true);
	static final ClientAbilities SNIPPETS = new ClientAbilities(true, true);

	static Opened of(Locale locale, List<SourceText> sources) {
		LiveProject live = new LiveProject(sources, LibrarySource.standard(), UsedSource.NONE);
		Analysis analysis = Analysis.of(live.corpus(), Checked.AS_OF);
		return new Opened(new ProjectState(Path.of("").toAbsolutePath(), live.corpus(), live.files(), analysis, locale));
	}

	/** Return the proposals at the mark {@code |} of the first text; other texts are other files. */
	static CompletionList at(String marked, ClientAbilities client, String... others) {
		return Completion.at(spot(marked, Locale.ENGLISH, others), client, folder -> List.of());
	}

	static Spot spot(String marked, Locale locale, String... others) {
		int offset = marked.indexOf('|');
		String[] texts = new String[others.length + 1];
		texts[0] = marked.substring(0, offset) + marked.substring(offset + 1);
		System.arraycopy(others, 0, texts, 1, others.length);
		Opened opened = of(locale, Checked.sources(texts));
		return new Spot(opened.project, opened.project.file("a.assay").orElseThrow(), offset);
	}

	static List<String> labels(String marked, String... others) {
		return labels(at(marked, PLAIN, others));
	}

	static List<String> labels(CompletionList list) {
		return list.getItems().stream().map(CompletionItem::getLabel).toList();
	}

	static CompletionItem item(CompletionList list, String label) {
		return list.getItems().stream().filter(item -> item.getLabel().equals(label)).findFirst()
				.orElseThrow(() -> new AssertionError(label + " is not among " + labels(list)));
	}

	/** Return a place in a text that is read as if it were part of this project. */
	Spot in(String text, int offset) {
		TextResource file = Draft.of(new SourceText("edited.assay", text.getBytes(StandardCharsets.UTF_8)),
				project.files().values().iterator().next());
		return new Spot(project, file, offset);
	}
}
