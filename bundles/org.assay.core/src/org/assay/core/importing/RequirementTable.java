package org.assay.core.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.core.importing.Loss.Reason;
import org.assay.evidence.tables.TableRow;

/** Makes requirements, and answers to them, out of the rows of a table. */
final class RequirementTable {

	private static final String LETTER = "K";
	/** What is longer is no title. */
	private static final int TITLE = 110;
	private static final Pattern CONTROL = Pattern.compile("\\b(?:A\\.)?\\d{1,2}(?:\\.\\d{1,2}){1,2}\\b");
	/** A status takes no more words. */
	private static final int STATUS = 4;

	private final Mapped mapped;
	private final ColumnMap map;
	private final Standards standards;
	private final Optional<String> framework;
	private final String catalogue;
	private final Roles roles;
	private final List<Loss> losses;
	private final Identifiers names = new Identifiers();
	private final StringBuilder text = new StringBuilder();
	private final StringBuilder answers = new StringBuilder();
	private int requirements;

	/** @param catalogue name of the catalogue that they are put into
	 * @param losses takes what finds no place */
	RequirementTable(Mapped mapped, Standards standards, String catalogue, Roles roles, List<Loss> losses) {
		this.mapped = mapped;
		this.map = mapped.map();
		this.standards = standards;
		this.catalogue = catalogue;
		this.roles = roles;
		this.losses = losses;
		this.framework = standards.framework(ids());
		rows();
	}

	/** Return the framework whose controls the table names; empty if it names none. */
	Optional<String> framework() {
		return framework;
	}

	int requirements() {
		return requirements;
	}

	/** Return the requirements, one after the other. */
	String text() {
		return text.toString();
	}

	/** Return the answers to them; empty if the table has none. */
	String answers() {
		return answers.toString();
	}

	private List<String> ids() {
		List<String> ids = new ArrayList<>();
		for (TableRow row : mapped.rows()) {
			ids.addAll(controls(row));
		}
		return ids;
	}

	private Field controlField() {
		return map.columns().containsKey(Field.CONTROL) ? Field.CONTROL : Field.ID;
	}

	private List<String> controls(TableRow row) {
		List<String> controls = new ArrayList<>();
		Matcher matcher = CONTROL.matcher(map.cell(row, controlField()).map(cell -> cell.text()).orElse(""));
		while (matcher.find()) {
			controls.add(matcher.group().startsWith("A.") ? matcher.group() : "A." + matcher.group());
		}
		return controls;
	}

	private void rows() {
		for (int index = 0; index < mapped.table().rows().size(); index++) {
			TableRow row = mapped.table().rows().get(index);
			RowCells cells = new RowCells(mapped, row, Math.max(0, index - map.header()), losses);
			if (index < map.header() && !Mapped.isCaption(row)) {
				cells.loseAll(Reason.ABOVE);
			} else if (index > map.header() && !cells.isNoRow()) {
				requirement(row, cells, index - map.header());
			}
		}
	}

	private void requirement(TableRow row, RowCells cells, int number) {
		List<String> paragraphs = cells.cell(Field.TITLE).map(TitleCell::parted).orElse(List.of());
		cells.take(Field.TITLE);
		List<String> more = cells.takeParagraphs(Field.TEXT);
		if (paragraphs.isEmpty() && more.isEmpty()) {
			cells.loseAll(Reason.NO_TITLE);
			return;
		}
		boolean hasTitle = !paragraphs.isEmpty() && isTitle(paragraphs);
		String title = hasTitle ? paragraphs.getFirst() : "";
		List<String> body = new ArrayList<>(hasTitle ? paragraphs.subList(1, paragraphs.size()) : paragraphs);
		body.addAll(more);
		String name = name(cells, number);
		text.append("requirement ").append(name).append(title.isEmpty() ? "" : " " + Written.line(title)).append(" {\n");
		requirements++;
		controls(row, cells);
		duty(cells);
		if (!body.isEmpty()) {
			text.append("text ").append(Written.text(Written.joined(body))).append('\n');
		}
		text.append("}\n");
		answer(cells, name);
		cells.loseOthers();
	}

	/** A first paragraph is a title if it is short, and if what follows begins anew. */
	private static boolean isTitle(List<String> paragraphs) {
		String first = paragraphs.getFirst();
		boolean ends = ",;:.".indexOf(first.charAt(first.length() - 1)) < 0;
		return first.length() <= TITLE && (paragraphs.size() == 1 || ends && !Character.isLowerCase(paragraphs.get(1).charAt(0)));
	}

	private String name(RowCells cells, int number) {
		Optional<String> printed = cells.take(Field.ID);
		String name = names.ofId(printed.orElse(Integer.toString(number)), LETTER);
		if (printed.isPresent() && !name.equals(printed.get())) {
			cells.lose(Field.ID, Reason.RENAMED, name);
		}
		return name;
	}

	private void controls(TableRow row, RowCells cells) {
		List<String> known = new ArrayList<>();
		boolean own = controlField() == Field.CONTROL;
		Optional<String> printed = own ? cells.take(Field.CONTROL) : Optional.empty();
		for (String id : controls(row)) {
			if (framework.isPresent() && standards.has(framework.get(), id)) {
				known.add(id);
			} else if (own) {
				cells.losePart(Field.CONTROL, id, Reason.NO_CONTROL);
			}
		}
		if (!known.isEmpty()) {
			text.append("control ").append(String.join(", ", known)).append('\n');
		} else if (printed.isPresent() && controls(row).isEmpty()) {
			cells.lose(Field.CONTROL, WordList.saysNothing(printed.get()) ? Reason.NOTHING : Reason.NO_CONTROL);
		}
	}

	private void duty(RowCells cells) {
		Optional<String> printed = cells.take(Field.DUTY);
		Optional<String> duty = printed.flatMap(word -> WordList.values().meaning("duty", word));
		duty.ifPresent(word -> text.append("duty ").append(word).append('\n'));
		if (printed.isPresent() && duty.isEmpty()) {
			cells.lose(Field.DUTY, Reason.UNKNOWN_WORD);
		}
	}

	/** A status that is not known is listed, and what goes with it is kept as a comment to a requirement that is not assessed. */
	private void answer(RowCells cells, String name) {
		Optional<String> printed = cells.take(Field.STATUS);
		Optional<String> status = Optional.empty();
		List<String> how = new ArrayList<>();
		if (printed.isPresent()) {
			status = status(printed.get(), how);
			if (status.isEmpty()) {
				cells.lose(Field.STATUS, WordList.saysNothing(printed.get()) ? Reason.NOTHING : Reason.UNKNOWN_WORD);
			}
		}
		cells.take(Field.HOW).ifPresent(how::add);
		String state = status.orElse("not-assessed");
		if (state.equals("not-assessed") && how.isEmpty()) {
			cells.lose(Field.DATE, Reason.NO_ANSWER);
			cells.lose(Field.RESPONSIBLE, Reason.NO_ANSWER);
			return;
		}
		answers.append("answer ").append(catalogue).append('.').append(name).append(' ').append(state);
		Optional<String> day = cells.take(Field.DATE);
		if (day.isPresent()) {
			RiskTable.day(day.get()).ifPresentOrElse(date -> answers.append(" on ").append(date), () -> cells.lose(Field.DATE, Reason.NO_DATE));
		}
		Owners.of(cells, Field.RESPONSIBLE).ifPresent(owner -> answers.append(" by ").append(roles.name(owner)));
		if (!how.isEmpty()) {
			answers.append(" how ").append(Written.text(Written.joined(how)));
		}
		answers.append('\n');
	}

	/**
	 * Return the status that a cell begins with.
	 *
	 * @param how takes what stands behind it, if that begins anew
	 */
	private static Optional<String> status(String printed, List<String> how) {
		Optional<String> whole = WordList.values().meaning("status", printed);
		String[] words = printed.split(" ");
		for (int count = Math.min(STATUS, words.length - 1); count > 0 && whole.isEmpty(); count--) {
			String first = String.join(" ", List.of(words).subList(0, count));
			String rest = String.join(" ", List.of(words).subList(count, words.length)).replaceAll("^[\u2013(-]\\s*|\\)$", "");
			Optional<String> status = WordList.values().meaning("status", first);
			boolean anew = !Character.isLetterOrDigit(first.charAt(first.length() - 1)) || !Character.isLowerCase(words[count].charAt(0));
			if (status.isPresent() && anew && !rest.isBlank()) {
				how.add(rest);
				return status;
			}
		}
		return whole;
	}
}
