package org.assay.ide.view;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.assay.ide.Texts;
import org.assay.ide.model.Matrices;
import org.assay.ide.model.Matrix;
import org.assay.ide.model.Matrix.MatrixCell;
import org.assay.ide.model.Matrix.RiskEntry;
import org.assay.ide.model.Snapshot;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Shows the risks of a project in their matrix. A click on a cell shows its risks alone and the first of them in the text. */
public final class RiskMatrixView extends ProjectView<List<Matrix>> {

	/** Id of the view. */
	public static final String ID = "org.assay.ide.view.risks";

	private Combo registers;
	private MatrixCanvas canvas;
	private Label count;
	private TableViewer risks;
	private List<Matrix> matrices = List.of();

	@Override
	List<Matrix> read(Snapshot snapshot) {
		return Matrices.of(snapshot, Texts.language());
	}

	@Override
	void createContent(Composite parent) {
		parent.setLayout(new FillLayout());
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		Composite left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(4, 4).applyTo(left);
		registers = new Combo(left, SWT.READ_ONLY);
		registers.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showRegister()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(registers);
		canvas = new MatrixCanvas(left, this::chose);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		createList(sash);
		sash.setWeights(45, 55);
	}

	private void createList(Composite parent) {
		Composite right = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(4, 4).applyTo(right);
		count = new Label(right, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
		risks = new TableViewer(right, SWT.FULL_SELECTION | SWT.BORDER | SWT.VIRTUAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(risks.getTable());
		risks.setContentProvider(ArrayContentProvider.getInstance());
		new Columns<>(risks, RiskEntry.class).add(Texts.of("risk.id"), 70, RiskEntry::id).add(Texts.of("risk.title"), 280, RiskEntry::title)
				.add(Texts.of("risk.value"), 60, RiskEntry::value).add(Texts.of("risk.band"), 90, RiskEntry::band)
				.add(Texts.of("risk.decision"), 120, new DecisionLabels(risks.getTable()), Comparator.comparing(RiskEntry::decision))
				.add(Texts.of("risk.owner"), 140, RiskEntry::owner);
		risks.addOpenListener(event -> open(true));
		risks.addPostSelectionChangedListener(event -> open(false));
		getSite().setSelectionProvider(risks);
	}

	@Override
	void show(List<Matrix> value, Snapshot snapshot) {
		matrices = value;
		int before = registers.getSelectionIndex();
		registers.setItems(value.stream().map(matrix -> Texts.of("matrix.register", matrix.title(), matrix.risks().size()))
				.toArray(String[]::new));
		registers.select(before >= 0 && before < value.size() ? before : 0);
		boolean several = value.size() > 1;
		registers.setVisible(several);
		((GridData) registers.getLayoutData()).exclude = !several;
		registers.getParent().layout();
		showRegister();
	}

	private void showRegister() {
		Matrix matrix = matrices.isEmpty() ? new Matrix("", List.of(), List.of(), List.of(), List.of())
				: matrices.get(registers.getSelectionIndex());
		canvas.show(matrix);
		list(canvas.chosen(), matrix);
	}

	private void chose(Optional<MatrixCell> cell) {
		list(cell, matrices.get(registers.getSelectionIndex()));
		cell.flatMap(found -> found.risks().stream().findFirst()).flatMap(RiskEntry::place)
				.ifPresent(place -> Jump.to(place, getSite().getPage(), false));
	}

	private void list(Optional<MatrixCell> cell, Matrix matrix) {
		List<RiskEntry> shown = cell.map(MatrixCell::risks).orElse(matrix.risks());
		count.setText(cell.map(found -> Texts.of("risk.inCell", shown.size(), found.likelihood(), found.consequence()))
				.orElse(Texts.of("risk.count", shown.size(), shown.stream().filter(RiskEntry::lacksDecision).count())));
		risks.setInput(shown);
	}

	@Override
	void caret(Path file, int line) {
		List<?> shown = (List<?>) risks.getInput();
		if (shown != null && !risks.getTable().isFocusControl()) {
			shown.stream().filter(risk -> ((RiskEntry) risk).place().filter(place -> place.covers(file, line)).isPresent()).findFirst()
					.ifPresent(risk -> risks.setSelection(new StructuredSelection(risk), true));
		}
	}

	private void open(boolean activate) {
		IStructuredSelection selection = risks.getStructuredSelection();
		if (selection.getFirstElement() instanceof RiskEntry entry && (activate || risks.getTable().isFocusControl())) {
			entry.place().ifPresent(place -> Jump.to(place, getSite().getPage(), activate));
		}
	}

	@Override
	void focusContent() {
		canvas.setFocus();
	}
}
