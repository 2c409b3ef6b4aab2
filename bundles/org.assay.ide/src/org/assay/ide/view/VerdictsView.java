package org.assay.ide.view;

import java.util.ArrayList;
import java.util.List;

import org.assay.ide.Texts;
import org.assay.ide.model.Answers;
import org.assay.ide.model.Answers.AnswerLine;
import org.assay.ide.model.ProjectModel;
import org.assay.ide.model.Snapshot;
import org.assay.ide.model.VerdictGrid;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Shows which information may be in which service, and answers questions. */
public final class VerdictsView extends ProjectView<VerdictGrid> {

	/** Id of the view. */
	public static final String ID = "org.assay.ide.view.verdicts";

	private static final int MOST_REMEMBERED = 20;

	private Combo question;
	private Combo contexts;
	private VerdictTable table;
	private AnswerText answer;
	private volatile String asked = "";

	@Override
	VerdictGrid read(Snapshot snapshot) {
		return VerdictGrid.of(snapshot, Texts.language());
	}

	@Override
	void createContent(Composite parent) {
		GridLayoutFactory.swtDefaults().numColumns(5).margins(4, 4).applyTo(parent);
		new Label(parent, SWT.NONE).setText(Texts.of("verdicts.question"));
		question = new Combo(parent, SWT.DROP_DOWN);
		question.setToolTipText(Texts.of("verdicts.forms"));
		question.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> ask(question.getText())));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(question);
		Button button = new Button(parent, SWT.PUSH);
		button.setText(Texts.of("verdicts.ask"));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> ask(question.getText())));
		new Label(parent, SWT.NONE).setText(Texts.of("verdicts.context"));
		contexts = new Combo(parent, SWT.READ_ONLY);
		contexts.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> table.look(contexts.getSelectionIndex() - 1)));
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().span(5, 1).grab(true, true).applyTo(sash);
		table = new VerdictTable(sash, this::choose);
		answer = new AnswerText(sash, place -> Jump.to(place, getSite().getPage(), true));
		sash.setWeights(55, 45);
	}

	@Override
	void show(VerdictGrid grid, Snapshot snapshot) {
		int before = Math.max(0, contexts.getSelectionIndex());
		List<String> items = new ArrayList<>(List.of(Texts.of("verdicts.all")));
		grid.contexts().forEach(context -> items.add(context.title()));
		contexts.setItems(items.toArray(String[]::new));
		contexts.select(before < items.size() ? before : 0);
		contexts.setEnabled(items.size() > 1);
		contexts.getParent().layout();
		table.show(grid, contexts.getSelectionIndex() - 1);
		if (!asked.isEmpty()) {
			ask(asked);
		}
	}

	private void choose(String cell) {
		question.setText(cell);
		ask(cell);
	}

	/** Answer in the background; only the answer to the last question is shown. */
	private void ask(String text) {
		if (text.isBlank()) {
			return;
		}
		asked = text;
		Job job = Job.create(Texts.of("job.ask"), monitor -> {
			model().map(ProjectModel::state).flatMap(ProjectModel.State::known).ifPresent(snapshot -> {
				List<AnswerLine> lines = Answers.ask(text, snapshot, Texts.language());
				later(() -> answered(text, lines));
			});
			return Status.OK_STATUS;
		});
		job.setPriority(Job.SHORT);
		job.schedule();
	}

	private void answered(String text, List<AnswerLine> lines) {
		if (!text.equals(asked)) {
			return;
		}
		answer.show(lines);
		if (question.indexOf(text) < 0) {
			question.add(text, 0);
			if (question.getItemCount() > MOST_REMEMBERED) {
				question.remove(MOST_REMEMBERED);
			}
			question.setText(text);
		}
	}

	@Override
	void focusContent() {
		question.setFocus();
	}
}
