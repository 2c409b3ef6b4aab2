package org.assay.dsl.direct;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.model.AssayPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;

/** Reads what {@link SyntaxWriter} wrote. Bytes that are none, or those of another model, end in an exception of some kind. */
final class SyntaxReader {

	private static final Call.Making[] MAKINGS = Call.Making.values();

	private final DataInputStream in;
	private final int kinds;
	private WordSet[] sets;
	private Rule[] rules;

	/** @param kinds how many kinds of words there are */
	SyntaxReader(DataInputStream in, int kinds) {
		this.in = in;
		this.kinds = kinds;
	}

	Syntax read() throws IOException {
		sets = new WordSet[in.readShort()];
		for (int index = 0; index < sets.length; index++) {
			sets[index] = new WordSet();
			for (int rest = in.readShort(); rest > 0; rest--) {
				sets[index].add(in.readShort());
			}
		}
		rules = new Rule[in.readShort()];
		for (int index = 0; index < rules.length; index++) {
			String type = in.readUTF();
			rules[index] = new Rule(type.isEmpty() ? null : type(type));
		}
		for (Rule rule : rules) {
			rule.define(step());
		}
		return new Syntax(List.of(rules));
	}

	private Step step() throws IOException {
		int kind = in.readByte();
		WordSet first = set();
		boolean empty = in.readBoolean();
		Step step = switch (kind) {
			case SyntaxWriter.SEQUENCE -> new Sequence(steps());
			case SyntaxWriter.CHOICE -> new Choice(steps(), kinds, set());
			case SyntaxWriter.REPETITION -> new Repetition(step(), in.readBoolean(), in.readBoolean(), set(), set());
			case SyntaxWriter.WORD -> new Word();
			case SyntaxWriter.CALL -> new Call(rule(), MAKINGS[in.readByte()]);
			case SyntaxWriter.BEGINNING -> beginning();
			default -> giving(kind, new Property(in.readUTF()));
		};
		if (step instanceof Choice choice) {
			choice.choose();
		}
		return step.beginningWith(first, empty);
	}

	private Step giving(int kind, Property property) throws IOException {
		return switch (kind) {
			case SyntaxWriter.OF_WORD -> {
				Step word = step();
				String text = in.readUTF();
				yield new Giving.OfWord(property, word, text.isEmpty() ? Boolean.TRUE : text);
			}
			case SyntaxWriter.OF_LITERAL -> new Giving.OfLiteral(property, step(), literals());
			case SyntaxWriter.OF_TEXT -> new Giving.OfText(property, step(), in.readUTF());
			case SyntaxWriter.OF_NAME -> new Giving.OfName(property, step(), in.readUTF());
			case SyntaxWriter.OF_PART -> new Giving.OfPart(property, rule());
			default -> throw new IOException("no step is a " + kind);
		};
	}

	private Step beginning() throws IOException {
		EClass type = type(in.readUTF());
		String property = in.readUTF();
		return new Beginning(type, property.isEmpty() ? null : new Property(property));
	}

	private Map<Integer, Object> literals() throws IOException {
		Map<Integer, Object> values = new HashMap<>();
		for (int rest = in.readByte(); rest > 0; rest--) {
			int word = in.readShort();
			EEnum type = (EEnum) AssayPackage.eINSTANCE.getEClassifier(in.readUTF());
			values.put(word, type.getEEnumLiteralByLiteral(in.readUTF()).getInstance());
		}
		return values;
	}

	private List<Step> steps() throws IOException {
		int count = in.readShort();
		List<Step> steps = new ArrayList<>(count);
		for (int rest = count; rest > 0; rest--) {
			steps.add(step());
		}
		return steps;
	}

	private WordSet set() throws IOException {
		return sets[in.readShort()];
	}

	private Rule rule() throws IOException {
		return rules[in.readShort()];
	}

	private static EClass type(String name) {
		return (EClass) AssayPackage.eINSTANCE.getEClassifier(name);
	}
}
