package org.assay.core.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.check.Check;
import org.assay.core.files.OutputFile;
import org.assay.dsl.formatting.AssayFormatter;
import org.assay.dsl.loading.LoadedProject;
import org.assay.dsl.loading.ProjectLoader;
import org.assay.dsl.loading.SourceText;
import org.assay.rules.Finding;

/** Lays out texts in the canonical way. A text that cannot be read is left as it is, so that nothing is lost. */
public final class Format {

	private Format() {
	}

	/** What became of one text. */
	public sealed interface Outcome {

		/** Return the path of the text. */
		String path();

		/** The text is laid out so already. */
		record Formatted(String path) implements Outcome {
		}

		/** The text is laid out otherwise. */
		record Changed(String path, String before, String after) implements Outcome {

			/** Return what changes, as a unified diff. */
			public String diff() {
				return UnifiedDiff.of(path, before, after);
			}
		}

		/**
		 * The text has errors of its syntax, and cannot be laid out.
		 *
		 * @param findings the errors
		 */
		record Broken(String path, List<Finding> findings) implements Outcome {
			public Broken {
				findings = List.copyOf(findings);
			}
		}
	}

	/**
	 * Lay out texts; nothing is written.
	 *
	 * @param language BCP 47 tag of the language of findings
	 * @return one outcome for each text, in their order
	 * @throws CannotDo if layout would have changed more than layout, which is a failure of this program
	 */
	public static List<Outcome> run(List<SourceText> texts, String language) throws CannotDo {
		AssayFormatter formatter = AssayFormatter.create();
		List<Outcome> outcomes = new ArrayList<>();
		for (SourceText text : texts) {
			outcomes.add(outcome(text, formatter, language));
		}
		return outcomes;
	}

	/** Return the files that have to be written so that the texts are laid out; they may not have been changed since the texts were read.
	 * @param outcomes one for each text, in their order */
	public static List<OutputFile> files(List<SourceText> texts, List<Outcome> outcomes) {
		List<OutputFile> files = new ArrayList<>();
		for (int index = 0; index < outcomes.size(); index++) {
			if (outcomes.get(index) instanceof Outcome.Changed changed) {
				OutputFile file = new OutputFile(changed.path(), changed.after().getBytes(StandardCharsets.UTF_8));
				files.add(file.insteadOf(texts.get(index).content()));
			}
		}
		return files;
	}

	private static Outcome outcome(SourceText text, AssayFormatter formatter, String language) throws CannotDo {
		Optional<String> before = decoded(text.content());
		Optional<String> after = before.flatMap(formatter::format);
		if (after.isEmpty()) {
			return new Outcome.Broken(text.path(), syntax(text, language));
		}
		if (!isSameBut(before.get(), after.get()) || !formatter.format(after.get()).equals(after)) {
			throw new CannotDo(Failure.of("file.lost", text.path()));
		}
		return after.equals(before) ? new Outcome.Formatted(text.path()) : new Outcome.Changed(text.path(), before.get(), after.get());
	}

	/** Return the text without its byte order mark; empty if a byte of it is not UTF-8. */
	private static Optional<String> decoded(byte[] content) {
		CharBuffer text = CharBuffer.allocate(content.length);
		CoderResult result = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(content), text, true);
		String all = text.flip().toString();
		return result.isError() ? Optional.empty() : Optional.of(all.startsWith("\uFEFF") ? all.substring(1) : all);
	}

	private static List<Finding> syntax(SourceText text, String language) {
		LoadedProject project = ProjectLoader.create().load(List.of(text));
		return Check.syntax(project, language);
	}

	/** Formatting moves statements and white space, so all other characters must be there as often as before. */
	private static boolean isSameBut(String before, String after) {
		return Arrays.equals(visible(before), visible(after));
	}

	private static int[] visible(String text) {
		return text.chars().filter(c -> !Character.isWhitespace(c)).sorted().toArray();
	}
}
