package org.assay.ide.view;

import java.util.Comparator;
import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * The columns of a table, each of which sorts it when its heading is clicked: upwards, downwards, as in the text.
 *
 * @param <T> what a row shows
 */
final class Columns<T> {

	private final TableViewer viewer;
	private final Class<T> type;

	Columns(TableViewer viewer, Class<T> type) {
		this.viewer = viewer;
		this.type = type;
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setLinesVisible(true);
	}

	/** Add a column that shows and sorts by a text. */
	Columns<T> add(String title, int width, Function<T, String> text) {
		return add(title, width, labels(text), Comparator.comparing(text, NaturalOrder.OF_TEXTS));
	}

	/** Add a column with labels of its own. */
	Columns<T> add(String title, int width, ColumnLabelProvider labels, Comparator<T> order) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.getColumn().setMoveable(true);
		column.setLabelProvider(labels);
		column.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort(column.getColumn(), order)));
		return this;
	}

	private ColumnLabelProvider labels(Function<T, String> text) {
		return ColumnLabelProvider.createTextProvider(element -> text.apply(type.cast(element)));
	}

	private void sort(TableColumn column, Comparator<T> order) {
		Table table = viewer.getTable();
		int before = table.getSortColumn() == column ? table.getSortDirection() : SWT.NONE;
		int direction = before == SWT.NONE ? SWT.UP : before == SWT.UP ? SWT.DOWN : SWT.NONE;
		table.setSortColumn(direction == SWT.NONE ? null : column);
		table.setSortDirection(direction);
		viewer.setComparator(direction == SWT.NONE ? null : comparator(direction == SWT.UP ? order : order.reversed()));
	}

	private ViewerComparator comparator(Comparator<T> order) {
		return new ViewerComparator() {
			@Override
			public int compare(Viewer shown, Object one, Object other) {
				return order.compare(type.cast(one), type.cast(other));
			}
		};
	}
}
