package org.assay.ide.view;

import java.util.Optional;
import java.util.function.Consumer;

import org.assay.ide.Texts;
import org.assay.ide.model.Matrix;
import org.assay.ide.model.Matrix.MatrixCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * A risk matrix: likelihood to the right, consequence upwards, in each cell how many risks there are. A click or the Enter key chooses a
 * cell, arrow keys move between cells, Escape chooses none.
 */
final class MatrixCanvas extends Canvas {

	private static final int GAP = 2;
	private static final int MARGIN = 6;
	private static final int MOST_NARROW = 34;

	private final Consumer<Optional<MatrixCell>> chosen;
	private Matrix matrix;
	private int column;
	private int row;
	private boolean isChosen;

	/** @param chosen told of the cell that is chosen; of none if it is given up */
	MatrixCanvas(Composite parent, Consumer<Optional<MatrixCell>> chosen) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.chosen = chosen;
		addPaintListener(event -> paint(event.gc));
		addMouseListener(MouseListener.mouseDownAdapter(event -> click(event.x, event.y)));
		addKeyListener(KeyListener.keyPressedAdapter(this::key));
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addTraverseListener(event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		addListener(SWT.MouseMove, event -> setToolTipText(at(event.x, event.y).map(MatrixCanvas::describe).orElse(null)));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = matrix == null || matrix.cells().isEmpty() ? Texts.of("matrix.title") : cursor().map(MatrixCanvas::describe).orElse("");
			}
		});
	}

	/** Show a matrix; the choice is kept where there is such a cell. */
	void show(Matrix shown) {
		boolean sameShape = matrix != null && matrix.likelihood().equals(shown.likelihood()) && matrix.consequence().equals(shown.consequence());
		matrix = shown;
		if (!sameShape) {
			column = 0;
			row = 0;
			isChosen = false;
		}
		redraw();
	}

	/** Return the cell that is chosen. */
	Optional<MatrixCell> chosen() {
		return isChosen ? cursor() : Optional.empty();
	}

	/** Return the middle of a cell, for those who have no mouse of their own. */
	Point middle(int likelihood, int consequence) {
		Rectangle box = box(indexOf(likelihood, true), indexOf(consequence, false));
		return new Point(box.x + box.width / 2, box.y + box.height / 2);
	}

	private int indexOf(int score, boolean toTheRight) {
		var steps = toTheRight ? matrix.likelihood() : matrix.consequence();
		return steps.stream().map(Matrix.Step::score).toList().indexOf(score);
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(width == SWT.DEFAULT ? 360 : width, height == SWT.DEFAULT ? 220 : height);
	}

	private static String describe(MatrixCell cell) {
		return Texts.of("matrix.cell", cell.likelihood(), cell.consequence(), cell.band().orElse(Texts.of("matrix.noBand")), cell.risks().size());
	}

	private Optional<MatrixCell> cursor() {
		return cell(column, row);
	}

	private Optional<MatrixCell> cell(int toTheRight, int upwards) {
		return matrix.cell(matrix.likelihood().get(toTheRight).score(), matrix.consequence().get(upwards).score());
	}

	private void click(int x, int y) {
		setFocus();
		if (matrix == null) {
			return;
		}
		for (int toTheRight = 0; toTheRight < matrix.likelihood().size(); toTheRight++) {
			for (int upwards = 0; upwards < matrix.consequence().size(); upwards++) {
				if (box(toTheRight, upwards).contains(x, y)) {
					boolean again = isChosen && column == toTheRight && row == upwards;
					column = toTheRight;
					row = upwards;
					choose(!again);
				}
			}
		}
	}

	private Optional<MatrixCell> at(int x, int y) {
		for (int toTheRight = 0; matrix != null && toTheRight < matrix.likelihood().size(); toTheRight++) {
			for (int upwards = 0; upwards < matrix.consequence().size(); upwards++) {
				if (box(toTheRight, upwards).contains(x, y)) {
					return cell(toTheRight, upwards);
				}
			}
		}
		return Optional.empty();
	}

	private void key(KeyEvent event) {
		if (matrix == null || matrix.cells().isEmpty()) {
			return;
		}
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> move(-1, 0);
			case SWT.ARROW_RIGHT -> move(1, 0);
			case SWT.ARROW_UP -> move(0, 1);
			case SWT.ARROW_DOWN -> move(0, -1);
			case SWT.CR, SWT.KEYPAD_CR, ' ' -> choose(true);
			case SWT.ESC -> choose(false);
			default -> {
				// somebody else's
			}
		}
	}

	private void move(int toTheRight, int upwards) {
		column = Math.clamp(column + toTheRight, 0, matrix.likelihood().size() - 1);
		row = Math.clamp(row + upwards, 0, matrix.consequence().size() - 1);
		if (isChosen) {
			choose(true);
		}
		getAccessible().setFocus(column + row * matrix.likelihood().size());
		redraw();
	}

	private void choose(boolean wanted) {
		isChosen = wanted;
		redraw();
		chosen.accept(chosen());
	}

	private Rectangle box(int toTheRight, int upwards) {
		Rectangle area = getClientArea();
		int left = left(area);
		int below = belowAxis();
		int width = Math.max(8, (area.width - left - MARGIN) / matrix.likelihood().size());
		int height = Math.max(8, (area.height - below - MARGIN) / matrix.consequence().size());
		return new Rectangle(left + toTheRight * width, MARGIN + (matrix.consequence().size() - 1 - upwards) * height, width - GAP, height - GAP);
	}

	/** Words of the axis upwards stand on the left where there is room for them. */
	private int left(Rectangle area) {
		return area.width > 420 ? 120 : MOST_NARROW;
	}

	private int belowAxis() {
		return 38;
	}

	private void paint(GC gc) {
		if (matrix == null || matrix.cells().isEmpty()) {
			gc.drawText(Texts.of("matrix.none"), MARGIN, MARGIN, true);
			return;
		}
		gc.setAntialias(SWT.ON);
		for (int toTheRight = 0; toTheRight < matrix.likelihood().size(); toTheRight++) {
			for (int upwards = 0; upwards < matrix.consequence().size(); upwards++) {
				paintCell(toTheRight, upwards, gc);
			}
		}
		paintAxes(gc);
	}

	private void paintCell(int toTheRight, int upwards, GC gc) {
		Rectangle box = box(toTheRight, upwards);
		Optional<MatrixCell> cell = cell(toTheRight, upwards);
		gc.setBackground(cell.map(found -> Tints.of(found.tint(), this)).orElse(getBackground()));
		gc.fillRectangle(box);
		gc.setForeground(Tints.ink(this));
		int risks = cell.map(found -> found.risks().size()).orElse(0);
		if (risks > 0) {
			centred(String.valueOf(risks), box, gc);
		}
		if (toTheRight == column && upwards == row && (isChosen || isFocusControl())) {
			gc.setForeground(isChosen ? Tints.accent(this) : Tints.muted(this));
			gc.setLineWidth(isChosen ? 3 : 1);
			gc.drawRectangle(box.x + 1, box.y + 1, box.width - 3, box.height - 3);
			gc.setLineWidth(1);
		}
	}

	private void paintAxes(GC gc) {
		gc.setForeground(getForeground());
		Rectangle lowest = box(0, 0);
		for (int index = 0; index < matrix.likelihood().size(); index++) {
			Rectangle box = box(index, 0);
			centred(label(matrix.likelihood().get(index), box.width, gc), new Rectangle(box.x, lowest.y + lowest.height + 2, box.width, 16), gc);
		}
		for (int index = 0; index < matrix.consequence().size(); index++) {
			Rectangle box = box(0, index);
			String label = label(matrix.consequence().get(index), box.x - MARGIN, gc);
			gc.drawText(label, box.x - gc.textExtent(label).x - MARGIN, box.y + (box.height - gc.textExtent(label).y) / 2, true);
		}
		gc.setForeground(Tints.muted(this));
		String axes = Texts.of("matrix.axes");
		gc.drawText(axes, lowest.x, lowest.y + lowest.height + 18, true);
	}

	private static String label(Matrix.Step step, int width, GC gc) {
		String full = step.word().isEmpty() ? String.valueOf(step.score()) : step.score() + " " + step.word();
		return gc.textExtent(full).x <= width ? full : String.valueOf(step.score());
	}

	private static void centred(String text, Rectangle box, GC gc) {
		Point size = gc.textExtent(text);
		gc.drawText(text, box.x + (box.width - size.x) / 2, box.y + (box.height - size.y) / 2, true);
	}
}
