package org.assay.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.Wording;
import org.assay.core.evidence.DocumentTexts;
import org.assay.core.files.Outputs;
import org.assay.core.importing.DocumentTables;
import org.assay.core.importing.Imported;
import org.assay.core.importing.Imported.Seen;
import org.assay.core.importing.Loss;
import org.assay.core.importing.PageRange;
import org.assay.core.importing.TableKind;
import org.assay.core.importing.Wish;

/** Makes text of the language out of the tables of a PDF. */
final class ImportCommand implements Command {

	private static final Parameter KIND = Parameter.choice("--kind", TableKind.RISKS.word(), TableKind.REQUIREMENTS.word());
	private static final Parameter PAGES = Parameter.value("--pages", "FIRST-LAST");
	private static final Parameter MODEL = Parameter.value("--model", "NAME");
	private static final Parameter FORMAT = Parameter.choice("--format", "text", "json");
	private static final Parameter FORCE = Parameter.flag("--force");

	@Override
	public List<Parameter> parameters() {
		return List.of(KIND, PAGES, MODEL, FORMAT, Parameter.OUTPUT_FILE, FORCE);
	}

	@Override
	public Operands operands() {
		return Operands.needed("FILE");
	}

	@Override
	public int run(Arguments arguments, Session session) throws CannotDo, Misuse {
		String stated = arguments.operands().getFirst();
		boolean json = arguments.choice(FORMAT).equals("json");
		Wish wish = wish(arguments, session);
		Optional<Path> output = arguments.outputFile();
		boolean replaces = arguments.has(FORCE);
		if (output.isPresent() && !replaces && Outputs.isTaken(output.get())) {
			throw new CannotDo(Failure.of("import.exists", arguments.text(Parameter.OUTPUT_FILE).orElseThrow()));
		}
		Imported imported = imported(arguments.path(stated), stated, wish, session);
		if (output.isPresent()) {
			write(output.get(), imported.text(), replaces);
		} else if (!json) {
			session.out().print(imported.text());
		}
		if (json) {
			session.out().print(document(imported, stated, output.isEmpty(), session));
		} else {
			session.err().print(report(imported, session));
		}
		return Exit.OK;
	}

	private static Wish wish(Arguments arguments, Session session) throws Misuse {
		Optional<String> pages = arguments.text(PAGES);
		Optional<PageRange> range = pages.isEmpty() ? Optional.of(PageRange.ALL) : PageRange.of(pages.get());
		if (range.isEmpty()) {
			throw new Misuse(session.say("import.pages", pages.get()));
		}
		Optional<String> model = arguments.text(MODEL);
		if (model.isPresent() && !model.get().matches("[\\p{L}_][\\p{L}\\p{N}_.-]*")) {
			throw new Misuse(session.say("import.model", model.get()));
		}
		Optional<TableKind> kind = arguments.text(KIND).isEmpty() ? Optional.empty()
				: Optional.of(TableKind.valueOf(arguments.choice(KIND).toUpperCase(Locale.ROOT)));
		return new Wish(kind, range.get(), model);
	}

	private static Imported imported(Path file, String stated, Wish wish, Session session) throws CannotDo {
		try (Progress progress = Progress.start("progress.import", session); DocumentTexts texts = Documents.texts()) {
			Imported imported = DocumentTables.read(file, stated, texts, wish, session.language());
			progress.end();
			return imported;
		}
	}

	private static void write(Path file, String text, boolean replaces) throws CannotDo {
		byte[] content = text.getBytes(StandardCharsets.UTF_8);
		if (replaces) {
			Outputs.writeFile(file, content);
		} else {
			Outputs.writeNewFile(file, content);
		}
	}

	/** Return what became of each table, then each cell that is not in the text or calls for a look, then the sums. */
	private static String report(Imported imported, Session session) {
		StringBuilder text = new StringBuilder();
		for (Seen table : imported.tables()) {
			if (table.kind().isPresent()) {
				String model = table.model().map(name -> session.say("import.by", name)).orElse("");
				text.append(Legible.line(session.say("import.table." + table.kind().get().word(), pages(table, session), table.number(),
						table.taken(), model, table.header()))).append('\n');
			}
		}
		Wording words = Loss.wording(session.language());
		for (Loss loss : imported.losses()) {
			String column = loss.column().isEmpty() ? "" : session.say("import.column", loss.column());
			String place = session.say("import.place", loss.page(), loss.table(), loss.row(), column);
			text.append(Legible.line(place + ": \"" + loss.text() + "\": " + loss.message(words))).append('\n');
		}
		long others = imported.tables().stream().filter(table -> table.kind().isEmpty()).count();
		if (others > 0) {
			text.append(session.say("import.others", others)).append('\n');
		}
		long looks = imported.losses().size() - imported.dropped();
		return text.append(session.say("import.sum", taken(imported, TableKind.RISKS), taken(imported, TableKind.REQUIREMENTS),
				imported.dropped(), looks)).append('\n').toString();
	}

	private static String pages(Seen table, Session session) {
		return table.firstPage() == table.lastPage() ? session.say("import.page", table.firstPage())
				: session.say("import.pageRange", table.firstPage(), table.lastPage());
	}

	private static int taken(Imported imported, TableKind kind) {
		return imported.tables().stream().filter(table -> table.kind().filter(kind::equals).isPresent()).mapToInt(Seen::taken).sum();
	}

	private static String document(Imported imported, String stated, boolean withText, Session session) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("formatVersion", Json.FORMAT_VERSION);
		document.put("document", stated);
		document.put("risks", taken(imported, TableKind.RISKS));
		document.put("requirements", taken(imported, TableKind.REQUIREMENTS));
		document.put("dropped", imported.dropped());
		document.put("tables", imported.tables().stream().map(ImportCommand::table).toList());
		Wording words = Loss.wording(session.language());
		document.put("cells", imported.losses().stream().map(loss -> cell(loss, words)).toList());
		document.put("text", withText ? imported.text() : null);
		return Json.of(document);
	}

	private static Map<String, Object> table(Seen seen) {
		Map<String, Object> table = new LinkedHashMap<>();
		table.put("table", seen.kind().isPresent() ? seen.number() : null);
		table.put("kind", seen.kind().map(TableKind::word));
		table.put("firstPage", seen.firstPage());
		table.put("lastPage", seen.lastPage());
		table.put("columns", seen.columns());
		table.put("rows", seen.rows());
		table.put("taken", seen.taken());
		table.put("model", seen.model());
		table.put("caption", seen.caption());
		table.put("header", seen.header());
		return table;
	}

	private static Map<String, Object> cell(Loss loss, Wording words) {
		Map<String, Object> cell = new LinkedHashMap<>();
		cell.put("page", loss.page());
		cell.put("table", loss.table());
		cell.put("row", loss.row());
		cell.put("column", loss.column().isEmpty() ? null : loss.column());
		cell.put("text", loss.text());
		cell.put("reason", loss.reason().word());
		cell.put("kept", loss.reason().isKept());
		cell.put("message", loss.message(words));
		return cell;
	}
}
