package org.assay.ide.editor.feature;

import java.util.Map;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;

/** The colours of words. They are those of the theme, which knows a light set and a dark one. */
final class TokenStyles {

	private static final String PREFIX = "org.assay.ide.editor.colour.";
	/** Kinds of the server that have a colour of their own; whatever else it names is a name. */
	private static final Map<String, String> COLOURS = Map.of("keyword", "keyword", "property", "keyword", "string", "string", "comment", "comment", "number",
			"number", "date", "number", "enumMember", "value", "operator", "keyword");

	private TokenStyles() {
	}

	/** Return how words of a kind look; plain if the theme says nothing of the kind.
	 * @param kind such as {@code keyword} or {@code comment} */
	static TextAttribute of(String kind) {
		return new TextAttribute(colour(kind), null, font(kind));
	}

	/** Return whether words of a kind are bold, as a style of SWT. */
	static int font(String kind) {
		return "keyword".equals(COLOURS.get(kind)) && !kind.equals("operator") ? SWT.BOLD : SWT.NORMAL;
	}

	/** Return the colour of words of a kind, as the server names it; null for that of plain text. */
	static Color colour(String kind) {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(PREFIX + COLOURS.getOrDefault(kind, "name"));
	}
}
