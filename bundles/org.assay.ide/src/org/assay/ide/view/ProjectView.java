package org.assay.ide.view;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.assay.ide.Texts;
import org.assay.ide.model.ProjectModel;
import org.assay.ide.model.ProjectModel.State;
import org.assay.ide.model.Snapshot;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.osgi.service.event.EventHandler;

/**
 * A view of the project that the user looks at. What it shows is worked out in the background, and only while somebody can see it.
 *
 * @param <T> what it shows
 */
abstract class ProjectView<T> extends ViewPart {

	private final Consumer<State> listener = this::became;
	private final StackLayout stack = new StackLayout();
	private final Job job = Job.createSystem(getClass().getSimpleName(), monitor -> {
		readAndShow();
		return Status.OK_STATUS;
	});
	private Composite root;
	private Label message;
	private Composite content;
	private ActiveProject active;
	private Visibility visibility;
	/** Colours follow the theme, so that a change of it is like something new to show. */
	private final EventHandler themes = event -> became();
	private volatile Optional<ProjectModel> model = Optional.empty();
	private volatile boolean isVisible;
	private volatile boolean isStale;

	/** Work out what to show, in the background. */
	abstract T read(Snapshot snapshot);

	/** Show it, on the thread of the user interface. */
	abstract void show(T value, Snapshot snapshot);

	/** Make the widgets. */
	abstract void createContent(Composite parent);

	/** Show what stands at a place of the text at which the caret is, if that is anything. @param line from 1 */
	void caret(Path file, int line) {
		// not all views can
	}

	/** Return what takes the keys when the view is activated. */
	abstract void focusContent();

	@Override
	public final void createPartControl(Composite parent) {
		root = new Composite(parent, SWT.NONE);
		root.setLayout(stack);
		message = new Label(root, SWT.WRAP);
		message.setText(Texts.of("view.nothing"));
		content = new Composite(root, SWT.NONE);
		createContent(content);
		stack.topControl = message;
		job.setPriority(Job.DECORATE);
		visibility = new Visibility();
		getSite().getPage().addPartListener(visibility);
		isVisible = getSite().getPage().isPartVisible(this);
		active = new ActiveProject(getSite().getPage(), this::follow, this::caretMoved);
		active.start();
		getSite().getService(IEventBroker.class).subscribe(IThemeEngine.Events.THEME_CHANGED, themes);
	}

	@Override
	public final void setFocus() {
		if (stack.topControl == content) {
			focusContent();
		} else {
			root.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (active != null) {
			active.stop();
			getSite().getService(IEventBroker.class).unsubscribe(themes);
			getSite().getPage().removePartListener(visibility);
		}
		seen(false);
		job.cancel();
		super.dispose();
	}

	/** Return the project that is shown. */
	final Optional<ProjectModel> model() {
		return model;
	}

	private void caretMoved(Path file, int line) {
		if (isVisible && stack.topControl == content) {
			caret(file, line);
		}
	}

	private void follow(ProjectModel other) {
		synchronized (listener) {
			if (model.filter(other::equals).isPresent()) {
				return;
			}
			model.ifPresent(followed -> followed.remove(listener));
			model = Optional.of(other);
			seen(isVisible);
		}
		became();
	}

	/** A project is looked at only while somebody can see what comes of it. */
	private void seen(boolean visible) {
		synchronized (listener) {
			isVisible = visible;
			model.ifPresent(visible ? followed -> followed.add(listener) : followed -> followed.remove(listener));
		}
	}

	private void became(State state) {
		became();
	}

	private void became() {
		isStale = true;
		if (isVisible) {
			job.schedule();
		}
	}

	private void readAndShow() {
		isStale = false;
		Optional<State> state = model.map(ProjectModel::state);
		if (state.isEmpty()) {
			return;
		}
		switch (state.get()) {
			case State.Unread none -> later(() -> say(Texts.of("view.reading")));
			case State.Unreadable refused -> later(() -> say(refused.reason()));
			case State.Known known -> readAndShow(known.snapshot());
		}
	}

	/** What cannot be worked out must not leave something older on the screen as if it were true. */
	private void readAndShow(Snapshot snapshot) {
		try {
			T value = read(snapshot);
			later(() -> {
				show(value, snapshot);
				onTop(true);
			});
		} catch (RuntimeException | StackOverflowError failure) {
			ILog.of(ProjectView.class).error(getClass().getSimpleName(), failure);
			later(() -> say(Texts.of("view.failed", String.valueOf(failure.getMessage()))));
		}
	}

	/** Do something on the thread of the user interface unless the view is gone by then. */
	final void later(Runnable work) {
		Display display = root.isDisposed() ? null : root.getDisplay();
		if (display != null) {
			display.asyncExec(() -> {
				if (!root.isDisposed()) {
					work.run();
				}
			});
		}
	}

	private void say(String text) {
		message.setText(text);
		onTop(false);
	}

	private void onTop(boolean shown) {
		stack.topControl = shown ? content : message;
		root.layout();
	}

	/** Watches whether the view can be seen. */
	private final class Visibility implements IPartListener2 {

		@Override
		public void partVisible(IWorkbenchPartReference reference) {
			if (reference.getPart(false) == ProjectView.this) {
				seen(true);
				if (isStale) {
					job.schedule();
				}
			}
		}

		@Override
		public void partHidden(IWorkbenchPartReference reference) {
			if (reference.getPart(false) == ProjectView.this) {
				seen(false);
			}
		}
	}
}
