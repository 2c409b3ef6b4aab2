package org.assay.ide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** The active editor as somebody uses it who types; all but {@link #replace} and the commands on the thread of the user interface. */
public final class Editing {

	private static final String FINDING = "org.assay.ide.editor.issue";

	private Editing() {
	}

	public static ITextEditor editor() {
		return (ITextEditor) Ui.page().getActiveEditor();
	}

	public static IDocument document() {
		return editor().getDocumentProvider().getDocument(editor().getEditorInput());
	}

	public static StyledText widget() {
		return (StyledText) editor().getAdapter(Control.class);
	}

	/** Put a text into the place of another, as typing does. */
	public static void replace(String before, String after) {
		Ui.run(() -> {
			int at = document().get().indexOf(before);
			document().replace(at, before.length(), after);
			editor().selectAndReveal(at + after.length(), 0);
		});
	}

	public static void undo() {
		Ui.run(() -> editor().getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.UNDO));
	}

	/** Return what is marked in a file: code and line. */
	public static List<String> findings(OpenProject project, String file) {
		return Arrays.stream(markers(project, file))
				.map(marker -> marker.getAttribute("org.assay.code", "") + ":" + marker.getAttribute(IMarker.LINE_NUMBER, 0)).sorted().toList();
	}

	/** Return the first mark of a rule. */
	public static IMarker marker(OpenProject project, String file, String code) {
		return Arrays.stream(markers(project, file)).filter(marker -> marker.getAttribute("org.assay.code", "").equals(code)).findFirst()
				.orElseThrow(() -> new AssertionError("no " + code));
	}

	private static IMarker[] markers(OpenProject project, String file) {
		try {
			IFile resource = project.project().getFile(file);
			return resource.exists() ? resource.findMarkers(FINDING, true, IResource.DEPTH_ZERO) : new IMarker[0];
		} catch (CoreException gone) {
			throw new AssertionError(gone);
		}
	}

	/** Return the fix of a mark whose label has some words. */
	public static IMarkerResolution fix(IMarker marker, String words) {
		return Ui.ask(() -> Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker))
				.filter(resolution -> resolution.getLabel().contains(words)).findFirst().orElseThrow(() -> new AssertionError("no fix")));
	}

	public static void command(String id) {
		Ui.run(() -> {
			Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
			PlatformUI.getWorkbench().getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(command, Map.of()), null);
		});
	}

	/** Run a command that opens a window and waits for it. */
	public static void commandWithWindow(String id) {
		later(() -> PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null));
	}

	/** Do something that opens a window and waits for it. */
	public static void later(Ui.Action action) {
		Ui.display().asyncExec(() -> {
			try {
				action.run();
			} catch (Exception refused) {
				throw new AssertionError(refused);
			}
		});
	}

	/** Return the visible window with a title; null if there is none. */
	public static Shell dialog(String title) {
		return Arrays.stream(Ui.display().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst()
				.orElse(null);
	}

	/** Return the window that waits for an answer. */
	public static Shell question() {
		return questions().findFirst().orElseThrow(() -> new AssertionError("no question"));
	}

	private static Stream<Shell> questions() {
		return Arrays.stream(Ui.display().getShells()).filter(Editing::waits);
	}

	private static boolean waits(Shell shell) {
		return shell.isVisible() && !shell.getText().isEmpty() && (shell.getStyle() & SWT.ON_TOP) == 0
				&& Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).noneMatch(window -> window.getShell() == shell);
	}

	/** Return whether a window says something. */
	public static boolean isSaid(String words) {
		return questions().anyMatch(shell -> words(shell).contains(words));
	}

	/** Press a button of the window that waits for an answer. */
	public static void press(String label) {
		Ui.run(() -> Widgets.all(question(), Button.class).stream().filter(button -> button.getText().replace("&", "").equals(label)).findFirst()
				.orElseThrow(() -> new AssertionError("no button " + label)).notifyListeners(SWT.Selection, new Event()));
	}

	/** Press a button of each window that waits for an answer, if any does. */
	public static void pressAll(String label) {
		for (int most = 5; most > 0 && questions().findFirst().isPresent(); most--) {
			press(label);
		}
	}

	/** Close all windows that still wait. */
	public static void closeQuestions() {
		Ui.run(() -> questions().toList().reversed().stream().filter(shell -> !shell.isDisposed()).forEach(Shell::close));
	}

	/** Return all that stands in labels of a window. */
	public static String words(Shell shell) {
		return String.join("\n", Widgets.all(shell, Control.class).stream().map(Editing::words).filter(text -> !text.isBlank()).toList());
	}

	private static String words(Control control) {
		return switch (control) {
			case Label label -> label.getText();
			case Text text -> text.getText();
			case Link link -> link.getText();
			case CLabel label -> String.valueOf(label.getText());
			case Table table -> Arrays.stream(table.getItems()).map(item -> item.getText()).collect(Collectors.joining("\n"));
			default -> "";
		};
	}

	/** Return the words of the status line of the window in front. */
	public static List<String> statusLine() {
		List<String> words = new ArrayList<>();
		Composite window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		for (CLabel label : Widgets.all(window, CLabel.class)) {
			words.add(String.valueOf(label.getText()));
		}
		return words;
	}
}
