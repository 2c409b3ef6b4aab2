package org.assay.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Takes the words out of a block, with their faces and the signs of footnotes. */
final class InlineWords extends AbstractVisitor {

	private static final Pattern PART = Pattern.compile("\\[\\^(\\w+)]|[ \\n]+|(?:(?!\\[\\^)[^ \\n])+");

	private final List<Word> words = new ArrayList<>();
	private final List<String> labels = new ArrayList<>();
	private final StringBuilder pending = new StringBuilder();
	private Face pendingFace;
	private Face face;
	private boolean space;

	InlineWords(Face face) {
		this.face = face;
	}

	List<Word> words() {
		flush();
		return words;
	}

	List<String> labels() {
		flush();
		return labels;
	}

	@Override
	public void visit(Text text) {
		add(text.getLiteral());
	}

	@Override
	public void visit(Code code) {
		add(code.getLiteral());
	}

	@Override
	public void visit(SoftLineBreak end) {
		add(" ");
	}

	@Override
	public void visit(HardLineBreak end) {
		add(" ");
	}

	@Override
	public void visit(Emphasis emphasis) {
		inFace(Face.ITALIC, () -> visitChildren(emphasis));
	}

	@Override
	public void visit(StrongEmphasis emphasis) {
		inFace(Face.BOLD, () -> visitChildren(emphasis));
	}

	private void inFace(Face other, Runnable visit) {
		Face outer = face;
		face = other;
		visit.run();
		face = outer;
	}

	/** The parser hands a text over in pieces, split at each bracket, so signs of notes show only in what is put together. */
	private void add(String literal) {
		if (pendingFace != face) {
			flush();
			pendingFace = face;
		}
		pending.append(literal);
	}

	private void flush() {
		Matcher part = PART.matcher(pending);
		while (part.find()) {
			if (part.group().isBlank()) {
				space = true;
				continue;
			}
			if (part.group(1) != null) {
				labels.add(part.group(1));
				words.add(new Word(part.group(1), Face.TEXT, part.group(1), false));
			} else {
				words.add(Word.of(part.group(), pendingFace, space && !words.isEmpty()));
			}
			space = false;
		}
		pending.setLength(0);
	}
}
