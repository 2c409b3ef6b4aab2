package org.assay.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.assay.benchmarks.gates.Gates;
import org.assay.benchmarks.gates.Shape;
import org.assay.benchmarks.synthetic.ErrorKind;
import org.assay.benchmarks.synthetic.Settings;
import org.assay.benchmarks.synthetic.SyntheticProject;

/** The commands {@code generate} and {@code shape}, which write projects. */
final class Generate {

	private Generate() {
	}

	static int project(Options options) throws IOException {
		Settings settings = new Settings(options.number("--elements", 1000), options.number("--services", 0), options.number("--files", 0),
				options.number("--packages", 0),
				options.decimal("--references", 0), options.decimal("--errors", 0), kinds(options.text("--kinds", "unknown,syntax,duplicate")),
				options.number("--seed", 1));
		Path folder = Path.of(options.required("--out"));
		options.end();
		SyntheticProject project = SyntheticProject.of(settings);
		project.write(folder);
		System.out.printf(Locale.ROOT, "%d elements, %d files, %.2f references per element, %.1f MB%n", project.elements(),
				project.files().size(),
				(double) project.references() / project.elements(), project.files().values().stream().mapToLong(String::length).sum() / 1e6);
		return 0;
	}

	static int shape(Options options) throws IOException {
		Shape shape = Measure.shape(options.required("--shape"));
		int size = options.number("--size", shape.size());
		Path folder = Path.of(options.required("--out"));
		options.end();
		Gates.write(folder, shape.files(size));
		return 0;
	}

	private static Set<ErrorKind> kinds(String names) {
		Set<ErrorKind> kinds = EnumSet.noneOf(ErrorKind.class);
		Arrays.stream(names.split(",")).map(name -> ErrorKind.valueOf(name.strip().toUpperCase(Locale.ROOT))).forEach(kinds::add);
		return kinds;
	}
}
