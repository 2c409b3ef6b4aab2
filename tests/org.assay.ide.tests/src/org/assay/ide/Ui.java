package org.assay.ide;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** The user interface as tests reach it, from a thread of their own. */
public final class Ui {

	private static final Duration PATIENCE = Duration.ofSeconds(30);
	private static final Duration STEP = Duration.ofMillis(20);

	private Ui() {
	}

	/** Ask something on the thread of the user interface. */
	public static <T> T ask(Callable<T> question) {
		AtomicReference<T> answer = new AtomicReference<>();
		AtomicReference<Throwable> failure = new AtomicReference<>();
		display().syncExec(() -> {
			try {
				answer.set(question.call());
			} catch (Throwable thrown) {
				failure.set(thrown);
			}
		});
		if (failure.get() != null) {
			throw new AssertionError(failure.get());
		}
		return answer.get();
	}

	/** Do something on the thread of the user interface. */
	public static void run(Action action) {
		ask(() -> {
			action.run();
			return null;
		});
	}

	/** What is done. */
	@FunctionalInterface
	public interface Action {
		void run() throws Exception;
	}

	/** Wait until something holds on the thread of the user interface. */
	public static void until(String what, BooleanSupplier condition) {
		Instant end = Instant.now().plus(PATIENCE);
		while (!ask(() -> holds(condition))) {
			if (Instant.now().isAfter(end)) {
				fail("not within " + PATIENCE.toSeconds() + " s: " + what);
			}
			try {
				Thread.sleep(STEP);
			} catch (InterruptedException ended) {
				Thread.currentThread().interrupt();
				fail(what);
			}
		}
	}

	/** A widget that is not there yet is a reason to wait. */
	private static boolean holds(BooleanSupplier condition) {
		try {
			return condition.getAsBoolean();
		} catch (AssertionError notYet) {
			return false;
		}
	}

	/** Return the page of the window. */
	public static IWorkbenchPage page() {
		return ask(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage());
	}

	/** Bring a view to the front. */
	public static <T extends IViewPart> T show(String id, Class<T> type) {
		return ask(() -> type.cast(page().showView(id)));
	}

	/** Keep a picture of the whole window. */
	public static void picture(String name) {
		Path folder = Path.of(System.getProperty("assay.screenshots", "target/screenshots"));
		run(() -> {
			Files.createDirectories(folder);
			var bounds = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getBounds();
			settle();
			Image image = new Image(display(), bounds.width, bounds.height);
			GC gc = new GC(display());
			gc.copyArea(image, bounds.x, bounds.y);
			gc.dispose();
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] {image.getImageData()};
			image.dispose();
			loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
		});
	}

	private static void settle() {
		Instant end = Instant.now().plusMillis(400);
		while (Instant.now().isBefore(end)) {
			if (!display().readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	/** Return the display of the window. */
	public static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}
}
