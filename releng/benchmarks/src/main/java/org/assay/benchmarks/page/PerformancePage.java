package org.assay.benchmarks.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.assay.benchmarks.gates.Gate;
import org.assay.benchmarks.measure.Figure;
import org.assay.benchmarks.measure.Job;
import org.assay.benchmarks.measure.Machine;
import org.assay.benchmarks.measure.Measured;
import org.assay.benchmarks.measure.Profile;
import org.assay.benchmarks.measure.Sample;
import org.assay.benchmarks.measure.Suite;

/** Writes docs/performance.md. */
public final class PerformancePage {

	/** At 100,000 elements one may take at most so many times as long as at 10,000. */
	static final double MOST_PER_ELEMENT = 1.2;

	private static final String REACHED = "reached";
	private static final String NOT_REACHED = "**not reached**";

	private final StringBuilder page = new StringBuilder();
	private final Suite.Result result;
	private final List<Gate> gates;

	private PerformancePage(Suite.Result result, List<Gate> gates) {
		this.result = result;
		this.gates = gates;
	}

	/**
	 * Return the page.
	 *
	 * @param date day of the measurement, such as 2026-11-22
	 * @param source how memory was found out
	 * @param notes what was tried where a number is not reached, Markdown; may be empty
	 */
	public static String of(String date, Machine machine, String source, Suite.Result result, List<Gate> gates, String notes) {
		PerformancePage writer = new PerformancePage(result, gates);
		writer.head(date, machine);
		writer.budgets();
		writer.phases();
		writer.reports();
		writer.figures();
		writer.gates();
		writer.profile();
		writer.missed(notes);
		writer.method(source);
		return writer.page.toString();
	}

	/** Return the chart of the page. */
	public static String chart(Suite.Result result) {
		return Chart.of(result.checks(), result.starts().getFirst().measured().seconds().median());
	}

	private void head(String date, Machine machine) {
		line("# Performance");
		line("");
		line("This page is written by `releng/benchmarks/run all`; do not edit it. Measured on %s on: %s.", date, machine.line());
		line("");
	}

	private void budgets() {
		line("## Checks");
		line("");
		line("`assay check` on synthetic projects without findings, whole process, cold. Best and median of %d runs; budgets are held "
				+ "against the median.", result.runs());
		line("");
		line("| elements | best | median | budget | time | CPU | memory | budget | memory |");
		line("|---:|---:|---:|---:|---|---:|---:|---:|---|");
		for (Job job : result.checks()) {
			Measured measured = job.measured();
			line("| %,d | %s | %s | %s | %s | %s | %s | %s | %s |", job.elements(), seconds(measured.seconds().best()),
					seconds(measured.seconds().median()),
					budget(job.seconds(), "%.1f s"), mark(job.isInTime()), seconds(measured.cpu().median()), mebibytes(measured.mebibytes().median()),
					budget(job.mebibytes(), "%,.0f MiB"), mark(job.isInMemory()));
		}
		for (Job job : result.starts()) {
			line("| %s | %s | %s | | | %s | %s | | |", job.title(), seconds(job.measured().seconds().best()),
					seconds(job.measured().seconds().median()), seconds(job.measured().cpu().median()), mebibytes(job.measured().mebibytes().median()));
		}
		line("");
		perElement().ifPresent(growth -> {
			line("One element takes %.2f times as long at 100,000 elements as at 10,000; at most %.1f: %s.", growth, MOST_PER_ELEMENT,
					mark(growth <= MOST_PER_ELEMENT));
			line("");
		});
		line("![Time of checks by number of elements, on logarithmic scales: %s.](images/performance.svg)", Chart.description(result.checks()));
		line("");
	}

	/** Return how many times longer an element takes in the largest project than in the one before; empty if it was not measured. */
	private OptionalDouble perElement() {
		List<Job> checks = result.checks();
		return checks.size() < 3 ? OptionalDouble.empty()
				: OptionalDouble.of(checks.getLast().perElement() / checks.get(checks.size() - 2).perElement());
	}

	private void phases() {
		List<String> names = new ArrayList<>(result.checks().getLast().measured().phases().keySet());
		if (names.isEmpty()) {
			return;
		}
		line("## Phases");
		line("");
		line("Best / median in the same runs, as `assay check --timings` tells them: *read* the files, *load* (parse), *link* (index names, "
				+ "find what each");
		line("means), *check* (derive values, apply the rules), *write* the result. The *rest* of the whole process is start and end of the "
				+ "virtual machine and");
		line("of the command line.");
		line("");
		line("| elements | %s | rest |", String.join(" | ", names));
		line("|---:|%s", "---:|".repeat(names.size() + 1));
		for (Job job : result.checks()) {
			Map<String, Sample> phases = job.measured().phases();
			line("| %,d | %s | %s |", job.elements(),
					String.join(" | ", names.stream().map(phases::get).map(PerformancePage::bestAndMedian).toList()),
					bestAndMedian(job.measured().rest()));
		}
		line("");
	}

	private void reports() {
		line("## Reports");
		line("");
		line("`assay report`, whole process, cold: check, and write the file.");
		line("");
		line("| report | best | median | budget | time | memory |");
		line("|---|---:|---:|---:|---|---:|");
		for (Job job : result.reports()) {
			line("| %s | %s | %s | %s | %s | %s |", job.title(), seconds(job.measured().seconds().best()),
					seconds(job.measured().seconds().median()),
					budget(job.seconds(), "%.1f s"), mark(job.isInTime()), mebibytes(job.measured().mebibytes().median()));
		}
		line("");
	}

	private void figures() {
		if (result.figures().isEmpty()) {
			return;
		}
		line("## Documents, questions and verdicts");
		line("");
		line("Best of three whole processes, cold; of the matrix the time of the computation alone.");
		line("");
		line("| what | measured | at most | result | from |");
		line("|---|---:|---:|---|---|");
		for (Figure figure : result.figures()) {
			line("| %s | %.2f%s | %.1f%s | %s | %s |", figure.title(), figure.value(), figure.unit(), figure.most(), figure.unit(),
					mark(figure.isReached()),
					figure.detail());
		}
		line("");
	}

	private void gates() {
		if (gates.isEmpty()) {
			return;
		}
		line("## Growth");
		line("");
		line("Each shape is measured at a size and at four times that size. CPU time may grow to 5.5 times, memory (heap in use after a "
				+ "collection, at most) to 4.5");
		line("times. What a sixteenth of the size takes, and for memory a sixty-fourth, is taken off first, so that start and warm-up hide "
				+ "nothing: linear growth");
		line("gives 4.2 and 4.05 then, quadratic growth 16.");
		line("");
		line("| shape | from | to | time | ratio | memory | ratio | result |");
		line("|---|---:|---:|---:|---:|---:|---:|---|");
		for (Gate gate : gates) {
			if (!gate.trouble().isEmpty()) {
				line("| %s: %s | | | | | | | **failed**: cannot be checked |", gate.shape().id(), gate.shape().what());
				continue;
			}
			line("| %s: %s | %,d | %,d | %s → %s | %.2f | %s → %s | %.2f | %s |", gate.shape().id(), gate.shape().what(), gate.size(),
					4 * gate.size(),
					seconds(gate.small().seconds()), seconds(gate.large().seconds()), gate.timeRatio(), mebibytes(gate.small().mebibytes()),
					mebibytes(gate.large().mebibytes()), gate.memoryRatio(), gate.isPassed() ? "passed" : "**failed**");
		}
		line("");
	}

	private void profile() {
		Profile profile = result.profile();
		line("## Where the time goes");
		line("");
		line("%,d samples of the Java threads, ten milliseconds apart, in one check of %,d elements. The collector stopped everything for %.2f s.", profile.samples(),
				result.checks().getLast().elements(), profile.pauses());
		line("");
		line("| at work | share |");
		line("|---|---:|");
		profile.layers().forEach((layer, share) -> line("| %s | %.0f %% |", layer, 100 * share));
		line("");
		line("| method | share |");
		line("|---|---:|");
		profile.methods().forEach((method, share) -> line("| `%s` | %.1f %% |", method, 100 * share));
		line("");
	}

	private void missed(String notes) {
		line("## Not reached");
		line("");
		List<String> missed = missed();
		missed.forEach(title -> line("- %s", title));
		if (missed.isEmpty()) {
			line("Every number above is reached.");
		}
		line("");
		if (!notes.isBlank()) {
			page.append(notes.strip()).append("\n\n");
		}
	}

	/** Return the numbers that are not reached, in words. */
	private List<String> missed() {
		List<String> missed = new ArrayList<>();
		List<Job> jobs = new ArrayList<>(result.checks());
		jobs.addAll(result.reports());
		for (Job job : jobs) {
			if (!job.isInTime()) {
				missed.add(String.format(Locale.ROOT, "%s: %s instead of %s", job.title(), seconds(job.measured().seconds().median()),
						budget(job.seconds(), "%.1f s")));
			}
			if (!job.isInMemory()) {
				missed.add(String.format(Locale.ROOT, "%s: %s instead of %s", job.title(), mebibytes(job.measured().mebibytes().median()),
						budget(job.mebibytes(), "%,.0f MiB")));
			}
		}
		result.figures().stream().filter(figure -> !figure.isReached())
				.forEach(figure -> missed.add(String.format(Locale.ROOT, "%s: %.2f%s instead of %.1f%s",
				figure.title(), figure.value(), figure.unit(), figure.most(), figure.unit())));
		perElement().stream().filter(growth -> growth > MOST_PER_ELEMENT)
				.forEach(growth -> missed.add(String.format(Locale.ROOT, "time of an element at 100,000 elements: %.2f times that at 10,000", growth)));
		gates.stream().filter(gate -> !gate.isPassed()).forEach(gate -> missed.add("growth: " + gate.shape().id()));
		return missed;
	}

	private void method(String source) {
		line("## How it is measured");
		line("");
		line("- The command line as it is shipped, with its cache of classes, in a new process for each run. One run before the first is not "
				+ "counted: it fills");
		line("  the file system's cache. Nothing else is meant to run on the machine meanwhile.");
		line("- Time is the clock around start and end of the process. CPU time and memory (largest resident set) come from %s.", source);
		line("- Projects are synthetic, from a seed: assessed services of about 150 elements in files of 25 elements on average, %s, in the",
				"2.9 references each");
		line("  proportions of the example `linkoping-homecare`: requirements, answers, risks, actions, data items, findings, roles and the "
				+ "rest, with Swedish");
		line("  and English words, on the standard library. They give no findings.");
		line("- The bare start is a class that does nothing, on the same virtual machine with the same collector and compiler.");
		line("- Gates take the least of several runs. The size is doubled until it takes a second more than a");
		line("  sixteenth of it, or until four times of it would be beyond the limits of files. A gate that fails is measured again before "
				+ "it counts.");
		line("");
		line("`releng/benchmarks/run all --date DAY` measures again and writes this page; `--quick` takes less than two minutes and leaves "
				+ "the page alone.");
	}

	private static String bestAndMedian(Sample sample) {
		return sample == null ? "" : seconds(sample.best()) + " / " + seconds(sample.median());
	}

	private static String seconds(double value) {
		return String.format(Locale.ROOT, value < 10 ? "%.2f s" : "%.1f s", value);
	}

	private static String mebibytes(double value) {
		return String.format(Locale.ROOT, "%,.0f MiB", value);
	}

	private static String budget(OptionalDouble value, String format) {
		return value.isPresent() ? String.format(Locale.ROOT, format, value.getAsDouble()) : "";
	}

	private static String mark(boolean reached) {
		return reached ? REACHED : NOT_REACHED;
	}

	private void line(String format, Object... arguments) {
		page.append(String.format(Locale.ROOT, format, arguments)).append('\n');
	}
}
