package org.assay.benchmarks.gates;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** A way in which a project can grow. Each writes a project of a given size; the size is what the gate multiplies by four. */
public enum Shape {

	FILES("files", "files of one element each", 4_000, 20_000, Shapes::files),
	ELEMENTS("elements", "elements in one file", 16_000, 20_000, Shapes::elements),
	UNKNOWN("unknown-names", "unknown names in one file", 4_000, 12_000, Shapes::unknown),
	DUPLICATES("duplicates", "elements of one name, in ten files", 20_000, 100_000, Shapes::duplicates),
	SYNTAX("syntax-errors", "lines that cannot be read, as many as are listed", 2_500, 2_500, Shapes::syntax),
	FAN_IN("fan-in", "references to one element", 40_000, 200_000, Shapes::fanIn),
	CHAIN("chain", "length of chains: superseded verdicts, causes of risks, wider terms", 2_000, 6_000, Shapes::chain),
	GRID("grid", "pairs of verdict and information set", 40_000, 100_000, Shapes::grid),
	RISKS("risks", "risks in one register", 4_000, 5_000, Shapes::risks),
	TEXTS("texts", "characters in each of ten texts", 400_000, 900_000, Shapes::texts),
	IMPORTS("imports", "packages, each of which imports ten others", 1_000, 8_000, Shapes::imports),
	FINDINGS("findings", "elements that break two rules each", 8_000, 100_000, Shapes::findings);

	private final String id;
	private final String what;
	private final int size;
	private final int most;
	private final IntFunction<Map<String, String>> writer;

	Shape(String id, String what, int size, int most, IntFunction<Map<String, String>> writer) {
		this.id = id;
		this.what = what;
		this.size = size;
		this.most = most;
		this.writer = writer;
	}

	public String id() {
		return id;
	}

	/** Return what the size counts. */
	public String what() {
		return what;
	}

	/** Return the size to begin with; gates double it until the run is long enough to be measured. */
	public int size() {
		return size;
	}

	/** Return the largest size to go to: four times of it still is within the limits of files and projects. */
	public int most() {
		return most;
	}

	/** Return the files of a project of a size, by path. */
	public Map<String, String> files(int number) {
		return new LinkedHashMap<>(writer.apply(number));
	}
}
