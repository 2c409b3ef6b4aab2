package org.assay.core.baseline;

import com.google.gson.FormattingStyle;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.files.Confined;
import org.assay.core.files.OutputFile;
import org.assay.core.files.Outputs;
import org.assay.model.RuleSeverity;

/** Baselines as files: JSON, one line for each entry, sorted, so that versions can be compared and merged by line. */
public final class BaselineFile {

	private static final int FORMAT_VERSION = 1;
	private static final int MOST_BYTES = 64 << 20;
	private static final TypeAdapter<JsonElement> JSON = new GsonBuilder().setStrictness(Strictness.STRICT).create()
			.getAdapter(JsonElement.class);

	private BaselineFile() {
	}

	/**
	 * Write a baseline.
	 *
	 * @param asOf day on which the project was looked at
	 * @throws CannotDo if it cannot be written; then a file that was there is as it was
	 */
	public static void write(Baseline baseline, LocalDate asOf, Path file) throws CannotDo {
		OutputFile output = new OutputFile(file.getFileName().toString(), text(baseline, asOf).getBytes(StandardCharsets.UTF_8));
		Outputs.write(file.toAbsolutePath().getParent(), List.of(output));
	}

	/**
	 * Read a baseline.
	 *
	 * @throws CannotDo if there is none, or it cannot be read or is no baseline
	 */
	public static Baseline read(Path file) throws CannotDo {
		try {
			Path real = Confined.realPath(file);
			byte[] content = Confined.to(real.getParent()).read(real.getFileName().toString(), MOST_BYTES);
			if (content.length > MOST_BYTES) {
				throw new CannotDo(Failure.of("file.tooLarge", file, MOST_BYTES >> 20));
			}
			return parse(file, new String(content, StandardCharsets.UTF_8));
		} catch (NoSuchFileException missing) {
			throw new CannotDo(Failure.of("baseline.missing", file));
		} catch (IOException refused) {
			throw CannotDo.io("file.unreadable", file, refused);
		}
	}

	static String text(Baseline baseline, LocalDate asOf) {
		StringBuilder text = new StringBuilder("{\n  \"formatVersion\": " + FORMAT_VERSION + ",\n  \"asOf\": \"" + asOf
				+ "\",\n  \"findings\": [");
		String between = "\n";
		List<Baseline.Entry> entries = new ArrayList<>(baseline.entries());
		entries.sort(Comparator.comparing(Baseline.Entry::code).thenComparing(Baseline.Entry::element)
				.thenComparing(Baseline.Entry::fingerprint));
		for (Baseline.Entry entry : entries) {
			text.append(between).append("    ").append(line(entry));
			between = ",\n";
		}
		return text.append(entries.isEmpty() ? "]\n}\n" : "\n  ]\n}\n").toString();
	}

	private static String line(Baseline.Entry entry) {
		StringWriter line = new StringWriter();
		try (JsonWriter json = new JsonWriter(line)) {
			json.setFormattingStyle(FormattingStyle.COMPACT.withSpaceAfterSeparators(true));
			json.beginObject().name("code").value(entry.code()).name("element").value(entry.element()).name("severity")
					.value(entry.severity().getLiteral()).name("count").value(entry.count()).name("fingerprint").value(entry.fingerprint()).endObject();
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return line.toString();
	}

	private static Baseline parse(Path file, String text) throws CannotDo {
		try {
			JsonObject document = JSON.fromJson(text).getAsJsonObject();
			int version = document.get("formatVersion").getAsInt();
			if (version != FORMAT_VERSION) {
				throw new CannotDo(Failure.of("baseline.version", file, version, FORMAT_VERSION));
			}
			return new Baseline(entries(document.getAsJsonArray("findings")));
		} catch (IOException | JsonParseException | IllegalStateException | IllegalArgumentException | ClassCastException
				| UnsupportedOperationException | NullPointerException noBaseline) {
			throw new CannotDo(Failure.of("baseline.bad", file));
		}
	}

	private static List<Baseline.Entry> entries(JsonArray array) {
		List<Baseline.Entry> entries = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (JsonElement element : array) {
			JsonObject fields = element.getAsJsonObject();
			String fingerprint = fields.get("fingerprint").getAsString();
			int count = fields.get("count").getAsInt();
			if (!fingerprint.matches("[0-9a-f]{16}") || count < 1 || !seen.add(fingerprint)) {
				throw new IllegalArgumentException(fingerprint);
			}
			RuleSeverity severity = RuleSeverity.valueOf(fields.get("severity").getAsString().toUpperCase(Locale.ROOT));
			entries.add(new Baseline.Entry(fingerprint, fields.get("code").getAsString(), severity, fields.get("element").getAsString(), count));
		}
		return entries;
	}
}
