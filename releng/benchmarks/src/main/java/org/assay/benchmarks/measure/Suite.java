package org.assay.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.assay.benchmarks.synthetic.Settings;
import org.assay.benchmarks.synthetic.SyntheticProject;

/** Measures the jobs that have budgets, and what they are compared with. */
public final class Suite {

	private static final int REPORTED = 1_000;

	/** A size with the budget of its check. */
	private record Size(int elements, double seconds, double mebibytes) {
	}

	private static final List<Size> SIZES = List.of(new Size(1_000, 0.6, 150), new Size(10_000, 1.4, 260), new Size(100_000, 9, 1_000));
	private static final int QUICK_SIZES = 2;

	private final ColdProcess process;
	private final Product product;
	private final Path repository;
	private final Path folder;
	private final int runs;
	private final boolean quick;
	private final Consumer<String> said;

	/**
	 * @param repository folder with the example
	 * @param folder for generated projects
	 * @param quick three runs instead of five, and no project of 100,000 elements
	 * @param said takes a line as soon as a job is measured
	 */
	public Suite(ColdProcess process, Product product, Path repository, Path folder, boolean quick, Consumer<String> said) {
		this.process = process;
		this.product = product;
		this.repository = repository;
		this.folder = folder;
		this.runs = quick ? 3 : 5;
		this.quick = quick;
		this.said = said;
	}

	/** What was measured: starts, checks by rising size, reports, figures; and a profile of the largest check. */
	public record Result(List<Job> starts, List<Job> checks, List<Job> reports, List<Figure> figures, Profile profile, int runs) {
	}

	/** Measure everything. */
	public Result measure() throws IOException, InterruptedException {
		List<Job> starts = List.of(job("bare start of the virtual machine", product.bareStart()),
				job("assay version", product.command("version")));
		List<Job> checks = new ArrayList<>();
		Path largest = null;
		for (Size size : quick ? SIZES.subList(0, QUICK_SIZES) : SIZES) {
			largest = project(Settings.of(size.elements()), "e" + size.elements());
			checks.add(job(String.format(Locale.ROOT, "check of %,d elements", size.elements()), size.elements(), OptionalDouble.of(size.seconds()),
					OptionalDouble.of(size.mebibytes()), product.check(largest)));
		}
		List<Job> reports = reports();
		List<Figure> figures = new Figures(process, product, repository, folder, figure -> said.accept(figure.line())).measure(quick);
		return new Result(starts, checks, reports, figures, profile(largest), runs);
	}

	private List<Job> reports() throws IOException, InterruptedException {
		Path example = repository.resolve("examples/linkoping-homecare");
		Path thousand = project(Settings.of(REPORTED).withServices(1), "report" + REPORTED);
		return List.of(job("HTML report of `linkoping-homecare`", 0, OptionalDouble.of(1.5), OptionalDouble.empty(), report(example, "html")),
				job("PDF report of `linkoping-homecare`", 0, OptionalDouble.of(4), OptionalDouble.empty(), report(example, "pdf")),
				job("PDF report of one assessment of 1,000 elements", REPORTED, OptionalDouble.of(5), OptionalDouble.empty(), report(thousand, "pdf")));
	}

	private List<String> report(Path project, String format) {
		return product.command("report", "--as-of", Product.DAY, "--format", format, "--output", folder.resolve("report").toString(),
				project.toString());
	}

	private Profile profile(Path project) throws IOException, InterruptedException {
		Path recording = folder.resolve("profile.jfr");
		run(process.with("ASSAY_JAVA_OPTS", Profile.options(recording)), product.check(project));
		return Profile.of(recording);
	}

	private Job job(String title, List<String> command) throws IOException, InterruptedException {
		return job(title, 0, OptionalDouble.empty(), OptionalDouble.empty(), command);
	}

	/** The first run is not counted: it fills the caches of the file system, as the system does for whatever is used often. */
	private Job job(String title, int elements, OptionalDouble seconds, OptionalDouble mebibytes, List<String> command)
			throws IOException, InterruptedException {
		List<Run> all = new ArrayList<>();
		run(process, command);
		for (int each = 0; each < runs; each++) {
			all.add(run(process, command));
		}
		Job job = new Job(title, elements, seconds, mebibytes, new Measured(all));
		said.accept(String.format(Locale.ROOT, "%-50s best %6.2f s, median %6.2f s, CPU %6.2f s, %5.0f MiB", title,
				job.measured().seconds().best(),
				job.measured().seconds().median(), job.measured().cpu().median(), job.measured().mebibytes().median()));
		return job;
	}

	private static Run run(ColdProcess process, List<String> command) throws IOException, InterruptedException {
		Run run = process.run(command);
		if (run.exit() != 0) {
			throw new IOException("exit code " + run.exit() + " of " + String.join(" ", command) + ": " + String.join("; ", run.errors()));
		}
		return run;
	}

	private Path project(Settings settings, String name) throws IOException {
		Path project = folder.resolve(name);
		Folders.delete(project);
		SyntheticProject.of(settings).write(project);
		return project;
	}
}
