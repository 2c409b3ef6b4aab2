package org.assay.ide.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.assay.analysis.verdict.Outcome;
import org.assay.ide.Texts;
import org.assay.ide.model.Answers;
import org.assay.ide.model.VerdictGrid;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;

/**
 * The grid of information and services. A click on a cell, or the Enter key, puts the question that explains it; arrow keys move from cell
 * to cell.
 */
final class VerdictTable {

	private static final int NAME_WIDTH = 200;
	private static final int WIDTH = 130;

	private final TableViewer viewer;
	private final TableViewerFocusCellManager focus;
	private final Consumer<String> chosen;
	private VerdictGrid grid;
	private int context;

	/** @param chosen told of the question of a cell */
	VerdictTable(Composite parent, Consumer<String> chosen) {
		this.chosen = chosen;
		viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.BORDER);
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setLinesVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		focus = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
		viewer.getTable().addMouseListener(MouseListener.mouseUpAdapter(event -> choose()));
		viewer.getTable().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				choose();
			}
		}));
	}

	void show(VerdictGrid shown, int inContext) {
		boolean sameColumns = grid != null && grid.services().equals(shown.services());
		grid = shown;
		context = inContext;
		if (!sameColumns) {
			makeColumns();
		}
		viewer.setInput(IntStream.range(0, grid.information().size()).boxed().toList());
	}

	/** Look at one context, or at all of them if it is negative. */
	void look(int inContext) {
		context = inContext;
		viewer.refresh();
	}

	private void makeColumns() {
		viewer.setInput(List.of());
		for (TableColumn column : viewer.getTable().getColumns()) {
			column.dispose();
		}
		column(Texts.of("verdicts.information"), NAME_WIDTH, "").setLabelProvider(new Names());
		for (int service = 0; service < grid.services().size(); service++) {
			VerdictGrid.Heading heading = grid.services().get(service);
			column(heading.title(), WIDTH, heading.name()).setLabelProvider(new Outcomes(service));
		}
	}

	private TableViewerColumn column(String title, int width, String hint) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.getColumn().setToolTipText(hint);
		column.getColumn().setWidth(width);
		return column;
	}

	private void choose() {
		ViewerCell cell = focus.getFocusCell();
		if (cell != null && cell.getColumnIndex() > 0 && cell.getElement() instanceof Integer row) {
			chosen.accept(grid.question(row, cell.getColumnIndex() - 1, context));
		}
	}

	/** Labels of the rows. */
	private final class Names extends CellLabelProvider {

		@Override
		public void update(ViewerCell cell) {
			cell.setText(grid.information().get((Integer) cell.getElement()).title());
		}
	}

	/** Labels of the cells of one service. */
	private final class Outcomes extends CellLabelProvider {

		private final int service;

		Outcomes(int service) {
			this.service = service;
		}

		@Override
		public void update(ViewerCell cell) {
			Outcome outcome = grid.at((Integer) cell.getElement(), service, context);
			cell.setText(Texts.of("outcome." + outcome));
			cell.setBackground(Tints.of(Answers.tint(outcome), viewer.getTable()));
			cell.setForeground(Tints.ink(viewer.getTable()));
		}
	}
}
