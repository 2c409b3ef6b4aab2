package org.assay.evidence.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;

import org.assay.evidence.picture.PagePicture;
import org.assay.evidence.picture.Png;
import org.assay.evidence.picture.Region;
import org.assay.evidence.text.Box;

/**
 * A part of a page as an image, in which a passage is marked: by a light band under the words, and by a frame around them for those who do
 * not see its colour.
 */
final class MarkedImage {

	private static final int WHITE = 0xffffff;
	/** What is about as light as paper is taken for paper. */
	private static final int PAPER = 0xf4;
	private static final int BAND = 0xffe79a;
	private static final Color FRAME = new Color(0x16202a);
	/** Points between the words and their frame. */
	private static final float GAP = 1.6f;
	/** Pixels of paper that are left beside the text. */
	private static final int BESIDE = 16;
	/** Pixels over which the image fades where the page goes on. */
	private static final int FADE = 14;
	private static final float STROKE = 1.7f;
	private static final float[] DASHES = {6, 4};

	private final int width;
	private final int height;
	private final float scale;
	private final Box part;
	private final BufferedImage image;

	MarkedImage(BufferedImage image, float scale, Box part) {
		this.image = image;
		this.width = image.getWidth();
		this.height = image.getHeight();
		this.scale = scale;
		this.part = part;
	}

	/** Mark a passage, and write the image without the paper beside the text.
	 * @param above whether the page goes on above
	 * @param below whether it goes on below */
	PagePicture marked(Region region, boolean above, boolean below) {
		Area marks = marks(region);
		int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
		Rectangle2D bounds = marks.getBounds2D();
		int left = (int) Math.min(bounds.getMinX() - STROKE, firstInk(pixels, 0, 1)) - BESIDE;
		int right = (int) Math.max(bounds.getMaxX() + STROKE, firstInk(pixels, width - 1, -1)) + BESIDE + 1;
		fade(pixels, above, below);
		band(pixels, marks);
		image.setRGB(0, 0, width, height, pixels, 0, width);
		frame(marks, region.exact());
		int from = Math.clamp(left, 0, width - 1);
		int to = Math.clamp(right, from + 1, width);
		int[] kept = image.getRGB(from, 0, to - from, height, null, 0, to - from);
		for (int i = 0; i < kept.length; i++) {
			kept[i] &= WHITE;
		}
		return new PagePicture.Drawn(Png.write(kept, to - from, height), (to - from) / scale);
	}

	private Area marks(Region region) {
		Area marks = new Area();
		for (Box box : region.marks()) {
			marks.add(new Area(new Rectangle2D.Float(box.left() - GAP, box.top() - GAP, box.width() + 2 * GAP, box.height() + 2 * GAP)));
		}
		AffineTransform toPixels = AffineTransform.getScaleInstance(scale, scale);
		toPixels.translate(-part.left(), -part.top());
		return marks.createTransformedArea(toPixels);
	}

	/** The first column from one side in which there is more than paper; the far side if there is none. */
	private int firstInk(int[] pixels, int from, int step) {
		int x = from;
		while (x >= 0 && x < width) {
			for (int y = 0; y < height; y++) {
				if (isInk(pixels[y * width + x])) {
					return x;
				}
			}
			x += step;
		}
		return x;
	}

	private static boolean isInk(int pixel) {
		return (pixel >> 16 & 0xff) < PAPER || (pixel >> 8 & 0xff) < PAPER || (pixel & 0xff) < PAPER;
	}

	private void fade(int[] pixels, boolean above, boolean below) {
		for (int line = 0; line < Math.min(FADE, height / 4); line++) {
			float share = (line + 0.5f) / FADE;
			if (above) {
				lighten(pixels, line, share);
			}
			if (below) {
				lighten(pixels, height - 1 - line, share);
			}
		}
	}

	private void lighten(int[] pixels, int y, float share) {
		for (int x = 0; x < width; x++) {
			int pixel = pixels[y * width + x];
			pixels[y * width + x] = lightened(pixel >> 16 & 0xff, share) << 16
					| lightened(pixel >> 8 & 0xff, share) << 8 | lightened(pixel & 0xff, share);
		}
	}

	private static int lightened(int value, float share) {
		return Math.round(0xff - (0xff - value) * share);
	}

	/** Multiplied, the band leaves dark words as dark as they are. */
	private void band(int[] pixels, Area marks) {
		boolean[] inside = inside(marks);
		for (int i = 0; i < pixels.length; i++) {
			if (inside[i]) {
				int pixel = pixels[i];
				pixels[i] = product(pixel >> 16, BAND >> 16) << 16 | product(pixel >> 8, BAND >> 8) << 8 | product(pixel, BAND);
			}
		}
	}

	private static int product(int one, int other) {
		return (one & 0xff) * (other & 0xff) / 0xff;
	}

	private boolean[] inside(Area marks) {
		BufferedImage mask = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
		Graphics2D graphics = mask.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fill(marks);
		graphics.dispose();
		boolean[] inside = new boolean[width * height];
		int[] row = new int[width];
		for (int y = 0; y < height; y++) {
			Arrays.fill(row, 0);
			mask.getRaster().getPixels(0, y, width, 1, row);
			for (int x = 0; x < width; x++) {
				inside[y * width + x] = row[x] > 0x7f;
			}
		}
		return inside;
	}

	private void frame(Area marks, boolean exact) {
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setColor(FRAME);
		graphics.setStroke(exact ? new BasicStroke(STROKE)
				: new BasicStroke(STROKE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0));
		graphics.draw(marks);
		graphics.dispose();
	}
}
