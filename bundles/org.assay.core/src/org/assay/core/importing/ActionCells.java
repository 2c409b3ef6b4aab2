package org.assay.core.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.core.importing.Loss.Reason;

/** Makes actions out of the cells of a row that speak of them: what, who, until when, how far. */
final class ActionCells {

	private static final Pattern PARTICULARS = Pattern.compile("^(.+) \\(([^()]+)\\)$");
	private static final Pattern LAST_WORD = Pattern.compile("^(.+?),? (\\S+)$");
	private static final String FAMILY = "action";

	private final RowCells cells;
	private final Roles roles;

	ActionCells(RowCells cells, Roles roles) {
		this.cells = cells;
		this.roles = roles;
	}

	/** An action, with what is known of it. */
	private record Action(String title, Optional<String> owner, Optional<LocalDate> due, Optional<String> status) {
	}

	/** Add the actions of a row to its text.
	 * @param others actions that stand in another column */
	void text(List<String> others, StringBuilder text) {
		List<String> titles = new ArrayList<>(others);
		for (String item : TitleCell.items(cells.takeParagraphs(Field.ACTION))) {
			if (WordList.saysNothing(item)) {
				cells.losePart(Field.ACTION, item, Reason.NOTHING);
			} else {
				titles.add(item);
			}
		}
		if (titles.isEmpty()) {
			for (Field field : List.of(Field.RESPONSIBLE, Field.DUE, Field.STATUS)) {
				if (cells.cell(field).isPresent() && !cells.isTaken(field)) {
					cells.lose(field, Reason.NO_ACTION);
				}
			}
			return;
		}
		Optional<String> owner = Owners.of(cells, Field.RESPONSIBLE);
		Optional<LocalDate> due = due();
		Optional<String> status = status();
		Identifiers names = new Identifiers();
		for (String title : titles) {
			Action action = action(title);
			StringBuilder block = new StringBuilder();
			action.owner().or(() -> owner).ifPresent(role -> block.append("owner ").append(roles.name(role)).append('\n'));
			action.due().or(() -> due).ifPresent(day -> block.append("due ").append(day).append('\n'));
			action.status().or(() -> status).ifPresent(state -> block.append("status ").append(state).append('\n'));
			text.append("action ").append(names.ofTitle(action.title(), "Action")).append(' ').append(Written.line(action.title()))
					.append(block.isEmpty() ? "\n" : " {\n" + block + "}\n");
		}
	}

	private Optional<LocalDate> due() {
		Optional<String> printed = cells.take(Field.DUE);
		Optional<LocalDate> due = printed.flatMap(RiskTable::day);
		if (printed.isPresent() && due.isEmpty()) {
			cells.lose(Field.DUE, WordList.saysNothing(printed.get()) ? Reason.NOTHING : Reason.NO_DATE);
		}
		return due;
	}

	/** A status may have the day behind it on which it was reached. */
	private Optional<String> status() {
		Optional<String> printed = cells.take(Field.STATUS);
		if (printed.isEmpty()) {
			return Optional.empty();
		}
		Optional<String> status = status(printed.get());
		if (status.isEmpty()) {
			cells.lose(Field.STATUS, WordList.saysNothing(printed.get()) ? Reason.NOTHING : Reason.UNKNOWN_WORD);
		}
		return status;
	}

	private static Optional<String> status(String printed) {
		Optional<String> alone = WordList.values().meaning(FAMILY, printed);
		Matcher last = LAST_WORD.matcher(printed);
		if (alone.isPresent() || !last.matches()) {
			return alone;
		}
		Optional<String> word = WordList.values().meaning(FAMILY, last.group(1));
		return word.flatMap(state -> PrintedDate.of(last.group(2)).map(day -> state + " on " + day));
	}

	/** Brackets at the end may say who, until when and how far, if they name a day or a status. */
	private static Action action(String printed) {
		Matcher matcher = PARTICULARS.matcher(printed);
		Optional<String> owner = Optional.empty();
		Optional<LocalDate> due = Optional.empty();
		Optional<String> status = Optional.empty();
		if (matcher.matches()) {
			for (String part : matcher.group(2).split(",\\s*")) {
				if (RiskTable.day(part).isPresent()) {
					due = RiskTable.day(part);
				} else if (WordList.values().meaning(FAMILY, part).isPresent()) {
					status = WordList.values().meaning(FAMILY, part);
				} else {
					owner = Optional.of(part);
				}
			}
		}
		boolean particulars = due.isPresent() || status.isPresent();
		return particulars ? new Action(matcher.group(1), owner, due, status)
				: new Action(printed, Optional.empty(), Optional.empty(), Optional.empty());
	}
}
