package org.assay.ide.wizard;

import java.util.List;

import org.assay.ide.Texts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields of a page of a wizard, one below the other, each behind its label. */
final class Fields {

	private final Composite area;
	private final Runnable changed;

	/** @param changed done whenever a field has changed */
	Fields(Composite parent, Runnable changed) {
		this.area = new Composite(parent, SWT.NONE);
		this.changed = changed;
		GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).spacing(8, 8).applyTo(area);
	}

	Composite area() {
		return area;
	}

	/** Add a line of text. */
	Text text(String key, String value) {
		label(key);
		Text text = new Text(area, SWT.BORDER);
		text.setText(value);
		text.addModifyListener(event -> changed.run());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		return text;
	}

	/** Add a folder that can be looked for. */
	Text folder(String key, String value) {
		Text text = text(key, value);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Texts.of("browse"));
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			DirectoryDialog chooser = new DirectoryDialog(area.getShell());
			chooser.setFilterPath(text.getText());
			String chosen = chooser.open();
			if (chosen != null) {
				text.setText(chosen);
			}
		}));
		return text;
	}

	/** Add a choice, whose first item is chosen. */
	Combo choice(String key, List<String> items) {
		label(key);
		Combo combo = new Combo(area, SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		combo.select(0);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(combo);
		return combo;
	}

	private void label(String key) {
		new Label(area, SWT.NONE).setText(Texts.of(key));
	}
}
