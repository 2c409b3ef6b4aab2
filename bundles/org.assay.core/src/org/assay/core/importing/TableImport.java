package org.assay.core.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.Wording;
import org.assay.core.format.Format;
import org.assay.core.importing.Imported.Seen;
import org.assay.dsl.loading.SourceText;
import org.assay.evidence.tables.Table;
import org.assay.evidence.tables.TableFinder;
import org.assay.evidence.tables.TableRow;
import org.assay.evidence.text.DocumentText;
import org.assay.evidence.text.Page;

/** Makes text of the language out of the tables of a document. */
public final class TableImport {

	private static final int MOST_BYTES = 3 << 20;
	/** A table with fewer columns may be anything, such as text in two columns. */
	private static final int TELLING = 3;

	private final Wish wish;
	private final Wording words;
	private final Standards standards = Standards.load();
	private final Roles roles = new Roles();
	private final Identifiers risks = new Identifiers();
	private final Identifiers catalogues = new Identifiers();
	private final TreeSet<String> frameworks = new TreeSet<>();
	private final List<Loss> losses = new ArrayList<>();
	private final List<Seen> seen = new ArrayList<>();
	private final StringBuilder models = new StringBuilder();
	private final StringBuilder registers = new StringBuilder();
	private final StringBuilder requirements = new StringBuilder();
	private final StringBuilder answers = new StringBuilder();

	private TableImport(Wish wish, String language) {
		this.wish = wish;
		this.words = Wording.of(TableImport.class, "import", language);
	}

	/**
	 * Make text out of a document; nothing is written.
	 *
	 * @param name name of the file that the document comes from
	 * @param language BCP 47 tag of the language of comments and titles in the text
	 * @throws CannotDo if there is no table that can be taken over, or more than a text may hold
	 */
	public static Imported run(DocumentText document, String name, Wish wish, String language) throws CannotDo {
		List<Page> pages = document.pages().stream().filter(page -> wish.pages().has(page.number())).toList();
		List<Table> tables = TableFinder.find(new DocumentText(document.unit(), document.hyphenated(), pages));
		return new TableImport(wish, language).run(tables, name);
	}

	private Imported run(List<Table> tables, String name) throws CannotDo {
		List<Mapped> mapped = new ArrayList<>();
		for (Table table : tables) {
			Optional<ColumnMap> map = map(table);
			map.ifPresent(columns -> mapped.add(new Mapped(mapped.size() + 1, table, columns)));
			if (map.isEmpty() && table.columns() >= TELLING) {
				seen.add(new Seen(0, table.firstPage(), table.lastPage(), table.columns(), table.rows().size(), Optional.empty(), 0,
						Optional.empty(), Optional.empty(), texts(table.rows().getFirst())));
			}
		}
		Repeats repeats = new Repeats(mapped.stream().filter(each -> each.map().kind() == TableKind.RISKS).toList());
		for (Mapped each : mapped) {
			switch (each.map().kind()) {
				case RISKS -> risks(each, repeats);
				case REQUIREMENTS -> requirements(each);
			}
		}
		if (registers.isEmpty() && requirements.isEmpty()) {
			throw new CannotDo(Failure.of(tables.isEmpty() ? "import.noTable" : "import.noKnownTable", name, tables.size()));
		}
		seen.sort(Comparator.comparingInt(Seen::firstPage));
		losses.sort(Comparator.comparingInt(Loss::table).thenComparingInt(Loss::row));
		return new Imported(formatted(text(name), name), seen, losses);
	}

	/** A table of requirements may have a column for risks, one of risks has none that is called after requirements. */
	private Optional<ColumnMap> map(Table table) {
		if (wish.kind().isPresent()) {
			return ColumnMap.of(table, wish.kind().get(), true);
		}
		Optional<ColumnMap> requirements = ColumnMap.of(table, TableKind.REQUIREMENTS, false);
		Optional<ColumnMap> risks = ColumnMap.of(table, TableKind.RISKS, false);
		boolean scored = risks.isPresent() && risks.get().columns().containsKey(Field.LIKELIHOOD);
		return requirements.isPresent() && !scored ? requirements : risks;
	}

	private static Seen seen(Mapped mapped, int taken, Optional<String> model) {
		Table table = mapped.table();
		return new Seen(mapped.number(), table.firstPage(), table.lastPage(), table.columns(), table.rows().size(),
				Optional.of(mapped.map().kind()), taken, model, mapped.caption(), texts(table.rows().get(mapped.map().header())));
	}

	private static String texts(TableRow row) {
		return String.join(" | ", row.cells().stream().map(cell -> Written.clean(cell.text())).toList());
	}

	private void risks(Mapped mapped, Repeats repeats) {
		RiskScale scale = PrintedScale.of(mapped, standards, wish.model(), words);
		RiskTable rows = new RiskTable(mapped, scale, risks, roles, losses);
		String text = rows.text((row, cells) -> repeats.isElsewhere(mapped, row, cells));
		seen.add(seen(mapped, rows.risks(), Optional.of(scale.name())));
		if (rows.risks() > 0) {
			if (!models.toString().contains(scale.declaration())) {
				models.append(scale.declaration());
			}
			registers.append(comment(mapped, "comment.risks", rows.risks())).append("risks by ").append(scale.name()).append(" {\n")
					.append(text).append("}\n\n");
		}
	}

	private void requirements(Mapped mapped) {
		String name = catalogues.ofTitle(words.say("catalogue.name"), "Catalogue");
		RequirementTable rows = new RequirementTable(mapped, standards, name, roles, losses);
		seen.add(seen(mapped, rows.requirements(), Optional.empty()));
		if (rows.requirements() == 0) {
			return;
		}
		rows.framework().ifPresent(frameworks::add);
		requirements.append(comment(mapped, "comment.requirements", rows.requirements())).append("catalogue ").append(name).append(' ')
				.append(Written.line(mapped.caption().orElseGet(() -> words.say("catalogue.title", mapped.number())))).append(" {\n")
				.append(rows.framework().map(framework -> "framework " + framework + "\n").orElse("")).append(rows.text()).append("}\n\n");
		answers.append(rows.answers());
	}

	private String comment(Mapped mapped, String key, int count) {
		Table table = mapped.table();
		boolean one = table.firstPage() == table.lastPage();
		String pages = one ? words.say("pages.one", table.firstPage()) : words.say("pages.many", table.firstPage(), table.lastPage());
		return "// " + words.say(key, pages, mapped.number(), count) + "\n";
	}

	private String text(String name) {
		String title = Written.clean(name.replaceFirst("(?i)\\.pdf$", ""));
		String shown = title.isEmpty() ? words.say("document") : title;
		StringBuilder text = new StringBuilder("// ").append(words.say("comment.from", Written.clean(name))).append('\n');
		text.append("// ").append(words.say("comment.next")).append('\n');
		text.append("package ").append(packageName(shown)).append("\n\n");
		frameworks.forEach(framework -> text.append("import std.").append(framework).append(".*\n"));
		text.append('\n').append(roles.text("ImportedRoles", words.say("roles", shown))).append(models).append(requirements);
		if (!registers.isEmpty() || !answers.isEmpty()) {
			text.append("assessment ").append(new Identifiers().ofTitle(shown, "Import")).append(' ').append(Written.line(shown))
					.append(" {\n").append(answers).append('\n').append(registers).append("}\n");
		}
		return text.toString();
	}

	/** A prefix keeps the name from being a word of the language. */
	private static String packageName(String title) {
		String name = new Identifiers().ofId(title.toLowerCase(Locale.ROOT), "document").replace('_', '-');
		return "imported." + name.replaceAll("-+", "-").replaceAll("-$", "");
	}

	private static String formatted(String text, String name) throws CannotDo {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		if (bytes.length > MOST_BYTES) {
			throw new CannotDo(Failure.of("import.tooMuch", name, MOST_BYTES >> 20));
		}
		return switch (Format.run(List.of(new SourceText(name, bytes)), "en").getFirst()) {
			case Format.Outcome.Formatted same -> text;
			case Format.Outcome.Changed changed -> changed.after();
			case Format.Outcome.Broken broken -> throw new CannotDo(Failure.of("import.broken", name, broken.findings().getFirst().message()));
		};
	}
}
