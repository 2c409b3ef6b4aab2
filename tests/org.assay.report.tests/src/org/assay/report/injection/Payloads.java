package org.assay.report.injection;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Texts that try to be more than text, from payloads.properties, by name. */
public final class Payloads {

	/** What takes the place of payloads to see how a document looks that nobody attacks. */
	public static final String HARMLESS = "ord";

	/** All payloads are tried if the system property assay.injection says full. */
	private static final boolean IS_FULL = "full".equals(System.getProperty("assay.injection"));

	/** What no text of the language can hold, but a document can. */
	private static final Map<String, String> UNWRITABLE = Map.of("unwritable.01", "a\rb", "unwritable.02", "\ud800",
			"unwritable.03", "a\udc00b\ud83d", "unwritable.04", "\r=1+1", "unwritable.05", "x\r\n::error::y");

	private Payloads() {
	}

	/** Return the payloads that a text of the language can hold. */
	public static Map<String, String> writable() {
		Properties properties = new Properties();
		try (InputStream stream = Payloads.class.getResourceAsStream("payloads.properties")) {
			properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		Map<String, String> payloads = new TreeMap<>();
		properties.stringPropertyNames().forEach(name -> payloads.put(name, properties.getProperty(name)));
		payloads.put("long.01", "<b>".repeat(2_000));
		payloads.put("long.02", "[".repeat(3_000));
		payloads.put("long.03", "a".repeat(20_000));
		payloads.put("long.04", "> ".repeat(1_000) + "x");
		return payloads;
	}

	/** Return all payloads. */
	public static Map<String, String> all() {
		Map<String, String> payloads = new TreeMap<>(writable());
		payloads.putAll(UNWRITABLE);
		return payloads;
	}

	/** Return whether a payload means something in Markdown, so that it may change what a text consists of. */
	public static boolean isMarkdown(String name) {
		return name.startsWith("markdown.") || name.startsWith("long.");
	}

	/** Return whether a payload is no word in Markdown, so that there is as good as no text. */
	public static boolean isWordless(String name) {
		return Set.of("markdown.22", "markdown.23", "markdown.32").contains(name);
	}

	/** Return every n-th name, or all of them if all are to be tried. */
	public static List<String> sample(Map<String, String> payloads, int n) {
		List<String> names = List.copyOf(payloads.keySet());
		return IS_FULL ? names : IntStream.range(0, names.size()).filter(index -> index % n == 0).mapToObj(names::get).toList();
	}
}
