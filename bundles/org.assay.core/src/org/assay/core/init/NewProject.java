package org.assay.core.init;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.Wording;
import org.assay.core.check.Check;
import org.assay.core.check.CheckedProject;
import org.assay.core.files.OutputFile;
import org.assay.core.files.Outputs;
import org.assay.dsl.AssayLanguage;
import org.assay.dsl.conversion.Words;
import org.assay.dsl.formatting.AssayFormatter;
import org.assay.dsl.loading.SourceText;
import org.assay.model.RuleSeverity;
import org.assay.rules.Finding;

/**
 * Makes a new project that passes the check: the texts of a template, with the name of the project and with dates around the day it begins,
 * and the files around them. The templates are texts of the language themselves, with a name and a day that are replaced here.
 */
public final class NewProject {

	/** The day on which the templates are written; their dates keep their distance from it. */
	private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 21);
	private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\d\\b");
	private static final Pattern TEXT = Pattern.compile("@([a-z][a-z.]*)@");
	private static final String TITLE = "\"Assay project\"";
	private static final String ID = "AssayProject";
	private static final String PACKAGE = "package assayproject";

	private final Template template;
	private final Pipeline pipeline;
	private final ProjectName name;
	private final String language;
	private final LocalDate asOf;
	private final Wording words;

	private NewProject(Template template, Pipeline pipeline, ProjectName name, String language, LocalDate asOf) {
		this.template = template;
		this.pipeline = pipeline;
		this.name = name;
		this.language = language;
		this.asOf = asOf;
		this.words = Wording.of(NewProject.class, "init", language);
	}

	/**
	 * Files of a new project.
	 *
	 * @param files the files, those to read first in front
	 * @param checked what a check says of them
	 */
	public record Made(List<OutputFile> files, CheckedProject checked) {
		public Made {
			files = List.copyOf(files);
		}
	}

	/**
	 * Make a project; nothing is written.
	 *
	 * @param language BCP 47 tag of the language of its texts: Swedish or English
	 * @param asOf day on which the project begins
	 * @throws CannotDo if the name or the day would make a project that does not pass the check
	 */
	public static Made make(Template template, Pipeline pipeline, ProjectName name, String language, LocalDate asOf) throws CannotDo {
		ProjectName safe = name.unlikeWords(AssayLanguage.injector().getInstance(Words.class));
		return new NewProject(template, pipeline, safe, Wording.isSwedish(language) ? "sv" : "en", asOf).make();
	}

	/**
	 * Write a project into a folder that is new, or holds nothing but a repository without files.
	 *
	 * @throws CannotDo if the folder holds anything else, or cannot be written; then all is as it was before
	 */
	public static void write(Path folder, Made made) throws CannotDo {
		EmptyFolder.require(folder);
		Outputs.writeNew(folder, made.files());
	}

	private Made make() throws CannotDo {
		List<OutputFile> files = new ArrayList<>();
		List<SourceText> texts = new ArrayList<>();
		files.add(new OutputFile("README.md", bytes(filled("common/README.md"))));
		for (String text : template.texts()) {
			byte[] content = bytes(laidOut(resource(language + "/" + template.folder() + "/" + text)));
			files.add(new OutputFile(text, content));
			texts.add(new SourceText(text, content));
		}
		files.add(new OutputFile(".gitattributes", bytes(filled("common/gitattributes"))));
		files.add(new OutputFile(".gitignore", bytes(filled("common/gitignore"))));
		files.add(new OutputFile(".pre-commit-config.yaml", bytes(filled("common/pre-commit-config.yaml"))));
		files.add(new OutputFile("hooks/pre-commit", bytes(filled("common/pre-commit"))));
		if (pipeline != Pipeline.NONE) {
			files.add(new OutputFile(pipeline.file(), bytes(filled("ci/" + pipeline.word() + ".yml"))));
		}
		return new Made(files, checked(texts));
	}

	private CheckedProject checked(List<SourceText> texts) throws CannotDo {
		CheckedProject project = Check.run(texts, asOf, language);
		Optional<Finding> error = project.findings().stream().filter(finding -> finding.severity() == RuleSeverity.ERROR).findFirst();
		if (error.isPresent()) {
			throw new CannotDo(new Failure("init.refused", List.of(error.get().code(), error.get().message())));
		}
		return project;
	}

	/** Put name and dates into a text, and lay it out again, as a longer name may call for a new line. */
	private String laidOut(String text) throws CannotDo {
		// the dates first: a date in the name is part of the name
		String dated = replaced(DATE, text, date -> shifted(date.group()));
		String named = dated.replace(PACKAGE, "package " + name.packageName()).replace(ID, name.id()).replace(TITLE, name.quoted());
		return AssayFormatter.create().format(named)
				.orElseThrow(() -> new CannotDo(new Failure("init.unreadable", List.of(name.title(), asOf))));
	}

	private String shifted(String date) {
		try {
			return LocalDate.parse(date).plusDays(ChronoUnit.DAYS.between(WRITTEN, asOf)).toString();
		} catch (DateTimeException beyondTheCalendar) {
			return asOf.toString();
		}
	}

	private String filled(String file) {
		Map<String, String> own = Map.of("title", name.markdown(), "files", table(), "readme.ci", words.say("readme.ci." + pipeline.word()));
		return replaced(TEXT, resource(file), text -> own.containsKey(text.group(1)) ? own.get(text.group(1)) : words.say(text.group(1)));
	}

	private String table() {
		List<String> lines = new ArrayList<>();
		for (String text : template.texts()) {
			String key = template == Template.MINIMAL ? "file.minimal" : "file." + text;
			lines.add("| [" + text + "](" + text + ") | " + words.say(key) + " |");
		}
		return String.join("\n", lines);
	}

	private static String replaced(Pattern pattern, String text, Function<MatchResult, String> replacement) {
		return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(replacement.apply(match)));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static String resource(String name) {
		try (InputStream stream = NewProject.class.getResourceAsStream(name)) {
			if (stream == null) {
				throw new IllegalStateException(name + " is missing");
			}
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(name + " cannot be read", unreadable);
		}
	}
}
