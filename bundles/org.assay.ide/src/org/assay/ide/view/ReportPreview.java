package org.assay.ide.view;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.assay.core.CannotDo;
import org.assay.core.files.OutputFile;
import org.assay.core.report.ReportFormat;
import org.assay.core.report.ReportKind;
import org.assay.ide.Texts;
import org.assay.ide.model.Snapshot;
import org.assay.ide.work.Reports;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** Shows what the report would be if it were written now. */
public final class ReportPreview extends ProjectView<ReportPreview.Preview> {

	/** Id of the view. */
	public static final String ID = "org.assay.ide.view.report";

	private Combo choice;
	private PreviewPane pane;
	private Preview preview = new Preview(List.of(), Optional.empty());

	/**
	 * Reports as they would be written.
	 *
	 * @param files the reports; none if the project does not admit of any
	 * @param refusal why there are none
	 */
	record Preview(List<OutputFile> files, Optional<String> refusal) {
	}

	@Override
	Preview read(Snapshot snapshot) {
		try {
			return new Preview(Reports.render(snapshot, ReportKind.RISK, List.of(ReportFormat.HTML)).files(), Optional.empty());
		} catch (CannotDo refused) {
			return new Preview(List.of(), Optional.of(refused.failure().message(Texts.language())));
		}
	}

	@Override
	void createContent(Composite parent) {
		GridLayoutFactory.swtDefaults().numColumns(2).margins(4, 4).applyTo(parent);
		choice = new Combo(parent, SWT.READ_ONLY);
		choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showChosen()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
		Button browser = new Button(parent, SWT.PUSH);
		browser.setText(Texts.of("preview.browser"));
		browser.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen().ifPresent(BrowserPage::open)));
		pane = PreviewPane.in(parent);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(pane.control());
	}

	@Override
	void show(Preview value, Snapshot snapshot) {
		preview = value;
		int before = Math.max(0, choice.getSelectionIndex());
		choice.setItems(value.files().stream().map(OutputFile::path).toArray(String[]::new));
		choice.select(before < value.files().size() ? before : 0);
		showChosen();
	}

	private Optional<OutputFile> chosen() {
		int index = choice.getSelectionIndex();
		return index >= 0 && index < preview.files().size() ? Optional.of(preview.files().get(index)) : Optional.empty();
	}

	private void showChosen() {
		pane.show(chosen().map(file -> new String(file.content(), StandardCharsets.UTF_8)), preview.refusal().orElse(""));
	}

	@Override
	void focusContent() {
		pane.control().setFocus();
	}
}
