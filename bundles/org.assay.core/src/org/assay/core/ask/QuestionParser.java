package org.assay.core.ask;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.analysis.Corpus;
import org.assay.core.CannotDo;
import org.assay.core.Failure;
import org.assay.core.ask.Part.Clause;
import org.assay.dsl.parsing.Similar;
import org.assay.model.ParticipantKind;

/** Understands questions: compares words with the forms, and finds out which elements the names mean. */
public final class QuestionParser {

	private final ElementNames names;
	private final List<Token> tokens;
	private int next;

	private QuestionParser(Corpus corpus, List<Token> tokens) {
		this.names = new ElementNames(corpus);
		this.tokens = tokens;
	}

	/**
	 * A question as it was understood.
	 *
	 * @param form how it was written
	 * @param text its words with one blank between them, titles in quotation marks
	 */
	public record Understood(Form form, Question question, String text) {
	}

	/**
	 * Understand a question.
	 *
	 * @param arguments the question in one piece, or in several
	 * @throws CannotDo if a word does not belong where it stands, or a name means nothing or several things
	 */
	public static Understood parse(List<String> arguments, Corpus corpus) throws CannotDo {
		List<Token> tokens = Token.of(arguments);
		if (tokens.isEmpty()) {
			throw new CannotDo(Failure.of("ask.empty", firstWords().collect(Collectors.joining(", "))));
		}
		QuestionParser parser = new QuestionParser(corpus, tokens);
		Form form = parser.form();
		return new Understood(form, form.meaning(parser.read(form)), text(tokens));
	}

	private static Stream<String> firstWords() {
		return Arrays.stream(Form.values()).flatMap(form -> form.firstWord().stream());
	}

	private static String text(List<Token> tokens) {
		StringBuilder text = new StringBuilder();
		for (Token token : tokens) {
			text.append(text.isEmpty() || token.isComma() ? "" : " ").append(token.isQuoted() ? '"' + token.text() + '"' : token.text());
		}
		return text.toString();
	}

	/** A form that begins with a word goes before the one that begins with a name; a name like such a word can be put in quotation marks. */
	private Form form() {
		return Arrays.stream(Form.values()).filter(form -> form.firstWord().filter(tokens.getFirst()::is).isPresent()).findFirst()
				.orElse(Form.MAY);
	}

	private Found read(Form form) throws CannotDo {
		Found found = new Found();
		for (Part part : form.head()) {
			switch (part) {
				case Part.Word word -> word(word.text());
				case Part.Slot slot -> values(slot, found);
			}
		}
		List<List<Clause>> open = new ArrayList<>(form.clauses());
		Set<String> read = new HashSet<>();
		while (next < tokens.size()) {
			clause(open, read, found);
		}
		return found;
	}

	private void word(String word) throws CannotDo {
		if (next == tokens.size() || !tokens.get(next).is(word)) {
			throw new CannotDo(unexpected(List.of(word)));
		}
		next++;
	}

	private void clause(List<List<Clause>> open, Set<String> read, Found found) throws CannotDo {
		Token token = tokens.get(next);
		for (List<Clause> group : open) {
			Optional<Clause> clause = group.stream().filter(one -> token.is(one.word())).findFirst();
			if (clause.isPresent()) {
				next++;
				found.addClause(clause.get().word());
				if (clause.get().slot().isPresent()) {
					values(clause.get().slot().get(), found);
				}
				open.remove(group);
				group.forEach(one -> read.add(one.word()));
				return;
			}
		}
		if (!token.isQuoted() && read.contains(token.text())) {
			throw new CannotDo(Failure.of("ask.twice", token.text(), token.place()));
		}
		throw new CannotDo(unexpected(open.stream().flatMap(List::stream).map(Clause::word).distinct().toList()));
	}

	private void values(Part.Slot slot, Found found) throws CannotDo {
		value(slot.operand(), found);
		while (slot.several() && next < tokens.size() && tokens.get(next).isComma()) {
			next++;
			value(slot.operand(), found);
		}
	}

	private void value(Operand operand, Found found) throws CannotDo {
		if (next == tokens.size()) {
			throw new CannotDo(Failure.of("ask.ends", expected(operand)));
		}
		Token token = tokens.get(next);
		if (token.isComma()) {
			throw new CannotDo(Failure.of("ask.place", token.text(), token.place(), expected(operand), ""));
		}
		if (!token.isQuoted() && operand.words().contains(token.text())) {
			word(operand, token.text(), found);
		} else if (operand == Operand.DATE) {
			found.add(operand, day(token));
		} else if (operand.types().isEmpty()) {
			throw new CannotDo(Failure.of("ask.place", token.text(), token.place(), expected(operand),
					ElementNames.similar(Similar.to(token.text(), operand.words().stream()))));
		} else {
			found.add(operand, element(operand, token));
		}
		next++;
	}

	private static void word(Operand operand, String word, Found found) {
		found.addWord(operand, word);
		if (operand == Operand.PARTICIPANT) {
			found.add(operand, ParticipantKind.get(word));
		}
	}

	private static LocalDate day(Token token) throws CannotDo {
		try {
			return LocalDate.parse(token.text());
		} catch (DateTimeParseException noDay) {
			throw new CannotDo(Failure.of("ask.place", token.text(), token.place(), expected(Operand.DATE), ""));
		}
	}

	/** At the beginning of a question a word of a form may have been meant as well. */
	private Object element(Operand operand, Token token) throws CannotDo {
		Optional<String> word = next > 0 || token.isQuoted() ? Optional.empty() : Similar.to(token.text(), firstWords());
		try {
			return names.find(token.text(), operand::takes, operand.types(), "ask.kind." + operand);
		} catch (CannotDo unknown) {
			if (next == 0 && unknown.failure().key().equals("ask.unknown")) {
				Object meant = word.isPresent() ? ElementNames.similar(word) : unknown.failure().arguments().getLast();
				throw new CannotDo(Failure.of("ask.begin", token.text(), firstWords().collect(Collectors.joining(", ")), meant));
			}
			throw unknown;
		}
	}

	private static Failure expected(Operand operand) {
		return operand.types().isEmpty() && !operand.words().isEmpty() ? Failure.of("ask.oneOf", String.join(", ", operand.words()))
				: Failure.of("ask.kind." + operand);
	}

	private Failure unexpected(List<String> words) {
		Object expected = words.isEmpty() ? Failure.of("ask.nothing") : words.size() == 1 ? words.getFirst()
				: Failure.of("ask.oneOf", String.join(", ", words));
		if (next == tokens.size()) {
			return Failure.of("ask.ends", expected);
		}
		Token token = tokens.get(next);
		Object similar = words.size() < 2 ? "" : ElementNames.similar(Similar.to(token.text(), words.stream()));
		return Failure.of("ask.place", token.text(), token.place(), expected, similar);
	}
}
