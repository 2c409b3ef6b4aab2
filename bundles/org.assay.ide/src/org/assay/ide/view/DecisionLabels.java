package org.assay.ide.view;

import org.assay.ide.model.Matrix.RiskEntry;
import org.assay.report.document.Tint;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/** Labels of what was decided about risks; a decision that is called for and missing stands out. */
final class DecisionLabels extends ColumnLabelProvider {

	private final Control control;

	DecisionLabels(Control control) {
		this.control = control;
	}

	@Override
	public String getText(Object element) {
		return ((RiskEntry) element).decision();
	}

	@Override
	public Color getBackground(Object element) {
		return ((RiskEntry) element).lacksDecision() ? Tints.of(Tint.NEGATIVE, control) : null;
	}

	@Override
	public Color getForeground(Object element) {
		return ((RiskEntry) element).lacksDecision() ? Tints.ink(control) : null;
	}
}
