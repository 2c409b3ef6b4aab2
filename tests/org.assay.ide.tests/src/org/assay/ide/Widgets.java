package org.assay.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Finds widgets of the window; all on the thread of the user interface. */
public final class Widgets {

	private Widgets() {
	}

	/** Return the visible widget of a class that fits. */
	public static <T extends Control> T find(Class<T> type, Predicate<T> fits) {
		Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		return all(shell, type).stream().filter(Control::isVisible).filter(fits).findFirst()
				.orElseThrow(() -> new AssertionError("no visible " + type.getSimpleName()));
	}

	/** Return the visible widget of a class. */
	public static <T extends Control> T find(Class<T> type) {
		return find(type, each -> true);
	}

	/** Return the widgets of a class, visible or not. */
	public static <T extends Control> List<T> all(Composite parent, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				found.addAll(all(composite, type));
			}
		}
		return found;
	}

	/** Press and release the mouse. */
	public static void click(Control control, Point place) {
		for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
			Event event = new Event();
			event.type = type;
			event.button = 1;
			event.count = 1;
			event.x = place.x;
			event.y = place.y;
			control.notifyListeners(type, event);
		}
	}

	/** Press a key that writes a letter. */
	public static void type(StyledText text, char letter) {
		Event event = new Event();
		event.character = letter;
		event.keyCode = letter;
		text.notifyListeners(SWT.KeyDown, event);
	}

	/** Press a key. */
	public static void key(Control control, int code) {
		Event event = new Event();
		event.type = SWT.KeyDown;
		event.keyCode = code;
		control.notifyListeners(SWT.KeyDown, event);
	}
}
