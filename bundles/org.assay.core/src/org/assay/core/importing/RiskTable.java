package org.assay.core.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.assay.core.importing.Loss.Reason;
import org.assay.evidence.tables.TableCell;
import org.assay.evidence.tables.TableRow;

/** Makes risks out of the rows of a table. */
final class RiskTable {

	private static final String LETTER = "R";

	private final Mapped mapped;
	private final ColumnMap map;
	private final RiskScale scale;
	private final Identifiers names;
	private final Roles roles;
	private final List<Loss> losses;
	private final StringBuilder text = new StringBuilder();
	private int risks;

	/** @param names gives each risk of the document a name of its own
	 * @param losses takes what finds no place */
	RiskTable(Mapped mapped, RiskScale scale, Identifiers names, Roles roles, List<Loss> losses) {
		this.mapped = mapped;
		this.map = mapped.map();
		this.scale = scale;
		this.names = names;
		this.roles = roles;
		this.losses = losses;
	}

	int risks() {
		return risks;
	}

	/** Return the risks, one after the other.
	 * @param elsewhere whether a row, by its number, was taken from another table */
	String text(BiPredicate<TableRow, RowCells> elsewhere) {
		for (int index = 0; index < mapped.table().rows().size(); index++) {
			TableRow row = mapped.table().rows().get(index);
			RowCells cells = new RowCells(mapped, row, Math.max(0, index - map.header()), losses);
			if (index < map.header() && !Mapped.isCaption(row)) {
				cells.loseAll(Reason.ABOVE);
			} else if (index > map.header() && !cells.isNoRow() && !elsewhere.test(row, cells)) {
				risk(cells, index - map.header());
			}
		}
		return text.toString();
	}

	private void risk(RowCells cells, int number) {
		Field named = map.columns().containsKey(Field.TITLE) ? Field.TITLE : Field.EVENT;
		Optional<TableCell> cell = cells.cell(named);
		if (cell.isEmpty()) {
			cells.loseAll(Reason.NO_TITLE);
			return;
		}
		cells.take(named);
		TitleCell title = map.inside().isEmpty() ? new TitleCell(cell.get().text(), Map.of()) : TitleCell.of(cell.get(), map.inside());
		text.append("risk ").append(name(cells, number)).append(' ').append(Written.line(title.title())).append(" {\n");
		risks++;
		category(cells);
		said(cells, title, Field.CAUSE, "cause");
		if (map.columns().containsKey(Field.TITLE)) {
			said(cells, title, Field.EVENT, "event");
		}
		effects(cells, title);
		scores(cells);
		List<String> notes = new ArrayList<>(title.all(Field.NOTE));
		cells.take(Field.NOTE).ifPresent(notes::add);
		owner(cells);
		new ActionCells(cells, roles).text(title.all(Field.ACTION), text);
		decision(cells);
		if (!notes.isEmpty()) {
			property("note", Written.joined(notes));
		}
		text.append("}\n");
		cells.loseOthers();
	}

	private String name(RowCells cells, int number) {
		Optional<String> printed = cells.take(Field.ID);
		String name = names.ofId(printed.orElse(Integer.toString(number)), LETTER);
		if (printed.isPresent() && !name.equals(printed.get())) {
			cells.lose(Field.ID, Reason.RENAMED, name);
		}
		return name;
	}

	private void category(RowCells cells) {
		Optional<String> printed = cells.take(Field.CATEGORY);
		if (printed.isPresent()) {
			Optional<String> category = scale.category(printed.get());
			category.ifPresent(name -> text.append("category ").append(name).append('\n'));
			if (category.isEmpty()) {
				cells.lose(Field.CATEGORY, Reason.UNKNOWN_WORD);
			}
		}
	}

	private void said(RowCells cells, TitleCell title, Field field, String keyword) {
		List<String> all = new ArrayList<>(title.all(field));
		cells.take(field).ifPresent(all::add);
		if (!all.isEmpty()) {
			property(keyword, Written.joined(all));
		}
	}

	private void effects(RowCells cells, TitleCell title) {
		List<String> effects = new ArrayList<>();
		for (String effect : title.all(Field.EFFECT)) {
			if (WordList.saysNothing(effect)) {
				cells.losePart(Field.TITLE, effect, Reason.NOTHING);
			} else {
				effects.add(effect);
			}
		}
		effects.addAll(TitleCell.items(cells.takeParagraphs(Field.EFFECT)));
		effects.forEach(effect -> property("effect", effect));
	}

	private void scores(RowCells cells) {
		Optional<Integer> likelihood = score(cells, Field.LIKELIHOOD);
		Optional<Integer> consequence = score(cells, Field.CONSEQUENCE);
		likelihood.ifPresent(score -> text.append("likelihood ").append(score).append('\n'));
		consequence.ifPresent(score -> text.append("consequence ").append(score).append('\n'));
		Optional<String> printed = cells.take(Field.VALUE);
		Optional<Score> value = printed.flatMap(Score::of).filter(score -> !score.isRange());
		if (value.isPresent()) {
			text.append("value ").append(value.get().upper()).append('\n');
			int product = likelihood.orElse(0) * consequence.orElse(0);
			if (likelihood.isPresent() && consequence.isPresent() && product != value.get().upper()) {
				cells.lose(Field.VALUE, Reason.NOT_PRODUCT, likelihood.get(), consequence.get(), product);
			}
		} else if (printed.isPresent()) {
			cells.lose(Field.VALUE, WordList.saysNothing(printed.get()) ? Reason.NOTHING : Reason.NO_NUMBER);
		}
		residual(cells);
	}

	private void residual(RowCells cells) {
		if (cells.cell(Field.RESIDUAL_LIKELIHOOD).isEmpty() || cells.cell(Field.RESIDUAL_CONSEQUENCE).isEmpty()) {
			return;
		}
		Optional<Integer> likelihood = score(cells, Field.RESIDUAL_LIKELIHOOD);
		Optional<Integer> consequence = score(cells, Field.RESIDUAL_CONSEQUENCE);
		if (likelihood.isPresent() && consequence.isPresent()) {
			text.append("residual likelihood ").append(likelihood.get()).append(" consequence ").append(consequence.get()).append('\n');
		}
	}

	private Optional<Integer> score(RowCells cells, Field field) {
		Optional<String> printed = cells.take(field);
		if (printed.isEmpty()) {
			return Optional.empty();
		}
		Optional<Score> score = Score.of(printed.get());
		if (score.isEmpty()) {
			Optional<Integer> word = scale.steps(field).map(steps -> steps.words().get(RiskScale.small(printed.get().strip())));
			if (word.isEmpty()) {
				cells.lose(field, WordList.saysNothing(printed.get()) ? Reason.NOTHING : Reason.NO_NUMBER);
			}
			return word;
		}
		int upper = score.get().upper();
		if (score.get().isRange()) {
			cells.lose(field, Reason.RANGE, upper);
		}
		Optional<RiskScale.Steps> steps = scale.steps(field);
		if (steps.isPresent() && !steps.get().has(upper)) {
			cells.lose(field, Reason.OFF_SCALE, scale.name(), steps.get().lower(), steps.get().upper());
		}
		return Optional.of(upper);
	}

	/** Whoever is responsible owns the risk if the table has neither a column for owners nor one for actions. */
	private void owner(RowCells cells) {
		boolean owned = map.columns().containsKey(Field.OWNER);
		Field field = owned || map.columns().containsKey(Field.ACTION) || map.inside().contains(Field.ACTION) ? Field.OWNER : Field.RESPONSIBLE;
		Owners.of(cells, field).ifPresent(owner -> text.append("owner ").append(roles.name(owner)).append('\n'));
	}

	private void decision(RowCells cells) {
		Optional<String> printed = cells.take(Field.DECISION);
		if (printed.isEmpty()) {
			return;
		}
		Optional<String> option = WordList.values().meaning("decision", printed.get())
				.or(() -> WordList.values().meaning("decision", printed.get().split("[\\s,.:(\u2013]+")[0]));
		option.ifPresent(word -> text.append("decision ").append(word).append(because(printed.get())).append('\n'));
		if (option.isEmpty()) {
			cells.lose(Field.DECISION, WordList.saysNothing(printed.get()) ? Reason.NOTHING : Reason.UNKNOWN_WORD);
		}
	}

	/** A decision in more than a word says why. */
	private static String because(String printed) {
		return WordList.values().meaning("decision", printed).isPresent() ? "" : " because " + Written.text(printed);
	}

	private void property(String keyword, String said) {
		text.append(keyword).append(' ').append(Written.text(said)).append('\n');
	}

	/** Return a day that may stand behind a word such as "senast". */
	static Optional<LocalDate> day(String printed) {
		return PrintedDate.of(printed.replaceAll("(?iu)^(?:senast|klart|klar|före|innan|by|before|until)\\s+", ""));
	}
}
