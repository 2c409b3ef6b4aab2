package org.assay.benchmarks.gates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assay.benchmarks.gates.Gate.Cost;
import org.assay.benchmarks.measure.ColdProcess;
import org.assay.benchmarks.measure.Product;
import org.assay.benchmarks.measure.Run;

/**
 * Measures the gates: CPU time of cold processes, the least of several runs, because whatever else the machine does only adds; and the
 * heap in use after a collection, at most, in a run of its own with many collections. With the usual settings the virtual machine takes
 * what it likes of the memory that there is, and the largest resident set says little of what a project needs.
 */
public final class Gates {

	private static final double NANOS = 1e9;
	private static final int CANNOT = 2;

	private final ColdProcess process;
	private final Product product;
	private final Path folder;
	private final Effort effort;

	/**
	 * How much is measured.
	 *
	 * @param runs runs of each size
	 * @param again how often a gate that fails is measured anew before it counts as failed
	 * @param above seconds that the size has to take beyond a sixteenth of it
	 */
	public record Effort(int runs, int again, double above) {

		public static final Effort FULL = new Effort(2, 2, 1.0);
		public static final Effort QUICK = new Effort(1, 1, 0.4);
	}

	public Gates(ColdProcess process, Product product, Path folder, Effort effort) {
		this.process = process;
		this.product = product;
		this.folder = folder;
		this.effort = effort;
	}

	/** Measure some shapes.
	 * @param said takes the result of each as soon as it is there */
	public List<Gate> measure(List<Shape> shapes, Consumer<Gate> said) throws IOException, InterruptedException {
		List<Gate> gates = new ArrayList<>();
		for (Shape shape : shapes) {
			Gate gate = measureOrTell(shape);
			said.accept(gate);
			gates.add(gate);
		}
		return gates;
	}

	private Gate measureOrTell(Shape shape) throws IOException, InterruptedException {
		try {
			return measure(shape);
		} catch (CannotCheck trouble) {
			return Gate.broken(shape, trouble.getMessage());
		}
	}

	private static final class CannotCheck extends IOException {

		private static final long serialVersionUID = 1;

		CannotCheck(String message) {
			super(message);
		}
	}

	private Gate measure(Shape shape) throws IOException, InterruptedException {
		int size = shape.size();
		double small = seconds(shape, size);
		double tiny = seconds(shape, size / Gate.TIME_PART);
		while (size < shape.most() && small - tiny < effort.above()) {
			size = Math.min(2 * size, shape.most());
			small = seconds(shape, size);
		}
		Gate gate = gate(shape, size, true);
		for (int each = 1; each < effort.runs(); each++) {
			gate = gate.least(gate(shape, size, false));
		}
		for (int again = 0; again < effort.again() && !gate.isPassed(); again++) {
			gate = gate.least(gate(shape, size, true));
		}
		return gate;
	}

	private Gate gate(Shape shape, int size, boolean heap) throws IOException, InterruptedException {
		int large = Gate.FACTOR * size;
		return new Gate(shape, size, cost(shape, size / Gate.TIME_PART, size / Gate.MEMORY_PART, heap), cost(shape, size, size, heap),
				cost(shape, large, large, heap));
	}

	private Cost cost(Shape shape, int timed, int weighed, boolean heap) throws IOException, InterruptedException {
		return new Cost(seconds(shape, timed), heap ? heap(shape, weighed) : Double.MAX_VALUE);
	}

	private double seconds(Shape shape, int size) throws IOException, InterruptedException {
		return run(process, project(shape, size)).cpu() / NANOS;
	}

	private double heap(Shape shape, int size) throws IOException, InterruptedException {
		Path log = folder.resolve("gc.log");
		Files.deleteIfExists(log);
		run(process.with("ASSAY_JAVA_OPTS", "-Xms16m -Xmn1m -Xlog:gc:file=" + log), project(shape, size));
		return Heap.most(Files.readAllLines(log));
	}

	/** Findings are expected, exit code 1; a project that cannot be checked is no measurement. */
	private Run run(ColdProcess in, Path project) throws IOException, InterruptedException {
		Run run = in.run(product.check(project));
		if (run.exit() >= CANNOT) {
			throw new CannotCheck(project.getFileName() + " cannot be checked: " + String.join("; ", run.errors()));
		}
		return run;
	}

	private Path project(Shape shape, int size) throws IOException {
		Path project = folder.resolve(shape.id() + "-" + size);
		if (!Files.exists(project)) {
			write(project, shape.files(size));
		}
		return project;
	}

	/** Write files into a folder, which is made. */
	public static void write(Path project, Map<String, String> files) throws IOException {
		for (Map.Entry<String, String> file : files.entrySet()) {
			Path path = project.resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.writeString(path, file.getValue());
		}
	}
}
