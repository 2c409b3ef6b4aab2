package org.assay.ide.view;

import org.assay.ide.Texts;
import org.assay.ide.model.RequirementEntry;
import org.assay.model.RequirementStatus;
import org.assay.report.document.Tint;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/** Labels of how far requirements are met. */
final class StatusLabels extends ColumnLabelProvider {

	private final Control control;

	StatusLabels(Control control) {
		this.control = control;
	}

	@Override
	public String getText(Object element) {
		RequirementEntry entry = (RequirementEntry) element;
		return Texts.of("status." + entry.status().getLiteral()) + (entry.isUnknown() ? " (?)" : "");
	}

	@Override
	public String getToolTipText(Object element) {
		return ((RequirementEntry) element).isUnknown() ? Texts.of("requirements.unknown") : null;
	}

	@Override
	public Color getBackground(Object element) {
		return Tints.of(tint(((RequirementEntry) element).status()), control);
	}

	@Override
	public Color getForeground(Object element) {
		return Tints.ink(control);
	}

	private static Tint tint(RequirementStatus status) {
		return switch (status) {
			case MET -> Tint.POSITIVE;
			case PARTLY -> Tint.CONDITIONAL;
			case NOT_MET -> Tint.NEGATIVE;
			case NOT_APPLICABLE -> Tint.NEUTRAL;
			case NOT_ASSESSED -> Tint.UNASSESSED;
		};
	}
}
