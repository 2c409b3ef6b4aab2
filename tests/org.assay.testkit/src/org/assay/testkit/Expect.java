package org.assay.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.core.check.CheckedProject;
import org.assay.rules.Finding;

/**
 * What a test expects to be found in a text. Each mark {@code <|…|>} in the text stands for one expected finding, in text order; findings
 * that nobody expected fail the test, and so do expected ones that are missing or stand elsewhere.
 *
 * <pre>Expect.in("risk r1 { likelihood &lt;|17|&gt; }").findings("error R41");</pre>
 */
public final class Expect {

	private final String marked;
	private LocalDate asOf = Checked.AS_OF;
	private Set<String> ignored = Set.of();
	private final Map<String, byte[]> documents = new HashMap<>();

	private Expect(String marked) {
		this.marked = marked;
	}

	/** Begin with a text with marks. */
	public static Expect in(String marked) {
		return new Expect(marked);
	}

	/** Look at the text on a day. */
	public Expect asOf(LocalDate day) {
		this.asOf = day;
		return this;
	}

	/** Put a document into the project; without any, none is looked for. */
	public Expect document(String path, byte[] content) {
		documents.put(path, content);
		return this;
	}

	/** Put a document of plain text into the project. */
	public Expect document(String path, String text) {
		return document(path, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Leave out findings of rules that the test is not about. */
	public Expect ignoring(String... codes) {
		this.ignored = Set.of(codes);
		return this;
	}

	/**
	 * Expect one finding at each mark, written as severity and code such as {@code error R41}; marks that are nested or equal are not
	 * possible.
	 */
	public void findings(String... expected) {
		MarkedText text = MarkedText.of(marked);
		assertEquals(expected.length, text.places().size(), "one mark for each expected finding");
		List<String> wanted = new ArrayList<>();
		for (int index = 0; index < expected.length; index++) {
			wanted.add(text.places().get(index) + " " + expected[index]);
		}
		assertEquals(String.join("\n", wanted.stream().sorted().toList()), found(text).stream().map(Expect::place).sorted()
				.collect(Collectors.joining("\n")), () -> found(text).stream().map(Expect::describe).collect(Collectors.joining("\n")));
	}

	/** Expect that nothing is found. */
	public void nothing() {
		findings();
	}

	private List<Finding> found(MarkedText text) {
		CheckedProject project = documents.isEmpty() ? Checked.text(asOf, text.text()) : Checked.text(asOf, documents, text.text());
		return project.findings().stream().filter(finding -> !ignored.contains(finding.code())).toList();
	}

	private static String place(Finding finding) {
		var range = finding.range();
		return range.line() + ":" + range.column() + "-" + range.endLine() + ":" + range.endColumn() + " " + finding.severity()
				.getLiteral() + " " + finding.code();
	}

	private static String describe(Finding finding) {
		return place(finding) + " " + finding.message();
	}
}
