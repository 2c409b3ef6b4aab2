package org.assay.ide.preference;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.assay.evidence.reading.Limits;
import org.assay.ide.Texts;
import org.assay.ide.model.CheckSettings;
import org.assay.ide.model.ProjectModels;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The page on which the day, the language of findings and the limits of reading documents are set. */
public final class CheckPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final int MOST_MEGABYTES = 1_023;

	/** The platform makes the page. */
	public CheckPage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, CheckSettings.NODE);
		store.setDefault(CheckSettings.SECONDS, CheckSettings.STANDARD_SECONDS);
		store.setDefault(CheckSettings.MEMORY, CheckSettings.STANDARD_MEMORY);
		store.setDefault(CheckSettings.MEGABYTES, CheckSettings.STANDARD_MEGABYTES);
		store.setDefault(CheckSettings.PAGES, CheckSettings.STANDARD_PAGES);
		setPreferenceStore(store);
		setDescription(Texts.of("preferences.description"));
	}

	@Override
	protected void createFieldEditors() {
		addField(new DayField(getFieldEditorParent()));
		addField(new ComboFieldEditor(CheckSettings.LANGUAGE, Texts.of("preferences.language"), new String[][] {
				{Texts.of("preferences.language.ui"), ""}, {Texts.of("preferences.language.sv"), "sv"}, {Texts.of("preferences.language.en"), "en"}},
				getFieldEditorParent()));
		number(CheckSettings.SECONDS, "preferences.seconds", 3_600);
		number(CheckSettings.MEMORY, "preferences.memory", 65_536);
		number(CheckSettings.MEGABYTES, "preferences.megabytes", MOST_MEGABYTES);
		number(CheckSettings.PAGES, "preferences.pages", Limits.STANDARD.pages() * 100);
	}

	private void number(String key, String text, int most) {
		addField(new NumberField(key, Texts.of(text), most, getFieldEditorParent()));
	}

	@Override
	public boolean performOk() {
		boolean done = super.performOk();
		ProjectModels.current().settingsChanged();
		return done;
	}

	/** A number from one on. */
	private static final class NumberField extends IntegerFieldEditor {

		NumberField(String key, String label, int most, Composite parent) {
			super(key, label, parent);
			setValidRange(1, most);
			setErrorMessage(Texts.of("preferences.number", most));
			getTextControl(parent).addModifyListener(event -> valueChanged());
		}
	}

	/** A day, or nothing for the day that it is. */
	private static final class DayField extends StringFieldEditor {

		DayField(Composite parent) {
			super(CheckSettings.AS_OF, Texts.of("preferences.asOf"), parent);
			setErrorMessage(Texts.of("preferences.noDay"));
			// keys are not the only way to change a text: it can be pasted with the mouse
			getTextControl(parent).addModifyListener(event -> valueChanged());
		}

		@Override
		protected boolean doCheckState() {
			try {
				return getStringValue().isEmpty() || LocalDate.parse(getStringValue()) != null;
			} catch (DateTimeParseException noDay) {
				return false;
			}
		}
	}
}
