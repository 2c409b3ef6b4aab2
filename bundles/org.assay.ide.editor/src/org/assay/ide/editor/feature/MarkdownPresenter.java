package org.assay.ide.editor.feature;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Drawable;

/** Shows the Markdown that the server writes: headings, strong and plain words, code, lists, links as their text. Anything else stays as it is. */
final class MarkdownPresenter implements DefaultInformationControl.IInformationPresenter, DefaultInformationControl.IInformationPresenterExtension {

	/** Makes windows with this look. */
	static final IInformationControlCreator CREATOR = parent -> new DefaultInformationControl(parent, new MarkdownPresenter());

	private static final Pattern MARK = Pattern.compile("\\*\\*(.+?)\\*\\*|`([^`]+)`|\\[([^\\]]+)\\]\\([^)]*\\)|\\\\([\\\\`*_{}\\[\\]()#+.!|<>~-])|\\*([^*\\s][^*]*)\\*");

	@Override
	public String updatePresentation(Drawable drawable, String markdown, TextPresentation presentation, int maxWidth, int maxHeight) {
		StringBuilder text = new StringBuilder();
		boolean first = true;
		for (String line : markdown.strip().split("\r?\n")) {
			if (line.startsWith("```")) {
				continue;
			}
			if (!first) {
				text.append('\n');
			}
			first = false;
			write(line, text, presentation);
		}
		return text.toString();
	}

	@Override
	public String updatePresentation(org.eclipse.swt.widgets.Display display, String markdown, TextPresentation presentation, int maxWidth, int maxHeight) {
		return updatePresentation((Drawable) display, markdown, presentation, maxWidth, maxHeight);
	}

	private static void write(String line, StringBuilder text, TextPresentation presentation) {
		int heading = 0;
		while (heading < line.length() && line.charAt(heading) == '#') {
			heading++;
		}
		int start = text.length();
		String content = heading > 0 ? line.substring(heading).strip() : line.replaceFirst("^(\\s*)[-*] ", "$1• ").replaceFirst("^---+$", "");
		inline(content, text, presentation);
		if (heading > 0) {
			style(presentation, start, text.length() - start, SWT.BOLD, false);
		}
	}

	private static void inline(String content, StringBuilder text, TextPresentation presentation) {
		Matcher mark = MARK.matcher(content);
		int from = 0;
		while (mark.find()) {
			text.append(content, from, mark.start());
			from = mark.end();
			int start = text.length();
			if (mark.group(1) != null) {
				text.append(mark.group(1).replaceAll("\\\\(\\p{Punct})", "$1"));
				style(presentation, start, text.length() - start, SWT.BOLD, false);
			} else if (mark.group(2) != null) {
				text.append(mark.group(2));
				style(presentation, start, text.length() - start, SWT.NORMAL, true);
			} else if (mark.group(5) != null) {
				text.append(mark.group(5));
				style(presentation, start, text.length() - start, SWT.ITALIC, false);
			} else {
				text.append(mark.group(3) == null ? mark.group(4) : mark.group(3));
			}
		}
		text.append(content.substring(from));
	}

	private static void style(TextPresentation presentation, int start, int length, int font, boolean code) {
		StyleRange range = new StyleRange(start, length, null, null, font);
		if (code) {
			range.font = JFaceResources.getTextFont();
		}
		presentation.mergeStyleRange(range);
	}
}
