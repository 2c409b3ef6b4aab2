package org.assay.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.testkit.MarkedText;

/**
 * What a test expects to be wrong with texts, before any rule has looked at them. Each mark {@code <|…|>} stands for one problem, in text
 * order; problems elsewhere fail the test.
 *
 * <pre>Problems.in("information I { owner &lt;|Rektr|&gt; }").are("R102.similar(Rektr, Role, Rektor)");</pre>
 */
public final class Problems {

	private final List<MarkedText> texts;

	private Problems(List<MarkedText> texts) {
		this.texts = texts;
	}

	/** Begin with the files a.assay, b.assay and so on of one project. */
	public static Problems in(String... marked) {
		return new Problems(Arrays.stream(marked).map(MarkedText::of).toList());
	}

	/** Expect one problem at each mark, written as code, variant and arguments; return what was read. */
	public Loaded are(String... expected) {
		List<String> places = new ArrayList<>();
		for (int file = 0; file < texts.size(); file++) {
			String name = (char) ('a' + file) + ".assay:";
			texts.get(file).places().forEach(place -> places.add(name + place));
		}
		assertEquals(expected.length, places.size(), "one mark for each expected problem");
		List<String> wanted = new ArrayList<>();
		for (int index = 0; index < expected.length; index++) {
			wanted.add(places.get(index) + " " + expected[index]);
		}
		Loaded loaded = Loaded.text(texts.stream().map(MarkedText::text).toArray(String[]::new));
		assertEquals(sorted(wanted), sorted(loaded.problems()));
		return loaded;
	}

	private static String sorted(List<String> lines) {
		return lines.stream().sorted().collect(Collectors.joining("\n"));
	}
}
