package org.assay.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.core.CannotDo;
import org.assay.core.check.CheckedProject;
import org.assay.core.rows.Row;
import org.assay.core.rows.RowKind;

/** Lists what a project holds. */
final class ListCommand implements Command {

	private static final Parameter FORMAT = Parameter.choice("--format", "text", "json", "csv");

	@Override
	public List<Parameter> parameters() {
		return List.of(FORMAT, Parameter.AS_OF, Parameter.OUTPUT_FILE);
	}

	@Override
	public Operands operands() {
		return Operands.needed("KIND", "PATH");
	}

	@Override
	public int run(Arguments arguments, Session session) throws CannotDo, Misuse {
		RowKind kind = kind(arguments.operands().getFirst(), session);
		String format = arguments.choice(FORMAT);
		Result result = Result.of(arguments, session);
		Opened opened = Opened.read(arguments.paths(1).getFirst(), arguments.asOf(), session);
		List<Row> rows = kind.rows(opened.project(), session.language());
		String count = session.say("list.count", rows.size(), session.say("kind." + kind.word()), opened.project().asOf());
		result.add(switch (format) {
			case "json" -> json(kind, rows, opened.project());
			case "csv" -> RowsCsv.of(rows);
			default -> new RowsText(kind.overview(), session, session.colour() && !result.isFile()).of(rows) + count + "\n";
		});
		result.write();
		if (format.equals("csv")) {
			session.tell(count);
		}
		return opened.tellGaps(session);
	}

	private static RowKind kind(String word, Session session) throws Misuse {
		Optional<RowKind> kind = RowKind.of(word);
		if (kind.isEmpty()) {
			throw new Misuse(session.say("list.unknown", word, String.join(", ", RowKind.words())) + Guess.among(word, RowKind.words(), session));
		}
		return kind.get();
	}

	private static String json(RowKind kind, List<Row> rows, CheckedProject project) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("formatVersion", Json.FORMAT_VERSION);
		document.put("asOf", project.asOf());
		document.put("kind", kind.word());
		document.put("rows", rows.stream().map(Row::fields).toList());
		return Json.of(document);
	}
}
