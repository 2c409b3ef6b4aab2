package org.assay.ide.editor.edit;

import org.assay.ide.editor.connect.Texts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the new name; what would change can be looked at before. */
final class RenameWizard extends RefactoringWizard {

	private final RenameRefactoring renaming;

	RenameWizard(RenameRefactoring renaming) {
		super(renaming, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
		this.renaming = renaming;
		setDefaultPageTitle(Texts.of("rename.title"));
	}

	@Override
	protected void addUserInputPages() {
		addPage(new NamePage(renaming));
	}

	private static final class NamePage extends UserInputWizardPage {

		private final RenameRefactoring renaming;

		private NamePage(RenameRefactoring renaming) {
			super("name");
			this.renaming = renaming;
		}

		@Override
		public void createControl(Composite parent) {
			Composite page = new Composite(parent, SWT.NONE);
			GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).applyTo(page);
			new Label(page, SWT.NONE).setText(Texts.of("rename.label"));
			Text name = new Text(page, SWT.BORDER);
			GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(name);
			name.setText(renaming.name());
			name.selectAll();
			name.addModifyListener(event -> take(name.getText().strip()));
			setControl(page);
			setPageComplete(false);
			name.setFocus();
		}

		private void take(String name) {
			renaming.become(name);
			setPageComplete(!name.isEmpty() && !name.equals(renaming.name()));
		}
	}
}
