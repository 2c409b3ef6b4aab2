package org.assay.ide.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.assay.core.ask.Line.Style;
import org.assay.ide.model.Answers.AnswerLine;
import org.assay.ide.model.Place;
import org.assay.report.document.Tint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.widgets.Composite;

/** An answer in words. Enter, or a double click, leads to the text that a line comes from. */
final class AnswerText {

	private static final int INDENT = 16;

	private final StyledText text;
	private final List<AnswerLine> lines = new ArrayList<>();

	AnswerText(Composite parent, Consumer<Place> opener) {
		text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setMargins(6, 4, 6, 4);
		text.addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> place().ifPresent(opener)));
		text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				place().ifPresent(opener);
			}
		}));
	}

	void show(List<AnswerLine> answer) {
		lines.clear();
		lines.addAll(answer);
		StringBuilder all = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		for (AnswerLine line : answer) {
			int start = all.length();
			all.append(line.text());
			style(line.style(), start, line.text().length()).ifPresent(styles::add);
			line.place().ifPresent(place -> {
				String where = "  " + place.range().file() + ":" + place.range().line();
				styles.add(new StyleRange(all.length() + 2, where.length() - 2, Tints.accent(text), null));
				all.append(where);
			});
			all.append('\n');
		}
		text.setText(all.isEmpty() ? "" : all.substring(0, all.length() - 1));
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
		for (int line = 0; line < answer.size() && line < text.getLineCount(); line++) {
			text.setLineIndent(line, 1, answer.get(line).depth() * INDENT);
			text.setLineWrapIndent(line, 1, answer.get(line).depth() * INDENT + INDENT);
		}
	}

	private Optional<StyleRange> style(Style style, int start, int length) {
		return Optional.ofNullable(switch (style) {
			case YES -> strong(start, length, Tint.POSITIVE);
			case MAYBE -> strong(start, length, Tint.CONDITIONAL);
			case NO -> strong(start, length, Tint.NEGATIVE);
			case HEADING -> new StyleRange(start, length, null, null, SWT.BOLD);
			case ASIDE -> new StyleRange(start, length, Tints.muted(text), null);
			case PLAIN -> null;
		});
	}

	private StyleRange strong(int start, int length, Tint tint) {
		return new StyleRange(start, length, Tints.ink(text), Tints.of(tint, text), SWT.BOLD);
	}

	private Optional<Place> place() {
		int line = text.getLineAtOffset(text.getCaretOffset());
		return line < lines.size() ? lines.get(line).place() : Optional.empty();
	}
}
