package org.assay.ide.view;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.assay.ide.Texts;
import org.assay.report.build.PassagePicture;
import org.assay.report.document.Picture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Pictures of a cited passage, one below the other, as wide as there is room. */
final class PassageCanvas {

	private static final int MARGIN = 8;

	private final ScrolledComposite scroller;
	private final Canvas canvas;
	private final List<Drawn> drawn = new ArrayList<>();

	/** A picture with the words above it. */
	private record Drawn(String title, Image image) {
	}

	PassageCanvas(Composite parent) {
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		canvas = new Canvas(scroller, SWT.DOUBLE_BUFFERED);
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.addDisposeListener(event -> clear());
		scroller.setContent(canvas);
		scroller.addListener(SWT.Resize, event -> resize());
	}

	void show(List<PassagePicture> pictures) {
		clear();
		for (PassagePicture picture : pictures) {
			switch (picture) {
				case PassagePicture.Shown shown -> drawn.add(new Drawn(Texts.of("evidence.at", shown.page()), image(shown.picture())));
				case PassagePicture.Missing missing -> drawn.add(new Drawn(Texts.of("evidence.missing." + missing.why(), missing.page()), null));
			}
		}
		resize();
		canvas.redraw();
	}

	private Image image(Picture picture) {
		String uri = picture.png().dataUri();
		byte[] bytes = Base64.getDecoder().decode(uri.substring(uri.indexOf(',') + 1));
		ImageData data = new ImageData(new ByteArrayInputStream(bytes));
		return new Image(canvas.getDisplay(), data);
	}

	private void clear() {
		drawn.stream().map(Drawn::image).filter(image -> image != null).forEach(Image::dispose);
		drawn.clear();
	}

	private void resize() {
		scroller.setMinHeight(layout(null));
		canvas.redraw();
	}

	private void paint(GC gc) {
		gc.setAdvanced(true);
		gc.setInterpolation(SWT.HIGH);
		if (drawn.isEmpty()) {
			gc.drawText(Texts.of("evidence.choose"), MARGIN, MARGIN, SWT.DRAW_TRANSPARENT | SWT.DRAW_DELIMITER);
		}
		layout(gc);
	}

	/** Draw the pictures, or only measure them if there is nothing to draw on; return how high they are. */
	private int layout(GC gc) {
		int width = Math.max(1, scroller.getClientArea().width - 2 * MARGIN);
		int y = MARGIN;
		for (Drawn each : drawn) {
			if (gc != null) {
				gc.drawText(each.title(), MARGIN, y, true);
			}
			y += titleHeight(gc) + 4;
			if (each.image() != null) {
				y += picture(each.image(), width, y, gc) + MARGIN;
			}
		}
		return y;
	}

	private static int titleHeight(GC gc) {
		return gc == null ? 18 : gc.getFontMetrics().getHeight();
	}

	private static int picture(Image image, int width, int y, GC gc) {
		Rectangle size = image.getBounds();
		Point shown = new Point(Math.min(width, size.width), 0);
		shown.y = size.height * shown.x / size.width;
		if (gc != null) {
			gc.drawImage(image, 0, 0, size.width, size.height, MARGIN, y, shown.x, shown.y);
		}
		return shown.y;
	}
}
