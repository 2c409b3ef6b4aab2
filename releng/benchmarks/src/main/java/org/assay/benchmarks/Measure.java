package org.assay.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.assay.benchmarks.gates.Gate;
import org.assay.benchmarks.gates.Gates;
import org.assay.benchmarks.gates.Shape;
import org.assay.benchmarks.measure.ColdProcess;
import org.assay.benchmarks.measure.Figure;
import org.assay.benchmarks.measure.Figures;
import org.assay.benchmarks.measure.Folders;
import org.assay.benchmarks.measure.Machine;
import org.assay.benchmarks.measure.Product;
import org.assay.benchmarks.measure.Suite;
import org.assay.benchmarks.page.PerformancePage;

/** The commands {@code all}, {@code gates}, {@code figures} and {@code server}. */
final class Measure {

	private static final int GATE_FAILED = 1;

	private final Path repository;
	private final Path folder;
	private final Product product;
	private final ColdProcess process;
	private final boolean quick;

	private Measure(Options options) throws IOException, InterruptedException {
		this.repository = Path.of(System.getProperty("assay.repository", "."));
		this.folder = Files.createTempDirectory("assay-benchmarks");
		this.product = new Product(Path.of(options.text("--home", repository.resolve("releng/cli/target/assay").toString())));
		this.process = new ColdProcess(folder);
		this.quick = options.flag("--quick");
	}

	static int all(Options options) throws IOException, InterruptedException {
		Measure measure = new Measure(options);
		String date = measure.quick ? "" : LocalDate.parse(options.required("--date")).toString();
		options.end();
		try {
			Suite.Result result = new Suite(measure.process, measure.product, measure.repository, measure.folder, measure.quick, System.out::println)
					.measure();
			List<Gate> gates = measure.gates(List.of(Shape.values()));
			if (!measure.quick) {
				measure.write(date, result, gates);
			}
			return code(gates);
		} finally {
			Folders.delete(measure.folder);
		}
	}

	static int gates(Options options) throws IOException, InterruptedException {
		Measure measure = new Measure(options);
		String shape = options.text("--shape", "");
		options.end();
		List<Shape> shapes = shape.isEmpty() ? List.of(Shape.values()) : List.of(shape(shape));
		try {
			return code(measure.gates(shapes));
		} finally {
			Folders.delete(measure.folder);
		}
	}

	/** @param server whether to measure the language server only */
	static int figures(Options options, boolean server) throws IOException, InterruptedException {
		Measure measure = new Measure(options);
		options.end();
		try {
			Figures all = new Figures(measure.process, measure.product, measure.repository, measure.folder, figure -> System.out.println(figure.line()));
			List<Figure> figures = server ? all.measureServer(measure.quick) : all.measure(measure.quick);
			return figures.stream().allMatch(Figure::isReached) ? 0 : GATE_FAILED;
		} finally {
			Folders.delete(measure.folder);
		}
	}

	static Shape shape(String id) {
		return Arrays.stream(Shape.values()).filter(shape -> shape.id().equals(id)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no shape "
				+ id + ", expected one of " + String.join(", ", Arrays.stream(Shape.values()).map(Shape::id).toList())));
	}

	private List<Gate> gates(List<Shape> shapes) throws IOException, InterruptedException {
		Gates.Effort effort = quick ? Gates.Effort.QUICK : Gates.Effort.FULL;
		return new Gates(process, product, folder, effort).measure(shapes, gate -> System.out.println(gate.line()));
	}

	private static int code(List<Gate> gates) {
		List<String> failed = gates.stream().filter(gate -> !gate.isPassed()).map(gate -> gate.shape().id()).toList();
		System.out.println(failed.isEmpty() ? gates.size() + " gates passed" : "gates failed: " + String.join(", ", failed));
		return failed.isEmpty() ? 0 : GATE_FAILED;
	}

	private void write(String date, Suite.Result result, List<Gate> gates) throws IOException {
		Path notes = repository.resolve("releng/benchmarks/notes.md");
		String page = PerformancePage.of(date, Machine.here(product.javaHome()), process.source(), result, gates,
				Files.exists(notes) ? Files.readString(notes) : "");
		Path docs = repository.resolve("docs");
		Files.createDirectories(docs.resolve("images"));
		Files.writeString(docs.resolve("performance.md"), page);
		Files.writeString(docs.resolve("images/performance.svg"), PerformancePage.chart(result));
		System.out.println("written: docs/performance.md, docs/images/performance.svg");
	}
}
