package org.assay.lsp.feature;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assay.core.CannotDo;
import org.assay.core.format.Format;
import org.assay.core.format.Format.Outcome;
import org.assay.core.format.LineChange;
import org.assay.dsl.loading.SourceText;
import org.assay.dsl.loading.TextLines;
import org.assay.dsl.loading.TextResource;
import org.assay.lsp.text.Ranges;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;

/** The canonical layout of a text, as changes of those lines that are laid out otherwise. A text that cannot be read is left as it is. */
public final class Formatting {

	private static final String PATH = "text.assay";

	private Formatting() {
	}

	/** Return what changes the layout of a file. */
	public static List<TextEdit> of(TextResource file) {
		String text = file.getParseResult().getRootNode().getText();
		return edits(text, laidOut(text), 0);
	}

	/**
	 * Return what changes the layout of a stretch of a file: of the lines in it as far as they can be laid out by themselves, otherwise of
	 * the elements
	 * that it touches, because statements change places.
	 */
	public static List<TextEdit> of(TextResource file, Range range) {
		ICompositeNode root = file.getParseResult().getRootNode();
		String text = root.getText();
		TextLines lines = TextLines.of(text);
		Optional<int[]> touched = touched(root, Ranges.offset(range.getStart(), lines), Ranges.offset(range.getEnd(), lines), lines);
		if (touched.isEmpty()) {
			return List.of();
		}
		String before = text.substring(touched.get()[0], touched.get()[1]);
		int first = lines.line(touched.get()[0]) - 1;
		Optional<String> after = laidOut(before);
		List<TextEdit> all = edits(before, after, first);
		List<TextEdit> inside = all.stream().filter(edit -> edit.getRange().getEnd().getLine() >= range.getStart().getLine()
				&& edit.getRange().getStart().getLine() <= range.getEnd().getLine()).toList();
		return isHarmless(inside, text, lines) ? inside : all;
	}

	/** Return the whole lines of the elements, and of package and imports, that a stretch touches; empty if there are none. */
	private static Optional<int[]> touched(ICompositeNode root, int start, int end, TextLines lines) {
		int from = -1;
		int to = -1;
		for (INode child : root.getChildren()) {
			int begin = lines.start(lines.line(child.getOffset()));
			boolean isText = child instanceof ICompositeNode;
			if (isText && begin <= end && child.getEndOffset() >= start) {
				from = from < 0 ? begin : from;
				to = lines.start(lines.line(child.getEndOffset()) + 1);
			}
		}
		return from < 0 ? Optional.empty() : Optional.of(new int[] {from, to});
	}

	private static Optional<String> laidOut(String text) {
		try {
			List<Outcome> outcomes = Format.run(List.of(new SourceText(PATH, text.getBytes(StandardCharsets.UTF_8))), "en");
			return outcomes.getFirst() instanceof Outcome.Changed changed ? Optional.of(changed.after()) : Optional.empty();
		} catch (CannotDo lost) {
			return Optional.empty();
		}
	}

	private static List<TextEdit> edits(String before, Optional<String> after, int firstLine) {
		TextLines lines = TextLines.of(before);
		return after.stream().flatMap(text -> LineChange.between(before, text).stream())
				.map(change -> new TextEdit(range(change, before, lines, firstLine), change.text())).toList();
	}

	/** Behind the last line there is none, so what ends there ends at its end. */
	private static Range range(LineChange change, String before, TextLines lines, int firstLine) {
		return new Range(position(change.line(), before, lines, firstLine), position(change.end(), before, lines, firstLine));
	}

	private static Position position(int line, String before, TextLines lines, int firstLine) {
		if (line < lines.count()) {
			return new Position(firstLine + line, 0);
		}
		return new Position(firstLine + lines.count() - 1, before.length() - lines.start(lines.count()));
	}

	/** Half of a move would lose a statement or write it twice. */
	private static boolean isHarmless(List<TextEdit> edits, String text, TextLines lines) {
		StringBuilder before = new StringBuilder();
		StringBuilder after = new StringBuilder();
		for (TextEdit edit : edits) {
			before.append(text, Ranges.offset(edit.getRange().getStart(), lines), Ranges.offset(edit.getRange().getEnd(), lines));
			after.append(edit.getNewText());
		}
		return Arrays.equals(visible(before), visible(after));
	}

	private static int[] visible(CharSequence text) {
		return text.chars().filter(c -> !Character.isWhitespace(c)).sorted().toArray();
	}
}
