package org.assay.core.ask;

import static org.assay.core.ask.Part.optional;
import static org.assay.core.ask.Part.several;
import static org.assay.core.ask.Part.single;
import static org.assay.core.ask.Part.word;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.core.ask.Part.Clause;
import org.assay.model.Actor;
import org.assay.model.Aspect;
import org.assay.model.InformationSet;
import org.assay.model.NamedElement;
import org.assay.model.ParticipantKind;
import org.assay.model.RequirementView;
import org.assay.model.Role;
import org.assay.model.ServiceInstance;
import org.assay.model.Term;
import org.assay.model.UseContext;

/**
 * The forms of questions: what has to stand in them, in order, and which clauses may follow, in any order, each once. Of clauses in one group only
 * one may stand. Parser, help, messages, completion and the table of the documentation all come from here.
 */
public enum Form {

	MAY(1, List.of(several(Operand.INFORMATION), word("in"), single(Operand.SERVICE)), Part.CIRCUMSTANCES,
			found -> new Question.May(found.all(Operand.INFORMATION, InformationSet.class), found.only(Operand.SERVICE, ServiceInstance.class),
					circumstances(found))),
	TOOLS(2, List.of(word("tools"), word("for"), several(Operand.INFORMATION)), Part.CIRCUMSTANCES,
			found -> new Question.Tools(found.all(Operand.INFORMATION, InformationSet.class), circumstances(found))),
	MISPLACED(3, List.of(word("misplaced")), List.of(), found -> new Question.Misplaced()),
	RESTS_ON(4, List.of(word("rests-on"), single(Operand.WORD_OF)), List.of(),
			found -> new Question.RestsOn(found.first(Operand.WORD_OF, NamedElement.class))),
	DUE(5, List.of(word("due")), List.of(List.of(optional("before", single(Operand.DATE)))),
			found -> new Question.Due(found.first(Operand.DATE, LocalDate.class))),
	EXPIRED(5, List.of(word("expired")), List.of(), found -> new Question.Expired()),
	WITHOUT(6, List.of(word("without"), several(Operand.GROUND)), List.of(),
			found -> new Question.Without(found.all(Operand.GROUND, NamedElement.class))),
	REQUIREMENTS(7, List.of(word("requirements"), word("from"), single(Operand.SIDE)),
			List.of(List.of(optional("for", single(Operand.SERVICE))), List.of(optional("open"))),
			found -> new Question.Requirements(found.said(Operand.SIDE, "supplier") ? RequirementView.SUPPLIER : RequirementView.OWN,
					found.first(Operand.SERVICE, ServiceInstance.class), found.hasClause("open"))),
	RISKS(8, List.of(word("risks"), word("to"), word("decide")), List.of(), found -> new Question.RisksToDecide()),
	DECISIONS(9, List.of(word("decisions")),
			List.of(List.of(optional("since", single(Operand.DATE))), List.of(optional("by", single(Operand.ROLE)))),
			found -> new Question.Decisions(found.first(Operand.DATE, LocalDate.class), found.first(Operand.ROLE, Role.class))),
	CHAIN(10, List.of(word("chain"), word("of"), single(Operand.SERVICE)), List.of(),
			found -> new Question.Chain(found.only(Operand.SERVICE, ServiceInstance.class))),
	DATA(11, List.of(word("data"), word("in"), single(Operand.SERVICE)), List.of(),
			found -> new Question.DataIn(found.only(Operand.SERVICE, ServiceInstance.class))),
	GAPS(12, List.of(word("gaps")), List.of(List.of(optional("in", single(Operand.UNIT)))),
			found -> new Question.Gaps(found.first(Operand.UNIT, Actor.class))),
	CONTRADICTIONS(13, List.of(word("contradictions")), List.of(), found -> new Question.Contradictions()),
	OTHERS(14, List.of(word("others"), word("on"), single(Operand.SERVICE)), List.of(),
			found -> new Question.Others(found.only(Operand.SERVICE, ServiceInstance.class))),
	ALTERNATIVES(15, List.of(word("alternatives"), word("to"), single(Operand.SERVICE)), List.of(),
			found -> new Question.Alternatives(found.only(Operand.SERVICE, ServiceInstance.class)));

	private final int number;
	private final List<Part> head;
	private final List<List<Clause>> clauses;
	private final Function<Found, Question> meaning;

	Form(int number, List<Part> head, List<List<Clause>> clauses, Function<Found, Question> meaning) {
		this.number = number;
		this.head = head;
		this.clauses = clauses;
		this.meaning = meaning;
	}

	private static Question.Circumstances circumstances(Found found) {
		return new Question.Circumstances(found.all(Operand.PARTICIPANT, ParticipantKind.class), found.all(Operand.CONTEXT, UseContext.class),
				found.all(Operand.FUNCTION, Term.class), found.all(Operand.ASPECT, Aspect.class));
	}

	/** Return the number of the question that it asks, from 1 to 15. */
	public int number() {
		return number;
	}

	/** Return how it is written, such as {@code requirements from supplier|manager [for SERVICE] [open]}. */
	public String syntax() {
		return Stream.concat(head.stream().map(Part::syntax), clauses.stream().map(group ->
				group.stream().map(Clause::syntax).collect(Collectors.joining(" | ", "[", "]")))).collect(Collectors.joining(" "));
	}

	/** Return the word that it begins with; empty if it begins with a name. */
	public Optional<String> firstWord() {
		return head.getFirst() instanceof Part.Word word ? Optional.of(word.text()) : Optional.empty();
	}

	/** Return the words that can stand in it behind the first one, in the order in which it is described. */
	public List<String> laterWords() {
		Stream<Part> clauseParts = clauses.stream().flatMap(List::stream).flatMap(clause -> Stream.concat(Stream.of(new Part.Word(clause.word())),
				clause.slot().stream()));
		return Stream.concat(head.stream().skip(1), clauseParts).flatMap(part -> switch (part) {
			case Part.Word word -> Stream.of(word.text());
			case Part.Slot slot -> slot.operand().words().stream();
		}).distinct().toList();
	}

	List<Part> head() {
		return head;
	}

	List<List<Clause>> clauses() {
		return clauses;
	}

	Question meaning(Found found) {
		return meaning.apply(found);
	}
}
