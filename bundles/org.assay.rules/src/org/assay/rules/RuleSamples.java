package org.assay.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The sample texts of the rules: one that breaks the rule, and one that keeps it. Each is a project of one file, some with documents. */
public final class RuleSamples {

	private RuleSamples() {
	}

	/** Return a text that breaks the rule; empty if no text can. */
	public static Optional<String> bad(Rule rule) {
		return read(rule.code() + "/bad.assay");
	}

	/** Return a text that keeps the rule where the bad one breaks it; empty if there is no bad one. */
	public static Optional<String> good(Rule rule) {
		return read(rule.code() + "/good.assay");
	}

	/**
	 * Return a document that sample texts name.
	 *
	 * @param path path as the texts state it
	 * @return empty if there is none
	 */
	public static Optional<byte[]> document(String path) {
		return bytes("documents/" + path);
	}

	private static Optional<String> read(String name) {
		return bytes(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
	}

	private static Optional<byte[]> bytes(String name) {
		try (InputStream stream = RuleSamples.class.getResourceAsStream("samples/" + name)) {
			return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
		} catch (IOException unreadable) {
			throw new UncheckedIOException(name, unreadable);
		}
	}
}
