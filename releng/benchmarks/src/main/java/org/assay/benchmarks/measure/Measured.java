package org.assay.benchmarks.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs of one command. */
public record Measured(List<Run> runs) {

	/** A line of {@code assay check --timings}. */
	private static final Pattern PHASE = Pattern.compile("(read|load|link|documents|check|write) +(\\d+) ms");
	private static final double NANOS = 1e9;
	private static final double MIB = 1024 * 1024;

	public Measured {
		runs = List.copyOf(runs);
	}

	/** Return elapsed seconds. */
	public Sample seconds() {
		return sample(run -> run.wall() / NANOS);
	}

	/** Return seconds of CPU time. */
	public Sample cpu() {
		return sample(run -> run.cpu() / NANOS);
	}

	/** Return largest resident sets in MiB. */
	public Sample mebibytes() {
		return sample(run -> run.peak() / MIB);
	}

	/** Return the seconds of each phase that the command told, in the order in which it told them. */
	public Map<String, Sample> phases() {
		Map<String, List<Double>> found = new LinkedHashMap<>();
		for (Run run : runs) {
			for (String line : run.errors()) {
				Matcher phase = PHASE.matcher(line);
				if (phase.matches()) {
					found.computeIfAbsent(phase.group(1), name -> new ArrayList<>()).add(Double.parseDouble(phase.group(2)) / 1000);
				}
			}
		}
		Map<String, Sample> phases = new LinkedHashMap<>();
		found.forEach((name, values) -> phases.put(name, new Sample(values)));
		return phases;
	}

	/** Return the seconds of each run that are in none of its phases. */
	public Sample rest() {
		return sample(run -> run.wall() / NANOS - run.errors().stream().map(PHASE::matcher).filter(Matcher::matches)
				.mapToDouble(phase -> Double.parseDouble(phase.group(2)) / 1000).sum());
	}

	private Sample sample(ToDoubleFunction<Run> value) {
		return new Sample(runs.stream().mapToDouble(value).boxed().toList());
	}
}
