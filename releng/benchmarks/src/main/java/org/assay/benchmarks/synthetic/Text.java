package org.assay.benchmarks.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes Assay text: indents blocks, counts elements and references, and puts errors in where its {@link Faults} say so. */
final class Text {

	private final StringBuilder lines = new StringBuilder();
	private final Faults faults;
	private final Map<String, String> lastNames = new HashMap<>();
	private int depth;
	private int elements;
	private int references;

	Text(Faults faults) {
		this.faults = faults;
	}

	/** Return what was written since the last call as one piece. */
	Piece piece() {
		Piece piece = new Piece(lines.toString(), elements, references);
		lines.setLength(0);
		elements = 0;
		references = 0;
		return piece;
	}

	/** Return the references written since the last piece. */
	int references() {
		return references;
	}

	int elements() {
		return elements;
	}

	/** Write a line that is no element. */
	Text line(String words) {
		lines.append("    ".repeat(depth)).append(words).append('\n');
		return this;
	}

	/** Write an element of one line. */
	Text element(String words) {
		count();
		return line(words);
	}

	/** Write the head of a named element. */
	Text open(String keyword, String name, String rest) {
		count();
		String given = faults.takes(ErrorKind.DUPLICATE) ? lastNames.getOrDefault(depth + keyword, name) : name;
		lastNames.put(depth + keyword, name);
		line(keyword + " " + given + (rest.isEmpty() ? "" : " " + rest) + " {");
		depth++;
		return fault();
	}

	/** Write the head of an element without a name. */
	Text open(String words) {
		count();
		return block(words);
	}

	/** Write the head of a block that is no element. */
	Text block(String words) {
		line(words + " {");
		depth++;
		return this;
	}

	/** Write lines of running text and the end of its block. */
	Text running(String... sentences) {
		line("text \"\"\"");
		depth++;
		for (String sentence : sentences) {
			line(sentence);
		}
		line("\"\"\"");
		depth--;
		return this;
	}

	/** Note references that stand in an expression. */
	void counted(int number) {
		references += number;
	}

	Text close() {
		depth--;
		return line("}");
	}

	/** Return a name as a reference to it. */
	String ref(String name) {
		references++;
		return faults.takes(ErrorKind.UNKNOWN) ? name + "Saknas" : name;
	}

	String refs(List<String> names) {
		List<String> spelled = new ArrayList<>();
		names.forEach(name -> spelled.add(ref(name)));
		return String.join(", ", spelled);
	}

	private void count() {
		elements++;
		faults.element();
	}

	private Text fault() {
		return faults.takes(ErrorKind.SYNTAX) ? line(faults.nonsense()) : this;
	}

	static String quoted(String words) {
		return '"' + words + '"';
	}
}
