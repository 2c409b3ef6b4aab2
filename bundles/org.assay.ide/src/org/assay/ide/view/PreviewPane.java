package org.assay.ide.view;

import java.util.Optional;
import java.util.regex.Pattern;

import org.assay.ide.Texts;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Shows a page: as it is where the system has a browser widget, else its words only. */
sealed interface PreviewPane {

	/** Make the best pane that the system has. */
	static PreviewPane in(Composite parent) {
		try {
			Browser browser = new Browser(parent, SWT.NONE);
			browser.setJavascriptEnabled(false);
			return new Page(browser);
		} catch (SWTError none) {
			ILog.of(PreviewPane.class).info(Texts.of("preview.words"));
			return new Words(new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER));
		}
	}

	/** Return the widget. */
	Control control();

	/** Show a page, or why there is none. */
	void show(Optional<String> html, String otherwise);

	/** The page as it is. */
	record Page(Browser browser) implements PreviewPane {

		@Override
		public Control control() {
			return browser;
		}

		@Override
		public void show(Optional<String> html, String otherwise) {
			browser.setText(html.orElse(otherwise));
		}
	}

	/** The words of the page. */
	record Words(StyledText text) implements PreviewPane {

		private static final Pattern UNSEEN = Pattern.compile("(?s)<(head|style|script|svg)\\b.*?</\\1>|<a class=\"skip\".*?</a>");
		private static final Pattern CELL_END = Pattern.compile("</t[dh]>|</span>(?=<span)");
		private static final Pattern BLOCK_END = Pattern.compile("</(p|h\\d|tr|li|div|section|caption|dt|dd)>|<br\\s*/?>");
		private static final Pattern TAG = Pattern.compile("<[^>]*>");
		private static final Pattern GAPS = Pattern.compile("[ \\t]*\\n\\s*\\n\\s*");

		@Override
		public Control control() {
			return text;
		}

		@Override
		public void show(Optional<String> html, String otherwise) {
			text.setText(html.map(Words::of).orElse(otherwise));
		}

		static String of(String html) {
			String seen = UNSEEN.matcher(html).replaceAll("").replaceAll("\\s+", " ");
			String parted = BLOCK_END.matcher(CELL_END.matcher(seen).replaceAll("   ")).replaceAll("\n");
			String plain = TAG.matcher(parted).replaceAll("").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
					.replace("&nbsp;", " ")
					.replace("&#160;", " ").replace("&amp;", "&");
			return GAPS.matcher(plain).replaceAll("\n\n").strip();
		}
	}
}
