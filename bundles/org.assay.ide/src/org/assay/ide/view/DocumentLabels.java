package org.assay.ide.view;

import org.assay.ide.Texts;
import org.assay.ide.model.DocumentEntry;
import org.assay.ide.model.DocumentEntry.CitationEntry;
import org.assay.report.document.Tint;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/** Labels of documents and citations; what does not stand in its document stands out. */
final class DocumentLabels extends ColumnLabelProvider {

	private final Control control;

	DocumentLabels(Control control) {
		this.control = control;
	}

	@Override
	public String getText(Object element) {
		return switch (element) {
			case DocumentEntry document -> document.title() + (document.path().isEmpty() ? " " + Texts.of("evidence.noFile") : "");
			case CitationEntry citation -> citation.id() + (citation.page().isEmpty() ? "" : " " + Texts.of("evidence.at", citation.page()))
					+ (isFound(citation) ? "" : " " + citation.state().map(state -> Texts.of("citation." + state.word())).orElse(""));
			default -> "";
		};
	}

	@Override
	public String getToolTipText(Object element) {
		return element instanceof CitationEntry citation ? citation.quote() : null;
	}

	private static boolean isFound(CitationEntry citation) {
		return citation.state().filter(state -> state.word().equals("found")).isPresent();
	}

	@Override
	public Color getBackground(Object element) {
		if (!(element instanceof CitationEntry citation) || citation.state().isEmpty() || isFound(citation)) {
			return null;
		}
		return Tints.of(citation.isThere() ? Tint.CONDITIONAL : Tint.NEGATIVE, control);
	}

	@Override
	public Color getForeground(Object element) {
		return getBackground(element) == null ? null : Tints.ink(control);
	}
}
