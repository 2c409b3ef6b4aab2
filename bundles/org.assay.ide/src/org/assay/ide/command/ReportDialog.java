package org.assay.ide.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.assay.core.report.ReportFormat;
import org.assay.core.report.ReportKind;
import org.assay.ide.Texts;
import org.assay.ide.work.ReportOrder;
import org.eclipse.core.filesystem.URIUtil;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks which report is to be written, in which formats and where. */
final class ReportDialog extends TitleAreaDialog {

	private static final List<ReportKind> KINDS = List.of(ReportKind.RISK, ReportKind.EVIDENCE);
	private static final String FOLDER = "report";

	private final Path place;
	private Combo kind;
	private Button html;
	private Button pdf;
	private Text folder;
	private Button open;
	private ReportOrder order;
	private boolean opens;

	ReportDialog(Shell parent, Path place) {
		super(parent);
		this.place = place;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Return what was asked for, once the dialog was closed with OK. */
	ReportOrder order() {
		return order;
	}

	/** Return whether the report is to be opened. */
	boolean opens() {
		return opens;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Texts.of("report.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Texts.of("report.title"));
		setMessage(Texts.of("report.message"));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		createKind(area);
		createFormats(area);
		createFolder(area);
		open = new Button(area, SWT.CHECK);
		open.setText(Texts.of("report.open"));
		open.setSelection(true);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(open);
		return area;
	}

	private void createKind(Composite area) {
		new Label(area, SWT.NONE).setText(Texts.of("report.kind"));
		kind = new Combo(area, SWT.READ_ONLY);
		KINDS.forEach(each -> kind.add(Texts.of("report.kind." + each.word())));
		kind.select(0);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(kind);
	}

	private void createFormats(Composite area) {
		new Label(area, SWT.NONE).setText(Texts.of("report.format"));
		Composite formats = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(formats);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(formats);
		html = format("HTML", formats);
		pdf = format("PDF", formats);
	}

	private Button format(String name, Composite parent) {
		Button button = new Button(parent, SWT.CHECK);
		button.setText(name);
		button.setSelection(true);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> validate()));
		return button;
	}

	private void createFolder(Composite area) {
		new Label(area, SWT.NONE).setText(Texts.of("report.folder"));
		folder = new Text(area, SWT.BORDER);
		folder.setText(standardFolder().toString());
		folder.addModifyListener(event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(folder);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Texts.of("browse"));
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			DirectoryDialog chooser = new DirectoryDialog(getShell());
			chooser.setFilterPath(folder.getText());
			String chosen = chooser.open();
			if (chosen != null) {
				folder.setText(chosen);
			}
		}));
	}

	/** The folder beside the texts, as on the command line. */
	private Path standardFolder() {
		IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URIUtil.toURI(place.toString()));
		return (files.length > 0 && files[0].getProject().getLocation() != null ? files[0].getProject().getLocation().toPath() : place)
				.resolve(FOLDER);
	}

	private void validate() {
		String problem = formats().isEmpty() ? Texts.of("report.noFormat") : isPath() ? null : Texts.of("report.noFolder");
		setErrorMessage(problem);
		getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
	}

	private boolean isPath() {
		try {
			return Path.of(folder.getText().strip()).isAbsolute();
		} catch (InvalidPathException noPath) {
			return false;
		}
	}

	private List<ReportFormat> formats() {
		List<ReportFormat> formats = new ArrayList<>();
		if (html.getSelection()) {
			formats.add(ReportFormat.HTML);
		}
		if (pdf.getSelection()) {
			formats.add(ReportFormat.PDF);
		}
		return formats;
	}

	@Override
	protected void okPressed() {
		order = new ReportOrder(place, KINDS.get(kind.getSelectionIndex()), formats(), Path.of(folder.getText().strip()));
		opens = open.getSelection();
		super.okPressed();
	}
}
