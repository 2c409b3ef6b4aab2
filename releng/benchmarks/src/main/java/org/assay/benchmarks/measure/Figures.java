package org.assay.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.benchmarks.synthetic.Settings;
import org.assay.benchmarks.synthetic.SyntheticProject;

/** Measures what has a bound in relation to something else: reading documents, questions, the matrix of verdicts. */
public final class Figures {

	private static final int DOCUMENTS = 100;
	private static final int PAGES = 50;
	private static final int CITATIONS = 10;
	private static final Pattern MATRIX = Pattern.compile("matrix (\\d+) ms, outcomes (\\d+)");
	private static final Pattern KEYS = Pattern.compile("keys p50 (\\d+) p95 (\\d+) us, completion p95 (\\d+) us, heap (\\d+) MiB, opened (\\d+) ms");
	private static final int RUNS = 3;

	private final ColdProcess process;
	private final Product product;
	private final Path repository;
	private final Path folder;
	private final Consumer<Figure> said;
	private final List<Figure> figures = new ArrayList<>();

	/**
	 * @param repository folder with the example and the programs
	 * @param folder for generated projects
	 * @param said takes each as soon as it is measured
	 */
	public Figures(ColdProcess process, Product product, Path repository, Path folder, Consumer<Figure> said) {
		this.process = process;
		this.product = product;
		this.repository = repository;
		this.folder = folder;
		this.said = said;
	}

	/** Measure all of them.
	 * @param quick with a tenth of the documents and of the matrix */
	public List<Figure> measure(boolean quick) throws IOException, InterruptedException {
		Programs programs = Programs.compile(product, repository.resolve("releng/benchmarks/src/main/programs"), folder.resolve("programs"),
				process);
		documents(programs, quick ? DOCUMENTS / 10 : DOCUMENTS);
		questions();
		matrix(programs, quick ? 100 : 1000);
		server(programs, quick);
		return figures;
	}

	/** Measure the language server only. */
	public List<Figure> measureServer(boolean quick) throws IOException, InterruptedException {
		server(Programs.compile(product, repository.resolve("releng/benchmarks/src/main/programs"), folder.resolve("programs"), process), quick);
		return figures;
	}

	/** Keys are pressed faster than anybody types, so that the rules of a large project never come to their end in between. */
	private void server(Programs programs, boolean quick) throws IOException, InterruptedException {
		for (Typing typing : quick ? List.of(Typing.SMALL) : List.of(Typing.values())) {
			Path project = folder.resolve("typing-" + typing.elements);
			SyntheticProject.of(Settings.of(typing.elements)).write(project);
			String line = String.join("\n", run(process, programs.server("KeyStrokes", project, quick ? 100 : 400, typing.pause, Product.DAY), 0).errors());
			Matcher told = KEYS.matcher(line);
			if (!told.find()) {
				throw new IOException("no keys: " + line);
			}
			add(new Figure(String.format(Locale.ROOT, "server, %,d elements: from a key to what is wrong, 95th percentile", typing.elements),
					Integer.parseInt(told.group(2)) / 1000.0, typing.mostMillis, " ms", String.format(Locale.ROOT, "half of the keys in %.1f ms; open after %.1f s",
					Integer.parseInt(told.group(1)) / 1000.0, Integer.parseInt(told.group(5)) / 1000.0)));
			if (typing != Typing.LARGE) {
				add(new Figure(String.format(Locale.ROOT, "server, %,d elements: completion, 95th percentile", typing.elements),
						Integer.parseInt(told.group(3)) / 1000.0, 100, " ms", "in the middle of a file"));
			}
			add(new Figure(String.format(Locale.ROOT, "server, %,d elements: heap in use", typing.elements), Integer.parseInt(told.group(4)), 600, " MiB",
					"after a collection"));
			Folders.delete(project);
		}
	}

	/** Somebody types in a project. */
	private enum Typing {

		SMALL(1_000, 15, 40), MIDDLE(10_000, 40, 60), LARGE(100_000, 120, 100);

		private final int elements;
		private final double mostMillis;
		private final int pause;

		/**
		 * @param mostMillis budget from a key to what is wrong
		 * @param pause milliseconds between two keys
		 */
		Typing(int elements, double mostMillis, int pause) {
			this.elements = elements;
			this.mostMillis = mostMillis;
			this.pause = pause;
		}
	}

	private void documents(Programs programs, int number) throws IOException, InterruptedException {
		Path project = folder.resolve("documents");
		Folders.delete(project);
		run(process, programs.plain("MakeDocuments", project, number, PAGES, CITATIONS), 0);
		Path cache = folder.resolve("cache");
		ColdProcess cached = process.with("ASSAY_DOCUMENT_CACHE", cache.toString());
		double bare = seconds(process, programs.plain("BareText", project.resolve("cited/documents")));
		double first = Double.MAX_VALUE;
		for (int each = 0; each < RUNS; each++) {
			Folders.delete(cache);
			first = Math.min(first, run(cached, product.check(project.resolve("cited")), 0).wall() / 1e9);
		}
		double again = seconds(cached, product.check(project.resolve("cited")));
		double without = seconds(process, product.check(project.resolve("named")));
		add(new Figure(String.format(Locale.ROOT,
				"first check of %d documents of %d pages, against bare extraction of their text by PDFBox", number, PAGES), first / bare,
				1.3, "", String.format(Locale.ROOT, "%.1f s, %.1f s", first, bare)));
		add(new Figure("repeated check of them, for each citation", (again - without) * 1000 / (number * CITATIONS), 2, " ms",
				String.format(Locale.ROOT, "%d citations in %.2f s; the same texts without files %.2f s", number * CITATIONS, again, without)));
	}

	private void questions() throws IOException, InterruptedException {
		String example = repository.resolve("examples/linkoping-homecare").toString();
		double check = seconds(process, product.check(Path.of(example)));
		for (List<String> question : List.of(List.of("tools", "for", "anything"), List.of("expired"), List.of("rests-on", "supplier"))) {
			List<String> arguments = new ArrayList<>(List.of("ask"));
			arguments.addAll(question);
			arguments.addAll(List.of("--as-of", Product.DAY, "--project", example));
			double ask = seconds(process, product.command(arguments.toArray(String[]::new)));
			add(new Figure("`ask " + String.join(" ", question) + "` of `linkoping-homecare`, against its check", ask / check, 1.2, "",
					String.format(Locale.ROOT, "%.2f s, %.2f s", ask, check)));
		}
	}

	private void matrix(Programs programs, int sets) throws IOException, InterruptedException {
		double small = matrixSeconds(programs, sets / 4);
		double large = matrixSeconds(programs, sets);
		add(new Figure(String.format(Locale.ROOT, "verdicts for %,d information sets, 200 services and 20 contexts", sets), large, 10, " s",
				String.format(Locale.ROOT, "%,d cells", sets * 4000L)));
		add(new Figure("the same, against a quarter of the information sets", large / small, 5.5, "",
				String.format(Locale.ROOT, "%.2f s, %.2f s", large, small)));
	}

	private double matrixSeconds(Programs programs, int sets) throws IOException, InterruptedException {
		double best = Double.MAX_VALUE;
		for (int each = 0; each < RUNS; each++) {
			String line = String.join("\n", run(process, programs.command("Matrix", sets, 200, 20), 0).errors());
			Matcher told = MATRIX.matcher(line);
			if (!told.find() || Integer.parseInt(told.group(2)) < 2) {
				throw new IOException("no matrix: " + line);
			}
			best = Math.min(best, Double.parseDouble(told.group(1)) / 1000);
		}
		return best;
	}

	private void add(Figure figure) {
		figures.add(figure);
		said.accept(figure);
	}

	/** Return the best of some runs, after one that is not counted. */
	private static double seconds(ColdProcess process, List<String> command) throws IOException, InterruptedException {
		double best = Double.MAX_VALUE;
		run(process, command, 1);
		for (int each = 0; each < RUNS; each++) {
			best = Math.min(best, run(process, command, 1).wall() / 1e9);
		}
		return best;
	}

	private static Run run(ColdProcess process, List<String> command, int most) throws IOException, InterruptedException {
		Run run = process.run(command);
		if (run.exit() > most) {
			throw new IOException("exit code " + run.exit() + " of " + String.join(" ", command) + ": " + String.join("; ", run.errors()));
		}
		return run;
	}
}
