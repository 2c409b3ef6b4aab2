package org.assay.benchmarks.page;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.assay.benchmarks.measure.Job;

/** Draws the time of checks against the number of elements as SVG, both on logarithmic scales; its description says the numbers. */
final class Chart {

	private static final int WIDTH = 720;
	private static final int HEIGHT = 400;
	private static final int LEFT = 70;
	private static final int RIGHT = 150;
	private static final int TOP = 30;
	private static final int BOTTOM = 50;
	private static final double LEAST = 0.01;
	private static final double MOST = 100;

	private Chart() {
	}

	/** Return the chart as a document.
	 * @param checks checks by rising size
	 * @param bare seconds of a bare start of the virtual machine */
	static String of(List<Job> checks, double bare) {
		StringBuilder svg = new StringBuilder();
		line(svg, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"t d\" "
				+ "font-family=\"sans-serif\" font-size=\"13\">", WIDTH, HEIGHT);
		line(svg, "<title id=\"t\">Time of assay check by number of elements</title>");
		line(svg, "<desc id=\"d\">%s</desc>", description(checks));
		line(svg, "<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", WIDTH, HEIGHT);
		axes(svg, checks);
		series(svg, checks.stream().map(job -> new double[] {job.elements(), job.seconds().orElse(0)}).toList(), "#b35900",
				" stroke-dasharray=\"6 5\"", "budget");
		series(svg, checks.stream().map(job -> new double[] {job.elements(), job.measured().seconds().median()}).toList(), "#1f5fa8", "",
				"measured");
		for (Job job : checks) {
			double seconds = job.measured().seconds().median();
			line(svg, "<text x=\"%.1f\" y=\"%.1f\" fill=\"#1f5fa8\" text-anchor=\"middle\">%.2f s</text>", x(job.elements()), y(seconds) + 22,
					seconds);
		}
		line(svg, "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"#767676\" stroke-dasharray=\"2 4\"/>", LEFT,
				y(Math.max(LEAST, bare)), WIDTH - RIGHT, y(Math.max(LEAST, bare)));
		line(svg, "<text x=\"%d\" y=\"%.1f\" fill=\"#595959\">bare start, %.2f s</text>", WIDTH - RIGHT + 8, y(Math.max(LEAST, bare)) + 4, bare);
		return svg.append("</svg>\n").toString();
	}

	/** Return what the chart shows in words. */
	static String description(List<Job> checks) {
		StringJoiner words = new StringJoiner("; ");
		for (Job job : checks) {
			words.add(String.format(Locale.ROOT, "%,d elements take %.2f s, the budget is %.1f s", job.elements(), job.measured().seconds().median(),
					job.seconds().orElse(0)));
		}
		return words.toString();
	}

	private static void axes(StringBuilder svg, List<Job> checks) {
		for (double seconds = LEAST; seconds <= 1.5 * MOST; seconds *= 10) {
			line(svg, "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"#d0d0d0\"/>", LEFT, y(seconds), WIDTH - RIGHT, y(seconds));
			line(svg, "<text x=\"%d\" y=\"%.1f\" fill=\"#333333\" text-anchor=\"end\">%s s</text>", LEFT - 8, y(seconds) + 4, seconds < 0.05 ? "0.01"
					: seconds < 0.5 ? "0.1" : Long.toString(Math.round(seconds)));
		}
		for (Job job : checks) {
			line(svg, "<text x=\"%.1f\" y=\"%d\" fill=\"#333333\" text-anchor=\"middle\">%,d</text>", x(job.elements()), HEIGHT - BOTTOM + 20,
					job.elements());
		}
		line(svg, "<text x=\"%d\" y=\"%d\" fill=\"#333333\" text-anchor=\"middle\">elements</text>", (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8);
	}

	private static void series(StringBuilder svg, List<double[]> points, String colour, String dashes, String name) {
		StringJoiner path = new StringJoiner(" ");
		points.forEach(point -> path.add(String.format(Locale.ROOT, "%.1f,%.1f", x(point[0]), y(point[1]))));
		line(svg, "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"%s/>", path, colour, dashes);
		points.forEach(point -> line(svg, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>", x(point[0]), y(point[1]), colour));
		double[] last = points.getLast();
		line(svg, "<text x=\"%.1f\" y=\"%.1f\" fill=\"%s\">%s</text>", x(last[0]) + 10, y(last[1]) + (dashes.isEmpty() ? 12 : -4), colour, name);
	}

	private static double x(double elements) {
		return LEFT + 40 + (Math.log10(elements) - 3) / 2 * (WIDTH - RIGHT - LEFT - 80);
	}

	private static double y(double seconds) {
		double share = (Math.log10(Math.clamp(seconds, LEAST, MOST)) - Math.log10(LEAST)) / (Math.log10(MOST) - Math.log10(LEAST));
		return HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP);
	}

	private static void line(StringBuilder svg, String format, Object... arguments) {
		svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
	}
}
