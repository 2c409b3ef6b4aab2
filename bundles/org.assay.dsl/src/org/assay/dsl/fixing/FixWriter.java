package org.assay.dsl.fixing;

import com.google.inject.Injector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.assay.dsl.AssayLanguage;
import org.assay.dsl.fixing.ElementText.Item;
import org.assay.dsl.fixing.Insertion.Inserted;
import org.assay.dsl.fixing.Removal.Stretch;
import org.assay.dsl.loading.Places;
import org.assay.dsl.services.AssayGrammarAccess;
import org.assay.rules.Edit;
import org.assay.rules.Fix;
import org.assay.rules.RuleTexts;
import org.assay.rules.TextEdit;
import org.assay.rules.TextFix;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Writes fixes as edits of the text. What is written stays as it is but for the fix: comments, layout and line ends. A fix that cannot be
 * written so is left out: of an element of the library, of a file that could not be read as a whole, where a comment would be lost, or
 * where an element has no name.
 */
public final class FixWriter {

	private final RuleTexts texts;
	private final AssayGrammarAccess grammar;
	private final Spelling spelling;

	private FixWriter(RuleTexts texts, Injector services) {
		this.texts = texts;
		this.grammar = services.getInstance(AssayGrammarAccess.class);
		this.spelling = services.getInstance(Spelling.class);
	}

	/** Return a writer whose titles are in the language of rule texts. */
	public static FixWriter of(RuleTexts texts) {
		return new FixWriter(texts, AssayLanguage.reading());
	}

	/** Return the fixes that can be written, in their order. */
	public List<TextFix> write(List<Fix> fixes) {
		List<TextFix> written = new ArrayList<>();
		for (Fix fix : fixes) {
			edits(fix).ifPresent(edits -> written.add(new TextFix(texts.title(fix), fix.safe(), edits)));
		}
		return written;
	}

	/** Return the edits of a fix; empty if it cannot be written. */
	private Optional<List<TextEdit>> edits(Fix fix) {
		List<TextEdit> edits = new ArrayList<>();
		Map<Target, List<Edit.Add>> additions = new LinkedHashMap<>();
		for (Edit edit : fix.edits()) {
			if (edit instanceof Edit.Add add) {
				additions.computeIfAbsent(new Target(add.element(), add.feature()), target -> new ArrayList<>()).add(add);
			} else if (!edit(edit).map(edits::add).orElse(false)) {
				return Optional.empty();
			}
		}
		for (Map.Entry<Target, List<Edit.Add>> addition : additions.entrySet()) {
			Optional<TextEdit> edit = addition(addition.getKey(), addition.getValue());
			if (edit.isEmpty() || edits.stream().anyMatch(other -> bothOpenABlock(other, edit.get()))) {
				return Optional.empty();
			}
			edits.add(edit.get());
		}
		return TextEdits.sorted(edits);
	}

	/** An element without a block gets one for the properties of one kind only. */
	private static boolean bothOpenABlock(TextEdit one, TextEdit other) {
		return one.range().equals(other.range()) && one.newText().startsWith(Insertion.BLOCK) && other.newText().startsWith(Insertion.BLOCK);
	}

	/** What is added to the same property is written at once. */
	private record Target(EObject element, EStructuralFeature feature) {
	}

	private Optional<TextEdit> edit(Edit edit) {
		return switch (edit) {
			case Edit.Rewrite rewrite -> Optional.of(new TextEdit(rewrite.range(), rewrite.text()));
			case Edit.Replace replace -> replacement(replace);
			case Edit.Remove remove -> remove.feature() == null ? removal(remove.element())
					: textOf(remove.element()).flatMap(text -> removal(remove, text));
			case Edit.Add add -> throw new IllegalArgumentException("is written with the others of its property");
		};
	}

	private Optional<ElementText> textOf(EObject element) {
		return Places.isEditable(element) ? ElementText.of(element, grammar) : Optional.empty();
	}

	/** A value stands in the text by itself, so the rest of the element, which may be a part of an expression, does not matter. */
	private Optional<TextEdit> replacement(Edit.Replace replace) {
		EObject element = replace.element();
		List<INode> values = Places.isEditable(element) ? Places.nodesOf(element, replace.feature()) : List.of();
		int index = Math.max(replace.index(), 0);
		if (!isIn(values, element, replace.feature(), index)) {
			return Optional.empty();
		}
		INode value = values.get(index);
		String text = value.getRootNode().getText();
		Lines lines = new Lines(text);
		boolean isText = ElementText.orderOf(element, grammar).filter(order -> order.isText(replace.feature().getName())).isPresent();
		Spelling.Place place = new Spelling.Place(element, replace.feature(), lines.indentation(value.getOffset()), lines.indentUnit(), isText);
		return spelling.spell(replace.value(), place).map(words -> new Change(value, Places.pathOf(element), value.getOffset(),
				value.getEndOffset(), words).edit(lines.lineBreak()));
	}

	/** Names that mean nothing stand in the text and not in the model; which of the others is meant cannot be told then. */
	private static boolean isIn(List<?> values, EObject element, EStructuralFeature feature, int index) {
		boolean same = !feature.isMany() || !(feature instanceof EReference) || ((List<?>) element.eGet(feature)).size() == values.size();
		return same && index < values.size() && (feature.isMany() || values.size() == 1);
	}

	private Optional<TextEdit> removal(Edit.Remove remove, ElementText text) {
		List<Item> values = text.values(remove.feature().getName());
		boolean known = remove.index() < 0 ? !values.isEmpty() : remove.index() < values.size() && (!remove.feature().isMany()
				|| isIn(values, remove.element(), remove.feature(), remove.index()));
		return known ? new Removal(text).of(values, remove.index()).map(stretch -> change(remove.element(), text, stretch)) : Optional.empty();
	}

	private Optional<TextEdit> removal(EObject element) {
		if (element.eContainer() == null) {
			return Optional.empty();
		}
		Optional<ElementText> around = textOf(element.eContainer());
		Optional<ElementText> own = textOf(element);
		if (around.isEmpty() || own.isEmpty()) {
			return Optional.empty();
		}
		List<Item> values = around.get().values(element.eContainingFeature().getName());
		for (int index = 0; index < values.size(); index++) {
			Item value = values.get(index);
			if (value.start() == own.get().node().getOffset()) {
				Removal removal = new Removal(around.get());
				Optional<Stretch> stretch = values.size() > 1 && around.get().isCommaList(value) ? removal.of(values, index) : removal.ofElement(value);
				return stretch.map(found -> change(element, around.get(), found));
			}
		}
		return Optional.empty();
	}

	private Optional<TextEdit> addition(Target target, List<Edit.Add> additions) {
		Optional<ElementText> text = textOf(target.element());
		OptionalInt place = text.isEmpty() ? OptionalInt.empty() : text.get().order().place(target.feature().getName());
		if (place.isEmpty()) {
			return Optional.empty();
		}
		List<Item> stated = text.get().values(target.feature().getName());
		if (!stated.isEmpty() && (!target.feature().isMany() || text.get().isCommaList(stated.getLast()))) {
			return target.feature().isMany() ? further(target, additions, text.get(), stated.getLast()) : Optional.empty();
		}
		Insertion insertion = new Insertion(target.element(), text.get());
		Spelling.Place spelled = new Spelling.Place(target.element(), target.feature(), insertion.indentation(place.getAsInt()), insertion.unit(),
				text.get().order().isText(target.feature().getName()));
		return statements(additions, spelled).flatMap(statements -> insertion.of(place.getAsInt(), statements))
				.map(inserted -> change(target.element(), text.get(), inserted));
	}

	/** Add values behind the last one of a list. */
	private Optional<TextEdit> further(Target target, List<Edit.Add> additions, ElementText text, Item last) {
		StringBuilder words = new StringBuilder();
		for (Edit.Add add : additions) {
			Optional<String> value = spelling.spell(add.value(), new Spelling.Place(target.element(), target.feature(), "", "", false));
			if (value.isEmpty()) {
				return Optional.empty();
			}
			words.append(", ").append(value.get());
		}
		return Optional.of(change(target.element(), text, new Inserted(last.end(), words.toString())));
	}

	/** Return the words of statements; several values of one property are listed behind one keyword. */
	private Optional<List<String>> statements(List<Edit.Add> additions, Spelling.Place place) {
		List<String> statements = new ArrayList<>();
		for (Edit.Add add : additions) {
			Optional<String> value = spelling.spell(add.value(), place);
			if (value.isEmpty()) {
				return Optional.empty();
			}
			boolean further = !statements.isEmpty() && !add.keyword().isEmpty();
			String start = further ? statements.removeLast() + "," : add.keyword();
			statements.add(start.isEmpty() ? value.get() : start + " " + value.get());
		}
		return Optional.of(statements);
	}

	private static TextEdit change(EObject element, ElementText text, Inserted inserted) {
		return change(element, text, inserted.offset(), inserted.offset(), inserted.text());
	}

	private static TextEdit change(EObject element, ElementText text, Stretch stretch) {
		return change(element, text, stretch.start(), stretch.end(), "");
	}

	private static TextEdit change(EObject element, ElementText text, int start, int end, String words) {
		return new Change(text.node(), Places.pathOf(element), start, end, words).edit(new Lines(text.text()).lineBreak());
	}
}
