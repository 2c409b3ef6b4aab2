package org.assay.report.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads the tables of the sample. */
final class SampleRows {

	/** A risk; {@code actions} is empty where none is planned. */
	record Risk(String id, int likelihood, int consequence, String title, String effect, List<String> actions) {
		int value() {
			return likelihood * consequence;
		}

		boolean mustDecide() {
			return SampleRows.mustDecide(likelihood, consequence);
		}
	}

	/** A requirement; {@code bearer} is L (supplier) or F (system manager). */
	record Requirement(String bearer, String control, String title, String text) {
	}

	private SampleRows() {
	}

	static boolean mustDecide(int likelihood, int consequence) {
		return likelihood * consequence >= 25 || consequence >= 9;
	}

	static List<Risk> risks() {
		return rows("risks.tsv").map(r -> new Risk(r[0], Integer.parseInt(r[1]), Integer.parseInt(r[2]), r[3], r[4],
				r[5].isEmpty() ? List.of() : Arrays.asList(r[5].split("; ")))).toList();
	}

	static List<Requirement> requirements(String bearer) {
		return rows("requirements.tsv").filter(r -> r[0].equals(bearer))
				.map(r -> new Requirement(r[0], r[1], r[2], r[3])).toList();
	}

	private static java.util.stream.Stream<String[]> rows(String file) {
		try (InputStream in = SampleRows.class.getResourceAsStream(file)) {
			String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
			return text.lines().map(line -> line.split("\t", -1));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
