package org.assay.lsp.completion.walk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.dsl.AssayLanguage;
import org.assay.dsl.services.AssayGrammarAccess;
import org.assay.lsp.completion.walk.State.Call;
import org.assay.lsp.completion.walk.State.Free;
import org.assay.lsp.completion.walk.State.Take;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * The grammar as places and ways between them, made once. A rule that is called is a net of its own, so that the nets together are a
 * pushdown automaton.
 */
public final class Network {

	private static final Map<String, Word.Kind> TERMINALS = Map.of("ID", Word.Kind.ID, "INT", Word.Kind.NUMBER, "DATE", Word.Kind.DATE,
			"STRING", Word.Kind.STRING, "TEXT_BLOCK", Word.Kind.TEXT_BLOCK);

	private final AssayGrammarAccess grammar;
	private final Map<ParserRule, State> starts = new HashMap<>();
	private final List<State> states = new ArrayList<>();
	private final Set<String> keywords;
	private final Set<String> names;
	private final Map<State, Firsts> firsts = new HashMap<>();

	private Network(AssayGrammarAccess grammar) {
		this.grammar = grammar;
		this.keywords = GrammarUtil.getAllKeywords(grammar.getGrammar());
		this.names = EcoreUtil2.getAllContentsOfType(grammar.getNameRule(), Keyword.class).stream().map(Keyword::getValue)
				.collect(Collectors.toUnmodifiableSet());
		start(grammar.getAssayFileRule());
		boolean shorter = true;
		while (shorter) {
			shorter = false;
			for (State state : states) {
				shorter |= state.shorten();
			}
		}
		starts.values().forEach(start -> firsts.put(start, firstsOf(start)));
	}

	/** Return the net of the language. */
	public static Network language() {
		return Holder.NETWORK;
	}

	private static final class Holder {
		private static final Network NETWORK = new Network(AssayLanguage.reading().getInstance(AssayGrammarAccess.class));
	}

	/** Return the grammar. */
	public AssayGrammarAccess grammar() {
		return grammar;
	}

	/** Return whether a word can be written as a name. */
	boolean isName(String word) {
		return names.contains(word) || !keywords.contains(word);
	}

	boolean isKeyword(String word) {
		return keywords.contains(word);
	}

	State startOf(ParserRule rule) {
		return starts.get(rule);
	}

	/** Return where the rule of a file goes on behind an element of the file. */
	State behind(ParserRule element) {
		return states.stream().flatMap(state -> state.edges().stream())
				.filter(edge -> edge instanceof Call call && call.start() == starts.get(element)).map(State.Edge::target).findFirst().orElseThrow();
	}

	/** Return the words that a rule can begin with. */
	Firsts firsts(State start) {
		return firsts.get(start);
	}

	/** What a rule can begin with. */
	record Firsts(Set<String> keywords, Set<Word.Kind> kinds) {
	}

	private State start(ParserRule rule) {
		State known = starts.get(rule);
		if (known != null) {
			return known;
		}
		State start = state(rule, false);
		starts.put(rule, start);
		read(rule.getAlternatives(), start, state(rule, true));
		return start;
	}

	private State state(AbstractRule rule, boolean last) {
		State state = new State(rule, last);
		states.add(state);
		return state;
	}

	/** Add the ways on which an element of the grammar is read as often as it may be. */
	private void read(AbstractElement element, State from, State to) {
		String cardinality = element.getCardinality() == null ? "" : element.getCardinality();
		if (cardinality.isEmpty() || cardinality.equals("?")) {
			once(element, from, to);
			if (!cardinality.isEmpty()) {
				from.edges().add(new Free(to));
			}
			return;
		}
		State again = state(from.rule(), false);
		if (cardinality.equals("+")) {
			once(element, from, again);
		} else {
			from.edges().add(new Free(again));
		}
		once(element, again, again);
		again.edges().add(new Free(to));
	}

	private void once(AbstractElement element, State from, State to) {
		switch (element) {
			case Keyword keyword -> from.edges().add(new Take(new Word(Word.Kind.KEYWORD, keyword.getValue(), keyword, null), to));
			case RuleCall call -> called(call, from, to);
			case Assignment assignment -> read(assignment.getTerminal(), from, to);
			case CrossReference reference -> read(reference.getTerminal(), from, to);
			case Alternatives choice -> choice.getElements().forEach(part -> read(part, from, to));
			case Group group -> sequence(group.getElements(), from, to);
			case Action action -> from.edges().add(new Free(to));
			default -> throw new IllegalStateException("not known in a grammar: " + element);
		}
	}

	private void sequence(List<AbstractElement> parts, State from, State to) {
		State current = from;
		for (int index = 0; index < parts.size(); index++) {
			State next = index == parts.size() - 1 ? to : state(from.rule(), false);
			read(parts.get(index), current, next);
			current = next;
		}
	}

	private void called(RuleCall call, State from, State to) {
		switch (call.getRule()) {
			case ParserRule name when name == grammar.getNameRule() -> from.edges().add(new Take(new Word(Word.Kind.NAME, "", call, null), to));
			case ParserRule rule -> from.edges().add(new Call(call, start(rule), to));
			case EnumRule words -> EcoreUtil2.getAllContentsOfType(words, EnumLiteralDeclaration.class)
					.forEach(word -> from.edges().add(new Take(literal(word, call), to)));
			default -> from.edges().add(new Take(new Word(TERMINALS.get(call.getRule().getName()), "", call, null), to));
		}
	}

	private static Word literal(EnumLiteralDeclaration word, RuleCall call) {
		EEnumLiteral literal = word.getEnumLiteral();
		return new Word(Word.Kind.KEYWORD, word.getLiteral().getValue(), call, literal);
	}

	private static Firsts firstsOf(State start) {
		Firsts found = new Firsts(new HashSet<>(), EnumSet.noneOf(Word.Kind.class));
		collect(start, found, new HashSet<>());
		return found;
	}

	private static void collect(State state, Firsts found, Set<State> seen) {
		if (!seen.add(state)) {
			return;
		}
		for (State.Edge edge : state.edges()) {
			switch (edge) {
				case Free free -> collect(free.target(), found, seen);
				case Take take when take.word().kind() == Word.Kind.KEYWORD -> found.keywords().add(take.word().text());
				case Take take -> found.kinds().add(take.word().kind());
				case Call call -> {
					collect(call.start(), found, seen);
					if (call.start().distance() == 0) {
						collect(call.target(), found, seen);
					}
				}
			}
		}
	}
}
