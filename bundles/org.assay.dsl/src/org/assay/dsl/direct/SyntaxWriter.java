package org.assay.dsl.direct;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.common.util.Enumerator;

/** Writes a syntax in binary form: the sets of words, each once, then the types of the rules, then what the rules are made of. */
final class SyntaxWriter {

	static final int SEQUENCE = 0;
	static final int CHOICE = 1;
	static final int REPETITION = 2;
	static final int WORD = 3;
	static final int CALL = 4;
	static final int BEGINNING = 5;
	static final int OF_WORD = 6;
	static final int OF_LITERAL = 7;
	static final int OF_TEXT = 8;
	static final int OF_NAME = 9;
	static final int OF_PART = 10;

	private final Syntax syntax;
	private final Map<Rule, Integer> rules = new IdentityHashMap<>();
	private final Map<List<Integer>, Integer> sets = new LinkedHashMap<>();
	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private final DataOutputStream steps = new DataOutputStream(bytes);

	SyntaxWriter(Syntax syntax) {
		this.syntax = syntax;
		syntax.rules().forEach(rule -> rules.put(rule, rules.size()));
	}

	void write(DataOutputStream out) throws IOException {
		for (Rule rule : syntax.rules()) {
			step(rule.body());
		}
		out.writeShort(sets.size());
		for (List<Integer> words : sets.keySet()) {
			out.writeShort(words.size());
			for (int word : words) {
				out.writeShort(word);
			}
		}
		out.writeShort(rules.size());
		for (Rule rule : syntax.rules()) {
			out.writeUTF(rule.type() == null ? "" : rule.type().getName());
		}
		out.write(bytes.toByteArray());
	}

	private void step(Step step) throws IOException {
		steps.writeByte(kind(step));
		steps.writeShort(number(step.first()));
		steps.writeBoolean(step.canBeEmpty());
		switch (step) {
			case Sequence sequence -> steps(sequence.steps());
			case Choice choice -> {
				steps(choice.steps());
				steps.writeShort(number(choice.after()));
			}
			case Repetition repetition -> {
				step(repetition.step());
				steps.writeBoolean(repetition.isNeeded());
				steps.writeBoolean(repetition.isSeveral());
				steps.writeShort(number(repetition.after()));
				steps.writeShort(number(repetition.afterOne()));
			}
			case Word word -> {
				// its words are those that it begins with
			}
			case Call call -> {
				steps.writeShort(rules.get(call.rule()));
				steps.writeByte(call.making().ordinal());
			}
			case Beginning beginning -> {
				steps.writeUTF(beginning.type().getName());
				steps.writeUTF(beginning.property() == null ? "" : beginning.property().name());
			}
			case Giving giving -> giving(giving);
		}
	}

	private static int kind(Step step) {
		return switch (step) {
			case Sequence sequence -> SEQUENCE;
			case Choice choice -> CHOICE;
			case Repetition repetition -> REPETITION;
			case Word word -> WORD;
			case Call call -> CALL;
			case Beginning beginning -> BEGINNING;
			case Giving.OfWord word -> OF_WORD;
			case Giving.OfLiteral literal -> OF_LITERAL;
			case Giving.OfText text -> OF_TEXT;
			case Giving.OfName name -> OF_NAME;
			case Giving.OfPart part -> OF_PART;
		};
	}

	private void giving(Giving giving) throws IOException {
		steps.writeUTF(giving.property().name());
		if (!(giving instanceof Giving.OfPart)) {
			step(giving.text());
		}
		switch (giving) {
			// a word is either told to be there, or is the value itself
			case Giving.OfWord word -> steps.writeUTF(word.value() instanceof String text ? text : "");
			case Giving.OfLiteral literal -> literals(literal.values());
			case Giving.OfText text -> steps.writeUTF(text.rule());
			case Giving.OfName name -> steps.writeUTF(name.rule());
			case Giving.OfPart part -> steps.writeShort(rules.get(part.rule()));
		}
	}

	private void literals(Map<Integer, Object> values) throws IOException {
		steps.writeByte(values.size());
		for (Map.Entry<Integer, Object> value : new TreeMap<>(values).entrySet()) {
			steps.writeShort(value.getKey());
			steps.writeUTF(value.getValue().getClass().getSimpleName());
			steps.writeUTF(((Enumerator) value.getValue()).getLiteral());
		}
	}

	private void steps(List<Step> several) throws IOException {
		steps.writeShort(several.size());
		for (Step step : several) {
			step(step);
		}
	}

	private int number(WordSet set) {
		List<Integer> words = new ArrayList<>();
		set.forEach(words::add);
		return sets.computeIfAbsent(words, known -> sets.size());
	}
}
