package org.assay.ide.preference;

import static org.assay.ide.Editing.closeQuestions;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.assay.ide.Editing;
import org.assay.ide.OpenProject;
import org.assay.ide.Texts;
import org.assay.ide.Ui;
import org.assay.ide.Widgets;
import org.assay.ide.model.CheckSettings;
import org.assay.ide.model.ProjectModels;
import org.assay.ide.view.RiskMatrixView;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of the preferences, in their window. */
class CheckPageTest {

	private static final String TEXT = """
			package p

			import std.klassa.*

			project P "P" {
			    language en
			}

			information Clients "Clients" {
			    classify klassa on 2026-02-03 valid until 2029-02-03 {
			        confidentiality moderate
			        integrity moderate
			        availability moderate
			        traceability moderate
			    }
			}
			""";

	private PreferenceDialog dialog;

	@BeforeEach
	void open() {
		dialog = Ui.ask(() -> PreferencesUtil.createPreferenceDialogOn(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(),
				"org.assay.ide.preferences", null, null));
		Ui.run(() -> {
			dialog.setBlockOnOpen(false);
			dialog.open();
		});
	}

	@AfterEach
	void close() throws Exception {
		closeQuestions();
		InstanceScope.INSTANCE.getNode(CheckSettings.NODE).clear();
	}

	private CheckPage page() {
		return (CheckPage) dialog.getSelectedPage();
	}

	private List<Text> fields() {
		return Widgets.all((Composite) page().getControl(), Text.class);
	}

	private void press(String label) {
		Ui.run(() -> Widgets.all(dialog.getShell(), Button.class).stream().filter(Button::isVisible)
				.filter(button -> button.getText().equals(label)).findFirst().orElseThrow(() -> new AssertionError("no button " + label))
				.notifyListeners(SWT.Selection, new Event()));
	}

	private static String pressable(String key) {
		return JFaceResources.getString(key);
	}

	@Test
	void valuesAreShownUnderNamesInTheLanguageOfTheUser() {
		assertEquals(List.of("", String.valueOf(CheckSettings.STANDARD_SECONDS), String.valueOf(CheckSettings.STANDARD_MEMORY),
				String.valueOf(CheckSettings.STANDARD_MEGABYTES), String.valueOf(CheckSettings.STANDARD_PAGES)),
				Ui.ask(() -> fields().stream().map(Text::getText).toList()));
		String words = Ui.ask(() -> Editing.words(dialog.getShell()));
		for (String key : List.of("asOf", "language", "seconds", "memory", "megabytes", "pages")) {
			assertTrue(words.contains(Texts.of("preferences." + key)), () -> key + " in " + words);
		}
		Ui.picture("preferences");
	}

	@Test
	void aDayThatIsNoneIsRefusedWithAReason() {
		Ui.run(() -> fields().getFirst().setText("2026-02-30"));
		assertEquals(Texts.of("preferences.noDay"), Ui.ask(() -> page().getErrorMessage()));
		assertFalse(Ui.ask(() -> page().isValid()));
		Ui.picture("preferences-no-day");
		Ui.run(() -> fields().getFirst().setText("2026-02-28"));
		assertTrue(Ui.ask(() -> page().isValid()));
	}

	@Test
	void aNumberThatIsTooLargeIsRefusedWithAReason() {
		Ui.run(() -> fields().get(1).setText("100000"));
		assertEquals(Texts.of("preferences.number", 3_600), Ui.ask(() -> page().getErrorMessage()));
	}

	@Test
	void anotherDayChangesWhatIsFoundAndTheStandardBringsItBack() throws Exception {
		try (OpenProject project = OpenProject.of(TEXT)) {
			project.edit("project.assay", 1);
			Ui.show(RiskMatrixView.ID, RiskMatrixView.class);
			Ui.until("the text is checked", () -> day(project).equals(LocalDate.now()));
			List<String> today = Editing.findings(project, "project.assay");
			assertTrue(today.stream().noneMatch(finding -> finding.startsWith("R10:")), today::toString);
			Ui.run(() -> fields().getFirst().setText("2031-05-01"));
			press(pressable("PreferencesDialog.okButtonLabel"));
			Ui.until("views show the other day", () -> day(project).equals(LocalDate.of(2031, 5, 1)));
			Ui.until("something else is found", () -> Editing.findings(project, "project.assay").stream()
					.anyMatch(finding -> finding.startsWith("R10:")));
			open();
			assertEquals("2031-05-01", Ui.ask(() -> fields().getFirst().getText()));
			press(pressable("defaults"));
			assertEquals("", Ui.ask(() -> fields().getFirst().getText()));
			press(pressable("PreferencesDialog.okButtonLabel"));
			Ui.until("views show today", () -> day(project).equals(LocalDate.now()));
			Ui.until("the same is found as before", () -> Editing.findings(project, "project.assay").equals(today));
		}
	}

	private static LocalDate day(OpenProject project) {
		try {
			return ProjectModels.current().of(project.folder()).state().known().map(known -> known.checked().asOf()).orElse(LocalDate.MIN);
		} catch (Exception none) {
			throw new AssertionError(none);
		}
	}
}
