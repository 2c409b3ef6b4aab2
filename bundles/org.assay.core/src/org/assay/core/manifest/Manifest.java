package org.assay.core.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assay.core.check.CheckedProject;
import org.assay.core.files.OutputFile;
import org.assay.core.files.Sha256;
import org.assay.dsl.loading.Places;
import org.assay.dsl.loading.SourceText;
import org.assay.library.StandardLibrary;
import org.assay.model.AssayFile;
import org.assay.model.Document;
import org.assay.rules.Rule;
import org.assay.rules.RuleCatalogue;
import org.assay.rules.RuleTexts;

/**
 * What went into a report and what came out, so that others can tell whether a file is the one that was made, of the text that they have.
 *
 * @param tool name and version of the program
 * @param asOf day on which everything was looked at
 * @param revision commit that the project was at; empty if it was not stated
 * @param project name of the project; empty if it has none
 * @param rules the rules that were applied
 * @param library packages of the library that were read, and what other projects publish that are used, by name or path
 * @param inputs texts of the project, and the documents that they name, by path
 * @param outputs files that were written, by path, without the manifest
 * @param signedBy public key of whoever signs it, as Base64 of its X.509 form; empty if nobody does
 */
public record Manifest(String tool, LocalDate asOf,
		Optional<String> revision, String project, RuleSet rules, List<Part> library, List<Part> inputs,
		List<Part> outputs, Optional<String> signedBy) {

	/** Name of the file that holds the manifest. */
	public static final String NAME = "manifest.json";

	public Manifest {
		library = List.copyOf(library);
		inputs = List.copyOf(inputs);
		outputs = List.copyOf(outputs);
	}

	/**
	 * The rules that were applied.
	 *
	 * @param count how many
	 * @param sha256 digest of code, severity, source and title of each
	 */
	public record RuleSet(int count, String sha256) {

		/** Return the rules of this version. */
		static RuleSet current() {
			RuleTexts texts = RuleTexts.of("en");
			StringBuilder all = new StringBuilder();
			for (Rule rule : RuleCatalogue.all()) {
				all.append(String.join("\t", rule.code(), rule.severity().getName(), rule.since(), rule.source(), texts.title(rule))).append('\n');
			}
			return new RuleSet(RuleCatalogue.all().size(), Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8)));
		}
	}

	/**
	 * Something that went in or came out.
	 *
	 * @param name path or name of the package
	 * @param bytes how many bytes it has
	 * @param sha256 digest, 64 hexadecimal digits in small letters
	 */
	public record Part(String name, long bytes, String sha256) {

		static Part of(String name, byte[] content) {
			return new Part(name, content.length, Sha256.of(content));
		}
	}

	/**
	 * Make the manifest of a report.
	 *
	 * @param tool name and version of the program
	 * @param sources texts of the project
	 * @param files files of the report
	 */
	public static Manifest of(String tool, CheckedProject project,
			Optional<String> revision, Collection<SourceText> sources, Collection<OutputFile> files) {
		List<Part> library = new ArrayList<>();
		for (AssayFile file : project.corpus().libraryFiles()) {
			library.add(StandardLibrary.find(file.getName()).map(entry -> Part.of(file.getName(), content(entry)))
					.orElseGet(() -> Part.of(Places.pathOf(file), Places.textOfFile(file).getBytes(StandardCharsets.UTF_8))));
		}
		List<Part> outputs = sorted(files.stream().map(file -> Part.of(file.path(), file.content())).toList());
		List<Part> inputs = new ArrayList<>(parts(sources));
		inputs.addAll(documents(project));
		return new Manifest(tool, project.asOf(), revision, project.name(), RuleSet.current(), sorted(library), sorted(inputs), outputs,
				Optional.empty());
	}

	/** Return the documents that were opened, each file once. */
	private static List<Part> documents(CheckedProject project) {
		Map<String, Part> documents = new TreeMap<>();
		for (Document document : project.corpus().all(Document.class)) {
			project.analysis().evidence().check().of(document).ifPresent(seen -> seen.sha256()
					.ifPresent(sha256 -> documents.put(document.getFile(), new Part(document.getFile(), seen.bytes(), sha256))));
		}
		return List.copyOf(documents.values());
	}

	/** Return texts as parts, by path. */
	static List<Part> parts(Collection<SourceText> sources) {
		return sorted(sources.stream().map(source -> Part.of(source.path(), source.content())).toList());
	}

	private static List<Part> sorted(Collection<Part> parts) {
		return parts.stream().sorted(Comparator.comparing(Part::name)).toList();
	}

	private static byte[] content(StandardLibrary.Entry entry) {
		try (InputStream stream = StandardLibrary.open(entry)) {
			return stream.readAllBytes();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(entry.path(), unreadable);
		}
	}

	/** Return the manifest as the last file of a report, without a signature. */
	public OutputFile unsigned() {
		return new OutputFile(NAME, ManifestJson.text(this, Optional.empty()).getBytes(StandardCharsets.UTF_8));
	}

	/** Return the manifest as the last file of a report, signed with a key. */
	public OutputFile signed(SigningKey key) {
		Manifest named = new Manifest(tool, asOf, revision, project, rules, library, inputs, outputs, Optional.of(key.publicKey().base64()));
		String signature = key.sign(ManifestJson.signedPart(ManifestJson.text(named, Optional.empty())));
		return new OutputFile(NAME, ManifestJson.text(named, Optional.of(signature)).getBytes(StandardCharsets.UTF_8));
	}
}
